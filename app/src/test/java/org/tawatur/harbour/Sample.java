package org.tawatur.harbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.cli.Main;
import org.tawatur.intake.Inbox;
import org.tawatur.report.Span;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented reports, what a careful analyst says of them, and what the commands say. */
final class Sample {

    /** Two stretches are the same where what they share is so much of what either covers. */
    static final double SAME = 0.8;

    private static final Path FOLDER = Path.of("../samples/harbour");

    private final JsonMapper json = new JsonMapper();
    private final Letters letters = Language.of("ar").letters();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> rows = new HashMap<>();
    private final JsonNode expected;
    private JsonNode told;
    private List<Reading> readings;

    Sample() {
        expected = json.readTree(file("expected.json"));
        for (JsonNode report : expected.get("reports")) {
            String id = report.get("report").asString();
            texts.put(id, file(id + ".txt"));
        }
    }

    static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode expected(String section) {
        return expected.get(section);
    }

    Iterable<String> reports() {
        return texts.keySet();
    }

    String text(String report) {
        return texts.get(report);
    }

    /** What an export command writes. */
    List<JsonNode> rows(String command) {
        return rows.computeIfAbsent(command, c -> {
            List<JsonNode> nodes = new ArrayList<>();
            run(c).lines().forEach(line -> nodes.add(json.readTree(line)));
            return nodes;
        });
    }

    /** The one story as {@code tell --format json} writes it. */
    JsonNode told() {
        if (told == null) {
            JsonNode stories = json.readTree(run("tell", "--format", "json")).get("stories");
            assertThat(stories).as("stories told").hasSize(1);
            told = stories.get(0);
        }
        return told;
    }

    private static String run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> call = new ArrayList<>(List.of(words));
        call.add(FOLDER.toString());
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(call.toArray(String[]::new));
        assertThat(code).as("%s ends well; %s", call, err).isZero();
        // what lies beside the reports
        assertThat(err.toString().lines()).as("problems of %s", call).containsExactly("tawatur: left out 3 files that hold no reports");
        return out.toString();
    }

    /** The readings, for what no command exports: figures and times. */
    List<Reading> readings() {
        if (readings == null) {
            Tawatur tawatur = Tawatur.of("ar");
            List<Reading> alone = new ArrayList<>();
            try (Inbox inbox = Inbox.of(List.of(FOLDER))) {
                inbox.forEachRemaining(a -> alone.add(tawatur.read(a.report())));
            }
            readings = tawatur.stories(alone).stream().flatMap(s -> s.readings().stream()).toList();
        }
        return readings;
    }

    Reading reading(String report) {
        return readings().stream().filter(r -> r.id().equals(report)).findFirst().orElseThrow();
    }

    /** Where the words stand in a report; at least once. */
    List<Span> places(String report, String words) {
        String text = text(report);
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        assertThat(places).as("expected.json: \"%s\" does not stand in %s", words, report).isNotEmpty();
        return places;
    }

    List<Span> places(JsonNode named) {
        return places(named.get("report").asString(), named.get("words").asString());
    }

    /** A pair of code points as an export has it, or an object with start and end. */
    Span span(String report, JsonNode exported) {
        String text = text(report);
        int start = (exported.isArray() ? exported.get(0) : exported.get("start")).asInt();
        int end = (exported.isArray() ? exported.get(1) : exported.get("end")).asInt();
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** What the two share, as a part of what they cover together; the best of several places. */
    static double likeness(List<Span> places, Span read) {
        return places.stream().mapToDouble(p -> shared(p, read) / (double) (Math.max(p.end(), read.end()) - Math.min(p.start(), read.start()))).max().orElse(0);
    }

    /** How much of the shorter of the two lies in the other; the best of several places. */
    static double cover(List<Span> places, Span read) {
        return places.stream().mapToDouble(p -> shared(p, read) / (double) Math.max(1, Math.min(p.length(), read.length()))).max().orElse(0);
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /** The words of a text in normal letters, without marks. */
    String normal(String printed) {
        return letters.normal(printed).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    boolean alike(String a, String b) {
        return normal(a).equals(normal(b));
    }
}
