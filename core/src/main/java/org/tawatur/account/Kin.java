package org.tawatur.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.source.Speaker;
import org.tawatur.story.Voices.Kinship;

/** How the speakers of a story's claims stand to each other, each two of one report worked out once. */
final class Kin {

    /** Who speaks in which report: more tells nothing of kinship. */
    private record Voice(Speaker speaker, String report) {}

    private final Parties parties;
    private final Map<Voice, Integer> voices = new HashMap<>();
    private final Map<Claim, Integer> byClaim = new IdentityHashMap<>();
    private final List<Map<Integer, Kinship>> known = new ArrayList<>();

    Kin(Parties parties) {
        this.parties = parties;
    }

    Kinship between(Claim a, Claim b) {
        int second = number(b);
        return known.get(number(a)).computeIfAbsent(second, n -> parties.between(a, b));
    }

    private int number(Claim claim) {
        return byClaim.computeIfAbsent(claim, c -> voices.computeIfAbsent(new Voice(c.speaker(), c.report()), v -> {
            known.add(new HashMap<>());
            return known.size() - 1;
        }));
    }
}
