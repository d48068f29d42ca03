package org.tawatur.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.source.Speaker;
import org.tawatur.story.Voices.Kinship;

/**
 * How the speakers of a story's claims stand to each other, each two of one report worked out once. What is asked millions of times
 * is answered without a lambda: one that captures something is dear where code is compiled quickly rather than well.
 */
final class Kin {

    private static final Kinship[] KINDS = Kinship.values();
    /** Of so many voices all pairs are kept, a byte each. */
    private static final int MOST_KEPT = 4096;

    /** Who speaks in which report: more tells nothing of kinship. */
    private record Voice(Speaker speaker, String report) {}

    private final Parties parties;
    private final Map<Voice, Integer> voices = new HashMap<>();
    private final Map<Claim, Integer> byClaim = new IdentityHashMap<>();
    /** By the numbers of two voices: 0 where it has not been worked out, else the place of their kinship and one. */
    private final List<byte[]> known = new ArrayList<>();

    Kin(Parties parties) {
        this.parties = parties;
    }

    Kinship between(Claim a, Claim b) {
        int first = number(a);
        int second = number(b);
        if (first >= MOST_KEPT || second >= MOST_KEPT) {
            return parties.between(a, b);
        }
        byte[] row = known.get(first);
        if (second >= row.length) {
            row = Arrays.copyOf(row, Math.max(2 * row.length, second + 1));
            known.set(first, row);
        }
        if (row[second] == 0) {
            row[second] = (byte) (parties.between(a, b).ordinal() + 1);
        }
        return KINDS[row[second] - 1];
    }

    private int number(Claim claim) {
        Integer number = byClaim.get(claim);
        if (number == null) {
            number = voices.computeIfAbsent(new Voice(claim.speaker(), claim.report()), v -> voices.size());
            byClaim.put(claim, number);
            if (number == known.size() && number < MOST_KEPT) {
                known.add(new byte[0]);
            }
        }
        return number;
    }
}
