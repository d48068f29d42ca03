package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.story.Statement;
import org.tawatur.text.Figure;

/**
 * Finds figures that a claim says are not so ("2,800, not three thousand") beside those who gave them. What rose or fell is
 * no such figure: that is the matter of {@link TollFinder}.
 */
final class RevisionFinder {

    private static final int SHARED = 2;

    private final Matter matter;

    RevisionFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        for (Statement statement : matter.story.statements()) {
            for (Claim claim : statement.claims()) {
                for (Figure figure : matter.figures(claim)) {
                    Difference difference = figure.revises() == null || !claim.content().contains(figure.revises()) ? null : find(claim, figure);
                    if (difference != null && found.stream().noneMatch(d -> d.sides().get(0).passage().equals(difference.sides().get(0).passage()))) {
                        found.add(difference);
                    }
                }
            }
        }
        return found;
    }

    private Difference find(Claim claim, Figure figure) {
        Figure denied = matter.figures(claim).stream().filter(f -> f.span().equals(figure.revises())).findFirst().orElse(null);
        if (denied == null || figure.span().start() > denied.span().start() || !matter.isDenied(claim, denied)) {
            return null;
        }
        List<Claim> given = new ArrayList<>();
        Span first = null;
        for (Statement statement : matter.story.statements()) {
            for (Claim other : statement.claims()) {
                Figure same = other == claim ? null : same(claim, figure, denied, other);
                if (same != null) {
                    first = given.isEmpty() ? same.span() : first;
                    given.add(other);
                }
            }
        }
        return given.isEmpty() ? null : difference(new Passage(claim.report(), figure.span()), claim, new Passage(given.get(0).report(), first), given);
    }

    /** The figure that is denied where another gives it, of the same thing so far as the words tell. */
    private Figure same(Claim claim, Figure figure, Figure denied, Claim other) {
        List<String> keys = matter.comparison.keys(other);
        long shared = matter.comparison.keys(claim).stream().filter(keys::contains).count();
        for (Figure given : matter.figures(other)) {
            boolean head = given.noun().head() != null && (given.noun().head().equals(figure.noun().head()) || given.noun().head().equals(denied.noun().head()));
            boolean fate = given.noun().role() != Figure.Role.NONE && given.noun().role() == figure.noun().role();
            if (given.value() == denied.value() && given.upper() == denied.upper() && (head || fate) && shared >= SHARED && !matter.isDenied(other, given)) {
                return given;
            }
        }
        return null;
    }

    private Difference difference(Passage now, Claim claim, Passage then, List<Claim> given) {
        List<Side> sides = List.of(matter.side(now, List.of(claim)), matter.side(then, given));
        List<String> arguments = sides.stream().map(Side::label).toList();
        return new Difference(Kind.FIGURE, false, sides, new Reason(Reason.Code.FIGURES_DIFFER, arguments, List.of(now, then)));
    }
}
