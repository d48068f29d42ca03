package org.tawatur.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A day or month as far as words name it. What they leave open is worked out from the day of publication.
 *
 * @param away    days from the day of publication, or null
 * @param weekday ISO number, 0 where none is named
 * @param year    0 where none is named; otherwise the year, or with {@code yearAway} years from that of publication
 * @param month   0 where none is named
 * @param day     of the month, 0 where none is named
 * @param hijri   whether year, month and day are of the Umm al-Qura calendar
 * @param lean    where to look for what is left open
 */
record DatePoint(Integer away, int weekday, int year, int month, int day, boolean hijri, Lean lean) {

    static final int MOST_RELATIVE_YEAR = 100;
    /** A month without a year that lies further back than this is rather the next one. */
    private static final int MOST_MONTHS_BACK = 9;
    private static final int FIRST_HIJRI_YEAR = 1300;
    private static final int LAST_HIJRI_YEAR = 1600;
    /** the last whole one that Umm al-Qura's tables cover */
    private static final int LAST_GREGORIAN_YEAR = 2076;

    /** Where a day lies that words do not name in full. */
    enum Lean {
        /** the nearest past one, the day of publication included */
        PAST,
        /** before the day of publication */
        BEFORE,
        /** the next one, the day of publication included */
        COMING,
        /** after the day of publication */
        AFTER;

        boolean isFuture() {
            return this == COMING || this == AFTER;
        }
    }

    static DatePoint away(int days) {
        return new DatePoint(days, 0, 0, 0, 0, false, Lean.PAST);
    }

    static DatePoint weekday(int weekday, Lean lean) {
        return new DatePoint(null, weekday, 0, 0, 0, false, lean);
    }

    static DatePoint date(int year, int month, int day) {
        return new DatePoint(null, 0, year, month, day, false, Lean.PAST);
    }

    DatePoint lean(Lean to) {
        return new DatePoint(away, weekday, year, month, day, hijri, to);
    }

    DatePoint onWeekday(int named) {
        return new DatePoint(away, named, year, month, day, hijri, lean);
    }

    DatePoint inYear(int named) {
        return new DatePoint(away, weekday, named, month, day, hijri, lean);
    }

    /** The same place in time with the date that another names. */
    DatePoint with(DatePoint date) {
        return new DatePoint(away, weekday, date.year, date.month, date.day, date.hijri, lean);
    }

    boolean isDay() {
        return away != null || weekday > 0 || day > 0;
    }

    /** Whether day, month and year are all named. */
    boolean isFull() {
        return day > 0 && month > 0 && year > MOST_RELATIVE_YEAR;
    }

    /** {@code 2023-09-19}, {@code 2023-09}, or null where it hangs on a day that is not known. */
    String value(LocalDate published) {
        if (isDay()) {
            LocalDate on = on(published);
            return on == null ? null : on.toString();
        }
        if (year <= MOST_RELATIVE_YEAR && published == null) {
            return null;
        }
        if (hijri) {
            LocalDate first = new DatePoint(null, 0, year, month, 1, true, lean).on(published);
            return first == null ? null : YearMonth.from(first).toString();
        }
        return YearMonth.of(absoluteYear(published), month).toString();
    }

    /** "Today, Friday" in a report that is dated a day later was written on that Friday. */
    private LocalDate onNamed(LocalDate day) {
        if (weekday == 0 || day.getDayOfWeek().getValue() == weekday) {
            return day;
        }
        LocalDate before = day.minusDays(1);
        LocalDate after = day.plusDays(1);
        return before.getDayOfWeek().getValue() == weekday ? before : after.getDayOfWeek().getValue() == weekday ? after : day;
    }

    /** The day, or null where it hangs on a day that is not known. */
    LocalDate on(LocalDate published) {
        if (isFull()) {
            return hijri ? umAlQura(year, month, day) : date(year);
        }
        if (published == null || !isDay()) {
            return null;
        }
        if (away != null) {
            return onNamed(published.plusDays(away));
        }
        if (month == 0 && day > 0) {
            return nearest(published, (m, n) -> m.plusMonths(n).withDayOfMonth(Math.min(day, m.plusMonths(n).lengthOfMonth())));
        }
        if (month > 0) {
            return hijri ? hijri(published) : gregorian(published);
        }
        return onWeekday(published);
    }

    private LocalDate onWeekday(LocalDate published) {
        DayOfWeek named = DayOfWeek.of(weekday);
        return published.with(switch (lean) {
            case PAST -> TemporalAdjusters.previousOrSame(named);
            case BEFORE -> TemporalAdjusters.previous(named);
            case COMING -> TemporalAdjusters.nextOrSame(named);
            case AFTER -> TemporalAdjusters.next(named);
        });
    }

    private LocalDate gregorian(LocalDate published) {
        if (year != 0) {
            return date(absoluteYear(published));
        }
        if (weekday > 0) {
            LocalDate fit = nearest(published, (p, n) -> date(p.getYear() + n));
            if (fit != null && fit.getDayOfWeek().getValue() == weekday) {
                return fit;
            }
        }
        return date(yearOf(published));
    }

    private LocalDate date(int inYear) {
        return LocalDate.of(inYear, month, Math.min(day, YearMonth.of(inYear, month).lengthOfMonth()));
    }

    private int absoluteYear(LocalDate published) {
        return year > MOST_RELATIVE_YEAR ? year : year != 0 ? published.getYear() + (year - MOST_RELATIVE_YEAR / 2) : yearOf(published);
    }

    /** The year number by which a year relative to that of publication is kept. */
    static int relativeYear(int away) {
        return away + MOST_RELATIVE_YEAR / 2;
    }

    /** The year of a month or day without one. */
    private int yearOf(LocalDate published) {
        int same = published.getYear();
        int months = published.getMonthValue() - month;
        int days = day > 0 && months == 0 ? published.getDayOfMonth() - day : 0;
        boolean here = months == 0 && days == 0;
        boolean past = months > 0 || months == 0 && days > 0;
        if (lean == Lean.BEFORE) {
            return past ? same : same - 1;
        }
        if (lean.isFuture()) {
            boolean gone = lean == Lean.COMING ? months > 0 : past || here;
            return gone ? same + 1 : same;
        }
        if (past || here) {
            return months > MOST_MONTHS_BACK ? same + 1 : same;
        }
        return months + 12 > MOST_MONTHS_BACK ? same : same - 1;
    }

    private LocalDate hijri(LocalDate published) {
        HijrahDate today = HijrahDate.from(published);
        int now = today.get(ChronoField.YEAR);
        if (today.get(ChronoField.MONTH_OF_YEAR) == month && (lean == Lean.PAST || lean == Lean.COMING)) {
            return umAlQura(now, month, day);
        }
        return nearest(published, (p, n) -> umAlQura(now + n, month, day));
    }

    /** "Ramadan 2018": the day of a Hijri month that falls in a Gregorian year, or null. */
    private static LocalDate inGregorian(int gregorian, int month, int day) {
        int first = HijrahDate.from(LocalDate.of(Math.min(gregorian, LAST_GREGORIAN_YEAR), 1, 1)).get(ChronoField.YEAR);
        for (int year = first; year <= first + 1; year++) {
            LocalDate on = umAlQura(year, month, day);
            if (on != null && on.getYear() == gregorian) {
                return on;
            }
        }
        return null;
    }

    private static LocalDate umAlQura(int year, int month, int day) {
        if (year > LAST_HIJRI_YEAR) {
            return inGregorian(year, month, day);
        }
        if (year < FIRST_HIJRI_YEAR) {
            return null;
        }
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException e) {
            // the thirtieth of a month that has none: the day after its last
            return day == 30 ? LocalDate.from(HijrahDate.of(year, month, 29)).plusDays(1) : null;
        }
    }

    /** One of the days around that of publication. */
    private interface Around {
        LocalDate at(LocalDate published, int n);
    }

    private LocalDate nearest(LocalDate published, Around around) {
        LocalDate best = null;
        for (int n = -1; n <= 1; n++) {
            LocalDate day = around.at(published, n);
            if (day != null && (best == null || rank(published, day) < rank(published, best))) {
                best = day;
            }
        }
        return best;
    }

    private long rank(LocalDate published, LocalDate at) {
        long days = ChronoUnit.DAYS.between(published, at);
        boolean wrongSide = lean.isFuture() ? days < 0 : lean == Lean.BEFORE && days >= 0;
        boolean wrongDay = weekday > 0 && at.getDayOfWeek().getValue() != weekday;
        return Math.abs(days) + (wrongSide ? 10_000 : 0) + (wrongDay ? 1_000 : 0);
    }
}
