package org.tawatur.account;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.text.Figure;
import org.tawatur.text.Word;

/**
 * Compares the tolls of a whole story, in whatever words they stand: those of one side over the days, which move, and
 * those of two sides on one day, which part. A later toll that is higher contradicts no earlier one.
 */
final class TollFinder {

    /** A toll so many times another counts something else: a part, or all there ever were. */
    private static final double FAR = 6;
    /** Whom several hold are told apart by the words: deaths have one cause in a story, arrests have many. */
    private static final double SAME_ARREST = 0.3;
    /** Days between two reports after which a lower toll is rather that of another day. */
    private static final int SOON = 1;
    /** Characters from a figure within which a word tells that not all are counted. */
    private static final int BESIDE = 30;

    private final Matter matter;
    private final TollReader reader;
    private final Scene scene;

    TollFinder(Matter matter, TollReader reader, Scene scene) {
        this.matter = matter;
        this.reader = reader;
        this.scene = scene;
    }

    /** @param told what has been found already, in figures: it is not told again */
    List<Difference> find(List<Difference> told) {
        List<Difference> found = new ArrayList<>();
        for (Figure.Role role : TollReader.ROLES) {
            List<Toll> tolls = reader.tolls(role);
            for (int i = 0; i < tolls.size(); i++) {
                for (int j = i + 1; j < tolls.size(); j++) {
                    Toll a = tolls.get(i);
                    Toll b = tolls.get(j);
                    Difference difference = isOneCount(a, b) ? compare(a, b, tolls) : null;
                    if (difference != null && !isTold(told, a, b) && !isTold(found, a, b)) {
                        found.add(difference);
                    }
                }
            }
        }
        return found;
    }

    private boolean isOneCount(Toll a, Toll b) {
        double low = Math.min(a.figure().value(), b.figure().value());
        double high = Math.max(a.figure().upper(), b.figure().upper());
        boolean vague = a.claim().report().equals(b.claim().report()) && (a.figure().bound() == Figure.Bound.SOME || b.figure().bound() == Figure.Bound.SOME);
        boolean held = a.figure().noun().role() == Figure.Role.ARRESTED && matter.comparison.words(a.claim(), b.claim()) < SAME_ARREST;
        return !held && !vague && a.group().equals(b.group()) && high <= FAR * low && !Counts.agree(a.figure(), b.figure());
    }

    /** @param b of the same day, or later */
    private Difference compare(Toll a, Toll b, List<Toll> all) {
        boolean grown = a.figure().value() < b.figure().value() && (a.day().isBefore(b.day()) || !a.claim().report().equals(b.claim().report()) && isOld(a, all));
        if (all.stream().anyMatch(t -> isBetween(t, a, b))) {
            return null;
        }
        if (matter.leans(a.claim(), b.claim())) {
            return grown ? moved(a, b, all) : null;
        }
        return grown || a.claim().speaker() == null || b.claim().speaker() == null || countedApart(a, b, all) ? null : parted(a, b, all);
    }

    /** Whether one side gives both in one report, and so counts two things. */
    private boolean countedApart(Toll a, Toll b, List<Toll> all) {
        return all.stream().filter(x -> x.sameValue(a) && x.group().equals(a.group()))
                .anyMatch(x -> all.stream().anyMatch(y -> y.sameValue(b) && y.group().equals(b.group()) && y.claim().report().equals(x.claim().report()) && matter.leans(x.claim(), y.claim())));
    }

    /** Whether a toll only repeats that of a day before. */
    private static boolean isOld(Toll toll, List<Toll> all) {
        return all.stream().anyMatch(t -> t.day().isBefore(toll.day()) && t.sameValue(toll) && t.group().equals(toll.group()));
    }

    /** Whether the side of the earlier toll gave another of the same before the later one was given, or on its day. */
    private boolean isBetween(Toll t, Toll a, Toll b) {
        boolean newer = t.day().isAfter(a.day()) && (t.day().isBefore(b.day()) || t.day().equals(b.day()) && !matter.leans(t.claim(), b.claim()));
        return newer && t.group().equals(a.group()) && matter.leans(a.claim(), t.claim());
    }

    private Difference moved(Toll a, Toll b, List<Toll> all) {
        List<Side> sides = List.of(side(a, all), side(b, all));
        List<String> arguments = List.of(sides.get(0).label(), a.day().toString(), sides.get(1).label(), b.day().toString());
        return new Difference(Kind.FIGURE, true, sides, new Reason(Reason.Code.MOVED_OVER_TIME, arguments, List.of(a.passage(), b.passage())));
    }

    /** Whether one counts only some of those whom the other may count: who died at once, who was brought to a hospital. */
    private boolean isLess(Toll part, Toll whole) {
        if (part.figure().upper() >= whole.figure().value()) {
            return false;
        }
        String report = part.claim().report();
        Span figure = part.figure().span();
        List<Word> before = matter.words(report, new Span(Math.max(0, figure.start() - BESIDE), figure.start()));
        List<Word> after = matter.words(report, new Span(figure.end(), figure.end() + BESIDE));
        return Stream.concat(before.stream(), after.stream().takeWhile(w -> !w.isMark())).anyMatch(w -> matter.lexicon.isPartial(w.form()));
    }

    private Difference parted(Toll a, Toll b, List<Toll> all) {
        if (ChronoUnit.DAYS.between(a.day(), b.day()) > SOON || reader.namesDayPast(a) || reader.namesDayPast(b) || !scene.isOne(a.claim(), b.claim()) || isLess(a, b) || isLess(b, a)) {
            return null;
        }
        List<Side> sides = List.of(side(a, all), side(b, all));
        List<String> arguments = sides.stream().map(Side::label).toList();
        return new Difference(Kind.FIGURE, false, sides, new Reason(Reason.Code.FIGURES_DIFFER, arguments, List.of(a.passage(), b.passage())));
    }

    /** All who give the same toll. */
    private Side side(Toll toll, List<Toll> all) {
        return matter.side(toll.passage(), all.stream().filter(t -> t.sameValue(toll) && t.group().equals(toll.group())).map(Toll::claim).distinct().toList());
    }

    private static boolean isTold(List<Difference> told, Toll a, Toll b) {
        return told.stream().filter(d -> d.kind() == Kind.FIGURE).anyMatch(d -> holds(d, a) >= 0 && holds(d, b) >= 0 && holds(d, a) != holds(d, b));
    }

    private static int holds(Difference difference, Toll toll) {
        for (int i = 0; i < difference.sides().size(); i++) {
            if (difference.sides().get(i).claims().contains(toll.claim())) {
                return i;
            }
        }
        return -1;
    }
}
