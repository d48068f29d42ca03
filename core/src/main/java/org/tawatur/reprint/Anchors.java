package org.tawatur.reprint;

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
    private final int[] keys;
    /** Open addressing: the key's first place + 1, then from place to next place + 1. */
    private final int[] first;
    private final int[] next;
    private final int[] count;

    Anchors(Print print, int[] content) {
        this.print = print;
        this.content = content;
        keys = keys(print, content);
        int size = Integer.highestOneBit(Math.max(4, content.length)) * 4;
        first = new int[size];
        count = new int[size];
        next = new int[content.length];
        for (int i = content.length - 1; i >= 0; i--) {
            int slot = slot(keys[i]);
            next[i] = first[slot];
            first[slot] = i + 1;
            count[slot]++;
        }
    }

    private int slot(int key) {
        int slot = key & first.length - 1;
        while (first[slot] != 0 && keys[first[slot] - 1] != key) {
            slot = slot + 1 & first.length - 1;
        }
        return slot;
    }

    int[] content() {
        return content;
    }

    private static int[] keys(Print print, int[] content) {
        int[] keys = new int[content.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = print.key(content[i]);
        }
        return keys;
    }

    /** A place of this report in the high half, of the other in the low, rising. */
    long[] with(Print other, int[] contentThere) {
        int[] there = keys(other, contentThere);
        long[] seeds = new long[256];
        int n = 0;
        for (int j = 0; j < there.length; j++) {
            int slot = slot(there[j]);
            int begin = first[slot] != 0 && count[slot] <= MOST_PLACES ? first[slot] : 0;
            for (int place = begin; place != 0; place = next[place - 1]) {
                if (n < MOST && supported(place - 1, there, j)) {
                    seeds = n == seeds.length ? Arrays.copyOf(seeds, 2 * n) : seeds;
                    seeds[n++] = (long) j << 32 | place - 1;
                }
            }
        }
        return Seeds.turned(seeds, n);
    }

    private boolean supported(int i, int[] there, int j) {
        int last = Math.min(keys.length - 1, i + NEAR);
        int lastThere = Math.min(there.length - 1, j + NEAR);
        for (int x = Math.max(0, i - NEAR); x <= last; x++) {
            for (int y = Math.max(0, j - NEAR); y <= lastThere; y++) {
                if (x != i && y != j && keys[x] == there[y]) {
                    return true;
                }
            }
        }
        return false;
    }
}
