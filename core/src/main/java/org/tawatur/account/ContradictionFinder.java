package org.tawatur.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.story.Statement;

/**
 * Finds what one says is not so and another says is so, by the words that both name: "the ministry received no letter" beside
 * "the ministry received our letter". {@link DenialFinder} goes by the words a denial begins with.
 */
final class ContradictionFinder {

    /** What both name, what is denied among it. */
    private static final int SHARED = 3;
    private static final double WORDS = 0.3;
    /** Two words are enough where they are most of what is said. */
    private static final double MOST = 0.65;

    private final Matter matter;

    ContradictionFinder(Matter matter) {
        this.matter = matter;
    }

    /** @param told what has been found already: two claims do not part twice */
    List<Difference> find(List<Difference> told) {
        List<Difference> found = new ArrayList<>();
        for (Statement no : matter.story.statements()) {
            List<Claim> denials = no.claims().stream().filter(c -> c.act() == Act.DENY || c.act() == Act.ASSERT && !matter.comparison.denied(c).isEmpty()).toList();
            for (Statement yes : denials.isEmpty() ? List.<Statement>of() : matter.story.statements()) {
                Difference difference = no == yes ? null : find(no, denials, yes);
                if (difference != null && !isTold(told, no, yes) && !isTold(found, no, yes)) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    private Difference find(Statement no, List<Claim> denials, Statement yes) {
        for (Claim denial : denials) {
            Claim met = yes.claims().stream().filter(c -> meets(denial, c)).findFirst().orElse(null);
            if (met != null) {
                List<Side> sides = List.of(matter.side(denial, no.claims()), matter.side(met, yes.claims()));
                List<String> arguments = List.of(Matter.name(met.speaker()), Matter.name(denial.speaker()));
                return new Difference(Kind.DENIAL, false, sides, new Reason(Reason.Code.DENIES_WHAT_IS_ASSERTED, arguments, List.of(Matter.content(met), Matter.content(denial))));
            }
        }
        return null;
    }

    private boolean meets(Claim denial, Claim assertion) {
        if (assertion.act() != Act.ASSERT && assertion.act() != Act.ACCUSE || denial.speaker() == null || assertion.speaker() == null) {
            return false;
        }
        Set<String> asserted = matter.comparison.keySet(assertion);
        if (matter.comparison.keySet(denial).stream().filter(asserted::contains).count() < SHARED - 1) {
            return false;
        }
        Set<String> shared = new HashSet<>(matter.comparison.keySet(denial));
        shared.retainAll(asserted);
        if (matter.leans(denial, assertion)) {
            return false;
        }
        shared.removeAll(matter.timeKeys(assertion));
        boolean whole = denial.act() == Act.DENY;
        Set<String> denied = new HashSet<>(whole ? matter.comparison.keys(denial) : matter.comparison.denied(denial));
        denied.retainAll(shared);
        denied.removeAll(matter.comparison.denied(assertion));
        double words = matter.comparison.words(denial, assertion);
        return !denied.isEmpty() && !matter.denies(assertion) && isOfSpeaker(denial, assertion) && (shared.size() >= SHARED && words >= WORDS || !whole && shared.size() == SHARED - 1 && words >= MOST);
    }

    /** Who says of himself that he did not do it denies only what is said of him. */
    private boolean isOfSpeaker(Claim denial, Claim assertion) {
        Set<String> own = new HashSet<>(matter.voices.keys(denial.speaker()));
        own.retainAll(matter.comparison.keys(denial));
        return own.isEmpty() || own.stream().anyMatch(matter.comparison.keys(assertion)::contains);
    }

    private static boolean isTold(List<Difference> told, Statement a, Statement b) {
        return told.stream().filter(d -> d.kind() == Kind.DENIAL).anyMatch(d -> holds(d, a) >= 0 && holds(d, b) >= 0 && holds(d, a) != holds(d, b));
    }

    private static int holds(Difference difference, Statement statement) {
        for (int i = 0; i < difference.sides().size(); i++) {
            if (difference.sides().get(i).claims().stream().anyMatch(c -> statement.claims().stream().anyMatch(o -> o == c))) {
                return i;
            }
        }
        return -1;
    }
}
