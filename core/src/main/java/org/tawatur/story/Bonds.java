package org.tawatur.story;

import java.util.Arrays;

/** How much one group has in common with others, by their numbers; nothing, which is 0, with most. A table with open places. */
final class Bonds {

    private static final int LEAST_PLACES = 8;
    private static final int FREE = -1;
    /** 2 to the 32nd, parted by the golden ratio: spreads numbers over the places (D. Knuth, "Sorting and Searching", 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[LEAST_PLACES];
    private double[] sums = new double[LEAST_PLACES];
    private int taken;

    Bonds() {
        Arrays.fill(keys, FREE);
    }

    /** The sum with another group, 0 where there is none. */
    double get(int key) {
        int place = place(key);
        return keys[place] == key ? sums[place] : 0;
    }

    /** @param sum 0 takes the bond away */
    void put(int key, double sum) {
        int place = place(key);
        if (keys[place] != key) {
            if (sum == 0) {
                return;
            }
            if (4 * ++taken > 3 * keys.length) {
                grow();
                place = place(key);
            }
            keys[place] = key;
        }
        sums[place] = sum;
    }

    /** The place of the first bond behind a place, or -1; begun with -1. */
    int next(int place) {
        for (int i = place + 1; i < keys.length; i++) {
            if (keys[i] != FREE && sums[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    int key(int place) {
        return keys[place];
    }

    double sum(int place) {
        return sums[place];
    }

    private int place(int key) {
        int place = key * SPREAD >>> Integer.numberOfLeadingZeros(keys.length - 1);
        while (keys[place] != FREE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldSums = sums;
        keys = new int[2 * oldKeys.length];
        sums = new double[keys.length];
        Arrays.fill(keys, FREE);
        taken = 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE && oldSums[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                sums[place] = oldSums[i];
                taken++;
            }
        }
    }
}
