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
 * @param top     its heaviest words, heaviest first, with their weights
 * @param rarity  how rare its words are
 * @param marks   what its title and first words name
 */
record Profile(String id, long at, String outlet, long day, int[] words, Bags bags, Top top, Rarity rarity, Marks marks) {

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

    /** Words with their weights in {@link Bags#full}, heaviest first. */
    record Top(int[] words, int[] weights) {

        /** Those of a bag. */
        static Top of(Bag bag, int most) {
            int[] places = bag.heaviest(most);
            return new Top(Arrays.stream(places).map(i -> bag.keys()[i]).toArray(), Arrays.stream(places).map(i -> bag.weights()[i]).toArray());
        }
    }

    /**
     * @param rare  the words that hardly any other news has
     * @param lead  how rare each word of {@link Bags#lead} is
     * @param title the same of {@link Bags#title}
     */
    record Rarity(int[] rare, float[] lead, float[] title) {}

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
        for (int i = 0; i < rarity.title.length; i++) {
            all += rarity.title[i];
            found += other.has(bags.title.keys()[i]) ? rarity.title[i] : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    /** How many names of its lead stand in another report. */
    int namesIn(Profile other) {
        return (int) Arrays.stream(marks.names).filter(other::has).count();
    }

    /** How rare the words are that two titles share, together. */
    double titleShared(Profile other) {
        double shared = 0;
        for (int i = 0; i < rarity.title.length; i++) {
            shared += Arrays.binarySearch(other.bags.title.keys(), bags.title.keys()[i]) >= 0 ? rarity.title[i] : 0;
        }
        return shared;
    }

    /** The share of its heaviest words that stand in another report, by weight. */
    double topIn(Profile other, int most) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < Math.min(most, top.words.length); i++) {
            all += top.weights[i];
            found += other.has(top.words[i]) ? top.weights[i] : 0;
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
            if (j < its.length && its[j] == mine[i] && rarity.lead[i] > rarest[0]) {
                rarest[0] = rarity.lead[i];
                Arrays.sort(rarest);
            }
        }
        return rarest[0] + rarest[1] + rarest[2];
    }

    boolean isSameDay(Profile other) {
        return Math.floorDiv(at, (long) DAY) == Math.floorDiv(other.at, (long) DAY);
    }

    boolean saysDay() {
        return day != NO_DAY;
    }
}
