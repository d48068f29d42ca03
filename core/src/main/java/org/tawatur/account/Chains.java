package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.story.Voices.Kinship;

/**
 * Keeps what came to the reader by one chain from parting. Who gives both of two counts parts from neither who gives the one nor who
 * gives the other, and a copy that names the hour of its original by the day of its own says nothing else than that.
 */
final class Chains {

    private final Matter matter;

    Chains(Matter matter) {
        this.matter = matter;
    }

    /** The differences without those on one side who are of one chain with somebody on another; gone where it hung on them. */
    List<Difference> parted(List<Difference> all) {
        List<Difference> parted = new ArrayList<>();
        for (Difference difference : all) {
            Difference left = difference.agrees() ? difference : parted(difference);
            if (left != null) {
                parted.add(left);
            }
        }
        return parted;
    }

    private Difference parted(Difference difference) {
        List<Side> sides = new ArrayList<>();
        for (Side side : difference.sides()) {
            List<Claim> own = side.claims().stream().filter(c -> difference.sides().stream().noneMatch(o -> o != side && o.claims().stream().anyMatch(d -> isOne(c, d)))).toList();
            boolean hangs = own.isEmpty() || side.claims().stream().anyMatch(c -> !own.contains(c) && bears(c, side.passage()));
            if (!side.claims().isEmpty() && hangs) {
                return null;
            }
            sides.add(own.size() == side.claims().size() ? side : new Side(side.label(), own, side.passage()));
        }
        return sides.equals(difference.sides()) ? difference : new Difference(difference.kind(), false, sides, difference.reason());
    }

    /** Whether the words that make the difference stand in a claim. */
    private static boolean bears(Claim claim, Passage passage) {
        return claim.report().equals(passage.report()) && claim.content().overlaps(passage.span());
    }

    /** Whether one speaker says both in one report, or in two of which one has these words from the other. */
    private boolean isOne(Claim a, Claim b) {
        return a == b || matter.kin(a, b) == Kinship.SAME && (a.report().equals(b.report()) || matter.story.reprints().stream().anyMatch(r -> bears(a, r.a()) && bears(b, r.b()) || bears(a, r.b()) && bears(b, r.a())));
    }
}
