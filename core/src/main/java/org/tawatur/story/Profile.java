package org.tawatur.story;

import java.util.Arrays;

/**
 * A report as far as it matters for which story it tells.
 *
 * @param id      of the report
 * @param at      when it was published, in seconds; of a report without a day, when the latest before it was
 * @param outlet  who published it, or null
 * @param day     the day its lead speaks of, counted from 1970, or {@link #NO_DAY}
 * @param words   hashes of all its words, rising
 * @param bags    its words, weighed in the ways that matter
 * @param top     its heaviest words, heaviest first
 * @param rarity  how rare each word of {@link Bags#title} is
 */
record Profile(String id, long at, String outlet, long day, int[] words, Bags bags, int[] top, double[] rarity) {

    static final long NO_DAY = Long.MIN_VALUE;

    /**
     * @param full    all its words, the lead before the tail
     * @param lead    title and first words
     * @param title   the title's words
     * @param letters of the title's words, four in a row
     */
    record Bags(Bag full, Bag lead, Bag title, Bag letters) {}

    boolean has(int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** How much of its title stands in another report, rare words before common ones. */
    double titleIn(Profile other) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < rarity.length; i++) {
            all += rarity[i];
            found += other.has(bags.title.keys()[i]) ? rarity[i] : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** The share of its heaviest words that stand in another report, by weight. */
    double topIn(Profile other, int most) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < Math.min(most, top.length); i++) {
            int weight = weight(top[i]);
            all += weight;
            found += other.has(top[i]) ? weight : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** How rare the words are that two titles share, together. */
    double titleShared(Profile other) {
        double shared = 0;
        for (int i = 0; i < rarity.length; i++) {
            shared += Arrays.binarySearch(other.bags.title.keys(), bags.title.keys()[i]) >= 0 ? rarity[i] : 0;
        }
        return shared;
    }

    /** How many of their heaviest words two reports share. */
    int topShared(Profile other, int most) {
        int shared = 0;
        for (int i = 0; i < Math.min(most, top.length); i++) {
            for (int j = 0; j < Math.min(most, other.top.length); j++) {
                shared += top[i] == other.top[j] ? 1 : 0;
            }
        }
        return shared;
    }

    int weight(int word) {
        int at = Arrays.binarySearch(bags.full.keys(), word);
        return at < 0 ? 0 : bags.full.weights()[at];
    }
}
