package org.tawatur.account;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;

/**
 * How accounts of one matter part, or, where that was to be feared and is not so, agree.
 *
 * @param agrees true where the figures or speakers differ in form and agree in substance (6 = 4 + 2)
 * @param sides  at least two
 */
public record Difference(Kind kind, boolean agrees, List<Side> sides, Reason reason) {

    /** In what they part. */
    public enum Kind {
        DENIAL,
        FIGURE,
        /** who said it */
        SPEAKER,
        /** what the victims were */
        STATUS,
        AIM,
        WHEN,
        WHERE,
        /** one saying worded twice */
        WORDING;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One side.
     *
     * @param label   the words that make the difference, as printed: a speaker, a figure, a phrase
     * @param claims  the claims that take this side
     * @param passage the very words the label stands on
     */
    public record Side(String label, List<Claim> claims, Passage passage) {

        public Side {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(passage, "passage");
            claims = List.copyOf(claims);
        }
    }

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a difference has two sides");
        }
    }
}
