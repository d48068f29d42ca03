package org.tawatur.story;

import java.util.Arrays;

/** What the reports of a story have in common: the sum of their bags. Adding and taking away again leaves no trace. */
final class Gist {

    /** A gist of so many times the words is searched, not gone through. */
    private static final int LEAP = 8;

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

    boolean has(int key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /** How alike a report is to the whole. */
    double cosine(Bag bag) {
        boolean leap = keys.length > LEAP * bag.keys().length;
        double dot = 0;
        int at = 0;
        for (int i = 0; i < bag.keys().length && at < keys.length; i++) {
            int key = bag.keys()[i];
            if (leap) {
                int found = Arrays.binarySearch(keys, at, keys.length, key);
                at = found < 0 ? -found - 1 : found;
            }
            while (at < keys.length && keys[at] < key) {
                at++;
            }
            dot += at < keys.length && keys[at] == key ? (double) bag.weights()[i] * sums[at] : 0;
        }
        return dot / (Bag.ONE * length);
    }

    /** How alike a report is to its members on the average. */
    double mean(double cosine) {
        return cosine * length / (Bag.ONE * Math.max(1, members));
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

    /** The places of the heaviest words; of two as heavy the lower hash first. */
    private int[] heaviest(int most) {
        int[] places = new int[Math.min(most, keys.length)];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (n == places.length && sums[i] <= sums[places[n - 1]]) {
                continue;
            }
            n = Math.min(n + 1, places.length);
            int at = n - 1;
            while (at > 0 && sums[places[at - 1]] < sums[i]) {
                places[at] = places[at - 1];
                at--;
            }
            places[at] = i;
        }
        return places;
    }
}
