package org.tawatur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first reports of a {@code .jsonl} or {@code .jsonl.gz} file. */
public final class Corpus {

    private Corpus() {}

    /** @param count how many at the most */
    public static List<Report> read(Path file, int count) throws IOException {
        List<Report> reports = new ArrayList<>();
        each(file, count, reports::add);
        return reports;
    }

    /** The same, one at a time. */
    static void each(Path file, int count, Consumer<Report> reader) throws IOException {
        JsonMapper json = new JsonMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            int n = 0;
            for (String line = lines.readLine(); line != null && n < count; line = lines.readLine()) {
                reader.accept(report(json.readTree(line)));
                n++;
            }
        }
    }

    private static Report report(JsonNode node) {
        String published = node.path("published").asString(null);
        Imprint imprint = Imprint.NONE
                .outlet(node.path("outlet").asString(null))
                .published(published == null ? null : OffsetDateTime.parse(published))
                .language(node.path("language").asString(null));
        return Report.of(node.get("id").asString(), imprint, node.path("title").asString(null), node.get("text").asString());
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
