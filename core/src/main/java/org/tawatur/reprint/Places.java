package org.tawatur.reprint;

/** A set of pairs of words, one of each of two reports. Flat, and its hash has all bits: a run goes down a diagonal, where sums and differences are one. */
final class Places {

    private static final int LEAST = 256;

    private long[] pairs = new long[LEAST];
    private int size;

    /** One that can stand beside 0, which marks a place as free. */
    private static long pair(int a, int b) {
        return ((long) a << 32 | b) + 1;
    }

    void add(int a, int b) {
        if (2 * size >= pairs.length) {
            long[] old = pairs;
            pairs = new long[2 * old.length];
            for (long pair : old) {
                if (pair != 0) {
                    pairs[slot(pair)] = pair;
                }
            }
        }
        int slot = slot(pair(a, b));
        size += pairs[slot] == 0 ? 1 : 0;
        pairs[slot] = pair(a, b);
    }

    boolean has(int a, int b) {
        return pairs[slot(pair(a, b))] != 0;
    }

    private int slot(long pair) {
        int slot = (int) (pair * 0x9E3779B97F4A7C15L >>> 40) & pairs.length - 1;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & pairs.length - 1;
        }
        return slot;
    }
}
