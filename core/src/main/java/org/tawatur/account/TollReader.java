package org.tawatur.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.text.Figure;
import org.tawatur.text.Interval;
import org.tawatur.text.TimeMention;
import org.tawatur.text.Word;

/** Reads out of a story's claims how many something befell: of what they tell of, and not of other years or of a part. */
final class TollReader {

    static final List<Figure.Role> ROLES = List.of(Figure.Role.DEAD, Figure.Role.WOUNDED, Figure.Role.MISSING, Figure.Role.DISPLACED, Figure.Role.ARRESTED);
    /** Words before a bare number that may say of whom it is. */
    private static final int NEAR = 5;
    /** Days after which a time named in a claim is that of another event. */
    private static final int LONG_AGO = 30;
    private static final int AGO = 10;
    /** Characters from a figure within which a word tells which count it is. */
    private static final int BEFORE = 60;

    private final Matter matter;

    TollReader(Matter matter) {
        this.matter = matter;
    }

    /** All tolls, by what befell people and then in the order of days. */
    List<Toll> all() {
        return ROLES.stream().flatMap(role -> tolls(role).stream()).toList();
    }

    /** In the order of days; those whose day nothing tells are left out. */
    List<Toll> tolls(Figure.Role role) {
        List<Toll> tolls = new ArrayList<>();
        matter.story.statements().forEach(s -> s.claims().forEach(c -> read(c, role, tolls)));
        tolls.sort(Comparator.comparing(Toll::day));
        return tolls;
    }

    private void read(Claim claim, Figure.Role role, List<Toll> tolls) {
        Reading reading = matter.reading(claim.report());
        List<Figure> figures = matter.figures(claim).stream().filter(f -> f.noun().role() == role && matter.figures(claim).stream().noneMatch(g -> f.span().equals(g.revises()))).toList();
        if (reading.published() != null && claim.act() != Act.DENY && figures.size() == 1 && !isPart(claim, figures.get(0)) && isOfEvent(claim, reading.published().day()) && !isEarlier(claim, figures.get(0))) {
            Figure figure = figures.get(0);
            tolls.add(new Toll(claim, figure, group(claim, figure), reading.published().day()));
        }
    }

    /** "Six of the wounded" is no toll, nor is half of them. */
    private boolean isPart(Claim claim, Figure figure) {
        List<Word> words = matter.words(claim.report(), figure.span());
        return figure.value() < 1 || words.size() > 1 && matter.lexicon.isDefinite(words.get(words.size() - 1).form()) && !matter.lexicon.isDefinite(words.get(0).form());
    }

    /** "An earlier count spoke of nine": of what day it is nothing tells. */
    private boolean isEarlier(Claim claim, Figure figure) {
        List<Word> before = matter.words(claim.report(), new Span(Math.max(0, figure.span().start() - BEFORE), figure.span().start()));
        for (int i = before.size() - 1; i > 0 && !before.get(i).isMark(); i--) {
            if (matter.lexicon.isEarlier(before.get(i).form()) && matter.lexicon.isCount(before.subList(Math.max(0, i - 2), i))) {
                return true;
            }
        }
        return false;
    }

    /** Not of a time long before, nor since. */
    private boolean isOfEvent(Claim claim, LocalDate published) {
        return times(claim).allMatch(t -> {
            Interval named = t.kind() == TimeMention.Kind.DATE ? matter.interval(claim.report(), t) : null;
            return named == null || !named.end().toLocalDate().isBefore(published.minusDays(LONG_AGO));
        });
    }

    /** Whether the sentence names a day on which something else happened, or from which on is counted. */
    boolean namesDayPast(Toll toll) {
        return times(toll.claim()).map(t -> matter.day(toll.claim().report(), t)).anyMatch(d -> d != null && d.isBefore(toll.day().minusDays(AGO)));
    }

    private Stream<TimeMention> times(Claim claim) {
        return matter.times(claim.report(), new Span(matter.sentenceStart(claim), claim.content().end())).stream();
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
}
