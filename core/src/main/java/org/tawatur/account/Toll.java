package org.tawatur.account;

import java.time.LocalDate;
import java.util.Objects;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.text.Figure;

/**
 * How many a claim says were killed, wounded, held, lost or driven out by what the story tells of.
 *
 * @param figure whose role says what befell them
 * @param group  the class of people it is of, or "" where it is of all
 * @param day    on which its report was published
 */
public record Toll(Claim claim, Figure figure, String group, LocalDate day) {

    public Toll {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(day, "day");
    }

    /** The figure as printed. */
    public Passage passage() {
        return new Passage(claim.report(), figure.span());
    }

    boolean sameValue(Toll other) {
        return figure.value() == other.figure.value() && figure.upper() == other.figure.upper();
    }
}
