package org.tawatur.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Joins what is alike on the average: always the two groups whose members are most alike, as long as they are alike
 * enough. A pair that is not given counts as not alike at all.
 */
final class AverageLink {

    private record Bond(double likeness, int a, int b) implements Comparable<Bond> {
        @Override
        public int compareTo(Bond other) {
            if (likeness != other.likeness) {
                return Double.compare(other.likeness, likeness);
            }
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /** The days of each group's dated members: a report without a day must not tie together what lies far apart. */
    private final List<TreeSet<LocalDate>> days = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<Map<Integer, Double>> bonds = new ArrayList<>();
    private final PriorityQueue<Bond> next = new PriorityQueue<>();
    private final double enough;

    private AverageLink(List<LocalDate> published, List<Likeness.Pair> pairs, double enough) {
        this.enough = enough;
        for (int i = 0; i < published.size(); i++) {
            days.add(new TreeSet<>(published.get(i) == null ? List.of() : List.of(published.get(i))));
            groups.add(new ArrayList<>(List.of(i)));
            bonds.add(new HashMap<>());
        }
        for (Likeness.Pair pair : pairs) {
            bond(pair.a(), pair.b(), pair.likeness());
        }
    }

    /**
     * @param published the day of each member, or null
     * @param enough    the least likeness at which two groups are joined
     * @return groups of members, each in order, in order of their first member
     */
    static List<List<Integer>> groups(List<LocalDate> published, List<Likeness.Pair> pairs, double enough) {
        AverageLink link = new AverageLink(published, pairs, enough);
        link.join();
        return link.groups.stream().filter(g -> !g.isEmpty()).map(g -> g.stream().sorted().toList()).sorted((x, y) -> Integer.compare(x.get(0), y.get(0))).toList();
    }

    private void bond(int a, int b, double sum) {
        bonds.get(a).put(b, sum);
        bonds.get(b).put(a, sum);
        double likeness = sum / ((double) groups.get(a).size() * groups.get(b).size());
        if (likeness >= enough) {
            next.add(new Bond(likeness, Math.min(a, b), Math.max(a, b)));
        }
    }

    private void join() {
        for (Bond bond = next.poll(); bond != null; bond = next.poll()) {
            Double sum = bonds.get(bond.a).get(bond.b);
            boolean stale = sum == null || sum / ((double) groups.get(bond.a).size() * groups.get(bond.b).size()) != bond.likeness;
            if (!stale && near(days.get(bond.a), days.get(bond.b))) {
                join(bond.a, bond.b);
            }
        }
    }

    private static boolean near(TreeSet<LocalDate> a, TreeSet<LocalDate> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        for (LocalDate day : a.size() < b.size() ? a : b) {
            LocalDate next = (a.size() < b.size() ? b : a).ceiling(day.minusDays(Likeness.DAYS));
            if (next != null && !next.isAfter(day.plusDays(Likeness.DAYS))) {
                return true;
            }
        }
        return false;
    }

    private void join(int a, int b) {
        days.get(a).addAll(days.get(b));
        groups.get(a).addAll(groups.get(b));
        groups.get(b).clear();
        Map<Integer, Double> sums = bonds.get(a);
        bonds.get(b).forEach((other, sum) -> sums.merge(other, sum, Double::sum));
        sums.remove(a);
        sums.remove(b);
        for (int other : bonds.get(b).keySet()) {
            bonds.get(other).remove(b);
        }
        bonds.get(b).clear();
        for (Map.Entry<Integer, Double> bond : new ArrayList<>(sums.entrySet())) {
            bond(a, bond.getKey(), bond.getValue());
        }
    }
}
