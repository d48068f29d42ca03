package org.tawatur.reprint;

import java.util.Arrays;

/**
 * A stretch that two reports have in common: places {@code [a, aEnd)} of one report and {@code [b, bEnd)} of the other.
 *
 * @param seeds  a place of the one in the high half, of the other in the low, rising
 * @param rarity of the words shared, added up, on the side that has less
 * @param dense  the share of shared words in the side that has less
 */
record Region(int a, int aEnd, int b, int bEnd, long[] seeds, int rarity, double dense) {

    static int placeA(long seed) {
        return (int) (seed >>> 32);
    }

    static int placeB(long seed) {
        return (int) seed;
    }

    /** The share of shared words that stand in the same order on both sides: the longest rising sequence of their places. */
    double inOrder() {
        int[] tails = new int[seeds.length];
        int length = 0;
        int places = 0;
        int end = 0;
        for (int from = 0; from < seeds.length; from = end) {
            while (end < seeds.length && placeA(seeds[end]) == placeA(seeds[from])) {
                end++;
            }
            places++;
            for (int i = end - 1; i >= from; i--) {
                int at = Arrays.binarySearch(tails, 0, length, placeB(seeds[i]));
                if (at < 0) {
                    tails[-at - 1] = placeB(seeds[i]);
                    length = Math.max(length, -at);
                }
            }
        }
        return length / (double) places;
    }
}
