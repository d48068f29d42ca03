package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.story.Statement;
import org.tawatur.text.Word;

/** Finds the aim that one side names for its deed beside the one that another side sees in it. */
final class AimFinder {

    /** A word for the aim opens what is said, or nearly. */
    private static final int OPENING = 3;

    /** What a claim says the aim is. */
    private record Aim(Claim claim, Passage passage, boolean bound) {}

    private final Matter matter;
    private final List<String> deeds;

    /** @param deeds the keys of words for a deed that may have an aim: operation, measures */
    AimFinder(Matter matter, List<String> deeds) {
        this.matter = matter;
        this.deeds = deeds;
    }

    List<Difference> find() {
        List<Aim> aims = new ArrayList<>();
        for (Statement statement : matter.story.statements()) {
            for (Claim claim : statement.claims()) {
                Aim aim = aim(claim);
                if (aim != null) {
                    aims.add(aim);
                }
            }
        }
        List<Difference> found = new ArrayList<>();
        for (Aim theirs : aims) {
            List<Aim> own = aims.stream().filter(a -> isOwn(a, theirs)).toList();
            if (!own.isEmpty() && found.isEmpty()) {
                found.add(difference(own, theirs, aims));
            }
        }
        return found;
    }

    /** The other, of another side, names the one whose deed it is right after the word for the aim. */
    private boolean isOwn(Aim own, Aim theirs) {
        String state = matter.voices.side(own.claim.speaker());
        if (state.isEmpty() || !matter.apart(own.claim, theirs.claim) || theirs.bound) {
            return false;
        }
        List<Word> words = matter.words(theirs.claim.report(), theirs.passage.span());
        return words.subList(0, Math.min(1 + OPENING, words.size())).stream().anyMatch(w -> matter.voices.names(w, state));
    }

    private Difference difference(List<Aim> own, Aim theirs, List<Aim> all) {
        Aim first = own.stream().filter(a -> !a.bound).findFirst().orElse(own.get(0));
        List<Claim> ours = own.stream().map(Aim::claim).distinct().toList();
        List<Claim> others = all.stream().filter(a -> own.stream().anyMatch(o -> isOwn(o, a)) || own.stream().noneMatch(o -> o.claim == a.claim) && oneStatement(a.claim, theirs.claim)).map(Aim::claim).distinct().toList();
        List<Side> sides = List.of(matter.side(first.passage, ours), matter.side(theirs.passage, others));
        Reason reason = new Reason(Reason.Code.AIM_DIFFERS, List.of(Matter.name(first.claim.speaker()), Matter.name(theirs.claim.speaker())), sides.stream().map(Side::passage).toList());
        return new Difference(Kind.AIM, false, sides, reason);
    }

    private boolean oneStatement(Claim a, Claim b) {
        return matter.story.statements().stream().anyMatch(s -> s.claims().contains(a) && s.claims().contains(b));
    }

    private Aim aim(Claim claim) {
        List<Word> words = matter.words(claim);
        int deed = -1;
        for (int i = 0; i < words.size(); i++) {
            String kind = matter.lexicon.aim(words.get(i).form());
            if (deeds.contains(matter.voices.key(words.get(i)))) {
                deed = i;
            }
            boolean named = "noun".equals(kind) && i < OPENING || "bound".equals(kind) || "verb".equals(kind) && deed >= 0;
            if (named) {
                Span span = new Span(words.get(i).start(), claim.content().end());
                return new Aim(claim, new Passage(claim.report(), span), !"noun".equals(kind));
            }
        }
        return null;
    }
}
