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
import java.util.zip.GZIPInputStream;
import org.tawatur.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first reports of a {@code .jsonl} or {@code .jsonl.gz} file. */
final class Corpus {

    private Corpus() {}

    static List<Report> read(Path file, int count) throws IOException {
        List<Report> reports = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && reports.size() < count; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                String published = node.path("published").asString(null);
                reports.add(Report.of(
                        node.get("id").asString(),
                        node.path("outlet").asString(null),
                        published == null ? null : OffsetDateTime.parse(published),
                        node.path("language").asString(null),
                        node.path("title").asString(null),
                        null,
                        node.get("text").asString()));
            }
        }
        return reports;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
