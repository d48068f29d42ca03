package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.text.Figure;
import org.tawatur.text.Figure.Bound;

/**
 * Finds people of one calling, to whom nothing but being there has happened, counted differently by reports: the crew of
 * a ship. Tolls are the matter of {@link FigureFinder}.
 */
final class CountFinder {

    /** Words of both claims beside the counted one. */
    private static final int SHARED = 2;

    /** A count, the key of what is counted, and where it stands. */
    private record Count(Claim claim, Figure figure, String key) {

        Passage passage() {
            return new Passage(claim.report(), figure.span());
        }
    }

    private final Matter matter;

    CountFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find() {
        List<Count> counts = new ArrayList<>();
        matter.story.statements().forEach(s -> s.claims().forEach(c -> read(c, counts)));
        List<Difference> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Count a : counts) {
            for (Count b : counts) {
                if (part(a, b) && !told.contains(a.key)) {
                    told.add(a.key);
                    found.add(difference(a, b, counts));
                }
            }
        }
        return found;
    }

    private void read(Claim claim, List<Count> counts) {
        for (Figure figure : matter.figures(claim)) {
            boolean idle = figure.noun().role() == Figure.Role.NONE || figure.noun().role() == Figure.Role.ARRESTED;
            if (figure.bound() == Bound.EXACT && figure.value() == figure.upper() && idle && figure.noun().kind() != Figure.Kind.TIME) {
                String key = matter.calling(figure, claim);
                if (key != null) {
                    counts.add(new Count(claim, figure, key));
                    return;
                }
            }
        }
    }

    private boolean part(Count a, Count b) {
        return a.key.equals(b.key) && a.figure.value() < b.figure.value() && !a.claim.report().equals(b.claim.report()) && shared(a, b) > SHARED;
    }

    private long shared(Count a, Count b) {
        List<String> keys = matter.comparison.keys(b.claim);
        return matter.comparison.keys(a.claim).stream().filter(keys::contains).count();
    }

    private Difference difference(Count a, Count b, List<Count> all) {
        List<Side> sides = List.of(side(a, all), side(b, all));
        List<String> arguments = sides.stream().map(Side::label).toList();
        return new Difference(Kind.FIGURE, false, sides, new Reason(Reason.Code.FIGURES_DIFFER, arguments, sides.stream().map(Side::passage).toList()));
    }

    private Side side(Count count, List<Count> all) {
        List<Claim> claims = all.stream().filter(c -> c.key.equals(count.key) && c.figure.value() == count.figure.value()).map(Count::claim).distinct().toList();
        return matter.side(count.passage(), claims);
    }
}
