package org.tawatur.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The day a report was published and how that is known.
 *
 * @param day    the day in the outlet's own time zone
 * @param from   what it rests on
 * @param inference for a day that was inferred, from what; otherwise null
 * @param basis  the printed words it rests on, or null where it is metadata or another report
 */
public record Published(LocalDate day, From from, Inference inference, Span basis) {

    /** What an inferred day rests on. */
    public enum Ground {
        /** the weekday the report speaks from, near the days of the others */
        WEEKDAY,
        /** no more than that the others are of these days */
        STORY
    }

    /**
     * How a day was inferred.
     *
     * @param reports the dated reports it rests on, at least one
     * @param spread  the day may be wrong by so many days, as far as the dated reports tell
     */
    public record Inference(Ground ground, List<String> reports, int spread) {

        public Inference {
            Objects.requireNonNull(ground, "ground");
            reports = List.copyOf(reports);
            if (reports.isEmpty()) {
                throw new IllegalArgumentException("a day is inferred from reports");
            }
        }
    }

    /** What a publication day rests on. */
    public enum From {
        /** the report's metadata */
        METADATA,
        /** a full date in the article's first sentences that names the day it speaks from */
        TEXT,
        /** the date of a picture's caption */
        CAPTION,
        /** the dated reports of the same story */
        INFERRED;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Published {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(from, "from");
        if ((from == From.INFERRED) != (inference != null)) {
            throw new IllegalArgumentException("an inferred day, and no other, says from what");
        }
    }
}
