package org.tawatur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Span;
import org.tawatur.source.Relay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All claims of a run as JSON Lines, a report's claims a line, so that two runs can be compared claim by claim. Offsets are code points. */
final class ClaimDump {

    private static final JsonMapper JSON = new JsonMapper();

    private ClaimDump() {}

    /** A claim as it is dumped and compared. The rule is left out: pack lines move. */
    record Row(List<Integer> cue, List<Integer> content, List<Integer> source, String speaker, List<String> via, String act, String mode) {

        static Row of(Claim claim, CodePoints points) {
            String speaker = claim.speaker() == null ? null : claim.speaker().name();
            return new Row(pair(claim.cue(), points), pair(claim.content(), points), claim.source() == null ? null : pair(claim.source(), points),
                    speaker, claim.via().stream().map(Relay::name).toList(), claim.act().word(), claim.mode().word());
        }

        private static List<Integer> pair(Span span, CodePoints points) {
            return List.of(points.at(span.start()), points.at(span.end()));
        }

        private static Row of(JsonNode node) {
            List<String> via = new ArrayList<>();
            node.get("via").forEach(v -> via.add(v.asString()));
            return new Row(pair(node.get("cue")), pair(node.get("content")), node.get("source").isNull() ? null : pair(node.get("source")),
                    node.get("speaker").asString(null), List.copyOf(via), node.get("act").asString(), node.get("mode").asString());
        }

        private static List<Integer> pair(JsonNode node) {
            return List.of(node.get(0).asInt(), node.get(1).asInt());
        }
    }

    static List<Row> rows(Reading reading) {
        CodePoints points = CodePoints.of(reading.text());
        return reading.claims().stream().map(c -> Row.of(c, points)).toList();
    }

    static void write(Writer out, String report, List<Row> rows) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("report", report);
        line.put("claims", rows);
        out.write(JSON.writeValueAsString(line) + "\n");
    }

    /** The rows of an earlier dump by their report. */
    static Map<String, List<Row>> read(Path file) throws IOException {
        Map<String, List<Row>> reports = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JSON.readTree(line);
                List<Row> rows = new ArrayList<>();
                node.get("claims").forEach(c -> rows.add(Row.of(c)));
                reports.put(node.get("report").asString(), rows);
            }
        }
        return reports;
    }
}
