package org.tawatur.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tawatur.intake.Arrival;
import org.tawatur.report.Report;

/**
 * Tells arrivals that repeat one shortly before to a letter, as feeds and crawls list an article under several headings:
 * nothing new can come of them. For use by one thread.
 */
final class Repeats {

    /** Headings of one page lie a few dozen articles apart; as many are under way in a run anyway. */
    private static final int KEPT = 256;

    /** Longer texts are rare and would be much to keep. */
    private static final int LONGEST = 50_000;

    private final Map<Integer, Arrival> byWords = new HashMap<>();
    private final Deque<Arrival> kept = new ArrayDeque<>();

    /** Whether the same was met among the last ones; what was taken from the web anew may be back, which is new. */
    boolean met(Arrival arrival) {
        int words = arrival.report().text().hashCode();
        Arrival before = byWords.get(words);
        boolean met = before != null && arrival.fetched() == null && isSame(before, arrival);
        if (!met && arrival.report().text().length() <= LONGEST) {
            keep(words, arrival);
        }
        return met;
    }

    private void keep(int words, Arrival arrival) {
        byWords.put(words, arrival);
        kept.addLast(arrival);
        if (kept.size() > KEPT) {
            Arrival oldest = kept.removeFirst();
            byWords.remove(oldest.report().text().hashCode(), oldest);
        }
    }

    /** What {@link Identity} and {@link ContentHash} would find the same. */
    private static boolean isSame(Arrival a, Arrival b) {
        Report one = a.report();
        Report other = b.report();
        return one.text().equals(other.text()) && Objects.equals(one.title(), other.title()) && one.imprint().equals(other.imprint())
                && one.marked().equals(other.marked()) && Identity.of(a, "").equals(Identity.of(b, ""));
    }
}
