package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest stretches around the seeds of a region in which two prints have letter beside letter, whatever the marks
 * and the spacing.
 */
final class Runs {

    /** Words run together on one side, parted on the other, at most. */
    private static final int TOGETHER = 3;

    /** A word of each. */
    private static final long STRAIGHT = key(1, 1);

    private final Pair pair;
    private final Print a;
    private final Print b;

    Runs(Pair pair) {
        this.pair = pair;
        this.a = pair.a();
        this.b = pair.b();
    }

    /** In order of the first report. */
    List<Run> of(Region region) {
        List<Run> runs = new ArrayList<>();
        Diagonals met = new Diagonals();
        for (long seed : region.seeds()) {
            int atA = pair.contentA()[Region.placeA(seed)];
            int atB = pair.contentB()[Region.placeB(seed)];
            if (!met.has(atA, atB - atA) && a.same(atA, b, atB)) {
                runs.add(around(atA, atB, met));
            }
        }
        return runs;
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b;
    }

    private Run around(int atA, int atB, Diagonals met) {
        int i = atA;
        int j = atB;
        for (long step = before(i, j); step != 0; step = before(i, j)) {
            i -= (int) (step >>> 32);
            j -= (int) step;
        }
        int k = atA;
        int m = atB;
        int from = k;
        for (long step = after(k, m); step != 0; step = after(k, m)) {
            if (step != STRAIGHT) {
                met.add(from, k + 1, m - k);
                from = k + (int) (step >>> 32);
            }
            k += (int) (step >>> 32);
            m += (int) step;
        }
        met.add(from, k, m - k);
        return new Run(i, k, j, m);
    }

    /** How many words of each from here on have the same letters, as few as may be; 0 if none. */
    long after(int i, int j) {
        if (i < a.words() && j < b.words() && a.same(i, b, j)) {
            return STRAIGHT;
        }
        return together(i, j, 1);
    }

    private long before(int i, int j) {
        if (i > 0 && j > 0 && a.same(i - 1, b, j - 1)) {
            return STRAIGHT;
        }
        return together(i - 1, j - 1, -1);
    }

    private long together(int i, int j, int way) {
        for (int n = 1; n <= TOGETHER; n++) {
            for (int m = 1; m <= TOGETHER; m++) {
                int letters = n > 1 || m > 1 ? letters(a, i, n, way) : -1;
                if (letters > 0 && letters == letters(b, j, m, way) && check(a, i, n, way) == check(b, j, m, way)) {
                    return key(n, m);
                }
            }
        }
        return 0;
    }

    /** The letters of some words, or -1 where there are not so many words or letters are not known. */
    private static int letters(Print print, int from, int words, int way) {
        int letters = 0;
        for (int k = 0; k < words; k++) {
            int word = from + k * way;
            if (word < 0 || word >= print.words() || print.letters(word) == Print.MOST_LETTERS) {
                return -1;
            }
            letters += print.letters(word);
        }
        return letters;
    }

    private static short check(Print print, int from, int words, int way) {
        int first = way > 0 ? from : from - words + 1;
        int check = 0;
        for (int word = first; word < first + words; word++) {
            for (int k = print.letters(word); k > 0; k--) {
                check *= 31;
            }
            check += print.check(word);
        }
        return (short) check;
    }
}
