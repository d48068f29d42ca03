package org.tawatur.story;

import java.util.Arrays;

/**
 * The fingerprints of a report: one for every two words near each other that say something of the matter, whatever
 * stands between and in whichever order, unless both are common. True duplicates of news share on the average three in
 * ten of their sequences of three words (Silcock et al., "Noise-robust de-duplication at scale", ICLR 2023, the NEWS-COPY
 * set); pairs outlive a rewriting that leaves no three words together. Of each is known in how many earlier reports it
 * stands.
 */
final class Fingerprints {

    /** Two words at most so far apart, counted in words that say something. */
    private static final int REACH = 2;
    /** Less rare together, two words are met everywhere. */
    private static final int LEAST_RARITY = 10;

    private int[] all = new int[1024];
    private int[] reports = new int[1024];
    private int size;

    /** Takes those of a print, each once, in order of their number. */
    void of(Print print, int[] content) {
        size = 0;
        for (int i = 0; i < content.length; i++) {
            for (int j = i + 1; j <= i + REACH && j < content.length; j++) {
                if (print.rarity(content[i]) + print.rarity(content[j]) >= LEAST_RARITY) {
                    add(of(print.key(content[i]), print.key(content[j])));
                }
            }
        }
        Arrays.sort(all, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || all[kept - 1] != all[i]) {
                all[kept++] = all[i];
            }
        }
        size = kept;
        if (reports.length < size) {
            reports = new int[all.length];
        }
    }

    private static int of(int one, int other) {
        return PrintReader.mixed(Math.min(one, other) * 31 + Math.max(one, other));
    }

    private void add(int fingerprint) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = fingerprint;
    }

    int size() {
        return size;
    }

    int at(int i) {
        return all[i];
    }

    /** Notes in how many earlier reports one stands. */
    void met(int i, int inReports) {
        reports[i] = inReports;
    }

    /** In how many earlier reports two keys stand together; a great number where they say nothing. */
    int reports(int one, int other) {
        int at = Arrays.binarySearch(all, 0, size, of(one, other));
        return at < 0 ? Integer.MAX_VALUE : reports[at];
    }
}
