package org.tawatur.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;
import org.tawatur.report.Published.Ground;
import org.tawatur.report.Published.Inference;
import org.tawatur.reprint.Reprint;
import org.tawatur.text.Sentence;
import org.tawatur.text.TimeMention;

/**
 * Gives a report without a day one from the dated reports of its story: the day on which the weekday it speaks from
 * falls nearest to theirs, or else the day of the report it shares most with.
 */
public final class Dating {

    /** A weekday tells the day only among these many days. */
    private static final int WEEK = 7;
    /** Sentences from the start in which a report says from which day it speaks. */
    private static final int LEAD = 4;

    private Dating() {}

    /**
     * @param members of one story
     * @param shared  passages they share
     * @return the same readings in the same order; those without a day have one, unless none of the story has
     */
    public static List<Reading> date(List<Reading> members, List<Reprint> shared) {
        List<Reading> dated = members.stream().filter(r -> r.published() != null).toList();
        if (dated.isEmpty()) {
            return members;
        }
        return members.stream().map(r -> r.published() != null ? r : r.published(infer(r, dated, shared))).toList();
    }

    /** @param dated the dated readings of its story, at least one */
    public static Published infer(Reading reading, List<Reading> dated, List<Reprint> shared) {
        Map<LocalDate, TimeMention> named = named(reading, dated);
        if (named.isEmpty()) {
            return ofStory(reading, dated, shared);
        }
        LocalDate day = named.keySet().iterator().next();
        return new Published(day, Published.From.INFERRED, new Inference(Ground.WEEKDAY, nearest(day, dated), 0), named.get(day).span());
    }

    /**
     * The day it speaks from: that on which a time it names is the day itself, though it is not so on every day, as a
     * plain "today" is. The lead decides; further down, the day named most; in doubt the one nearest the others' days.
     */
    private static Map<LocalDate, TimeMention> named(Reading reading, List<Reading> dated) {
        int lead = lead(reading);
        Map<LocalDate, Integer> votes = new HashMap<>();
        Map<LocalDate, TimeMention> first = new HashMap<>();
        List<LocalDate> days = days(dated);
        for (TimeMention time : reading.times()) {
            List<LocalDate> fitting = time.kind() == TimeMention.Kind.DATE ? fitting(time, days) : List.of();
            LocalDate nearest = fitting.stream().min(Comparator.<LocalDate>comparingLong(d -> distance(d, dated)).thenComparing(Comparator.naturalOrder())).orElse(null);
            if (nearest != null && fitting.size() <= days.size() / WEEK + 1) {
                votes.merge(nearest, time.span().start() < lead ? 1000 : 1, Integer::sum);
                first.putIfAbsent(nearest, time);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue().thenComparing(e -> -distance(e.getKey(), dated)).thenComparing(Map.Entry.<LocalDate, Integer>comparingByKey().reversed()))
                .map(e -> Map.of(e.getKey(), first.get(e.getKey())))
                .orElse(Map.of());
    }

    private static List<LocalDate> fitting(TimeMention time, List<LocalDate> days) {
        List<LocalDate> fitting = new ArrayList<>();
        for (LocalDate day : days) {
            String value = time.value(day);
            if (value != null && value.startsWith(day.toString())) {
                fitting.add(day);
            }
        }
        return fitting;
    }

    /** Where the lead ends. */
    private static int lead(Reading reading) {
        List<Sentence> article = reading.article().sentences().stream().filter(s -> s.zone().isArticle()).limit(LEAD).toList();
        return article.isEmpty() ? 0 : article.get(article.size() - 1).span().end();
    }

    /** The days around those of the dated reports, up to three before and after. */
    private static List<LocalDate> days(List<Reading> dated) {
        return dated.stream().map(r -> r.published().day()).flatMap(d -> d.minusDays(WEEK / 2).datesUntil(d.plusDays(WEEK / 2 + 1))).distinct().sorted().toList();
    }

    private static long distance(LocalDate day, List<Reading> dated) {
        return dated.stream().mapToLong(r -> Math.abs(ChronoUnit.DAYS.between(day, r.published().day()))).min().orElseThrow();
    }

    private static List<String> nearest(LocalDate day, List<Reading> dated) {
        long least = distance(day, dated);
        return dated.stream().filter(r -> Math.abs(ChronoUnit.DAYS.between(day, r.published().day())) == least).map(Reading::id).sorted().toList();
    }

    private static Published ofStory(Reading reading, List<Reading> dated, List<Reprint> shared) {
        Map<String, Integer> letters = shared.stream()
                .filter(r -> r.a().report().equals(reading.id()) || r.b().report().equals(reading.id()))
                .collect(Collectors.toMap(r -> r.a().report().equals(reading.id()) ? r.b().report() : r.a().report(), r -> r.a().span().length(), Integer::sum));
        Reading nearest = dated.stream()
                .min(Comparator.comparing((Reading r) -> -letters.getOrDefault(r.id(), 0)).thenComparing(r -> r.published().day()).thenComparing(Reading::id))
                .orElseThrow();
        LocalDate day = nearest.published().day();
        long spread = dated.stream().mapToLong(r -> Math.abs(ChronoUnit.DAYS.between(day, r.published().day()))).max().orElseThrow();
        return new Published(day, Published.From.INFERRED, new Inference(Ground.STORY, List.of(nearest.id()), (int) Math.max(1, spread)), null);
    }
}
