package org.tawatur.intake;

import java.io.IOException;
import org.tawatur.bytes.ByteLines;
import org.tawatur.bytes.Decoded;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reports one a line, as JSON objects. A problem's offset is the number of the line, from 1. */
final class JsonLines implements ReportFile {

    /** A line may hold much besides the text. */
    private static final int MOST_BYTES = 20 << 20;

    private final Parcel parcel;
    private final JsonReport reports;
    private final ByteLines lines;
    private boolean ended;

    JsonLines(Parcel parcel) {
        this.parcel = parcel;
        this.reports = new JsonReport(parcel, "line");
        this.lines = new ByteLines(parcel.in(), MOST_BYTES);
    }

    @Override
    public Arrival next() {
        Arrival report = null;
        while (report == null && !ended) {
            try {
                if (lines.next()) {
                    report = report(lines.line());
                } else {
                    ended = true;
                    if (lines.number() == 0) {
                        parcel.refuse(Skip.EMPTY, -1, Decoded.EMPTY, "");
                    }
                }
            } catch (IOException e) {
                ended = true;
                parcel.refuse(Skip.DAMAGED, lines.number() + 1, "cannot be read any further (" + Parcel.why(e) + ")", "");
            }
        }
        return report;
    }

    private Arrival report(byte[] line) {
        if (line == null) {
            return refuse(Skip.TOO_LONG, "line longer than " + MOST_BYTES + " bytes; not read", "");
        }
        Decoded decoded = Decoded.of(line);
        if (decoded.text() == null) {
            return decoded.problem().equals(Decoded.EMPTY) ? null : refuse(Skip.DAMAGED, decoded.problem(), decoded.words());
        }
        if (decoded.problem() != null) {
            parcel.tell(lines.number(), "line: " + decoded.problem() + " " + decoded.offset(), decoded.words());
        }
        String json = decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
        try (JsonParser parser = JsonReport.JSON.createParser(JsonReport.CONTEXT, json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refuse(Skip.DAMAGED, "line is no JSON object", json);
            }
            JsonFields fields = new JsonFields();
            fields.read(parser, "", 0);
            return parser.nextToken() == null ? reports.read(fields, new JsonFields(), lines.number(), json) : refuse(Skip.DAMAGED, "line is no JSON: more than one object", json);
        } catch (JacksonException e) {
            return refuse(Skip.DAMAGED, "line is no JSON: " + e.getOriginalMessage(), json);
        }
    }

    private Arrival refuse(Skip skip, String why, String words) {
        return parcel.refuse(skip, lines.number(), why, words);
    }

    @Override
    public void close() {
        parcel.close();
    }
}
