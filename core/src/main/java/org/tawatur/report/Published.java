package org.tawatur.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day a report was published and how that is known.
 *
 * @param day    the day in the outlet's own time zone
 * @param from   what it rests on
 * @param reason for a day that was inferred, why; otherwise null
 * @param basis  the printed words it rests on, or null where it is metadata or another report
 */
public record Published(LocalDate day, From from, String reason, Span basis) {

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
        if (from == From.INFERRED && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("an inferred day needs a reason");
        }
    }
}
