package org.tawatur.story;

/**
 * Texts that outlets fill in anew: weather, markets, hours of prayer, what happened on this day, the day's raids. Of two
 * reports published on two days whose leads are largely the same words, the later tells of something else
 * where it speaks of another day, or has other names, or other figures throughout.
 */
final class Template {

    /** Leads that share so much of their words are one template. */
    private static final double SAME_LEAD = 0.4;
    /** Names or figures that share no more are others. */
    private static final double OTHERS = 0.34;
    /** So few names or figures tell nothing. */
    private static final int NAMES = 2;
    private static final int FIGURES = 3;

    private Template() {}

    /** Whether two reports fill in one template for two days. */
    static boolean isFilledAnew(Profile a, Profile b) {
        if (a.isSameDay(b) || overlap(a.bags().lead().keys(), b.bags().lead().keys()) < SAME_LEAD) {
            return false;
        }
        boolean day = a.saysDay() && b.saysDay();
        return day && a.day() != b.day() || areOthers(a.marks().names(), b.marks().names(), NAMES)
                || !day && areOthers(a.marks().figures(), b.marks().figures(), FIGURES);
    }

    private static boolean areOthers(int[] a, int[] b, int least) {
        return a.length >= least && b.length >= least && overlap(a, b) <= OTHERS;
    }

    /** Which share of the shorter of two rising lists stands in the other, or {@link Profile#UNKNOWN} where one is empty. */
    static double overlap(int[] a, int[] b) {
        return a.length == 0 || b.length == 0 ? Profile.UNKNOWN : shared(a, b) / (double) Math.min(a.length, b.length);
    }

    /** How many of one rising list stand in another. */
    static int shared(int[] a, int[] b) {
        int shared = 0;
        int j = 0;
        for (int i = 0; i < a.length; i++) {
            while (j < b.length && b[j] < a[i]) {
                j++;
            }
            shared += j < b.length && b[j] == a[i] ? 1 : 0;
        }
        return shared;
    }
}
