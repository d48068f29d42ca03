package org.tawatur.text;

import java.time.LocalDate;
import org.tawatur.text.Term.Sort;

/** Reads times counted within others: "the third Tuesday of October", "the first week of May", "the first quarter of 2018", "Monday of next week". */
final class NthGrammar {

    private static final int MOST_WEEKDAYS = 5;
    private static final String HALF = "H";

    private final Terms terms;
    private final DayGrammar days;
    private final UnitGrammar units;

    NthGrammar(Terms terms, DayGrammar days, UnitGrammar units) {
        this.terms = terms;
        this.days = days;
        this.units = units;
    }

    /** What is counted: 1 to 7 for a weekday, else the letter of its unit; n is 0 for the last. */
    private record Counted(String unit, int n, int end) {}

    Found read(int i) {
        Counted counted = terms.isDefinite(i) ? definite(i) : indefinite(i);
        Found found = counted == null ? null : within(i, counted);
        return found == null ? ofWeek(i) : found;
    }

    /** "The Tuesday the third". */
    private Counted definite(int i) {
        boolean day = terms.is(i, Sort.ONE, "D") && terms.is(i + 1, Sort.WEEKDAY);
        int at = day ? i + 1 : i;
        String unit = unit(at);
        if (unit == null) {
            return null;
        }
        Term last = terms.at(at + 1, Sort.RELATIVE, true);
        if (last != null && last.code().equals("last")) {
            return new Counted(unit, 0, at + 2);
        }
        boolean ordinal = terms.isDefinite(at + 1) && !terms.isTied(at + 1) && !terms.is(at + 1, Sort.TENS);
        Numerals.Amount n = ordinal ? Numerals.ordinal(terms, at + 1) : null;
        boolean real = n != null && (n.value() <= MOST_WEEKDAYS || !isWeekday(unit));
        return real ? new Counted(unit, (int) n.value(), n.end()) : null;
    }

    /** "Third Tuesday", "last day". */
    private Counted indefinite(int i) {
        boolean last = terms.is(i, Sort.LATEST);
        Term ordinal = last ? null : terms.at(i, Sort.ORDINAL, false);
        if (!last && ordinal == null) {
            return null;
        }
        boolean day = terms.is(i + 1, Sort.ONE, "D") && terms.is(i + 2, Sort.WEEKDAY);
        int at = day ? i + 2 : i + 1;
        String unit = terms.isDefinite(at) || terms.isTied(at) ? null : unit(at);
        return unit == null ? null : new Counted(unit, last ? 0 : (int) ordinal.value(), at + 1);
    }

    private String unit(int i) {
        Term weekday = terms.at(i, Sort.WEEKDAY);
        if (weekday != null) {
            return Long.toString(weekday.value());
        }
        Term part = terms.isDefinite(i) && !terms.isAnded(i) ? terms.at(i, Sort.QUARTER) : null;
        if (part != null) {
            return part.value() == 15 ? "Q" : part.value() == 30 ? HALF : null;
        }
        Term unit = terms.at(i, Sort.ONE);
        return unit != null && unit.words() == 1 && "DWOQ".contains(unit.code()) ? unit.code() : null;
    }

    private Found within(int i, Counted counted) {
        int link = counted.end;
        if (terms.is(link, Sort.AFTER)) {
            return after(i, counted);
        }
        boolean linked = terms.is(link, Sort.LINK, "of") || terms.is(link, Sort.LINK, "in");
        int at = linked ? link + 1 : link;
        if (!linked && !(terms.isTied(at) && !terms.isAnded(at))) {
            return null;
        }
        boolean ofYear = "OQH".contains(counted.unit);
        Point month = ofYear ? null : days.dates().month(at, true);
        Found whole = month != null ? Found.date(at, month.end(), new Dated(month.point(), null, DayTime.NONE)) : ofYear ? units.yearOf(at) : units.read(at);
        if (whole == null || whole.kind() != TimeMention.Kind.DATE || whole.first() != at) {
            return null;
        }
        boolean weekday = terms.isDefinite(i) && month != null && counted.n > 0 && isWeekday(counted.unit);
        if (weekday && isDate(month.point(), counted)) {
            return null;
        }
        return Found.date(i, whole.end(), new Part.Nth(whole.value(), counted.unit, counted.n, weekday ? Part.Count.OR_DAY : Part.Count.WITHIN));
    }

    private static boolean isWeekday(String unit) {
        return Character.isDigit(unit.charAt(0));
    }

    /** Whether a month's day of this number is such a weekday: "Tuesday, the third of October 2018". */
    private static boolean isDate(DatePoint month, Counted counted) {
        DatePoint day = new DatePoint(null, 0, month.year(), month.month(), counted.n, month.hijri(), month.lean());
        LocalDate on = day.isFull() ? day.on(null) : null;
        return on != null && on.getDayOfWeek().getValue() == Integer.parseInt(counted.unit);
    }

    private Found after(int i, Counted counted) {
        Point day = isWeekday(counted.unit) && counted.n > 0 ? days.point(counted.end + 1) : null;
        boolean date = day != null && day.point().isDay();
        return date ? Found.date(i, day.end(), new Part.Nth(new Dated(day.point(), null, DayTime.NONE), counted.unit, counted.n, Part.Count.AFTER)) : null;
    }

    /** "Monday of next week". */
    private Found ofWeek(int i) {
        int day = terms.is(i, Sort.ONE, "D") || terms.is(i, Sort.PAIR, "D") ? i + 1 : i;
        Term weekday = terms.at(day, Sort.WEEKDAY);
        boolean of = terms.is(day + 1, Sort.LINK, "of");
        int at = of ? day + 2 : day + 1;
        int week = terms.is(at, Sort.NEARBY) ? at + 1 : at;
        if (weekday == null || weekday.words() > 1 || terms.isDefinite(day) != of || terms.isTied(at) || !terms.is(week, Sort.ONE, "W") || !terms.isDefinite(week)) {
            return null;
        }
        Found found = units.read(at);
        boolean whole = found != null && found.first() == at && found.kind() == TimeMention.Kind.DATE;
        return whole ? Found.date(i, found.end(), new Part.Nth(found.value(), Long.toString(weekday.value()), 1, Part.Count.WITHIN)) : null;
    }
}
