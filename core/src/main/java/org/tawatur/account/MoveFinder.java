package org.tawatur.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.text.Figure;
import org.tawatur.text.Figure.Bound;

/** Finds a toll that a later report says has risen or fallen: no contradiction, each was so on its day. */
final class MoveFinder {

    private static final int SHARED = 2;

    /** A toll, where it stands, and the day of its report. */
    private record Toll(Claim claim, Figure figure, LocalDate day) {

        Passage passage() {
            return new Passage(claim.report(), figure.span());
        }
    }

    private final Matter matter;
    private final List<String> harm;
    private final List<String> moves;

    /**
     * @param harm  the keys of the words for being killed or hurt
     * @param moves the keys of words for a count that rises or falls
     */
    MoveFinder(Matter matter, List<String> harm, List<String> moves) {
        this.matter = matter;
        this.harm = harm;
        this.moves = moves;
    }

    List<Difference> find() {
        List<Toll> moved = new ArrayList<>();
        List<Toll> tolls = new ArrayList<>();
        matter.story.statements().forEach(s -> s.claims().forEach(c -> read(c, moved, tolls)));
        List<Difference> found = new ArrayList<>();
        for (Toll late : moved) {
            List<Toll> before = tolls.stream().filter(t -> isBefore(t, late)).toList();
            if (!before.isEmpty() && found.isEmpty()) {
                found.add(difference(before.get(0), before, late, moved));
            }
        }
        return found;
    }

    private void read(Claim claim, List<Toll> moved, List<Toll> tolls) {
        Reading reading = matter.reading(claim.report());
        if (reading.published() == null) {
            return;
        }
        List<String> head = matter.comparison.beginning(claim);
        boolean says = head.stream().anyMatch(moves::contains) && head.stream().anyMatch(harm::contains);
        for (Figure figure : matter.figures(claim)) {
            boolean dead = figure.noun().role() == Figure.Role.DEAD;
            boolean bare = figure.noun().head() == null && figure.noun().kind() == Figure.Kind.UNKNOWN && figure.noun().role() == Figure.Role.NONE;
            if (figure.bound() == Bound.EXACT && (dead || says && bare)) {
                (says ? moved : tolls).add(new Toll(claim, figure, reading.published().day()));
                return;
            }
        }
    }

    /** A toll of an earlier day, of the same matter so far as the words tell. */
    private boolean isBefore(Toll toll, Toll late) {
        List<String> keys = matter.comparison.keys(late.claim);
        long shared = matter.comparison.keys(toll.claim).stream().filter(keys::contains).count();
        return toll.day.isBefore(late.day) && toll.figure.value() != late.figure.value() && shared >= SHARED;
    }

    private Difference difference(Toll early, List<Toll> before, Toll late, List<Toll> moved) {
        List<Claim> then = before.stream().filter(t -> t.figure.value() == early.figure.value()).map(Toll::claim).toList();
        List<Claim> now = moved.stream().filter(t -> t.figure.value() == late.figure.value()).map(Toll::claim).toList();
        List<Side> sides = List.of(matter.side(early.passage(), then), matter.side(late.passage(), now));
        List<String> arguments = List.of(sides.get(0).label(), early.day.toString(), sides.get(1).label(), late.day.toString());
        return new Difference(Kind.FIGURE, true, sides, new Reason(Reason.Code.MOVED_OVER_TIME, arguments, List.of(early.passage(), late.passage())));
    }
}
