package org.tawatur.six;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How much of what was asked is so, matter by matter: for docs/measured.md. */
final class Tally {

    private final Map<String, int[]> counts = new LinkedHashMap<>();

    void count(String matter, boolean so) {
        int[] count = counts.computeIfAbsent(matter, k -> new int[2]);
        count[0] += so ? 1 : 0;
        count[1]++;
    }

    void add(Tally other) {
        other.counts.forEach((matter, theirs) -> {
            int[] ours = counts.computeIfAbsent(matter, k -> new int[2]);
            ours[0] += theirs[0];
            ours[1] += theirs[1];
        });
    }

    /** A line for each matter: so many of so many. */
    String lines(String heading) {
        return counts.entrySet().stream()
                .map(e -> String.format("%s\t%s\t%d of %d\t%.3f%n", heading, e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[0] / (double) e.getValue()[1]))
                .collect(Collectors.joining());
    }
}
