package org.tawatur.news;

/** Choices that hang on nothing but numbers given: the same on every machine, in whichever order they are asked for. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Dice() {}

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) over two numbers. */
    static long mix(long one, long other) {
        long z = one * GOLDEN + other + GOLDEN;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    static long mix(long one, CharSequence other) {
        long sum = one;
        for (int i = 0; i < other.length(); i++) {
            sum = sum * 31 + other.charAt(i);
        }
        return mix(one, sum);
    }

    /** From 0 to below 1. */
    static double share(long mixed) {
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** From 0 to below a bound. */
    static int below(int bound, long mixed) {
        return (int) (share(mixed) * bound);
    }
}
