package org.tawatur.story;

import java.util.Arrays;

/**
 * Words with their weights, of length {@link #ONE} together. Weights are whole numbers, so that sums of many bags are
 * the same in whatever order they are added up.
 *
 * @param keys    hashes of words, rising
 * @param weights of each, at least 0
 */
record Bag(int[] keys, int[] weights) {

    /** The length of a bag, and how alike two equal ones are. */
    static final double ONE = 1 << 20;

    /** @param weights of the words, in any unit */
    static Bag of(int[] keys, double[] weights) {
        double square = 0;
        for (double weight : weights) {
            square += weight * weight;
        }
        double length = Math.max(Math.sqrt(square), Double.MIN_NORMAL);
        int[] whole = new int[weights.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (int) Math.round(weights[i] / length * ONE);
        }
        return new Bag(keys, whole);
    }

    /** The words at some places alone, of length {@link #ONE} again. */
    Bag of(int[] places) {
        int[] rising = places.clone();
        Arrays.sort(rising);
        return of(Arrays.stream(rising).map(i -> keys[i]).toArray(), Arrays.stream(rising).mapToDouble(i -> weights[i]).toArray());
    }

    /** 0 nothing in common, 1 the same words. */
    double cosine(Bag other) {
        long sum = 0;
        int j = 0;
        for (int i = 0; i < keys.length; i++) {
            while (j < other.keys.length && other.keys[j] < keys[i]) {
                j++;
            }
            if (j < other.keys.length && other.keys[j] == keys[i]) {
                sum += (long) weights[i] * other.weights[j];
            }
        }
        return sum / (ONE * ONE);
    }

    /** The places of the heaviest words, heaviest first. */
    int[] heaviest(int most) {
        long[] order = new long[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) -weights[i] << 32 | i;
        }
        Arrays.sort(order);
        int[] places = new int[Math.min(most, order.length)];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) order[i];
        }
        return places;
    }
}
