package org.tawatur.intake;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Problem;

/** What went wrong in a run, bounded: the first ones are kept, the rest counted. Safe for use by several threads. */
public final class Problems {

    /** How many are kept unless told otherwise. */
    public static final int MOST_KEPT = 1000;

    private static final int MOST_WORDS = 120;

    private final int most;
    private final List<Problem> kept = new ArrayList<>();
    private long count;

    public Problems() {
        this(MOST_KEPT);
    }

    /** @param most how many are kept, not negative */
    public Problems(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
        this.most = most;
    }

    public synchronized void add(Problem problem) {
        count++;
        if (kept.size() < most) {
            kept.add(problem);
        }
    }

    /** Adds a problem, its words shortened. */
    void add(Object where, long offset, String what, String words) {
        String shown = words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "\u2026";
        add(new Problem(where.toString(), offset, what, shown));
    }

    /** Those that were kept, in the order they were met. */
    public synchronized List<Problem> kept() {
        return List.copyOf(kept);
    }

    /** How many there were, kept or not. */
    public synchronized long count() {
        return count;
    }
}
