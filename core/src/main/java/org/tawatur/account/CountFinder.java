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
    /** Of the weight of the words of both: those of one calling do many things. */
    private static final double ALIKE = 0.3;
    /** A count so many times another is one of others. */
    private static final int FAR = 2;

    /** A count, the key of what is counted, and where it stands. */
    private record Count(Claim claim, Figure figure, String key) {

        Passage passage() {
            return new Passage(claim.report(), figure.span());
        }
    }

    private final Matter matter;
    private final Scene scene;

    CountFinder(Matter matter, Scene scene) {
        this.matter = matter;
        this.scene = scene;
    }

    List<Difference> find() {
        List<Count> counts = new ArrayList<>();
        matter.story.statements().forEach(s -> s.claims().forEach(c -> read(c, counts)));
        List<Difference> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Count a : counts) {
            for (Count b : counts) {
                if (part(a, b) && !told.contains(a.key) && !countedApart(a, b, counts)) {
                    told.add(a.key);
                    found.add(difference(a, b, counts));
                }
            }
        }
        return found;
    }

    private void read(Claim claim, List<Count> counts) {
        for (Figure figure : matter.figures(claim)) {
            boolean idle = !matter.lexicon.ofAll(figure) && (figure.noun().role() == Figure.Role.NONE || figure.noun().role() == Figure.Role.ARRESTED);
            if (figure.bound() == Bound.EXACT && figure.value() == figure.upper() && idle && figure.noun().kind() != Figure.Kind.TIME) {
                String key = matter.calling(figure, claim);
                if (key != null && !isOneOfSeveral(claim, figure, key)) {
                    counts.add(new Count(claim, figure, key));
                    return;
                }
            }
        }
    }

    /** "Four of the accused to five years, two to ten": parts, and nobody says of what whole. */
    private boolean isOneOfSeveral(Claim claim, Figure figure, String key) {
        return matter.figures(claim).stream().anyMatch(f -> f != figure && figure.revises() == null && key.equals(matter.calling(f, claim)));
    }

    private boolean part(Count a, Count b) {
        return a.key.equals(b.key) && a.figure.value() < b.figure.value() && b.figure.value() <= FAR * a.figure.value() && !a.claim.report().equals(b.claim.report()) && shared(a, b) > SHARED && matter.comparison.words(a.claim, b.claim) >= ALIKE && scene.isOne(a.claim, b.claim);
    }

    /** Whether one speaker gives both numbers in one report, and so counts two things. */
    private boolean countedApart(Count a, Count b, List<Count> all) {
        return all.stream().filter(x -> x.key.equals(a.key) && x.figure.value() == a.figure.value())
                .anyMatch(x -> all.stream().anyMatch(y -> y.key.equals(b.key) && y.figure.value() == b.figure.value() && y.claim.report().equals(x.claim.report()) && matter.leans(x.claim, y.claim)));
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
