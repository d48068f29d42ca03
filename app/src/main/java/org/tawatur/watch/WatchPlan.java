package org.tawatur.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tawatur.fetch.Manners;

/**
 * How feeds are followed.
 *
 * @param every   between two visits to a feed, unless the feed asks for longer
 * @param again   when after its first reading a page is looked at again for changes, rising
 * @param once    whether to end when all that is due has been fetched
 * @param manners how sites are asked
 */
public record WatchPlan(Duration every, List<Duration> again, boolean once, Manners manners) {

    public static final Duration USUAL_EVERY = Duration.ofMinutes(15);
    public static final List<Duration> USUAL_AGAIN = List.of(Duration.ofHours(1), Duration.ofHours(24), Duration.ofDays(7));

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Duration LONGEST_REQUESTED = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 16;

    /** A page that cannot be had is tried so often before the feed's own words are taken. */
    static final int MOST_TRIES = 4;

    public WatchPlan {
        again = List.copyOf(again);
        if (every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("feeds are visited every so many minutes, at least one");
        }
        for (int i = 0; i < again.size(); i++) {
            if (again.get(i).compareTo(i == 0 ? Duration.ZERO : again.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("times at which pages are looked at again must rise: " + again);
            }
        }
    }

    /** @param asked how long the feed itself wants to be left alone, or null */
    Instant nextVisit(Instant now, Duration asked) {
        Duration longer = asked == null || asked.compareTo(every) < 0 ? every : asked;
        return now.plus(shorter(longer, LONGEST_WAIT));
    }

    /**
     * @param failures in a row, from 1
     * @param asked    how long the site wants to be left alone, or null
     */
    Instant afterFailure(Instant now, int failures, Duration asked) {
        Duration own = shorter(every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)), LONGEST_WAIT);
        return now.plus(asked != null && asked.compareTo(own) > 0 ? shorter(asked, LONGEST_REQUESTED) : own);
    }

    /**
     * When a page is looked at next, or null for never.
     *
     * @param visits how often it was read, this time included, at least 1
     */
    Instant nextLook(Instant now, int visits) {
        if (visits > again.size()) {
            return null;
        }
        return now.plus(visits == 1 ? again.get(0) : again.get(visits - 1).minus(again.get(visits - 2)));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
