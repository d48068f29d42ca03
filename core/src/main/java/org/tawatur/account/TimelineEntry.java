package org.tawatur.account;

import java.util.List;
import java.util.Objects;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;

/**
 * One thing under one day.
 *
 * @param when     TIMEX3 value: a day, month or year
 * @param kind     whether it happened then or was said then
 * @param claim    the claim that tells it, or null where the outlet tells it itself
 * @param passage  the sentence or content that tells it
 * @param timeWords the words that name the day, or null where it is the day of publication
 */
public record TimelineEntry(String when, Kind kind, Claim claim, Passage passage, Passage timeWords) {

    /** What a day is the day of. */
    public enum Kind {
        EVENT,
        SAYING
    }

    public TimelineEntry {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(passage, "passage");
    }
}
