package org.tawatur.archive;

import java.util.EnumMap;
import java.util.Map;

/** How many reports a run has entered, and as what. */
public final class Tally {

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    void count(Outcome outcome) {
        counts.merge(outcome, 1L, Long::sum);
    }

    public long of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** All together. */
    public long reports() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return of(Outcome.NEW) + " new, " + of(Outcome.CHANGED) + " changed, " + of(Outcome.UNCHANGED) + " unchanged";
    }
}
