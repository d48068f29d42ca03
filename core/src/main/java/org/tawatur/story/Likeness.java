package org.tawatur.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;

/**
 * How alike reports are, pair by pair. Only pairs that share two of their weightiest words are looked at, found by an
 * inverted index, so that thousands of reports of different matters cost little more than reading them.
 */
final class Likeness {

    /** A report's words by which its kin are looked for. */
    private static final int SALIENT = 30;
    private static final int SALIENT_SHARED = 2;
    /** Reports published further apart tell of different events, or of a new turn of the same. */
    static final int DAYS = 3;
    /** Likeness lost with each day between. */
    private static final double DAILY = 0.08;
    /** Likeness lost where a day is not known. */
    private static final double UNDATED = 0.05;
    /** What the shared share of the shorter report's text adds. */
    private static final double COPIED = 0.5;
    /** Pairs less alike are as good as strangers. */
    private static final double LEAST = 0.05;

    /** Two reports, by their number, {@code a < b}, and how alike they are. */
    record Pair(int a, int b, double likeness) {}

    private final List<Reading> readings;
    private final Terms.Vector[] vectors;
    private final Map<Long, Double> copied = new HashMap<>();

    Likeness(List<Reading> readings, Terms.Vector[] vectors, List<Reprint> reprints) {
        this.readings = readings;
        this.vectors = vectors;
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            numbers.put(readings.get(i).id(), i);
        }
        for (Reprint reprint : reprints) {
            int a = numbers.get(reprint.a().report());
            int b = numbers.get(reprint.b().report());
            int shorter = Math.min(readings.get(a).text().length(), readings.get(b).text().length());
            copied.merge(key(Math.min(a, b), Math.max(a, b)), reprint.a().span().length() / (double) shorter, Double::sum);
        }
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }

    /** The pairs that are alike at all, in order. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<Integer, List<Integer>> index = new HashMap<>();
        int[] shared = new int[vectors.length];
        for (int b = 0; b < vectors.length; b++) {
            BitSet kin = new BitSet();
            for (int term : salient(vectors[b])) {
                List<Integer> reports = index.computeIfAbsent(term, t -> new ArrayList<>());
                for (int a : reports) {
                    if (++shared[a] == SALIENT_SHARED) {
                        kin.set(a);
                    }
                }
                reports.add(b);
            }
            Arrays.fill(shared, 0, b, 0);
            for (int a = kin.nextSetBit(0); a >= 0; a = kin.nextSetBit(a + 1)) {
                double likeness = likeness(a, b);
                if (likeness >= LEAST) {
                    pairs.add(new Pair(a, b, likeness));
                }
            }
        }
        return pairs;
    }

    private static int[] salient(Terms.Vector vector) {
        Integer[] order = new Integer[vector.terms().length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> vector.weights()[x] != vector.weights()[y] ? Float.compare(vector.weights()[y], vector.weights()[x]) : Integer.compare(x, y));
        return Arrays.stream(order).limit(SALIENT).mapToInt(i -> vector.terms()[i]).toArray();
    }

    private double likeness(int a, int b) {
        double days = days(readings.get(a).published(), readings.get(b).published());
        if (days > DAYS) {
            return 0;
        }
        double loss = days < 0 ? UNDATED : DAILY * days;
        return Math.min(1, (vectors[a].cosine(vectors[b]) + COPIED * Math.min(1, copied.getOrDefault(key(a, b), 0.0))) * (1 - loss));
    }

    private static long days(Published a, Published b) {
        return a == null || b == null ? -1 : Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
    }
}
