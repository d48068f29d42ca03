package org.tawatur.invariants;

import java.time.LocalDate;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.text.TimeMention;

/** Checks under which day things are told. */
final class DayCheck {

    private final Cited cited;
    private final LineCheck lines;
    private final Findings findings;

    DayCheck(Cited cited, LineCheck lines, Findings findings) {
        this.cited = cited;
        this.lines = lines;
        this.findings = findings;
    }

    void check(TimelineEntry entry) {
        if (!lines.passage(entry.passage())) {
            return;
        }
        Passage words = entry.timeWords();
        if (words == null) {
            LocalDate published = published(entry.passage().report());
            findings.check(Rule.DAY, entry.kind() == TimelineEntry.Kind.SAYING && published != null && entry.when().equals(published.toString()), Cited.at(entry.passage()));
        } else if (lines.passage(words)) {
            boolean beside = entry.kind() == TimelineEntry.Kind.SAYING || entry.passage().report().equals(words.report()) && entry.passage().span().contains(words.span());
            findings.check(Rule.DAY, beside && isOf(words, entry.when()), Cited.at(words));
        }
    }

    /** Whether words name a day, month or year. */
    boolean isOf(Passage words, String day) {
        for (TimeMention time : cited.reading(words.report()).times()) {
            String value = time.span().equals(words.span()) ? time.value(published(words.report())) : null;
            if (value != null && value.startsWith(day)) {
                return true;
            }
        }
        return false;
    }

    /** The day of a report, or null. */
    LocalDate published(String report) {
        Reading reading = cited.reading(report);
        return reading.published() == null ? null : reading.published().day();
    }
}
