package org.tawatur.reprint;

/**
 * Whether two reports name the same figures. Who copies keeps them; a form that is filled in anew every day (weather,
 * exchange rates, results) keeps the words around them.
 */
final class Figures {

    /** With fewer nothing can be told. */
    private static final int LEAST = 2;

    private Figures() {}

    /**
     * Whether a passage is a form that both fill in: other figures between the same words, twice as many as are the same; in
     * words that every text of a kind has, as many.
     */
    static boolean filledIn(Pair pair, Shared shared, boolean common) {
        int other = 0;
        int same = 0;
        for (int i = shared.a(); i < shared.aEnd(); i++) {
            if (pair.a().figure(i)) {
                boolean kept = stands(pair.a().key(i), pair.b(), shared.b(), shared.bEnd());
                same += kept ? 1 : 0;
                other += !kept && isPlace(pair, i, shared) ? 1 : 0;
            }
        }
        return common ? other > 0 && other >= same : other >= LEAST && other > 2 * same;
    }

    /** Whether the other report has a figure between the same two words. */
    private static boolean isPlace(Pair pair, int word, Shared shared) {
        Print a = pair.a();
        Print b = pair.b();
        for (int j = shared.b() + 1; j < shared.bEnd() - 1; j++) {
            if (b.figure(j) && word > 0 && word + 1 < a.words() && a.same(word - 1, b, j - 1) && a.same(word + 1, b, j + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two reports differ in more than a third of their figures. */
    static boolean differ(Print a, Print b) {
        int figures = Math.max(count(a), count(b));
        if (figures < LEAST) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < a.words(); i++) {
            same += a.figure(i) && stands(a.key(i), b, 0, b.words()) ? 1 : 0;
        }
        return 3 * same < 2 * figures;
    }

    private static int count(Print print) {
        int n = 0;
        for (int i = 0; i < print.words(); i++) {
            n += print.figure(i) ? 1 : 0;
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
