package org.tawatur.intake;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.tawatur.feed.Markup;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Timestamp;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Makes a report of a JSON object's fields. */
final class JsonReport {

    /** Deeper, and longer numbers and words, than any report has; a parser gives up on them. */
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(200).maxNumberLength(1000).maxStringLength(8 << 20).maxNameLength(10_000).build())
            .build();

    static final ObjectReadContext CONTEXT = ObjectReadContext.empty();

    private final Parcel parcel;
    private final String unit;

    /** @param unit what is counted in the file: "line" or "item" */
    JsonReport(Parcel parcel, String unit) {
        this.parcel = parcel;
        this.unit = unit;
    }

    /**
     * @param common what stands beside a list of reports and holds for all of it
     * @param number where in the file
     * @param json   its words, as far as they are known
     * @return null where the fields make none; that is told
     */
    Arrival read(JsonFields fields, JsonFields common, long number, String json) {
        String title = Markup.line(fields.first(Role.TITLE));
        String text = text(fields);
        if (text == null || text.isBlank() && title == null) {
            return parcel.refuse(Skip.NO_TEXT, number, unit + " has no text", json);
        }
        if (text.length() > TextFile.MOST_BYTES) {
            return parcel.refuse(Skip.TOO_LONG, number, "a text longer than " + TextFile.MOST_BYTES + " characters, too long for one report; not read", "");
        }
        OffsetDateTime published = time(fields, Role.PUBLISHED, number);
        OffsetDateTime modified = time(fields, Role.MODIFIED, number);
        String url = fields.first(Role.URL);
        Imprint imprint = new Imprint(strip(fields.first(Role.OUTLET), common.first(Role.TITLE)), published, modified == null || modified.equals(published) ? null : modified,
                strip(fields.first(Role.LANGUAGE), common.first(Role.LANGUAGE)), author(fields), strip(fields.first(Role.CREDIT), null), isAddress(url) ? url.strip() : null);
        String given = fields.first(Role.ID) == null ? imprint.url() : fields.first(Role.ID).strip();
        return parcel.arrival(Report.of(parcel.idOf(given, number), imprint, title, text), given != null, number, null);
    }

    /** The text, out of its markup where it has any; null where there is none. */
    private static String text(JsonFields fields) {
        String text = fields.first(Role.TEXT);
        if (text == null) {
            String summary = fields.first(Role.SUMMARY);
            return summary != null ? plain(summary) : fields.hasText() ? "" : null;
        }
        return plain(text);
    }

    private static String plain(String text) {
        String start = text.stripLeading();
        return start.startsWith("<") && text.contains("</") ? Markup.text(text) : text;
    }

    private static String strip(String words, String other) {
        return words == null ? other == null ? null : other.strip() : words.strip();
    }

    private static String author(JsonFields fields) {
        String authors = fields.all(Role.AUTHOR).stream().map(String::strip).distinct().collect(Collectors.joining("; "));
        return authors.isEmpty() ? null : authors;
    }

    private static boolean isAddress(String url) {
        return url != null && url.contains("://");
    }

    private OffsetDateTime time(JsonFields fields, Role role, long number) {
        String printed = fields.first(role);
        OffsetDateTime time = Timestamp.time(printed);
        if (printed != null && time == null) {
            String what = role == Role.PUBLISHED ? "a publication time that is none" : "a time of change that is none";
            parcel.tell(number, unit + ": " + what + "; read without it", printed);
        }
        return time;
    }
}
