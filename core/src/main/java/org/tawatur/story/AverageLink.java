package org.tawatur.story;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Joins what is alike on the average: always the two groups whose members are most alike, as long as they are alike
 * enough. A pair that is not given counts as not alike at all.
 */
final class AverageLink {

    /** Two members, by their number, {@code a < b}, and how alike they are. */
    record Pair(int a, int b, double likeness) {}

    private record Bond(double likeness, int a, int b) implements Comparable<Bond> {
        @Override
        public int compareTo(Bond other) {
            if (likeness != other.likeness) {
                return Double.compare(other.likeness, likeness);
            }
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    private final List<List<Integer>> groups = new ArrayList<>();
    /** By group: the sums of likenesses to others. */
    private final List<Bonds> bonds = new ArrayList<>();
    private final PriorityQueue<Bond> next = new PriorityQueue<>();
    private final double enough;

    private AverageLink(int members, List<Pair> pairs, double enough) {
        this.enough = enough;
        for (int i = 0; i < members; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            bonds.add(new Bonds());
        }
        for (Pair pair : pairs) {
            bond(pair.a(), pair.b(), pair.likeness());
        }
    }

    /**
     * @param members how many there are
     * @param enough  the least likeness at which two groups are joined
     * @return groups of members, each in order, in order of their first member
     */
    static List<List<Integer>> groups(int members, List<Pair> pairs, double enough) {
        AverageLink link = new AverageLink(members, pairs, enough);
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
            double sum = bonds.get(bond.a).get(bond.b);
            boolean stale = sum == 0 || sum / ((double) groups.get(bond.a).size() * groups.get(bond.b).size()) != bond.likeness;
            if (!stale) {
                join(bond.a, bond.b);
            }
        }
    }

    private void join(int a, int b) {
        groups.get(a).addAll(groups.get(b));
        groups.get(b).clear();
        Bonds sums = bonds.get(a);
        Bonds gone = bonds.set(b, new Bonds());
        for (int i = gone.next(-1); i >= 0; i = gone.next(i)) {
            sums.put(gone.key(i), sums.get(gone.key(i)) + gone.sum(i));
            bonds.get(gone.key(i)).put(b, 0);
        }
        sums.put(a, 0);
        sums.put(b, 0);
        for (int i = sums.next(-1); i >= 0; i = sums.next(i)) {
            bond(a, sums.key(i), sums.sum(i));
        }
    }
}
