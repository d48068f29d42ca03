package org.tawatur.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.tawatur.report.DateLines;
import org.tawatur.report.Published;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/** Tells on which day a report was published, from its metadata, its times or the page's own date. Safe for use by several threads. */
public final class PublicationReader {

    /** Only what stands this early can name the day a report speaks from. */
    private static final int LEAD_SENTENCES = 2;

    private final DateLines dateLines = new DateLines();
    private final ArticleReader articles;
    private final TimeReader reader;
    private final Lexicon lexicon;

    /** @throws BrokenPack if one of the pack's files of numbers and times is broken */
    public PublicationReader(Language language) {
        this.articles = new ArticleReader(language);
        this.reader = new TimeReader(language);
        this.lexicon = language.part(Lexicon.class, Lexicon::new);
    }

    /**
     * A day near another that the words of an undated report fit.
     *
     * @param day   the day
     * @param basis the words
     * @param today whether they name the day of publication itself ("today", "tomorrow, Thursday"), not only a day in the lead
     */
    public record Fit(LocalDate day, Span basis, boolean today) {}

    /**
     * The day of publication: that of the metadata, else of a line above the article that is a date and no more, else a
     * full date of the lead or the dateline that names the day it speaks from, else such a line below the article, else
     * the date of a caption.
     *
     * @param times the article's times
     * @return null where nothing tells it
     */
    public Published read(Article article, List<TimeMention> times) {
        if (article.report().published() != null) {
            return new Published(article.report().published().toLocalDate(), Published.From.METADATA, null, null);
        }
        int first = firstParagraph(article);
        Published found = stamp(article, 0, first);
        found = found == null ? told(article, times) : found;
        found = found == null ? stamp(article, first, article.zones().size()) : found;
        return found == null ? caption(article, times) : found;
    }

    private static Published told(Article article, List<TimeMention> times) {
        for (TimeMention time : times) {
            Dated date = full(time);
            if (date != null && (speaks(date.point()) && isLead(article, time.span()) || isIn(article, time.span(), Zone.Kind.DATELINE))) {
                return new Published(date.point().on(null), Published.From.TEXT, null, time.span());
            }
        }
        return null;
    }

    /** Whether a full date may be that of the day a report speaks from: called today, or with its weekday and not ahead. */
    private static boolean speaks(DatePoint point) {
        if (point.away() != null) {
            return point.away() == 0;
        }
        return !point.lean().isFuture() && point.weekday() > 0 && point.on(null).getDayOfWeek() == DayOfWeek.of(point.weekday());
    }

    private static Published caption(Article article, List<TimeMention> times) {
        for (TimeMention time : times) {
            Dated date = full(time);
            if (date != null && isIn(article, time.span(), Zone.Kind.CAPTION)) {
                return new Published(date.point().on(null), Published.From.CAPTION, null, time.span());
            }
        }
        return null;
    }

    private static int firstParagraph(Article article) {
        for (int i = 0; i < article.zones().size(); i++) {
            if (article.zones().get(i).kind() == Zone.Kind.BODY) {
                return i;
            }
        }
        return article.zones().size();
    }

    /** The date of the first line among these zones that the page and not the article dates; under the title before above it. */
    private Published stamp(Article article, int from, int to) {
        Published found = null;
        for (int i = from; i < to; i++) {
            Zone zone = article.zones().get(i);
            if (zone.kind() == Zone.Kind.TITLE) {
                Published below = stamp(article, i + 1, to);
                return below == null ? found : below;
            }
            if (found == null && zone.kind() == Zone.Kind.FURNITURE && dateLines.is(article.text(), zone.span())) {
                found = stamp(article, zone.span());
            }
        }
        return found;
    }

    /** Furniture has no words of its own, so the line is read apart. */
    private Published stamp(Article article, Span line) {
        Article apart = articles.read(article.report(), List.of(new Zone(Zone.Kind.BODY, line)));
        for (TimeMention time : reader.read(apart)) {
            Dated date = full(time);
            if (date != null) {
                return new Published(date.point().on(null), Published.From.TEXT, null, time.span());
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
        Terms terms = new Terms(article, lexicon);
        for (TimeMention time : times) {
            if (!(time.resolution() instanceof Dated date) || date.to() != null || date.point().weekday() == 0 || date.point().month() > 0) {
                continue;
            }
            DatePoint point = date.point();
            if (point.away() != null) {
                LocalDate named = near(anchor.plusDays(point.away()), DayOfWeek.of(point.weekday()));
                return new Fit(named.minusDays(point.away()), time.span(), true);
            }
            if (lead == null && point.lean() == DatePoint.Lean.PAST && isBeforeEnd(article, time.span()) && !isUntil(terms, article, time.span())) {
                lead = new Fit(near(anchor, DayOfWeek.of(point.weekday())), time.span(), false);
            }
        }
        return lead;
    }

    /** Whether a day is named as the end of something: "until Friday". */
    private static boolean isUntil(Terms terms, Article article, Span day) {
        int i = 0;
        while (i < article.words().size() && article.words().get(i).start() < day.start()) {
            i++;
        }
        return i > 0 && terms.isTo(i - 1);
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
