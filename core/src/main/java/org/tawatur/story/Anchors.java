package org.tawatur.story;

import java.util.Arrays;

/**
 * Where two reports have a word of the same key and, near it on both sides, another: the seeds from which shared
 * passages are grown. Made for one report, then asked for each it is compared with. Places are counted in words that say
 * something of the matter.
 */
final class Anchors {

    /** So near must the other word stand, on both sides. */
    private static final int NEAR = 3;
    /** A word that stands oftener in a report marks no place in it. */
    private static final int MOST_PLACES = 64;
    /** More than this is a report that repeats itself without end. */
    private static final int MOST = 1 << 16;

    private final Print print;
    private final int[] content;
    /** Open addressing: the key's first place + 1, then from place to next place + 1. */
    private final int[] first;
    private final int[] next;
    private final int[] count;

    Anchors(Print print, int[] content) {
        this.print = print;
        this.content = content;
        int size = Integer.highestOneBit(Math.max(4, content.length)) * 4;
        first = new int[size];
        count = new int[size];
        next = new int[content.length];
        for (int i = content.length - 1; i >= 0; i--) {
            int slot = slot(print.key(content[i]));
            next[i] = first[slot];
            first[slot] = i + 1;
            count[slot]++;
        }
    }

    private int slot(int key) {
        int slot = key & first.length - 1;
        while (first[slot] != 0 && print.key(content[first[slot] - 1]) != key) {
            slot = slot + 1 & first.length - 1;
        }
        return slot;
    }

    Print print() {
        return print;
    }

    int[] content() {
        return content;
    }

    /** A place of this report in the high half, of the other in the low, rising. */
    long[] with(Print other, int[] there) {
        long[] seeds = new long[256];
        int n = 0;
        for (int j = 0; j < there.length; j++) {
            int slot = slot(other.key(there[j]));
            if (count[slot] > MOST_PLACES) {
                continue;
            }
            for (int place = first[slot]; place != 0; place = next[place - 1]) {
                if (n < MOST && supported(place - 1, other, there, j)) {
                    seeds = n == seeds.length ? Arrays.copyOf(seeds, 2 * n) : seeds;
                    seeds[n++] = (long) (place - 1) << 32 | j;
                }
            }
        }
        Arrays.sort(seeds, 0, n);
        return Arrays.copyOf(seeds, n);
    }

    private boolean supported(int i, Print other, int[] there, int j) {
        int last = Math.min(content.length - 1, i + NEAR);
        int lastThere = Math.min(there.length - 1, j + NEAR);
        for (int x = Math.max(0, i - NEAR); x <= last; x++) {
            int key = print.key(content[x]);
            for (int y = Math.max(0, j - NEAR); y <= lastThere; y++) {
                if (x != i && y != j && key == other.key(there[y])) {
                    return true;
                }
            }
        }
        return false;
    }
}
