package org.tawatur.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.tawatur.report.Published;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/** Tells on which day a report was published, from its metadata or from its times. It knows no words of any language. */
public final class PublicationReader {

    /** Only what stands this early can name the day a report speaks from. */
    private static final int LEAD_SENTENCES = 2;

    /**
     * A day near another that the words of an undated report fit.
     *
     * @param day   the day
     * @param basis the words
     * @param today whether they name the day of publication itself ("today", "tomorrow, Thursday"), not only a day in the lead
     */
    public record Fit(LocalDate day, Span basis, boolean today) {}

    /**
     * The day of publication: that of the metadata, else a full date of the lead that names the day it speaks from, else
     * a date of the dateline or of a caption.
     *
     * @param times the article's times
     * @return null where nothing tells it
     */
    public Published read(Article article, List<TimeMention> times) {
        if (article.report().published() != null) {
            return new Published(article.report().published().toLocalDate(), Published.From.METADATA, null, null);
        }
        for (TimeMention time : times) {
            Dated date = full(time);
            boolean speaks = date != null && (date.point().away() != null && date.point().away() == 0 || date.point().weekday() > 0) && isLead(article, time.span());
            if (speaks || date != null && isIn(article, time.span(), Zone.Kind.DATELINE)) {
                return new Published(date.point().on(null), Published.From.TEXT, null, time.span());
            }
        }
        for (TimeMention time : times) {
            Dated date = full(time);
            if (date != null && isIn(article, time.span(), Zone.Kind.CAPTION)) {
                return new Published(date.point().on(null), Published.From.CAPTION, null, time.span());
            }
        }
        return null;
    }

    /** The one day that a time names in full, or null. */
    private static Dated full(TimeMention time) {
        return time.resolution() instanceof Dated date && date.to() == null && date.point().isFull() && date.point().on(null) != null ? date : null;
    }

    /**
     * Which day near an anchor an undated report may have been published on, by the weekdays it names: those it calls
     * today, yesterday or tomorrow before one that merely stands in its lead.
     *
     * @param anchor a day of the same story, for example the one its dated reports were published on
     * @return null where the report names no weekday that way
     */
    public Fit fit(Article article, List<TimeMention> times, LocalDate anchor) {
        Fit lead = null;
        for (TimeMention time : times) {
            if (!(time.resolution() instanceof Dated date) || date.to() != null || date.point().weekday() == 0 || date.point().month() > 0) {
                continue;
            }
            DatePoint point = date.point();
            if (point.away() != null) {
                LocalDate named = near(anchor.plusDays(point.away()), DayOfWeek.of(point.weekday()));
                return new Fit(named.minusDays(point.away()), time.span(), true);
            }
            if (lead == null && point.lean() == DatePoint.Lean.PAST && isBeforeEnd(article, time.span())) {
                lead = new Fit(near(anchor, DayOfWeek.of(point.weekday())), time.span(), false);
            }
        }
        return lead;
    }

    /** The nearest such weekday, the earlier of two as near. */
    private static LocalDate near(LocalDate anchor, DayOfWeek weekday) {
        LocalDate before = anchor.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = anchor.with(TemporalAdjusters.nextOrSame(weekday));
        return ChronoUnit.DAYS.between(before, anchor) <= ChronoUnit.DAYS.between(anchor, after) ? before : after;
    }

    /** The first body sentences. */
    private static boolean isLead(Article article, Span span) {
        int seen = 0;
        for (Sentence sentence : article.sentences()) {
            if (sentence.zone() == Zone.Kind.BODY && ++seen > LEAD_SENTENCES) {
                return false;
            }
            if (sentence.span().contains(span)) {
                return sentence.zone().isArticle();
            }
        }
        return false;
    }

    /** Titles and the first half of the body: what a report tells of its own day, not of what came before. */
    private static boolean isBeforeEnd(Article article, Span span) {
        return span.start() <= article.text().length() / 2 && !isIn(article, span, Zone.Kind.CAPTION);
    }

    private static boolean isIn(Article article, Span span, Zone.Kind kind) {
        for (Zone zone : article.zones()) {
            if (zone.span().contains(span)) {
                return zone.kind() == kind;
            }
        }
        return false;
    }
}
