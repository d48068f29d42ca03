package org.tawatur.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import org.tawatur.text.Interval.Grain;

/** What stretch of the calendar a TIMEX3 value names. */
final class Timex {

    private static final int DAY_LENGTH = 10;
    private static final String SEASONS = "SP SU FA WI";

    private Timex() {}

    /** @return null for a length of time and for what is vague */
    static Interval interval(String value) {
        int range = value.indexOf('/');
        if (range > 0) {
            Interval first = interval(value.substring(0, range));
            Interval last = interval(value.substring(range + 1));
            return first == null || last == null ? null : first.through(last);
        }
        if (!Character.isDigit(value.charAt(0))) {
            return null;
        }
        if (value.length() >= DAY_LENGTH) {
            return DayTime.part(value.substring(DAY_LENGTH)).on(LocalDate.parse(value.substring(0, DAY_LENGTH)));
        }
        int dash = value.indexOf('-');
        int year = Integer.parseInt(dash < 0 ? value : value.substring(0, dash));
        return dash < 0 ? years(year, value.length()) : ofYear(LocalDate.of(year, 1, 1).atStartOfDay(), value.substring(dash + 1));
    }

    private static Interval years(int number, int digits) {
        Grain grain = digits > 3 ? Grain.YEAR : digits == 3 ? Grain.DECADE : Grain.CENTURY;
        int years = grain == Grain.YEAR ? 1 : grain == Grain.DECADE ? 10 : 100;
        return Interval.of(LocalDate.of(number * years, 1, 1).atStartOfDay(), grain);
    }

    private static Interval ofYear(LocalDateTime year, String of) {
        char kind = of.charAt(0);
        if (Character.isDigit(kind)) {
            return Interval.of(year.plusMonths(Integer.parseInt(of) - 1L), Grain.MONTH);
        }
        if (kind == 'Q') {
            return Interval.of(Grain.QUARTER.plus(year, Integer.parseInt(of.substring(1)) - 1L), Grain.QUARTER);
        }
        if (kind == 'H') {
            return Interval.of(Grain.QUARTER.plus(year, of.charAt(1) == '1' ? 0 : 2), 2, Grain.QUARTER);
        }
        int season = SEASONS.indexOf(of);
        if (season >= 0) {
            return Interval.of(year.plusMonths(season + 2L), 3, Grain.MONTH);
        }
        // the fourth of January is always in the first week
        LocalDateTime week = year.plusDays(3).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(of.substring(1)));
        return Interval.of(Grain.WEEK.floor(week), Grain.WEEK);
    }
}
