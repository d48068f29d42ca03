package org.tawatur.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Cover;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.report.Spans;
import org.tawatur.story.Statement;
import org.tawatur.text.Sentence;
import org.tawatur.text.TimeMention;

/**
 * What happened and what was said, day by day. An event has a day only where a report names it; a saying is of the day
 * its sentence names, else of the day its report was published. Each statement is told once a day.
 */
final class TimelineBuilder {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private static final int FIRST = 2;
    private static final int LEAST_WORDS = 3;

    private final Matter matter;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    /** what the claims of each report say */
    private final Map<String, Cover> said = new HashMap<>();

    TimelineBuilder(Matter matter) {
        this.matter = matter;
        matter.story.readings().forEach(r -> said.put(r.id(), new Cover(r.claims().stream().map(Claim::content).toList())));
    }

    List<TimelineEntry> build() {
        for (Statement statement : matter.story.statements()) {
            statement.claims().forEach(c -> claim(statement, c));
        }
        matter.story.readings().forEach(this::narration);
        entries.sort(Comparator.comparing(TimelineEntry::when).thenComparing(TimelineEntry::kind).thenComparing(e -> order(e.passage().report())).thenComparing(e -> e.passage().span()));
        return List.copyOf(entries);
    }

    private int order(String report) {
        for (int i = 0; i < matter.story.readings().size(); i++) {
            if (matter.story.readings().get(i).id().equals(report)) {
                return i;
            }
        }
        return matter.story.readings().size();
    }

    private void claim(Statement statement, Claim claim) {
        Reading reading = matter.reading(claim.report());
        for (TimeMention time : Spans.beginningIn(reading.times(), TimeMention::span, claim.content())) {
            String value = value(reading, time);
            if (value != null && claim.content().contains(time.span()) && !matter.isSoLong(claim.report(), time) && told.add(statement.id() + " EVENT " + value)) {
                entries.add(new TimelineEntry(value, TimelineEntry.Kind.EVENT, claim, Matter.content(claim), new Passage(claim.report(), time.span())));
            }
        }
        TimeMention said = said(reading, claim);
        String day = said != null ? value(reading, said) : reading.published() == null ? null : reading.published().day().toString();
        if (day != null && isNews(statement, claim, said) && told.add(statement.id() + " SAYING " + day)) {
            entries.add(new TimelineEntry(day, TimelineEntry.Kind.SAYING, claim, Matter.content(claim), said == null ? null : new Passage(claim.report(), said.span())));
        }
    }

    /** Worth a line of its own: of a named day, carried by several reports, among the first a report tells, or a deed of saying. */
    private boolean isNews(Statement statement, Claim claim, TimeMention said) {
        boolean deed = claim.act() == Act.DENY || claim.act() == Act.DEMAND || claim.act() == Act.COMMIT;
        boolean first = matter.reading(claim.report()).claims().stream().limit(FIRST).anyMatch(claim::equals);
        boolean several = statement.claims().stream().anyMatch(c -> !c.report().equals(claim.report()));
        return matter.words(claim).size() >= LEAST_WORDS && (said != null || several || deed || first);
    }

    /** The day named beside the cue, outside of anything said. */
    private TimeMention said(Reading reading, Claim claim) {
        Span sentence = sentence(reading, claim.cue());
        TimeMention before = null;
        for (TimeMention time : Spans.beginningIn(reading.times(), TimeMention::span, sentence)) {
            boolean outside = sentence.contains(time.span()) && time.span().start() < claim.content().start() && !said.get(reading.id()).overlaps(time.span());
            if (outside && isDay(value(reading, time)) && (before == null || time.span().start() <= claim.cue().start())) {
                before = time;
            }
        }
        return before;
    }

    private static Span sentence(Reading reading, Span cue) {
        List<Sentence> sentences = reading.article().sentences();
        int next = Spans.first(sentences, Sentence::span, cue.start());
        for (int i = Math.max(0, next - 1); i < sentences.size() && i <= next; i++) {
            if (sentences.get(i).span().overlaps(cue)) {
                return sentences.get(i).span();
            }
        }
        return cue;
    }

    /** A day, a month or a year, or null. */
    private static String value(Reading reading, TimeMention time) {
        if (time.kind() != TimeMention.Kind.DATE) {
            return null;
        }
        LocalDate published = reading.published() == null ? null : reading.published().day();
        String value = time.value(published);
        if (value == null || !value.matches("\\d{4}(-\\d{2}(-\\d{2}.*)?)?")) {
            return null;
        }
        return value.length() > 10 ? value.substring(0, 10) : value;
    }

    private static boolean isDay(String value) {
        return value != null && value.matches(DAY);
    }

    /** Sentences of the outlet's own that name a day; the same sentence in two reports is told once. */
    private void narration(Reading reading) {
        Cover claims = new Cover(reading.claims().stream().flatMap(c -> Stream.of(c.content(), c.cue())).toList());
        for (Sentence sentence : reading.article().sentences()) {
            if (!sentence.zone().isArticle() || claims.overlaps(sentence.span())) {
                continue;
            }
            for (TimeMention time : Spans.beginningIn(reading.times(), TimeMention::span, sentence.span())) {
                String value = sentence.span().contains(time.span()) ? value(reading, time) : null;
                if (value != null && !matter.isSoLong(reading.id(), time) && told.add(value + " " + sentence.span().in(reading.text()).strip())) {
                    entries.add(new TimelineEntry(value, TimelineEntry.Kind.EVENT, null, new Passage(reading.id(), sentence.span()), new Passage(reading.id(), time.span())));
                }
            }
        }
    }
}
