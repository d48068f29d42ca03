package org.tawatur.report;

/** Refuses most words that are not in a set, before they are looked up there: most words of a report are in none. */
final class Sieve {

    private static final int BITS = 1 << 14;

    private final long[] bits = new long[BITS / Long.SIZE];

    void add(String word) {
        int bit = bit(word);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    /** Whether a word may be in the set; surely where it is. */
    boolean passes(String word) {
        int bit = bit(word);
        return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    private static int bit(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return hash >>> 18;
    }
}
