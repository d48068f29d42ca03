package org.tawatur.news;

import java.util.List;

/**
 * A word, a number or what stands between words, and what may stand in its place.
 *
 * @param prefix what stays before it: particles and article
 * @param bag    what it may be exchanged for, itself included; null where it stays or is made anew
 * @param at     its place there
 */
record Word(String printed, Sort sort, String prefix, Bag bag, int at) {

    /** How a word is varied. */
    enum Sort {
        /** small words, words of saying, titles, and whatever stands in very many reports */
        KEPT,
        /** what stands between words */
        BETWEEN,
        FIGURE,
        WEEKDAY,
        MONTH,
        /** given names, places and what is made of them, words of one or two reports */
        NAME,
        /** any other */
        CONTENT
    }

    /**
     * Words of one shape, about equally common.
     *
     * @param group   bags of one group are exchanged alike: a place and its people
     * @param members null where a member has no such form
     */
    record Bag(long group, List<String> members, boolean rare) {}

    /** A word that stays. */
    static Word kept(String printed, Sort sort) {
        return new Word(printed, sort, "", null, 0);
    }

    boolean isBetween() {
        return sort == Sort.BETWEEN;
    }
}
