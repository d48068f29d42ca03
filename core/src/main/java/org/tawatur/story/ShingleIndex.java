package org.tawatur.story;

import java.util.Arrays;

/**
 * Where each five words in a row were met before. Open addressing over hashes in int and long arrays; two shingles of
 * one hash are told apart by whoever compares the letters.
 */
final class ShingleIndex {

    /** Words in a row that make a shingle: fewer are mostly set phrases. */
    static final int WORDS = 5;

    private final Prints prints;
    private final int mask;
    private final long[] keys;
    private final int[] latest;
    private final int[] reports;
    private final int[] before;

    ShingleIndex(Prints prints) {
        this.prints = prints;
        int slots = Integer.highestOneBit(Math.max(16, prints.words())) * 4;
        this.mask = slots - 1;
        this.keys = new long[slots];
        this.latest = new int[slots];
        this.reports = new int[slots];
        this.before = new int[prints.words()];
        Arrays.fill(latest, -1);
    }

    /** The slot of the shingle that begins with a word. */
    int slot(int word) {
        long key = 0;
        for (int w = word; w < word + WORDS; w++) {
            key = (key ^ prints.hash(w)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        int slot = (int) (key ^ key >>> 32) & mask;
        while (latest[slot] >= 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        return slot;
    }

    /** The word that begins the shingle's latest occurrence, or -1. */
    int latest(int slot) {
        return latest[slot];
    }

    /** The occurrence before one, or -1. */
    int before(int word) {
        return before[word];
    }

    /** In how many reports the shingle was met. */
    int reports(int slot) {
        return reports[slot];
    }

    /** Adds the shingles of a report. */
    void add(int report) {
        for (int word = prints.firstWord(report); word + WORDS <= prints.lastWord(report); word++) {
            int slot = slot(word);
            if (latest[slot] < prints.firstWord(report)) {
                reports[slot]++;
            }
            before[word] = latest[slot];
            latest[slot] = word;
        }
    }
}
