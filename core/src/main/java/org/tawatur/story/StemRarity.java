package org.tawatur.story;

import java.util.Arrays;
import java.util.Map;

/** How rare stems are, by their hashes, in one flat table: open addressing. */
final class StemRarity {

    private final int[] keys;
    private final double[] values;
    private final double rarest;

    /** @param rarest of every stem that is not among the others */
    StemRarity(Map<Integer, Double> rarities, double rarest) {
        int size = Integer.highestOneBit(Math.max(1, rarities.size())) * 4;
        this.keys = new int[size];
        this.values = new double[size];
        this.rarest = rarest;
        Arrays.fill(values, Double.NaN);
        rarities.forEach((key, rarity) -> {
            keys[place(key)] = key;
            values[place(key)] = rarity;
        });
    }

    double of(int key) {
        double value = values[place(key)];
        return Double.isNaN(value) ? rarest : value;
    }

    private int place(int key) {
        int at = key & keys.length - 1;
        while (!Double.isNaN(values[at]) && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
