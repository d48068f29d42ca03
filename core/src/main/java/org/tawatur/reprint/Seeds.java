package org.tawatur.reprint;

import java.util.Arrays;

/** Where two reports have a word in common: a place of the one in the high half, of the other in the low, rising. */
final class Seeds {

    /** Places this many times as many as the seeds are too thin to be counted through. */
    private static final int THIN = 8;

    private Seeds() {}

    /** The same with the other report first, rising again: counted through, as the one half is in order already. */
    static long[] turned(long[] seeds, int size) {
        int least = Integer.MAX_VALUE;
        int most = -1;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, (int) seeds[i]);
            most = Math.max(most, (int) seeds[i]);
        }
        long[] turned = new long[size];
        if (most - least > THIN * (size + THIN)) {
            for (int i = 0; i < size; i++) {
                turned[i] = seeds[i] << 32 | seeds[i] >>> 32;
            }
            Arrays.sort(turned);
            return turned;
        }
        int[] at = new int[Math.max(0, most - least + 2)];
        for (int i = 0; i < size; i++) {
            at[(int) seeds[i] - least + 1]++;
        }
        for (int i = 1; i < at.length; i++) {
            at[i] += at[i - 1];
        }
        for (int i = 0; i < size; i++) {
            turned[at[(int) seeds[i] - least]++] = seeds[i] << 32 | seeds[i] >>> 32;
        }
        return turned;
    }

    static long[] turned(long[] seeds) {
        return turned(seeds, seeds.length);
    }
}
