package org.tawatur.story;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What the reports of a story have in common: the sum of their bags. Adding and taking away again leaves no trace. */
final class Gist {

    private int[] keys = new int[0];
    private long[] sums = new long[0];
    private int members;
    private double length = 1;
    private int[] heaviest = new int[0];

    void add(Bag bag) {
        members++;
        merge(bag, 1);
    }

    void remove(Bag bag) {
        members--;
        merge(bag, -1);
    }

    private void merge(Bag bag, int sign) {
        int[] mergedKeys = new int[keys.length + bag.keys().length];
        long[] mergedSums = new long[mergedKeys.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length || j < bag.keys().length) {
            boolean mine = j == bag.keys().length || i < keys.length && keys[i] <= bag.keys()[j];
            boolean its = i == keys.length || j < bag.keys().length && bag.keys()[j] <= keys[i];
            mergedKeys[n] = mine ? keys[i] : bag.keys()[j];
            mergedSums[n] = (mine ? sums[i] : 0) + (its ? (long) sign * bag.weights()[j] : 0);
            i += mine ? 1 : 0;
            j += its ? 1 : 0;
            n += mergedSums[n] != 0 ? 1 : 0;
        }
        keys = Arrays.copyOf(mergedKeys, n);
        sums = Arrays.copyOf(mergedSums, n);
        double square = 0;
        for (long sum : sums) {
            square += (double) sum * sum;
        }
        length = Math.max(Math.sqrt(square), 1);
        heaviest = null;
    }

    private long sum(int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : sums[at];
    }

    boolean has(int key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /** How alike a report is to the whole. */
    double cosine(Bag bag) {
        double dot = 0;
        for (int i = 0; i < bag.keys().length; i++) {
            dot += (double) bag.weights()[i] * sum(bag.keys()[i]);
        }
        return dot / (Bag.ONE * length);
    }

    /** How alike its members are to one another on the average; of one alone, {@code alone}. */
    double cohesion(double alone) {
        double pairs = (double) members * (members - 1);
        return members < 2 ? alone : (length * length / (Bag.ONE * Bag.ONE) - members) / pairs;
    }

    /** The share of its heaviest words that stand in a report, by weight. */
    double covered(int most, Profile profile) {
        if (heaviest == null) {
            heaviest = heaviest(most);
        }
        double all = 0;
        double found = 0;
        for (int place : heaviest) {
            all += sums[place];
            found += profile.has(keys[place]) ? sums[place] : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    private int[] heaviest(int most) {
        return IntStream.range(0, keys.length).boxed()
                .sorted((a, b) -> sums[a] != sums[b] ? Long.compare(sums[b], sums[a]) : Integer.compare(a, b))
                .limit(most).mapToInt(Integer::intValue).toArray();
    }
}
