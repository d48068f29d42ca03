package org.tawatur.harbour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tawatur.report.Span;
import tools.jackson.databind.JsonNode;

/** The story, days, lines, names and copies. */
final class ReportSections {

    private final Sample sample;

    ReportSections(Sample sample) {
        this.sample = sample;
    }

    void addTo(Map<String, Supplier<List<Miss>>> sections) {
        sections.put("story", this::story);
        sections.put("published", () -> day("published"));
        sections.put("publishedFrom", () -> day("publishedFrom"));
        sections.put("basis", this::basis);
        sections.put("zones", this::zones);
        sections.put("names", this::names);
        sections.put("reprints", this::reprints);
        sections.put("rewrites", this::rewrites);
    }

    private List<Miss> story() {
        List<Miss> misses = new ArrayList<>();
        List<JsonNode> rows = sample.rows("stories");
        Set<String> ids = rows.stream().map(r -> r.get("story").asString()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.size() != 1) {
            rows.forEach(r -> misses.add(new Miss("story", r.get("report").asString(), "one story", r.get("story").asString())));
        }
        Set<String> reports = rows.stream().map(r -> r.get("report").asString()).collect(Collectors.toSet());
        sample.reports().forEach(id -> {
            if (!reports.contains(id)) {
                misses.add(new Miss("story", id, "a report of the story", "not read"));
            }
        });
        return misses;
    }

    private List<Miss> day(String field) {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode report : sample.expected("reports")) {
            String id = report.get("report").asString();
            String read = row(id).get(field).isNull() ? "nothing" : row(id).get(field).asString();
            if (!report.get(field).asString().equals(read)) {
                misses.add(new Miss(field, id, report.get(field).asString(), read));
            }
        }
        return misses;
    }

    private JsonNode row(String report) {
        return sample.rows("reports").stream().filter(r -> r.get("report").asString().equals(report)).findFirst().orElseThrow();
    }

    /** The words that a day rests on. */
    private List<Miss> basis() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode report : sample.expected("reports")) {
            String id = report.get("report").asString();
            if (report.get("basis").isNull()) {
                continue;
            }
            String words = report.get("basis").asString();
            for (JsonNode told : sample.told().get("reports")) {
                JsonNode basis = told.get("basis");
                if (told.get("id").asString().equals(id) && (basis.isNull() || Sample.likeness(sample.places(id, words), sample.span(id, basis)) < Sample.SAME)) {
                    misses.add(new Miss("basis", id, words, basis.isNull() ? "nothing" : basis.get("quote").asString()));
                }
            }
        }
        return misses;
    }

    /** The lines of a report: numbers from 1, empty ones left out. */
    private Map<Integer, Span> lines(String report) {
        Map<Integer, Span> lines = new TreeMap<>();
        int at = 0;
        int number = 1;
        for (String line : sample.text(report).split("\n", -1)) {
            if (!line.isBlank()) {
                lines.put(number, new Span(at, at + line.length()));
            }
            number++;
            at += line.length() + 1;
        }
        return lines;
    }

    private List<Miss> zones() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode report : sample.expected("reports")) {
            String id = report.get("report").asString();
            lines(id).forEach((number, line) -> {
                String expected = kind(report.get("lines"), number);
                String read = zone(id, line);
                if (!read.equals(expected)) {
                    misses.add(new Miss("zones", id, "line " + number + " is " + expected, read));
                }
            });
        }
        return misses;
    }

    private static String kind(JsonNode lines, int number) {
        for (Map.Entry<String, JsonNode> kind : lines.properties()) {
            for (JsonNode line : kind.getValue()) {
                if (line.asInt() == number) {
                    return kind.getKey();
                }
            }
        }
        return "body";
    }

    private String zone(String report, Span line) {
        Set<String> kinds = new TreeSet<>();
        for (JsonNode zone : row(report).get("zones")) {
            if (sample.span(report, zone).overlaps(line)) {
                kinds.add(zone.get("kind").asString());
            }
        }
        return kinds.isEmpty() ? "nothing" : String.join(" and ", kinds);
    }

    /** Spellings of one name are one, those of two are not. */
    private List<Miss> names() {
        List<Miss> misses = new ArrayList<>();
        Map<String, String> taken = new TreeMap<>();
        sample.expected("names").properties().forEach(group -> {
            String first = null;
            for (JsonNode spelling : group.getValue()) {
                String report = spelling.get("report").asString();
                String name = name(report, spelling.get("words").asString());
                first = first == null ? name : first;
                String other = name == null ? null : taken.putIfAbsent(name, group.getKey());
                if (name == null || !name.equals(first)) {
                    misses.add(new Miss("names", report, spelling.get("words").asString(), name == null ? "no name" : "a name apart: " + name));
                } else if (other != null && !other.equals(group.getKey())) {
                    misses.add(new Miss("names", report, spelling.get("words").asString(), "one with " + other));
                }
            }
        });
        return misses;
    }

    /** The name that stands on these words, or on most of them, or null. */
    private String name(String report, String words) {
        List<Span> places = sample.places(report, words);
        String best = null;
        double most = 0.5;
        for (JsonNode name : sample.rows("names")) {
            for (JsonNode mention : name.get("mentions")) {
                double likeness = mention.get("report").asString().equals(report) ? Sample.likeness(places, sample.span(report, mention)) : 0;
                if (likeness > most) {
                    most = likeness;
                    best = name.get("name").asString();
                }
            }
        }
        return best;
    }

    /** The lines copied word for word, for each pair of reports: these and no others. */
    private List<Miss> reprints() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (JsonNode pair : sample.expected("reprints")) {
            for (String side : List.of("a", "b")) {
                String report = pair.get(side).asString();
                pair.get("lines_" + side).forEach(n -> expected.computeIfAbsent(pairOf(pair.get("a").asString(), pair.get("b").asString()), p -> new HashSet<>()).add(report + " line " + n.asInt()));
            }
        }
        Map<String, Set<String>> read = new TreeMap<>();
        for (JsonNode row : sample.rows("reprints")) {
            if (row.get("kind").asString().equals("verbatim")) {
                Set<String> lines = read.computeIfAbsent(pairOf(row.get("a").get("report").asString(), row.get("b").get("report").asString()), p -> new HashSet<>());
                lines.addAll(touched(row.get("a")));
                lines.addAll(touched(row.get("b")));
            }
        }
        List<Miss> misses = new ArrayList<>();
        missing(expected, read, "not found", misses);
        missing(read, expected, "found, but no copy", misses);
        return misses;
    }

    private static String pairOf(String a, String b) {
        return a + " from " + b;
    }

    private static void missing(Map<String, Set<String>> these, Map<String, Set<String>> those, String what, List<Miss> misses) {
        these.forEach((pair, lines) -> new TreeSet<>(lines).stream().filter(l -> !those.getOrDefault(pair, Set.of()).contains(l))
                .forEach(l -> misses.add(new Miss("reprints", pair, l, what))));
    }

    private List<String> touched(JsonNode passage) {
        String report = passage.get("report").asString();
        Span span = sample.span(report, passage);
        return lines(report).entrySet().stream().filter(l -> l.getValue().overlaps(span)).map(l -> report + " line " + l.getKey()).toList();
    }

    /** Lines of the same content in other words that a shared passage stands on. */
    private List<Miss> rewrites() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode rewrite : sample.expected("rewrites")) {
            String a = rewrite.get("a").asString();
            String b = rewrite.get("b").asString();
            int found = 0;
            for (JsonNode pair : rewrite.get("pairs")) {
                String lineA = a + " line " + pair.get(0).asInt();
                String lineB = b + " line " + pair.get(1).asInt();
                found += sample.rows("reprints").stream().anyMatch(r -> touched(r.get("a")).contains(lineA) && touched(r.get("b")).contains(lineB)) ? 1 : 0;
            }
            if (found < rewrite.get("pairs").size()) {
                misses.add(new Miss("rewrites", a, "rewritten from " + b, found + " of " + rewrite.get("pairs").size() + " pairs of lines"));
            }
        }
        return misses;
    }
}
