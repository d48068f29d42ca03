package org.tawatur.text;

import org.tawatur.text.DatePoint.Lean;
import org.tawatur.text.Term.Sort;

/** Reads days: weekdays, today and its neighbours, dates with and without years, parts of days around them. */
final class DayGrammar {

    /** A day or month that was read. */
    record Point(DatePoint point, int end, String part) {

        Point(DatePoint point, int end) {
            this(point, end, "");
        }

        Point to(int last) {
            return new Point(point, last, part);
        }

        Point part(String named) {
            return new Point(point, end, named);
        }
    }

    private static final int MOST_DAYS = 31;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    private final Terms terms;
    private final Outlook outlook;
    private final ClockGrammar clock;

    DayGrammar(Terms terms, Outlook outlook) {
        this.terms = terms;
        this.outlook = outlook;
        this.clock = new ClockGrammar(terms);
    }

    /** A day with all that belongs to it, or a month, or a time of day by itself. */
    Found read(int i) {
        Point at = withPart(i);
        if (at != null) {
            return Found.date(i, at.end, new Dated(at.point, null, at.part));
        }
        ClockGrammar.Clock time = clock.read(i);
        if (time == null) {
            return null;
        }
        int next = terms.is(time.end(), Sort.LINK, "of") || terms.is(time.end(), Sort.LINK, "in") ? time.end() + 1 : time.end();
        Point day = withPart(next);
        if (day != null && day.point.isDay()) {
            return Found.date(i, day.end, new Dated(day.point, null, time.value(day.part)));
        }
        return Found.date(i, time.end(), new Dated(DatePoint.away(0), null, time.value("")));
    }

    private Point withPart(int i) {
        Term before = terms.at(i, Sort.PART);
        if (before != null) {
            int next = skip(i + before.words(), "of");
            Point day = point(next);
            if (day == null || !day.point.isDay()) {
                return null;
            }
            boolean night = before.code().equals("NI") && day.point.weekday() > 0;
            return (night ? twoNights(day) : day).part("T" + before.code());
        }
        Point day = point(i);
        return day == null || !day.point.isDay() ? day : after(day);
    }

    /** "The night of Sunday to Monday". */
    private Point twoNights(Point day) {
        int next = terms.isMark(day.end, "-/\u060C\u2013") || terms.is(day.end, Sort.LINK, "to") ? day.end + 1 : day.end;
        Term second = terms.at(next, Sort.WEEKDAY, true);
        return second != null && second.value() % 7 == (day.point.weekday() + 1) % 7 ? day.to(next + 1) : day;
    }

    /** A part of the day or a time of day after the day. */
    private Point after(Point day) {
        int next = skip(day.end, "in");
        Term part = terms.at(next, Sort.PART);
        ClockGrammar.Clock time = clock.named(part == null ? next : next + part.words());
        if (time != null) {
            return day.to(time.end()).part(time.value(part == null ? day.part : part.code()));
        }
        boolean adverb = part != null && next == day.end && !(part.words() == 1 && point(next + 1) != null);
        return adverb && !terms.isTied(next) ? day.to(next + part.words()).part("T" + part.code()) : day;
    }

    private int skip(int i, String link) {
        return terms.is(i, Sort.LINK, link) ? i + 1 : i;
    }

    /** A day or a month without anything around it. */
    Point point(int i) {
        Term day = terms.at(i, Sort.DAY);
        if (day != null) {
            return today(i, day);
        }
        int at = isWordDay(i) ? i + 1 : i;
        Term weekday = terms.at(at, Sort.WEEKDAY);
        if (weekday != null && (at > i || terms.isDefinite(at)) && !terms.is(i - 1, Sort.FEAST)) {
            return weekday(at, weekday);
        }
        Point date = date(at);
        if (date == null && at == i && weekday == null) {
            date = month(i);
        }
        return date;
    }

    private boolean isWordDay(int i) {
        return terms.is(i, Sort.ONE, "D") || terms.is(i, Sort.PAIR, "D");
    }

    private Point today(int i, Term day) {
        DatePoint point = DatePoint.away((int) day.value());
        int end = i + day.words();
        int next = terms.isMark(end, "\u060C,") ? end + 1 : end;
        int at = isWordDay(next) ? next + 1 : next;
        Term weekday = terms.at(at, Sort.WEEKDAY, true);
        String part = day.code().isEmpty() ? "" : "T" + day.code();
        if (weekday == null || terms.isTied(next)) {
            Point date = terms.isTied(end) ? null : date(end);
            return date == null ? new Point(point, end, part) : new Point(point.with(date.point), date.end, part);
        }
        return dated(new Point(point.onWeekday((int) weekday.value()), at + 1, part));
    }

    private Point weekday(int at, Term weekday) {
        DatePoint point = DatePoint.weekday((int) weekday.value(), outlook.lean(at));
        Term relative = terms.at(at + 1, Sort.RELATIVE, true);
        if (relative != null) {
            return dated(new Point(point.lean(Outlook.lean(relative, point.lean())), at + 2));
        }
        Point dated = dated(new Point(point, at + 1));
        Term after = dated.end > at + 1 ? null : neighbour(at);
        return after == null ? dated : new Point(DatePoint.away((int) after.value()).onWeekday(point.weekday()), at + 1 + after.words());
    }

    /** "Thursday, tomorrow". */
    private Term neighbour(int at) {
        Term day = terms.at(at + 1, Sort.DAY);
        return day == null || terms.isTied(at + 1) ? null : day;
    }

    /** A date that follows a weekday. */
    private Point dated(Point day) {
        int at = terms.isMark(day.end, "\u060C,(-\u2013") ? day.end + 1 : day.end;
        boolean bracket = terms.isMark(day.end, "(");
        at = terms.is(at, Sort.LINK, "corresponding") ? at + 1 : at;
        at = skip(terms.is(at, Sort.ONE, "D") ? at + 1 : at, "in");
        Point date = date(at);
        date = date == null ? slashed(at) : date;
        if (date == null || date.point.day() == 0 && date.point.month() == 0) {
            return day;
        }
        int end = bracket && terms.isMark(date.end, ")") ? date.end + 1 : date.end;
        return new Point(day.point.with(date.point), end, day.part);
    }

    /** Day and month by numbers: 21/09. */
    private Point slashed(int i) {
        int day = terms.integer(i);
        int month = terms.isMark(i + 1, "/") ? terms.integer(i + 2) : -1;
        return day > 0 && day <= MOST_DAYS && month > 0 && month <= 12 ? new Point(new DatePoint(null, 0, 0, month, day, false, outlook.lean(i)), i + 3) : null;
    }

    /** A date with a day of the month. */
    Point date(int i) {
        Point numeric = numeric(i);
        if (numeric != null) {
            return numeric;
        }
        Numerals.Amount day = dayOfMonth(i);
        if (day == null || terms.isNumber(i - 1) || terms.isMark(i - 1, ":")) {
            return null;
        }
        int at = skip(day.end(), "of");
        at = terms.is(at, Sort.ONE, "O") && !terms.isDefinite(at) ? at + 1 : at;
        Point month = monthName(at, true);
        if (month == null) {
            return thisMonth(i, day, at);
        }
        DatePoint named = month.point;
        return new Point(new DatePoint(null, 0, named.year(), named.month(), (int) day.value(), named.hijri(), named.lean()), month.end);
    }

    /** "The nineteenth of this month". */
    private Point thisMonth(int i, Numerals.Amount day, int at) {
        boolean nearby = terms.is(at, Sort.NEARBY) && terms.is(at + 1, Sort.ONE, "O");
        Term relative = terms.is(at, Sort.ONE, "O") && terms.isDefinite(at) ? terms.at(at + 1, Sort.RELATIVE, true) : null;
        boolean of = at > day.end();
        boolean here = relative != null && relative.code().equals("present");
        return of && (nearby || here) ? new Point(new DatePoint(null, 0, 0, 0, (int) day.value(), false, outlook.lean(i)), at + 2) : null;
    }

    private Numerals.Amount dayOfMonth(int i) {
        int digits = terms.integer(i);
        if (digits >= 0) {
            return digits > 0 && digits <= MOST_DAYS && terms.word(i).form().length() < 3 ? new Numerals.Amount(digits, i + 1, true) : null;
        }
        Numerals.Amount ordinal = Numerals.ordinal(terms, i);
        if (ordinal != null) {
            return ordinal.value() <= MOST_DAYS ? ordinal : null;
        }
        Numerals.Amount words = terms.has(i) && !terms.saysNothing(i) ? Numerals.read(terms, i) : null;
        return words != null && words.value() <= MOST_DAYS ? words : null;
    }

    private Point numeric(int i) {
        if (!terms.isNumber(i)) {
            return null;
        }
        int[] parts = {terms.integer(i), -1, -1};
        int end = i + 1;
        if (terms.word(i).form().indexOf('.') > 0) {
            return pointed(i);
        }
        for (int n = 1; n < 3 && terms.isMark(end, "-/") && terms.word(end).is(terms.word(i + 1).form()); n++) {
            parts[n] = terms.integer(end + 1);
            end += 2;
        }
        if (parts[2] < 0) {
            boolean month = parts[1] >= FIRST_YEAR && parts[1] < LAST_YEAR && parts[0] > 0 && parts[0] <= 12 && end == i + 3;
            return month ? new Point(DatePoint.date(parts[1], parts[0], 0), end) : null;
        }
        return whole(parts, end);
    }

    private Point pointed(int i) {
        String[] parts = terms.word(i).form().split("\\.");
        if (parts.length != 3 || parts[0].length() + parts[1].length() + parts[2].length() > 8 || terms.word(i).form().indexOf(',') >= 0) {
            return null;
        }
        return whole(new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])}, i + 1);
    }

    private static Point whole(int[] parts, int end) {
        int year = parts[0] > MOST_DAYS ? parts[0] : parts[2];
        int day = parts[0] > MOST_DAYS ? parts[2] : parts[0];
        int month = parts[1];
        if (month > 12 && day <= 12) {
            int swap = day;
            day = month;
            month = swap;
        }
        boolean hijri = year >= 1300 && year < 1600;
        boolean real = year >= FIRST_YEAR && year < LAST_YEAR && month > 0 && month <= 12 && day > 0 && day <= MOST_DAYS;
        return real ? new Point(new DatePoint(null, 0, year, month, day, hijri, Lean.PAST), end) : null;
    }

    /** A month by itself, in one or more traditions, with or without a year. */
    Point month(int i) {
        boolean word = terms.is(i, Sort.ONE, "O") && !terms.isDefinite(i);
        boolean led = word || terms.is(i - 1, Sort.LINK) && !terms.is(i - 1, Sort.LINK, "of") || terms.is(i - 1, Sort.EDGE) || terms.is(i - 1, Sort.SINCE);
        return monthName(word ? i + 1 : i, led);
    }

    private Point monthName(int i, boolean sure) {
        Term month = terms.is(i, Sort.MONTH) ? terms.at(i, Sort.MONTH) : terms.at(i, Sort.HIJRI);
        if (month == null || terms.isDefinite(i)) {
            return numberedMonth(i, sure);
        }
        int end = i + month.words();
        boolean twice = false;
        int next = terms.isMark(end, "/(-\u2013\\") ? end + 1 : end;
        Term other = terms.at(next, month.sort());
        if (other != null && other.value() == month.value() && !terms.isTied(next)) {
            twice = true;
            end = next + other.words() + (terms.isMark(end, "(") && terms.isMark(next + other.words(), ")") ? 1 : 0);
        }
        DatePoint point = new DatePoint(null, 0, 0, (int) month.value(), 0, month.sort() == Sort.HIJRI, outlook.lean(i));
        Point full = year(new Point(point, end));
        boolean closed = full.end > end;
        return sure || twice || closed || !month.isDoubtful() ? full : null;
    }

    /** "Month 3" and "the ninth month": everyday language. */
    private Point numberedMonth(int i, boolean sure) {
        int number = terms.is(i - 1, Sort.ONE, "O") && sure ? terms.integer(i) : -1;
        return number > 0 && number <= 12 && !terms.isMark(i + 1, "/-") ? year(new Point(new DatePoint(null, 0, 0, number, 0, false, outlook.lean(i)), i + 1)) : null;
    }

    /** The year that belongs to a month, or a word that says which one is meant. */
    private Point year(Point month) {
        Term relative = terms.at(month.end, Sort.RELATIVE, true);
        if (relative != null) {
            boolean now = relative.code().equals("present");
            DatePoint point = now ? month.point.inYear(DatePoint.relativeYear(0)) : month.point.lean(Outlook.lean(relative, month.point.lean()));
            return new Point(point, month.end + 1);
        }
        int at = terms.isMark(month.end, "\u060C,/") ? month.end + 1 : month.end;
        at = skip(at, "of");
        int named = terms.is(at, Sort.NEARBY) ? at + 1 : at;
        if (terms.is(named, Sort.ONE, "Y")) {
            Term which = terms.at(named + 1, Sort.RELATIVE, true);
            if (named > at || which != null) {
                int away = named > at || which.code().equals("present") ? 0 : which.code().equals("future") ? 1 : -1;
                return new Point(month.point.inYear(DatePoint.relativeYear(away)), named > at ? named + 1 : named + 2);
            }
            at = named + 1;
        }
        int year = terms.integer(at);
        boolean printed = year >= FIRST_YEAR && year < LAST_YEAR && !terms.is(at + 1, Sort.SCALE);
        return printed ? new Point(month.point.inYear(year), at + 1 + (terms.is(at + 1, Sort.ERA) ? 1 : 0)) : month;
    }
}
