package org.tawatur.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.text.Figure;
import org.tawatur.text.Word;

/**
 * Compares the tolls of a whole story, in whatever words they stand: those of one side over the days, which move, and
 * those of two sides on one day, which part. A later toll that is higher contradicts no earlier one.
 */
final class TollFinder {

    private static final List<Figure.Role> ROLES = List.of(Figure.Role.DEAD, Figure.Role.WOUNDED, Figure.Role.MISSING, Figure.Role.DISPLACED,
            Figure.Role.ARRESTED);
    /** A toll so many times another counts something else: a part, or all there ever were. */
    private static final double FAR = 6;
    /** Whom several hold are told apart by the words: deaths have one cause in a story, arrests have many. */
    private static final double SAME_ARREST = 0.3;
    /** Words before a bare number that may say of whom it is. */
    private static final int NEAR = 5;
    /** Days after which a day named in a claim is that of another event. */
    private static final int LONG_AGO = 30;

    private final Matter matter;

    TollFinder(Matter matter) {
        this.matter = matter;
    }

    /** All tolls, by what befell people and then in the order of days. */
    List<Toll> all() {
        return ROLES.stream().flatMap(role -> tolls(role).stream()).toList();
    }

    /** @param told what has been found already, in figures: it is not told again */
    List<Difference> find(List<Difference> told) {
        List<Difference> found = new ArrayList<>();
        for (Figure.Role role : ROLES) {
            List<Toll> tolls = tolls(role);
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

    /** In the order of days; those whose day nothing tells are left out. */
    private List<Toll> tolls(Figure.Role role) {
        List<Toll> tolls = new ArrayList<>();
        matter.story.statements().forEach(s -> s.claims().forEach(c -> read(c, role, tolls)));
        tolls.sort(Comparator.comparing(Toll::day));
        return tolls;
    }

    private void read(Claim claim, Figure.Role role, List<Toll> tolls) {
        Reading reading = matter.reading(claim.report());
        List<Figure> figures = matter.figures(claim).stream().filter(f -> f.noun().role() == role && matter.figures(claim).stream().noneMatch(g -> f.span().equals(g.revises()))).toList();
        if (reading.published() != null && claim.act() != Act.DENY && figures.size() == 1 && !isPart(claim, figures.get(0)) && isOfEvent(claim, reading.published().day())) {
            Figure figure = figures.get(0);
            tolls.add(new Toll(claim, figure, group(claim, figure), reading.published().day()));
        }
    }

    /** "Six of the wounded" is no toll, nor is half of them. */
    private boolean isPart(Claim claim, Figure figure) {
        List<Word> words = matter.words(claim.report(), figure.span());
        return figure.value() < 1 || words.size() > 1 && matter.lexicon.isDefinite(words.get(words.size() - 1).form()) && !matter.lexicon.isDefinite(words.get(0).form());
    }

    /** Not of a day long before. */
    private boolean isOfEvent(Claim claim, LocalDate published) {
        String day = matter.day(claim);
        return day == null || ChronoUnit.DAYS.between(LocalDate.parse(day), published) <= LONG_AGO;
    }

    /** The class of people that a toll is of, or "" where it is of all. */
    private String group(Claim claim, Figure figure) {
        if (figure.noun().head() != null) {
            String own = matter.lexicon.status(figure.noun().head());
            return matter.lexicon.isAnyone(figure.noun().head()) ? "" : own == null ? figure.noun().head() : own;
        }
        List<Word> before = matter.words(claim).stream().filter(w -> w.end() <= figure.span().start()).toList();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
            String near = matter.lexicon.status(before.get(i).form());
            if (near != null) {
                return near;
            }
        }
        return "";
    }

    private boolean isOneCount(Toll a, Toll b) {
        double low = Math.min(a.figure().value(), b.figure().value());
        double high = Math.max(a.figure().upper(), b.figure().upper());
        boolean held = a.figure().noun().role() == Figure.Role.ARRESTED && matter.comparison.words(a.claim(), b.claim()) < SAME_ARREST;
        return !held && a.group().equals(b.group()) && high <= FAR * low && !Counts.agree(a.figure(), b.figure());
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
        return grown || a.claim().speaker() == null || b.claim().speaker() == null ? null : parted(a, b, all);
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

    private Difference parted(Toll a, Toll b, List<Toll> all) {
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
