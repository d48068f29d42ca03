package org.tawatur.story;

/**
 * Whether two stretches name the same figures. Who copies keeps them; a form that is filled in anew every day (weather,
 * exchange rates, results) keeps everything but them.
 */
final class Figures {

    /** With fewer on either side nothing can be told. */
    private static final int LEAST = 2;

    private Figures() {}

    /**
     * Whether words {@code [a, aEnd)} of the one and {@code [b, bEnd)} of the other have figures, and few are the same: less
     * than a third, of words that every text of a kind has no more than half.
     */
    static boolean differ(Pair pair, Shared shared, boolean common) {
        int figures = Math.min(count(pair.a(), shared.a(), shared.aEnd()), count(pair.b(), shared.b(), shared.bEnd()));
        int same = figures < LEAST ? 0 : shared(pair.a(), shared.a(), shared.aEnd(), pair.b(), shared.b(), shared.bEnd());
        return figures >= LEAST && (common ? 2 * same <= figures : 3 * same < figures);
    }

    /** Whether two reports differ in more than a third of their figures. */
    static boolean differ(Print a, Print b) {
        int figures = Math.max(count(a, 0, a.words()), count(b, 0, b.words()));
        return figures >= LEAST && 3 * shared(a, 0, a.words(), b, 0, b.words()) < 2 * figures;
    }

    private static int count(Print print, int from, int end) {
        int n = 0;
        for (int i = from; i < end; i++) {
            n += print.figure(i) ? 1 : 0;
        }
        return n;
    }

    private static int shared(Print a, int from, int end, Print b, int fromB, int endB) {
        int n = 0;
        for (int i = from; i < end; i++) {
            if (a.figure(i) && stands(a.key(i), b, fromB, endB)) {
                n++;
            }
        }
        return n;
    }

    private static boolean stands(int key, Print print, int from, int end) {
        for (int i = from; i < end; i++) {
            if (print.figure(i) && print.key(i) == key) {
                return true;
            }
        }
        return false;
    }
}
