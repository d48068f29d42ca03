package org.tawatur.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawatur.feed.FeedItem;
import org.tawatur.feed.FeedReader;
import org.tawatur.fetch.Address;
import org.tawatur.fetch.Answer;
import org.tawatur.fetch.Trips;
import org.tawatur.intake.Arrival;
import org.tawatur.intake.Pages;
import org.tawatur.page.PageReading;
import org.tawatur.report.Report;

/** What is made of an answer: of a feed its new items, of a page its report. Safe for use by several threads. */
final class Visits {

    /** More than any feed lists at a time that people read. */
    static final int MOST_ITEMS = 1_000;
    private static final int MOST_FLAWS = 10;
    private static final int HEAD = 4_096;

    private final WatchPlan plan;
    private final State state;
    private final Filing filing;
    private final WatchLog log;
    private final Clock clock;

    Visits(WatchPlan plan, State state, Filing filing, WatchLog log, Clock clock) {
        this.plan = plan;
        this.state = state;
        this.filing = filing;
        this.log = log;
        this.clock = clock;
    }

    /** The feed as it stands after a visit. */
    Feed feed(Feed feed, Trips.End end) {
        Instant now = clock.instant();
        Answer answer = end.answer();
        Address at = end.forGood() ? end.at() : feed.at();
        if (!at.equals(feed.at()) && (answer.came() || answer.unchanged())) {
            log.add("feed " + feed.name() + " has moved to " + at);
        }
        if (answer.unchanged()) {
            Feed after = feed.unchanged(at, plan.nextVisit(now, feed.asked()));
            state.missed(after, null);
            return after;
        }
        String trouble = answer.came() ? null : answer.failure();
        try {
            if (trouble == null && isFeed(answer.content())) {
                return items(feed, at, answer, now);
            }
            trouble = trouble == null ? "what stands there is no feed" : trouble;
        } catch (IOException e) {
            trouble = "no feed that can be read (" + e.getMessage() + ")";
        }
        Feed after = feed.failed(plan.afterFailure(now, feed.failures() + 1, answer.retryAfter(now)));
        state.missed(after, trouble);
        log.problem(feed.name(), trouble + "; next visit " + Instant.ofEpochMilli(after.due() / 1000 * 1000));
        return after;
    }

    /** Feeds are served under all kinds of types, and error pages as feeds. */
    private static boolean isFeed(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        return head.contains("<rss") || head.contains("feed") && head.contains("<?xml") || head.contains("<feed") || head.contains(":rdf") || head.contains("<channel");
    }

    private Feed items(Feed feed, Address at, Answer answer, Instant now) throws IOException {
        int[] flaws = {0};
        List<Note> notes = new ArrayList<>();
        try (FeedReader reader = new FeedReader(new ByteArrayInputStream(answer.content()), answer.charset(), (item, what) -> {
            if (flaws[0]++ < MOST_FLAWS) {
                log.problem(feed.name(), what + (item < 0 ? "" : " " + item));
            }
        })) {
            FeedItem item = reader.next();
            for (; item != null && notes.size() < MOST_ITEMS; item = reader.next()) {
                notes.add(Note.of(feed.name(), reader.head(), item));
            }
            if (item != null) {
                log.problem(feed.name(), "more than " + MOST_ITEMS + " items; the first " + MOST_ITEMS + " are followed");
            }
            Duration asked = reader.head().minutes() == 0 ? null : Duration.ofMinutes(reader.head().minutes());
            Feed after = feed.read(at, answer, asked, plan.nextVisit(now, asked));
            int fresh = state.read(after, notes, now);
            if (fresh > 0) {
                log.add("feed " + feed.name() + ": " + fresh + " new of " + notes.size());
            }
            return after;
        }
    }

    /** What comes of an item without a page of its own; whether a report is on its way. */
    boolean pageless(Item item) {
        return words(item, null, null);
    }

    /** What comes of an item whose page was asked for; whether a report is on its way. */
    boolean page(Item item, Trips.End end) {
        Instant now = clock.instant();
        Answer answer = end.answer();
        int visits = item.visits() + 1;
        if (answer.unchanged()) {
            state.done(List.of(new State.Done(item.number(), item.etag(), item.modified(), 0, visits, plan.nextLook(now, visits))));
            return false;
        }
        if (answer.came()) {
            return read(item, end, now);
        }
        if (answer.lasting()) {
            return given(item, end.at() + ": " + answer.failure(), null);
        }
        if (item.tries() + 1 < WatchPlan.MOST_TRIES) {
            Instant next = plan.afterFailure(now, item.tries() + 1, answer.retryAfter(now));
            state.done(List.of(new State.Done(item.number(), item.etag(), item.modified(), item.tries() + 1, item.visits(), next)));
            log.problem(item.at().toString(), answer.failure());
            return false;
        }
        return given(item, end.at() + ": " + answer.failure(), plan.nextLook(now, visits));
    }

    private boolean read(Item item, Trips.End end, Instant now) {
        Answer answer = end.answer();
        PageReading reading = Pages.read(answer.content(), answer.charset(), end.at().toString(), item.note().id(item.at()));
        if (reading.report() == null) {
            return given(item, end.at() + ": " + String.join("; ", reading.problems()), null);
        }
        reading.problems().forEach(p -> log.problem(end.at().toString(), p));
        int visits = item.visits() + 1;
        State.Done done = new State.Done(item.number(), answer.field("etag"), answer.field("last-modified"), 0, visits, plan.nextLook(now, visits));
        filing.put(new Arrival(item.note().fill(reading.report(), end.at()), true, state.file(), item.number(), now), done);
        return true;
    }

    /** The page cannot be had: where nothing of the item is kept yet, the feed's own words are taken. */
    private boolean given(Item item, String why, Instant next) {
        if (item.visits() == 0) {
            return words(item, why, next);
        }
        log.problem(why, "not looked at again" + (next == null ? "" : " before " + next));
        state.done(List.of(new State.Done(item.number(), null, null, 0, item.visits() + 1, next)));
        return false;
    }

    private boolean words(Item item, String why, Instant next) {
        Report report = item.note().report(item.at());
        if (why != null) {
            log.problem(why, report == null ? "the feed has no words of it either" : "what the feed says of it is taken");
        }
        State.Done done = new State.Done(item.number(), null, null, 0, 1, next);
        if (report == null) {
            state.done(List.of(done));
            return false;
        }
        filing.put(new Arrival(report, true, state.file(), item.number(), clock.instant()), done);
        return true;
    }

    /** Looking at something that Tawatur stumbled over is put off, lest it stumble again at once. */
    void stumbled(Item item, Throwable flaw) {
        log.problem(String.valueOf(item.at()), "Tawatur stumbled over this page and left it out; please tell us: " + flaw);
        state.done(List.of(new State.Done(item.number(), null, null, 0, item.visits() + 1, clock.instant().plus(Duration.ofDays(1)))));
    }
}
