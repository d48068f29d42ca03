package org.tawatur.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * A stretch of the calendar, in local time.
 *
 * @param end   exclusive
 * @param grain how exactly it is named: of a day and hour, the hour
 */
public record Interval(LocalDateTime start, LocalDateTime end, Grain grain) {

    /** How exactly a time is named. */
    public enum Grain {
        SECOND(ChronoUnit.SECONDS, 1), MINUTE(ChronoUnit.MINUTES, 1), HOUR(ChronoUnit.HOURS, 1), DAY(ChronoUnit.DAYS, 1), WEEK(ChronoUnit.WEEKS, 1),
        MONTH(ChronoUnit.MONTHS, 1), QUARTER(ChronoUnit.MONTHS, 3), YEAR(ChronoUnit.YEARS, 1), DECADE(ChronoUnit.YEARS, 10), CENTURY(ChronoUnit.YEARS, 100);

        private final ChronoUnit unit;
        private final int units;

        Grain(ChronoUnit unit, int units) {
            this.unit = unit;
            this.units = units;
        }

        LocalDateTime plus(LocalDateTime from, long times) {
            return from.plus(units * times, unit);
        }

        /** Where the unit that a time falls in begins. */
        LocalDateTime floor(LocalDateTime time) {
            LocalDate day = time.toLocalDate();
            return switch (this) {
                case SECOND, MINUTE, HOUR, DAY -> time.truncatedTo(unit);
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay();
                case MONTH -> day.withDayOfMonth(1).atStartOfDay();
                case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).atStartOfDay();
                case YEAR, DECADE, CENTURY -> LocalDate.of(day.getYear() / units * units, 1, 1).atStartOfDay();
            };
        }

        /** The grain that a unit's letter in the pack names, or null. */
        static Grain of(String unit) {
            int at = unit.length() == 1 ? "SMHDWOQYEC".indexOf(unit) : -1;
            return at < 0 ? null : values()[at];
        }
    }

    public Interval {
        Objects.requireNonNull(grain, "grain");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("ends before it begins: " + start + " " + end);
        }
    }

    /** One unit. */
    static Interval of(LocalDateTime start, Grain grain) {
        return of(start, 1, grain);
    }

    static Interval of(LocalDateTime start, long units, Grain grain) {
        return new Interval(start, grain.plus(start, units), grain);
    }

    static Interval day(LocalDate day) {
        return of(day.atStartOfDay(), Grain.DAY);
    }

    /** From the beginning of this to the end of another, or this where the other ends before. */
    Interval through(Interval last) {
        Grain finer = grain.compareTo(last.grain) < 0 ? grain : last.grain;
        return start.isBefore(last.end) ? new Interval(start, last.end, finer) : this;
    }
}
