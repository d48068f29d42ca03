package org.tawatur.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Fetches what stands at an address, wherever that has moved to: every hop waits for its host's turn, obeys its
 * robots.txt and may lead only where any other request may. A host that fails or asks for it is left alone for a time.
 * Safe for use by several threads.
 */
public final class Trips implements AutoCloseable {

    private static final int MOST_HOPS = 5;
    private static final int WORKERS = 16;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Where a trip ended.
     *
     * @param at      where the content stands now
     * @param forGood whether every redirect on the way was a permanent one
     */
    public record End(Address at, boolean forGood, Answer answer) {}

    private record Trip(Question question, int hops, boolean forGood, Consumer<End> then) {

        Address at() {
            return question.address();
        }

        boolean end(Answer answer) {
            then.accept(new End(at(), forGood, answer));
            return answer.status() > 0;
        }

        Trip on(Address target, boolean permanent) {
            Question next = new Question(target, question.etag(), question.modified(), question.most(), question.part());
            return new Trip(next, hops + 1, forGood && permanent, then);
        }
    }

    private record Rest(Instant until, int failures) {}

    private final Web web;
    private final Robots robots;
    private final Turns turns;
    private final Clock clock;
    private final Map<String, Rest> resting = new ConcurrentHashMap<>();

    public Trips(Manners manners, Robots.Shelf shelf, Clock clock) {
        this.web = new Web(manners);
        this.robots = new Robots(web, manners, shelf, clock);
        this.turns = new Turns(manners.pause(), WORKERS);
        this.clock = clock;
    }

    /**
     * Sets out; returns at once.
     *
     * @param then told the end, on a thread of ours
     */
    public void go(Question question, Consumer<End> then) {
        add(new Trip(question, 0, true, then));
    }

    /** Does work that asks nobody, on a thread of ours, one such after the other. */
    public void aside(Runnable work) {
        turns.add("", () -> {
            work.run();
            return false;
        });
    }

    private void add(Trip trip) {
        turns.add(trip.at().host(), () -> {
            try {
                return step(trip);
            } catch (RuntimeException e) {
                return trip.end(Answer.failed(trip.at(), 0, "Tawatur stumbled over it; please tell us: " + e));
            }
        });
    }

    /** One request at most; whether one was made. */
    private boolean step(Trip trip) {
        Rest rest = resting.get(trip.at().host());
        if (rest != null && clock.instant().isBefore(rest.until)) {
            return trip.end(Answer.resting(trip.at(), Duration.between(clock.instant(), rest.until), "left alone after failures of its host"));
        }
        boolean known = robots.known(trip.at());
        Robots.Verdict verdict = robots.of(trip.at());
        if (verdict.pause() != null) {
            turns.slow(trip.at().host(), verdict.pause());
        }
        if (!verdict.allowed()) {
            if (!verdict.lasting()) {
                rest(trip.at().host(), null);
            }
            trip.end(Answer.failed(trip.at(), verdict.lasting() ? Answer.REFUSED : 0, verdict.why()));
            return !known;
        }
        if (!known) {
            add(trip);
            return true;
        }
        return ask(trip);
    }

    private boolean ask(Trip trip) {
        Answer answer = web.ask(trip.question);
        if (answer.moved()) {
            Address target = answer.target();
            if (target == null) {
                trip.end(Answer.failed(trip.at(), Answer.REFUSED, "it leads to what is no web address"));
            } else if (trip.hops == MOST_HOPS) {
                trip.end(Answer.failed(trip.at(), Answer.REFUSED, "more than " + MOST_HOPS + " redirects, or a loop of them"));
            } else {
                add(trip.on(target, answer.movedForGood()));
            }
            return true;
        }
        if (answer.status() == 0 || answer.status() == 429 || answer.status() == 503) {
            rest(trip.at().host(), answer.retryAfter(clock.instant()));
        } else {
            resting.remove(trip.at().host());
        }
        trip.end(answer);
        return answer.status() != Answer.REFUSED;
    }

    private void rest(String host, Duration wanted) {
        resting.compute(host, (h, before) -> {
            int failures = before == null ? 0 : Math.min(before.failures + 1, MOST_DOUBLINGS);
            Duration own = FIRST_REST.multipliedBy(1L << failures);
            Duration time = wanted != null && wanted.compareTo(own) > 0 ? wanted : own;
            return new Rest(clock.instant().plus(time.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : time), failures);
        });
    }

    /** Forgets what is over: called now and then. */
    public void tidy() {
        turns.tidy();
        web.tidy();
        Instant past = clock.instant().minus(LONGEST_REST);
        resting.values().removeIf(rest -> rest.until.isBefore(past));
    }

    /** Breaks off what is under way; a trip that has not ended by then may never be told of. */
    @Override
    public void close() {
        web.close();
        turns.close(PATIENCE);
    }
}
