package org.tawatur.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Values of units of time: lengths, and the week, month or year some units from the day of publication. */
final class Stretch {

    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    private Stretch() {}

    /** The length of time as printed: {@code P44D}, {@code PT3H}. */
    static String length(double amount, String unit) {
        String number = amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
        return switch (unit) {
            case "S", "H" -> "PT" + number + unit;
            case "M" -> "PT" + number + "M";
            case "O" -> "P" + number + "M";
            case "E" -> "P" + number + "DE";
            case "C" -> "P" + number + "CE";
            case "Q" -> "P" + number + "Q";
            default -> "P" + number + unit;
        };
    }

    /** The calendar week, month, year … that lies so many from the one of publication. */
    static String calendar(LocalDate published, int away, String unit) {
        return switch (unit) {
            case "D" -> published.plusDays(away).toString();
            case "W" -> week(published.plusWeeks(away));
            case "O" -> YearMonth.from(published).plusMonths(away).toString();
            case "Q" -> published.plusMonths(3L * away).getYear() + "-Q" + published.plusMonths(3L * away).get(IsoFields.QUARTER_OF_YEAR);
            case "Y" -> Integer.toString(published.getYear() + away);
            case "E" -> Integer.toString(published.getYear() / DECADE + away);
            case "C" -> Integer.toString(published.getYear() / CENTURY + away);
            default -> away < 0 ? "PAST_REF" : away > 0 ? "FUTURE_REF" : "PRESENT_REF";
        };
    }

    /** The day or month that lies so much time from the day of publication, as exact as the unit. */
    static String distance(LocalDate published, double amount, String unit) {
        long n = Math.round(amount);
        return switch (unit) {
            case "D" -> published.plusDays(n).toString();
            case "W" -> published.plusWeeks(n).toString();
            case "O" -> YearMonth.from(published).plusMonths(n).toString();
            case "Y" -> year(published.getYear() + n);
            case "E" -> year(published.getYear() + DECADE * n);
            case "C" -> year(published.getYear() + CENTURY * n);
            default -> published.toString();
        };
    }

    /** The last such season that has ended, the next that has not begun, or that of the year. */
    static String season(LocalDate published, int away, String season) {
        Interval of = Timex.interval(published.getYear() + "-" + season);
        int year = published.getYear();
        if (away < 0) {
            year -= of.end().toLocalDate().isAfter(published) ? 1 : 0;
        } else if (away > 0) {
            year += of.start().toLocalDate().isAfter(published) ? 0 : 1;
        }
        return year + "-" + season;
    }

    /** Before the first year of the era a length of time tells no year. */
    private static String year(long year) {
        return year < 1 ? "PAST_REF" : year > 9999 ? "FUTURE_REF" : String.format("%04d", year);
    }

    static String week(LocalDate day) {
        LocalDate thursday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(3);
        int number = thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return thursday.getYear() + "-W" + (number < 10 ? "0" : "") + number;
    }
}
