package org.tawatur.story;

import java.util.Arrays;

/**
 * The words that two sentences have in common in the same order, in stretches of two or more: a lone preposition in
 * common says nothing.
 *
 * @param pairs   the words kept, later and earlier in turn
 * @param longest words of the longest stretch unbroken on both sides
 * @param wordsA  words of the later sentence
 * @param wordsB  words of the earlier sentence
 */
record Alignment(int[] pairs, int longest, int wordsA, int wordsB) {

    /** Longer sentences are cut: bounds the work of a page without full stops. */
    private static final int MOST_WORDS = 500;

    static Alignment of(Prints prints, int a, int b) {
        int fromA = prints.sentenceStart(a);
        int fromB = prints.sentenceStart(b);
        int n = Math.min(MOST_WORDS, prints.sentenceEnd(a) - fromA);
        int m = Math.min(MOST_WORDS, prints.sentenceEnd(b) - fromB);
        short[][] best = new short[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] = prints.hash(fromA + i) == prints.hash(fromB + j) ? (short) (best[i + 1][j + 1] + 1) : (short) Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        return traced(prints, best, fromA, fromB);
    }

    private static Alignment traced(Prints prints, short[][] best, int fromA, int fromB) {
        int n = best.length - 1;
        int m = best[0].length - 1;
        int[] pairs = new int[2 * Math.min(n, m)];
        int kept = 0;
        int longest = 0;
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            int stretch = 0;
            while (i < n && j < m && prints.hash(fromA + i) == prints.hash(fromB + j)) {
                pairs[2 * (kept + stretch)] = fromA + i++;
                pairs[2 * (kept + stretch++) + 1] = fromB + j++;
            }
            kept += stretch >= 2 ? stretch : 0;
            longest = Math.max(longest, stretch);
            if (i < n && j < m) {
                boolean skipA = best[i + 1][j] >= best[i][j + 1];
                i += skipA ? 1 : 0;
                j += skipA ? 0 : 1;
            }
        }
        return new Alignment(Arrays.copyOf(pairs, 2 * kept), longest, n, m);
    }

    int kept() {
        return pairs.length / 2;
    }

    int firstA() {
        return pairs[0];
    }

    int firstB() {
        return pairs[1];
    }

    int lastA() {
        return pairs[pairs.length - 2] + 1;
    }

    int lastB() {
        return pairs[pairs.length - 1] + 1;
    }
}
