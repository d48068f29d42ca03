package org.tawatur.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.story.Statement;

/**
 * Finds what one side says is so and another says is not. What is denied is known by the first words of the denial; an
 * assertion meets it if it begins with the same.
 */
final class DenialFinder {

    private static final int NAMED = 2;
    private static final double LIKE = 0.12;
    private static final double SAME_WORDS = 0.35;
    /** Of the words of a denial, found in what it denies. */
    private static final double MOST = 0.6;
    /** Claims after a charge within which it is answered. */
    private static final int SOON = 5;

    private final Matter matter;
    private final List<String> beings;

    /** @param beings the keys of words that only say that something is: existence, occurrence */
    DenialFinder(Matter matter, List<String> beings) {
        this.matter = matter;
        this.beings = beings;
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        for (Statement denial : matter.story.statements()) {
            List<Claim> denials = denial.claims().stream().filter(c -> c.act() == Act.DENY).toList();
            if (!denials.isEmpty()) {
                add(found, denials);
            }
        }
        return found;
    }

    private void add(List<Difference> found, List<Claim> denials) {
        List<Claim> met = new ArrayList<>();
        for (Statement statement : matter.story.statements()) {
            if (statement.claims().stream().anyMatch(c -> denials.stream().anyMatch(d -> meets(d, c)))) {
                statement.claims().stream().filter(c -> c.act() != Act.DENY && denials.stream().noneMatch(d -> matter.leans(d, c))).filter(c -> likeness(denials, c) >= LIKE || denials.stream().anyMatch(d -> isCharge(d, c))).forEach(met::add);
            }
        }
        if (!met.isEmpty()) {
            Claim no = denials.get(0);
            Claim yes = best(denials, met);
            List<Side> sides = List.of(matter.side(no, denials), matter.side(yes, met));
            Reason reason = new Reason(Reason.Code.DENIES_WHAT_IS_ASSERTED, List.of(Matter.name(yes.speaker()), Matter.name(no.speaker())), List.of(Matter.content(yes), Matter.content(no)));
            found.add(new Difference(Kind.DENIAL, false, sides, reason));
        }
    }

    private double likeness(List<Claim> denials, Claim claim) {
        return denials.stream().mapToDouble(d -> matter.comparison.words(d, claim)).max().orElse(0);
    }

    /** The assertion nearest to the denial; among near ones that which says the most exact thing, a figure. */
    private Claim best(List<Claim> denials, List<Claim> met) {
        double most = met.stream().mapToDouble(c -> likeness(denials, c)).max().orElse(0);
        List<Claim> near = met.stream().filter(c -> likeness(denials, c) >= 0.6 * most).toList();
        return near.stream().filter(c -> !matter.figures(c).isEmpty()).max(Comparator.comparingDouble(c -> likeness(denials, c)))
                .orElseGet(() -> near.stream().max(Comparator.comparingDouble(c -> likeness(denials, c))).orElseThrow());
    }

    /** Whether an assertion says what a denial denies; two speakers of whom each may be the other cannot part. */
    private boolean meets(Claim denial, Claim assertion) {
        if (assertion.act() != Act.ASSERT && assertion.act() != Act.ACCUSE || denial.speaker() == null || matter.comparison.shared(denial, assertion) < NAMED && !isCharge(denial, assertion)) {
            return false;
        }
        if (!matter.apart(denial, assertion) || matter.comparison.negated(assertion)) {
            return false;
        }
        List<String> asserted = matter.comparison.keys(assertion);
        if (isContained(denial, asserted) || isCharge(denial, assertion)) {
            return true;
        }
        List<String> denied = matter.comparison.beginning(denial);
        if (denied.size() < NAMED) {
            return false;
        }
        if (isOfThing(denial, denied, assertion)) {
            return true;
        }
        boolean begun = matter.comparison.beginning(assertion).containsAll(denied.subList(0, NAMED)) && about(denial, asserted);
        return begun || matter.comparison.words(denial, assertion) >= SAME_WORDS && asserted.containsAll(denied.subList(0, NAMED));
    }

    /** Whether what is denied, and most of what is said of it, is asserted. */
    private boolean isContained(Claim denial, List<String> asserted) {
        List<String> denied = matter.comparison.keys(denial).stream().filter(k -> !beings.contains(k)).toList();
        long shared = denied.stream().filter(asserted::contains).count();
        boolean thing = matter.comparison.beginning(denial).stream().filter(k -> !beings.contains(k)).findFirst().map(asserted::contains).orElse(false);
        return thing && shared >= NAMED && shared >= MOST * denied.size();
    }

    /** Whether a denial follows, in one report, on a charge against whoever denies. */
    private boolean isCharge(Claim denial, Claim charge) {
        boolean follows = charge.act() == Act.ACCUSE && charge.report().equals(denial.report()) && charge.notes().whom() != null
                && matter.before(charge) < matter.before(denial) && matter.before(denial) - matter.before(charge) <= SOON;
        if (!follows) {
            return false;
        }
        String side = matter.voices.side(denial.speaker());
        Set<String> names = matter.voices.keys(denial.speaker());
        return matter.words(charge.report(), charge.notes().whom()).stream().anyMatch(w -> matter.voices.names(w, side) || names.contains(matter.voices.key(w)));
    }

    /** "There is no boat of ours" meets whoever tells of the other's boats, in whatever words. */
    private boolean isOfThing(Claim denial, List<String> denied, Claim assertion) {
        List<String> asserted = matter.comparison.keys(assertion);
        for (int i = 1; i < denied.size() && i <= NAMED + 1; i++) {
            if (beings.contains(denied.get(i - 1)) && !beings.contains(denied.get(i))) {
                String side = matter.voices.side(denial.speaker());
                return asserted.contains(denied.get(i)) && matter.words(assertion).stream().anyMatch(w -> matter.voices.names(w, side))
                        && matter.comparison.keys(denial).stream().filter(asserted::contains).count() >= NAMED;
            }
        }
        return false;
    }

    /** An assertion about whoever denies names them, or at least a third thing the denial names. */
    private boolean about(Claim denial, List<String> asserted) {
        String state = matter.voices.side(denial.speaker());
        List<String> denied = matter.comparison.keys(denial);
        return !state.isEmpty() && asserted.contains("@" + state) || denied.stream().filter(asserted::contains).count() > NAMED;
    }
}
