package org.tawatur.contrast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tawatur.account.Account;
import org.tawatur.account.Toll;
import org.tawatur.source.Speaker;
import org.tawatur.text.Figure;

/**
 * One count of people over the days, each who counts them a line of its own. Figures stand beside each other; none is ever made of
 * others.
 *
 * @param role  what befell them
 * @param group the class of people, or "" where all are counted
 * @param lines of those who count, in the order of their first figure
 */
public record Series(Figure.Role role, String group, List<Line> lines) {

    /**
     * What one speaker counted.
     *
     * @param speaker or null where no report lets us tell
     * @param steps   in the order of days; a figure that only repeats the one before is left out
     */
    public record Line(Speaker speaker, List<Toll> steps) {

        public Line {
            steps = List.copyOf(steps);
        }

        /** What stands last. */
        public Toll latest() {
            return steps.get(steps.size() - 1);
        }
    }

    public Series {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(group, "group");
        lines = List.copyOf(lines);
    }

    /** All counts of an account, in the order of its tolls. */
    public static List<Series> in(Account account) {
        Map<String, List<Toll>> counts = new LinkedHashMap<>();
        for (Toll toll : account.tolls()) {
            counts.computeIfAbsent(toll.figure().noun().role() + " " + toll.group(), k -> new ArrayList<>()).add(toll);
        }
        return counts.values().stream().map(Series::of).toList();
    }

    private static Series of(List<Toll> tolls) {
        Map<String, List<Toll>> byName = new LinkedHashMap<>();
        for (Toll toll : tolls) {
            List<Toll> line = byName.computeIfAbsent(name(toll.claim().speaker(), byName.keySet()), k -> new ArrayList<>());
            if (line.isEmpty() || !isSame(line.get(line.size() - 1), toll)) {
                line.add(toll);
            }
        }
        List<Line> lines = byName.values().stream().map(l -> new Line(l.get(0).claim().speaker(), l)).toList();
        return new Series(tolls.get(0).figure().noun().role(), tolls.get(0).group(), lines);
    }

    /** A shorter name goes with the only longer one that holds all its words, and the other way round: "the ministry of health". */
    private static String name(Speaker speaker, Set<String> known) {
        if (speaker == null || known.contains(speaker.name())) {
            return speaker == null ? "" : speaker.name();
        }
        Set<String> words = words(speaker.name());
        List<String> alike = known.stream().filter(k -> !k.isEmpty() && words.size() > 1 && words(k).size() > 1 && (words(k).containsAll(words) || words.containsAll(words(k)))).toList();
        return alike.size() == 1 ? alike.get(0) : speaker.name();
    }

    private static Set<String> words(String name) {
        return Set.of(Arrays.stream(name.split("\\s+")).distinct().toArray(String[]::new));
    }

    private static boolean isSame(Toll a, Toll b) {
        return a.figure().value() == b.figure().value() && a.figure().upper() == b.figure().upper() && a.figure().bound() == b.figure().bound();
    }

    /** All figures of it, in the order of days. */
    public List<Toll> steps() {
        return lines.stream().flatMap(l -> l.steps().stream()).sorted(Comparator.comparing(Toll::day)).toList();
    }

    /** Whether it says more than one number. */
    public boolean moves() {
        List<Toll> steps = steps();
        return steps.stream().anyMatch(s -> !isSame(s, steps.get(0)));
    }
}
