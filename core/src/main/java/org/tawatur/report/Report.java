package org.tawatur.report;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * One published article as it was read: its whole text, furniture included, and what was said about it apart.
 *
 * <p>{@code text} is the ground every {@link Span} stands on. Where a title is given apart, {@code text} begins with
 * it, a blank line, then the body (see {@link #of}).
 *
 * @param id        unique among the reports read together; for a file its name without ending
 * @param outlet    who publishes, or null where nothing says so
 * @param published when, as the report's own metadata states it, or null; a day that had to be worked out is a
 *                  {@link Published} beside the report
 * @param language  BCP 47 code, or null where not known
 * @param title     the title as given apart, or null; never blank
 * @param url       or null
 */
public record Report(String id, String outlet, OffsetDateTime published, String language, String title, String url, String text) {

    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id");
        }
        if (title != null && !text.startsWith(title)) {
            throw new IllegalArgumentException("report " + id + ": the text does not begin with its title");
        }
    }

    /** A report of bare text: nothing but an id is known. */
    public static Report plain(String id, String text) {
        return new Report(id, null, null, null, null, null, text);
    }

    /** A report whose title is given apart from its body, either of which may be null or blank. */
    public static Report of(String id, String outlet, OffsetDateTime published, String language, String title, String url, String body) {
        String given = title == null || title.isBlank() ? null : title.strip();
        String text = given == null ? Objects.requireNonNullElse(body, "") : given + "\n\n" + Objects.requireNonNullElse(body, "");
        return new Report(id, outlet, published, language, given, url, text);
    }
}
