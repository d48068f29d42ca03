package org.tawatur.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.story.Statement;

/** Finds what one side says is so and another says is not. */
final class DenialFinder {

    /** Of the weight of the words of both: so much of it a denial has from what it is tied to. */
    private static final double LIKE = 0.12;
    /** As like as the likest assertion, nearly. */
    private static final double NEARLY = 0.6;

    private final Matter matter;
    private final Contradiction contradiction;

    DenialFinder(Matter matter, Contradiction contradiction) {
        this.matter = matter;
        this.contradiction = contradiction;
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        for (Statement denial : matter.story.statements()) {
            List<Claim> denials = denial.claims().stream().filter(contradiction::isDenial).toList();
            if (!denials.isEmpty()) {
                add(found, denials);
            }
        }
        return found;
    }

    private void add(List<Difference> found, List<Claim> denials) {
        List<Claim> met = new ArrayList<>();
        for (Statement statement : matter.story.statements()) {
            statement.claims().stream().filter(c -> denials.stream().anyMatch(d -> contradiction.meets(d, c))).filter(c -> denials.stream().noneMatch(d -> matter.leans(d, c))).forEach(met::add);
        }
        if (!met.isEmpty()) {
            Claim yes = best(denials, met);
            Claim no = denials.stream().filter(d -> contradiction.meets(d, yes)).max(Comparator.comparing((Claim d) -> isTied(d, yes)).thenComparing(d -> matter.comparison.words(d, yes))).orElseThrow();
            List<Side> sides = List.of(matter.side(no, denials), matter.side(yes, met));
            Reason reason = new Reason(Reason.Code.DENIES_WHAT_IS_ASSERTED, List.of(Matter.name(yes.speaker()), Matter.name(no.speaker())), List.of(Matter.content(yes), Matter.content(no)));
            found.add(new Difference(Kind.DENIAL, false, sides, reason));
        }
    }

    /** The denials that belong to one point with what they deny: it is surely of others, in like words or a charge. */
    List<Difference> tying(List<Difference> denials) {
        return denials.stream().filter(d -> isTied(bearer(d.sides().get(0)), bearer(d.sides().get(1)))).toList();
    }

    private boolean isTied(Claim denial, Claim assertion) {
        return matter.apart(denial, assertion) && (matter.comparison.words(denial, assertion) >= LIKE || contradiction.isOwnCharge(denial, assertion));
    }

    private static Claim bearer(Side side) {
        return side.claims().stream().filter(c -> Matter.content(c).equals(side.passage())).findFirst().orElseThrow();
    }

    private double likeness(List<Claim> denials, Claim claim) {
        return denials.stream().mapToDouble(d -> matter.comparison.words(d, claim)).max().orElse(0);
    }

    /** The charge that is answered; else the assertion nearest to the denial, and among near ones that which says the most exact thing, a figure. */
    private Claim best(List<Claim> denials, List<Claim> all) {
        List<Claim> charges = all.stream().filter(c -> denials.stream().anyMatch(d -> contradiction.isCharge(d, c))).toList();
        if (!charges.isEmpty()) {
            return charges.get(0);
        }
        List<Claim> tied = all.stream().filter(c -> denials.stream().anyMatch(d -> isTied(d, c) && contradiction.meets(d, c))).toList();
        List<Claim> met = tied.isEmpty() ? all : tied;
        double most = met.stream().mapToDouble(c -> likeness(denials, c)).max().orElse(0);
        List<Claim> near = met.stream().filter(c -> likeness(denials, c) >= NEARLY * most).toList();
        return near.stream().filter(c -> !matter.figures(c).isEmpty()).max(Comparator.comparingDouble(c -> likeness(denials, c)))
                .orElseGet(() -> near.stream().max(Comparator.comparingDouble(c -> likeness(denials, c))).orElseThrow());
    }
}
