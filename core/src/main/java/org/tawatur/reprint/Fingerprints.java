package org.tawatur.reprint;

import java.util.Arrays;

/**
 * The fingerprints of a report: one for every two words near each other that say something of the matter, whatever
 * stands between and in whichever order, unless both are common. True duplicates of news share on the average three in
 * ten of their sequences of three words (Silcock et al., "Noise-robust de-duplication at scale", ICLR 2023, the NEWS-COPY
 * set); pairs outlive a rewriting that leaves no three words together. Of each is known in how many earlier texts it
 * stands.
 */
final class Fingerprints {

    /** Two words at most so far apart, counted in words that say something. */
    private static final int REACH = 2;
    /** Less rare together, two words are met everywhere. */
    private static final int LEAST_RARITY = 10;

    private int[] all = new int[512];
    private int[] texts = new int[512];
    /** Open addressing: where in the list a fingerprint stands, counted from 1. */
    private int[] places = new int[2048];
    private int size;

    /** Takes those of a print, each once, in order of their first place. */
    void of(Print print, int[] content) {
        Arrays.fill(places, 0);
        size = 0;
        for (int i = 0; i < content.length; i++) {
            for (int j = i + 1; j <= i + REACH && j < content.length; j++) {
                if (print.rarity(content[i]) + print.rarity(content[j]) >= LEAST_RARITY) {
                    add(of(print.key(content[i]), print.key(content[j])));
                }
            }
        }
    }

    private static int of(int one, int other) {
        return PrintReader.mixed(Math.min(one, other) * 31 + Math.max(one, other));
    }

    private void add(int fingerprint) {
        int slot = slot(fingerprint);
        if (places[slot] != 0) {
            return;
        }
        if (size == all.length) {
            grow();
            slot = slot(fingerprint);
        }
        all[size++] = fingerprint;
        places[slot] = size;
    }

    private void grow() {
        all = Arrays.copyOf(all, 2 * size);
        texts = new int[2 * size];
        places = new int[8 * size];
        for (int i = 0; i < size; i++) {
            places[slot(all[i])] = i + 1;
        }
    }

    private int slot(int fingerprint) {
        int slot = fingerprint & places.length - 1;
        while (places[slot] != 0 && all[places[slot] - 1] != fingerprint) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    int size() {
        return size;
    }

    int at(int i) {
        return all[i];
    }

    /** Has where they are looked up read ahead. */
    int touch(Postings postings) {
        return postings.touch(all, size);
    }

    /** Notes in how many earlier texts one stands. */
    void met(int i, int inTexts) {
        texts[i] = inTexts;
    }

    /** In how many earlier texts two keys stand together; a great number where they say nothing. */
    int texts(int one, int other) {
        int place = places[slot(of(one, other))];
        return place == 0 ? Integer.MAX_VALUE : texts[place - 1];
    }
}
