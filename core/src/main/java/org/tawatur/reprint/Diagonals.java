package org.tawatur.reprint;

import java.util.Arrays;

/** Stretches in which two reports go word beside word: of each the places in the one report, and how far on the other's stand. */
final class Diagonals {

    private static final int BUCKETS = 64;
    /** Of a stretch: where it begins and ends, its diagonal, and the one before it in its bucket, counted from 1. */
    private static final int NUMBERS = 4;

    private final int[] heads = new int[BUCKETS];
    private int[] stretches = new int[NUMBERS * 16];
    private int size;

    /** @param end the place after the last; a stretch of no words is none */
    void add(int from, int end, int diagonal) {
        if (from >= end) {
            return;
        }
        if (NUMBERS * size == stretches.length) {
            stretches = Arrays.copyOf(stretches, 2 * stretches.length);
        }
        int at = NUMBERS * size++;
        stretches[at] = from;
        stretches[at + 1] = end;
        stretches[at + 2] = diagonal;
        stretches[at + 3] = heads[diagonal & BUCKETS - 1];
        heads[diagonal & BUCKETS - 1] = size;
    }

    boolean has(int place, int diagonal) {
        for (int n = heads[diagonal & BUCKETS - 1]; n != 0; n = stretches[NUMBERS * (n - 1) + 3]) {
            int at = NUMBERS * (n - 1);
            if (stretches[at + 2] == diagonal && stretches[at] <= place && place < stretches[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
