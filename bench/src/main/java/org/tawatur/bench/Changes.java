package org.tawatur.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tawatur.bench.ClaimDump.Row;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;

/** How the claims of this run differ from those of an earlier one: new, gone, or changed in one of their parts. */
final class Changes {

    private final Map<String, List<Row>> before;
    private final int size;
    private final long seed;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Sample> samples = new TreeMap<>();
    private int same;

    Changes(Map<String, List<Row>> before, int size, long seed) {
        this.before = before;
        this.size = size;
        this.seed = seed;
    }

    void compare(Reading reading, List<Row> now) {
        List<Row> gone = new ArrayList<>(before.getOrDefault(reading.id(), List.of()));
        List<Row> fresh = new ArrayList<>(now);
        fresh.removeAll(gone);
        same += now.size() - fresh.size();
        gone.removeAll(now);
        for (Row row : fresh) {
            Row old = gone.stream().filter(g -> g.cue().get(0).equals(row.cue().get(0))).findFirst().orElse(null);
            gone.remove(old);
            note(reading, old == null ? "new" : "changed " + parts(old, row), old, row);
        }
        gone.forEach(row -> note(reading, "gone", row, null));
    }

    private void note(Reading reading, String kind, Row old, Row row) {
        counts.merge(kind, 1, Integer::sum);
        Row either = row == null ? old : row;
        samples.computeIfAbsent(kind, k -> new Sample(size, seed)).add(Sample.key(reading.id(), either.cue().get(0)), () -> printed(reading, old, row));
    }

    private static String parts(Row old, Row row) {
        Map<String, Boolean> equal = new LinkedHashMap<>();
        equal.put("speaker", Objects.equals(old.speaker(), row.speaker()));
        equal.put("content", old.content().equals(row.content()));
        equal.put("source", Objects.equals(old.source(), row.source()));
        equal.put("via", old.via().equals(row.via()));
        equal.put("act", old.act().equals(row.act()));
        equal.put("mode", old.mode().equals(row.mode()));
        List<String> parts = equal.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
        return parts.isEmpty() ? "cue" : String.join("+", parts);
    }

    private static String printed(Reading reading, Row old, Row row) {
        StringBuilder out = new StringBuilder(reading.id());
        if (old != null) {
            out.append("\n - ").append(line(reading, old));
        }
        if (row != null) {
            out.append("\n + ").append(line(reading, row));
        }
        return out.toString();
    }

    private static String line(Reading reading, Row row) {
        String told = "speaker: " + (row.speaker() == null ? "cannot tell" : row.speaker()) + (row.via().isEmpty() ? "" : " | via " + String.join(" < ", row.via())) + " | " + row.act() + " " + row.mode();
        return told + "\n   " + new Marked(reading, span(reading, row.cue()), span(reading, row.content()), row.source() == null ? null : span(reading, row.source())).line();
    }

    private static Span span(Reading reading, List<Integer> points) {
        String text = reading.text();
        return new Span(text.offsetByCodePoints(0, points.get(0)), text.offsetByCodePoints(0, points.get(1)));
    }

    void print() {
        System.out.printf("claims against the earlier dump: same %d%n", same);
        counts.forEach((kind, n) -> System.out.printf("  %-36s %6d%n", kind, n));
        samples.forEach((kind, sample) -> {
            System.out.printf("%n== %s: %d%n", kind, counts.get(kind));
            sample.drawn().forEach(System.out::println);
        });
    }
}
