package org.tawatur.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.tawatur.report.Span;

/**
 * A time as printed; its value may hang on the day the report was published.
 *
 * @param kind what it names
 */
public record TimeMention(Span span, Kind kind, Resolution resolution) {

    /** What a time mention names. */
    public enum Kind {
        DATE,
        DURATION,
        /** something like "recent months" */
        VAGUE
    }

    /** Works out the value of a time. */
    @FunctionalInterface
    public interface Resolution {
        /**
         * @param published the report's day, or null where unknown
         * @return a TIMEX3 value ({@code 2023-09-19}, {@code 2023-09-19TMO}, {@code 2020}, {@code P44D},
         *     {@code PAST_REF}), or null where it hangs on a day that is unknown
         */
        String value(LocalDate published);

        /**
         * @param published when, in the outlet's local time, or null where unknown
         * @return null for a length of time, for what is vague, and where it hangs on a day that is unknown
         */
        default Interval interval(OffsetDateTime published) {
            String value = value(published == null ? null : published.toLocalDate());
            return value == null ? null : Timex.interval(value);
        }
    }

    public TimeMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(resolution, "resolution");
    }

    public String value(LocalDate published) {
        return resolution.value(published);
    }

    /** Whether it says no more than how long before or after publication: "two weeks ago". */
    public boolean isDistance() {
        return resolution instanceof Now.Away;
    }

    /**
     * The stretch of the calendar it names.
     *
     * @param published when, in the outlet's local time, or null where unknown
     * @return null for a length of time, for what is vague, and where it hangs on a day that is unknown
     */
    public Interval interval(OffsetDateTime published) {
        return resolution.interval(published);
    }
}
