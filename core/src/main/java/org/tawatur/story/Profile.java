package org.tawatur.story;

import java.util.Arrays;

/**
 * What of a report is looked at to find its story. Words are hashes of their stems; every list of them rises.
 *
 * @param at      seconds from 1970 at which it was published
 * @param outlet  or null
 * @param day     of which title and first sentences speak, counted from 1970, or {@link #NO_DAY}
 * @param words   all its words
 * @param bags    its words, weighed in the ways that matter
 * @param top     its heaviest words, heaviest first
 * @param rarity  how rare each word of {@link Bags#lead} is
 * @param marks   what its title and first words name
 */
record Profile(String id, long at, String outlet, long day, int[] words, Bags bags, int[] top, float[] rarity, Marks marks) {

    static final long NO_DAY = Long.MIN_VALUE;
    /** Where nothing is known on one side, two reports neither agree nor differ. */
    static final double UNKNOWN = 0.5;
    private static final double DAY = 86_400;

    /**
     * @param full  all its words, the lead before the tail
     * @param lead  title and first words
     * @param title the title's words, a part of the lead's
     */
    record Bags(Bag full, Bag lead, Bag title) {}

    /**
     * @param places  states, seats of power and adjectives of nationality
     * @param names   those, given names, and words that the language pack does not know
     * @param figures hashes of numbers, in digits or words
     */
    record Marks(int[] places, int[] names, int[] figures) {}

    boolean has(int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** How much of its title stands in another report, rare words before common ones. */
    double titleIn(Profile other) {
        double all = 0;
        double found = 0;
        for (int word : bags.title.keys()) {
            double rare = rarity(word);
            all += rare;
            found += other.has(word) ? rare : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** How rare the words are that two titles share, together. */
    double titleShared(Profile other) {
        double shared = 0;
        for (int word : bags.title.keys()) {
            shared += Arrays.binarySearch(other.bags.title.keys(), word) >= 0 ? rarity(word) : 0;
        }
        return shared;
    }

    private double rarity(int word) {
        return rarity[Arrays.binarySearch(bags.lead.keys(), word)];
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

    /** How rare the three rarest words are that both leads have, together. */
    double rarestShared(Profile other) {
        int[] mine = bags.lead.keys();
        int[] its = other.bags.lead.keys();
        float[] rarest = new float[3];
        int j = 0;
        for (int i = 0; i < mine.length; i++) {
            while (j < its.length && its[j] < mine[i]) {
                j++;
            }
            if (j < its.length && its[j] == mine[i] && rarity[i] > rarest[0]) {
                rarest[0] = rarity[i];
                Arrays.sort(rarest);
            }
        }
        return rarest[0] + rarest[1] + rarest[2];
    }

    int weight(int word) {
        int at = Arrays.binarySearch(bags.full.keys(), word);
        return at < 0 ? 0 : bags.full.weights()[at];
    }

    boolean isSameDay(Profile other) {
        return Math.floorDiv(at, (long) DAY) == Math.floorDiv(other.at, (long) DAY);
    }

    boolean saysDay() {
        return day != NO_DAY;
    }
}
