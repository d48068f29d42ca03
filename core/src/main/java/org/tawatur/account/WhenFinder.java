package org.tawatur.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Spans;
import org.tawatur.story.Statement;
import org.tawatur.text.TimeMention;

/** Finds one thing told of two days: claims in nearly the same words, each with one day of its own. */
final class WhenFinder {

    private static final double SAME_WORDS = 0.6;

    /** The only day a claim names. */
    private record Dated(Claim claim, TimeMention time, String day) {

        Passage passage() {
            return new Passage(claim.report(), time.span());
        }
    }

    private final Matter matter;

    WhenFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        for (Statement statement : matter.story.statements()) {
            List<Dated> dated = new ArrayList<>();
            statement.claims().forEach(c -> read(c, dated));
            Difference difference = find(dated);
            if (difference != null) {
                found.add(difference);
            }
        }
        return found;
    }

    private void read(Claim claim, List<Dated> dated) {
        Reading reading = matter.reading(claim.report());
        LocalDate published = reading.published() == null ? null : reading.published().day();
        List<Dated> here = new ArrayList<>();
        for (TimeMention time : Spans.beginningIn(reading.times(), TimeMention::span, claim.content())) {
            String value = claim.content().contains(time.span()) && time.kind() == TimeMention.Kind.DATE ? time.value(published) : null;
            if (value != null && value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                here.add(new Dated(claim, time, value.substring(0, 10)));
            }
        }
        if (here.stream().map(Dated::day).distinct().count() == 1) {
            dated.add(here.get(0));
        }
    }

    private Difference find(List<Dated> dated) {
        for (Dated a : dated) {
            for (Dated b : dated) {
                if (!a.day.equals(b.day) && a.claim.report().compareTo(b.claim.report()) < 0 && matter.comparison.words(a.claim, b.claim) >= SAME_WORDS) {
                    List<Side> sides = List.of(matter.side(a.passage(), List.of(a.claim)), matter.side(b.passage(), List.of(b.claim)));
                    return new Difference(Kind.WHEN, false, sides, new Reason(Reason.Code.DAYS_DIFFER, List.of(a.day, b.day), List.of(a.passage(), b.passage())));
                }
            }
        }
        return null;
    }
}
