package org.tawatur.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * One published article as it was read: its text and what was said about it apart.
 *
 * <p>{@code text} is the ground every {@link Span} stands on. Where a title is given apart, {@code text} begins with
 * it, a blank line, then the body (see {@link #of}).
 *
 * @param id      unique among the reports read together; for a file its name without ending
 * @param imprint what its metadata says of its publication
 * @param title   the title as given apart, or null; never blank
 * @param marked  what a page's markup says of stretches of the text, each one whole line, in reading order; what is not
 *                marked is judged by its words
 */
public record Report(String id, Imprint imprint, String title, String text, List<Zone> marked) {

    public Report {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(imprint, "imprint");
        Objects.requireNonNull(text, "text");
        marked = List.copyOf(marked);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id");
        }
        if (title != null && !text.startsWith(title)) {
            throw new IllegalArgumentException("report " + id + ": the text does not begin with its title");
        }
        int from = title == null ? 0 : title.length();
        for (Zone zone : marked) {
            if (zone.span().start() < from || zone.span().end() > text.length()) {
                throw new IllegalArgumentException("report " + id + ": marked " + zone + " overlaps or lies outside the text");
            }
            from = zone.span().end();
        }
    }

    /** A report of bare text: nothing but an id is known. */
    public static Report plain(String id, String text) {
        return new Report(id, Imprint.NONE, null, text, List.of());
    }

    /** A report whose title is given apart from its body, either of which may be null or blank. */
    public static Report of(String id, Imprint imprint, String title, String body) {
        String given = title == null || title.isBlank() ? null : title.strip();
        String text = given == null ? Objects.requireNonNullElse(body, "") : given + "\n\n" + Objects.requireNonNullElse(body, "");
        return new Report(id, imprint, given, text, List.of());
    }

    /** The same report under another id. */
    public Report id(String other) {
        return new Report(other, imprint, title, text, marked);
    }

    /** Who publishes, as the imprint names it or else its address tells; null where neither does. */
    public String outlet() {
        return imprint.outlet() != null ? imprint.outlet() : Outlets.load().nameAt(imprint.url());
    }

    /**
     * When it was published, as its own metadata states it, or null; a day that had to be worked out is a
     * {@link Published} beside the report.
     */
    public OffsetDateTime published() {
        return imprint.published();
    }

    /** BCP 47 code, or null where not known. */
    public String language() {
        return imprint.language();
    }

    /** Its address, or null. */
    public String url() {
        return imprint.url();
    }
}
