package org.tawatur.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.text.Figure;

/** Who speaks of "the two men" whom another has told of in the same report: he takes for granted what was told of them. */
final class Pairs {

    private static final int TWO = 2;

    private final Matter matter;
    /** By report: the claims that tell of two persons or go on about them, in the order of their words. */
    private final Map<String, List<Claim>> telling = new HashMap<>();

    Pairs(Matter matter) {
        this.matter = matter;
        matter.story.statements().forEach(s -> s.claims().stream().filter(c -> tells(c) || goesOn(c)).forEach(c -> telling.computeIfAbsent(c.report(), k -> new ArrayList<>()).add(c)));
        telling.values().forEach(l -> l.sort(Comparator.comparingInt(c -> c.content().start())));
    }

    /** The claims that go on about the two persons a claim is the last to tell of before them; not of those who deny it. */
    List<Claim> of(Claim claim) {
        List<Claim> found = new ArrayList<>();
        List<Claim> all = tells(claim) ? telling.getOrDefault(claim.report(), List.of()) : List.of();
        for (int i = all.indexOf(claim) + 1; i > 0 && i < all.size() && !tells(all.get(i)); i++) {
            if (!matter.denies(all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    private boolean tells(Claim claim) {
        return matter.figures(claim).stream().anyMatch(f -> f.value() == TWO && f.upper() == TWO && f.bound() == Figure.Bound.EXACT && (f.noun().kind() == Figure.Kind.PERSON || f.noun().role() != Figure.Role.NONE));
    }

    private boolean goesOn(Claim claim) {
        return matter.words(claim).stream().anyMatch(matter.lexicon::isPair);
    }
}
