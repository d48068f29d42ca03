package org.tawatur.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.story.Statement;
import org.tawatur.text.TimeMention;

/** Finds one thing told of two days: claims in nearly the same words, each with one day, which is not only that of its own report. */
final class WhenFinder {

    private static final double SAME_WORDS = 0.6;
    private static final int WEEK = 7;

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
        String day = matter.day(claim);
        if (day != null) {
            TimeMention time = matter.times(claim.report(), claim.content()).stream().filter(t -> matter.day(claim.report(), t) != null).findFirst().orElseThrow();
            dated.add(new Dated(claim, time, day));
        }
    }

    /** Of weekdays a report need not say of which week they are. */
    private static boolean isOther(String a, String b) {
        return ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b)) % WEEK != 0;
    }

    private Difference find(List<Dated> dated) {
        for (Dated a : dated) {
            for (Dated b : dated) {
                if (isOther(a.day, b.day) && a.claim.report().compareTo(b.claim.report()) < 0 && !matter.tellOfTwoDays(a.claim, b.claim) && matter.comparison.words(a.claim, b.claim) >= SAME_WORDS) {
                    List<Side> sides = List.of(matter.side(a.passage(), List.of(a.claim)), matter.side(b.passage(), List.of(b.claim)));
                    return new Difference(Kind.WHEN, false, sides, new Reason(Reason.Code.DAYS_DIFFER, List.of(a.day, b.day), List.of(a.passage(), b.passage())));
                }
            }
        }
        return null;
    }
}
