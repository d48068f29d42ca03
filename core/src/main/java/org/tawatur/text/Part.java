package org.tawatur.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.tawatur.text.Interval.Grain;

/** Parts of a month, year or week. */
final class Part {

    private static final int MIDDLE = 15;
    private static final int THIRD = 10;

    private Part() {}

    /**
     * The beginning, middle or end of something. The value is that of the whole: TIMEX3 has none for these.
     *
     * @param edge START, MID, END: the day of a month; EARLY, MIDDLE, LATE: its third; of longer units always the third
     */
    record Edge(TimeMention.Resolution whole, String edge) implements TimeMention.Resolution {

        @Override
        public String value(LocalDate published) {
            return whole.value(published);
        }

        @Override
        public Interval interval(OffsetDateTime published) {
            Interval of = whole.interval(published);
            if (of == null || of.grain().compareTo(Grain.MONTH) < 0 || !of.end().equals(of.grain().plus(of.start(), 1))) {
                return of;
            }
            return of.grain() == Grain.MONTH ? ofMonth(of) : ofYears(of);
        }

        private Interval ofMonth(Interval month) {
            LocalDateTime second = month.start().plusDays(THIRD);
            return switch (edge) {
                case "START" -> Interval.of(month.start(), Grain.DAY);
                case "MID" -> Interval.of(month.start().withDayOfMonth(MIDDLE), Grain.DAY);
                case "END" -> Interval.of(month.end().minusDays(1), Grain.DAY);
                case "EARLY" -> new Interval(month.start(), second, Grain.DAY);
                case "MIDDLE" -> new Interval(second, second.plusDays(THIRD), Grain.DAY);
                default -> new Interval(second.plusDays(THIRD), month.end(), Grain.DAY);
            };
        }

        private Interval ofYears(Interval of) {
            long months = ChronoUnit.MONTHS.between(of.start(), of.end()) / 3;
            int third = "START EARLY".contains(edge) ? 0 : "MIDDLE".startsWith(edge) ? 1 : 2;
            LocalDateTime start = of.start().plusMonths(third * months);
            return new Interval(start, third == 2 ? of.end() : start.plusMonths(months), Grain.MONTH);
        }
    }

    /** How something is counted. */
    enum Count {
        WITHIN,
        /** from the end of what is named */
        AFTER,
        /** within a month; or the day of that number, where it is such a weekday */
        OR_DAY
    }

    /**
     * The so-manyeth day, week, weekday, month, quarter or half in something, or after it.
     *
     * @param unit  1 to 7 a weekday, otherwise the letter of a unit
     * @param n     from 1; 0 is the last
     */
    record Nth(TimeMention.Resolution whole, String unit, int n, Count count) implements TimeMention.Resolution {

        @Override
        public String value(LocalDate published) {
            String value = whole.value(published);
            Interval of = value == null ? null : Timex.interval(value);
            if (of == null) {
                return null;
            }
            LocalDate first = (count == Count.AFTER ? of.end() : of.start()).toLocalDate();
            LocalDate end = count == Count.AFTER ? first.plusYears(1) : of.end().toLocalDate();
            return switch (unit) {
                case "D" -> within(n == 0 ? end.minusDays(1) : first.plusDays(n - 1L), end);
                case "W" -> week(first, end);
                case "O" -> within(n == 0 ? end.minusMonths(1) : first.plusMonths(n - 1L), end, 7);
                case "Q", "H" -> first.getYear() + "-" + unit + (n == 0 ? unit.equals("Q") ? 4 : 2 : n);
                default -> weekday(DayOfWeek.of(Integer.parseInt(unit)), first, end);
            };
        }

        private String weekday(DayOfWeek day, LocalDate first, LocalDate end) {
            if (count == Count.OR_DAY && first.plusDays(n - 1L).getDayOfWeek() == day) {
                return first.plusDays(n - 1L).toString();
            }
            LocalDate last = end.minusDays(1).with(TemporalAdjusters.previousOrSame(day));
            return within(n == 0 ? last : first.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L), end);
        }

        /** A week belongs to the month it begins in; the last one is the last that lies whole in it. */
        private String week(LocalDate first, LocalDate end) {
            LocalDate monday = n == 0 ? end.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(n - 1L);
            return monday.isBefore(end) ? Stretch.week(monday) : null;
        }

        private static String within(LocalDate day, LocalDate end) {
            return within(day, end, 10);
        }

        private static String within(LocalDate day, LocalDate end, int length) {
            return day.isBefore(end) ? day.toString().substring(0, length) : null;
        }
    }

    /** So many whole units next to the one that runs: "the coming three weeks". */
    record Units(String value, int amount, Grain unit, int away) implements TimeMention.Resolution {

        @Override
        public String value(LocalDate published) {
            return value;
        }

        @Override
        public Interval interval(OffsetDateTime published) {
            if (published == null || unit == null || away == 0 || amount <= 0) {
                return null;
            }
            LocalDateTime here = unit.floor(published.toLocalDateTime());
            return Interval.of(unit.plus(here, away > 0 ? 1 : -amount), amount, unit);
        }
    }
}
