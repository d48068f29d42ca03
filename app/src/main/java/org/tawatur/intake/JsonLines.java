package org.tawatur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.zip.GZIPInputStream;
import org.tawatur.bytes.ByteLines;
import org.tawatur.bytes.Decoded;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports one a line, as JSON objects. Besides Tawatur's own names of fields those of news-please and of ninjs are
 * understood. A problem's offset is the number of the line, from 1.
 */
final class JsonLines implements ReportFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String[] ID = {"id", "uri", "guid"};
    private static final String[] OUTLET = {"outlet", "source_domain", "source", "publisher"};
    private static final String[] PUBLISHED = {"published", "date_publish", "versioncreated", "firstcreated"};
    private static final String[] URL = {"url", "uri"};
    private static final String[] TITLE = {"title", "headline"};
    private static final String[] TEXT = {"text", "maintext", "body_text"};
    private static final String[] LANGUAGE = {"language"};

    /** A line may hold much besides the text. */
    private static final int MOST_BYTES = 20 << 20;

    private final Path file;
    private final Ids ids;
    private final Problems problems;
    private ByteLines lines;

    JsonLines(Path file, boolean gzip, Ids ids, Problems problems) {
        this.file = file;
        this.ids = ids;
        this.problems = problems;
        try {
            this.lines = new ByteLines(open(file, gzip), MOST_BYTES);
        } catch (IOException e) {
            problems.add(file, -1, "cannot be read (" + reason(e) + ")", "");
        }
    }

    private static InputStream open(Path file, boolean gzip) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return gzip ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Arrival next() {
        Arrival report = null;
        while (report == null && lines != null) {
            try {
                if (!lines.next()) {
                    end();
                } else {
                    report = report(lines.line());
                }
            } catch (IOException e) {
                problems.add(file, lines.number() + 1, "cannot be read any further (" + reason(e) + ")", "");
                close();
            }
        }
        return report;
    }

    private void end() {
        if (lines.number() == 0) {
            problems.add(file, -1, "empty", "");
        }
        close();
    }

    private Arrival report(byte[] line) {
        if (line == null) {
            return refuse("line longer than " + MOST_BYTES + " bytes; not read", "");
        }
        Decoded decoded = Decoded.of(line);
        if (decoded.text() == null) {
            return decoded.problem().equals("empty") ? null : refuse(decoded.problem(), decoded.words());
        }
        if (decoded.problem() != null) {
            problems.add(file, lines.number(), "line: " + decoded.problem() + " " + decoded.offset(), decoded.words());
        }
        String json = decoded.text().startsWith("\uFEFF") ? decoded.text().substring(1) : decoded.text();
        try {
            JsonNode node = JSON.readTree(json);
            return node.isObject() ? report(node, json) : refuse("line is no JSON object", json);
        } catch (JacksonException e) {
            return refuse("line is no JSON: " + e.getOriginalMessage(), json);
        }
    }

    private Arrival report(JsonNode node, String json) {
        String text = text(node, TEXT);
        String title = text(node, TITLE);
        if (text == null || text.isBlank() && title == null) {
            return refuse("line has no text", json);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > TextFile.MOST_BYTES) {
            return refuse("a text longer than " + TextFile.MOST_BYTES + " bytes, too long for one report; not read", "");
        }
        String given = text(node, ID);
        String id = ids.of(given == null ? Format.stem(file) + ":" + lines.number() : given, Format.stem(file));
        Imprint imprint = Imprint.NONE.outlet(text(node, OUTLET)).published(published(node)).language(text(node, LANGUAGE)).url(text(node, URL));
        return new Arrival(Report.of(id, imprint, title, text), given != null || imprint.url() != null, file, lines.number(), null);
    }

    private OffsetDateTime published(JsonNode node) {
        String printed = text(node, PUBLISHED);
        OffsetDateTime published = printed == null ? null : PublishedTime.read(printed);
        if (printed != null && published == null) {
            problems.add(file, lines.number(), "line: a publication time that is none; read without it", printed);
        }
        return published;
    }

    /** The first of the fields that is not blank (a text may be), or null. */
    private static String text(JsonNode node, String[] names) {
        String blank = null;
        for (String name : names) {
            JsonNode field = node.get(name);
            if (field != null && field.isValueNode() && !field.isNull()) {
                String value = field.asString();
                if (!value.isBlank()) {
                    return names == TEXT ? value : value.strip();
                }
                blank = value;
            }
        }
        return names == TEXT ? blank : null;
    }

    private Arrival refuse(String why, String words) {
        problems.add(file, lines.number(), why, words);
        return null;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null || e.getMessage().isBlank() ? "" : ", " + e.getMessage());
    }

    @Override
    public void close() {
        if (lines != null) {
            try {
                lines.close();
            } catch (IOException e) {
                problems.add(file, -1, "could not be closed (" + reason(e) + ")", "");
            }
            lines = null;
        }
    }
}
