package org.tawatur.text;

import org.tawatur.text.Term.Sort;

/** Reads days: weekdays, today and its neighbours, with dates, parts of days and times of day around them. */
final class DayGrammar {

    private static final int MOST_WEEKDAYS = 5;

    private final Terms terms;
    private final Outlook outlook;
    private final ClockGrammar clock;
    private final DateGrammar dates;

    DayGrammar(Terms terms, Outlook outlook) {
        this.terms = terms;
        this.outlook = outlook;
        this.clock = new ClockGrammar(terms);
        this.dates = new DateGrammar(terms, outlook);
    }

    DateGrammar dates() {
        return dates;
    }

    /** A day with all that belongs to it, or a month, or a time of day by itself. */
    Found read(int i) {
        Point at = withPart(i);
        if (at != null) {
            ClockGrammar.Hours hours = at.time().isClock() ? clock.hours(i, new ClockGrammar.Clock(at.time(), at.end()), false) : null;
            return hours == null ? Found.date(i, at.end(), new Dated(at.point(), null, at.time())) : hours(i, at.point(), hours, hours.end());
        }
        ClockGrammar.Clock time = clock.read(i);
        ClockGrammar.Hours hours = time == null ? clock.ordinals(i) : clock.hours(i, time, terms.is(i - 1, Sort.LINK, "between"));
        if (hours == null) {
            return null;
        }
        int next = terms.is(hours.end(), Sort.LINK, "of") || terms.is(hours.end(), Sort.LINK, "in") ? hours.end() + 1 : hours.end();
        Point day = withPart(next);
        if (day != null && day.point().isDay() && !day.time().isClock()) {
            DayTime until = hours.until() == null ? null : hours.until().or(day.time());
            return hours(i, day.point(), new ClockGrammar.Hours(hours.from().or(day.time()), until, day.end()), day.end());
        }
        Found today = hours(i, DatePoint.away(0).lean(outlook.lean(i)), hours, hours.end());
        boolean until = hours.until() == null && terms.is(i - 1, Sort.LINK, "until");
        return until ? Found.date(i, today.end(), new Now.Until(today.value())) : today;
    }

    private static Found hours(int i, DatePoint day, ClockGrammar.Hours hours, int end) {
        return Found.date(i, end, new Dated(day, null, hours.from(), hours.until()));
    }

    private Point withPart(int i) {
        Term before = terms.is(i, Sort.DAY) && terms.isDefinite(i) ? null : terms.at(i, Sort.PART);
        if (before != null) {
            int next = skip(i + before.words(), "of");
            Point day = point(next);
            if (day == null || !day.point().isDay()) {
                return null;
            }
            boolean night = before.code().equals("NI") && day.point().weekday() > 0;
            return (night ? twoNights(day) : day).time(DayTime.part(before.code()));
        }
        Point day = point(i);
        return day == null || !day.point().isDay() ? day : after(day);
    }

    /** "The night of Sunday to Monday". */
    private Point twoNights(Point day) {
        int next = terms.isMark(day.end(), "-/\u060C\u2013") || terms.isTo(day.end()) ? day.end() + 1 : day.end();
        Term second = terms.at(next, Sort.WEEKDAY, true);
        return second != null && second.value() % 7 == (day.point().weekday() + 1) % 7 ? day.to(next + 1) : day;
    }

    /** A part of the day or a time of day after the day. */
    private Point after(Point day) {
        int next = skip(day.end(), "in");
        next = terms.is(next, Sort.LINK, "of") && terms.is(next + 1, Sort.ONE, "H") ? next + 1 : next;
        Term part = terms.at(next, Sort.PART);
        ClockGrammar.Clock time = clock.named(part == null ? next : next + part.words());
        if (time != null) {
            return day.to(time.end()).time(time.time().or(part == null ? day.time() : DayTime.part(part.code())));
        }
        boolean adverb = part != null && next == day.end() && !(part.words() == 1 && point(next + 1) != null);
        return adverb && !terms.isTied(next) ? day.to(next + part.words()).time(DayTime.part(part.code())) : day;
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
        int at = isWordDay(i) && !terms.is(i, Sort.HOLIDAY) ? i + 1 : i;
        Term weekday = terms.at(at, Sort.WEEKDAY);
        if (weekday != null && (at > i || terms.isDefinite(at)) && !terms.is(i - 1, Sort.FEAST)) {
            return weekday(at, weekday);
        }
        Point date = dates.date(at);
        if (date == null && at == i && weekday == null) {
            date = dates.month(i);
        }
        return date;
    }

    private boolean isWordDay(int i) {
        return terms.is(i, Sort.ONE, "D") || terms.is(i, Sort.PAIR, "D");
    }

    private Point today(int i, Term day) {
        int end = i + day.words();
        if (day.value() == 0 && day.words() == 1 && isAnotherDay(i)) {
            return null;
        }
        DatePoint point = DatePoint.away((int) day.value());
        int next = terms.isMark(end, "\u060C,") ? end + 1 : end;
        int at = isWordDay(next) ? next + 1 : next;
        Term weekday = terms.at(at, Sort.WEEKDAY, true);
        DayTime part = DayTime.part(day.code());
        if (weekday == null || terms.isTied(next)) {
            Point date = terms.isTied(end) ? null : dates.date(end);
            return date == null ? new Point(point, end, part) : new Point(point.with(date.point()), date.end(), part);
        }
        return dated(new Point(point.onWeekday((int) weekday.value()), at + 1, part));
    }

    /** "The day" that is not today: "the third day", "national day", "hours a day". */
    private boolean isAnotherDay(int i) {
        if (terms.is(i - 1, Sort.LINK, "in") && terms.at(i + 1, Sort.WEEKDAY, true) == null) {
            return true;
        }
        boolean next = terms.isDefinite(i + 1) && (terms.is(i + 1, Sort.ORDINAL) || terms.is(i + 1, Sort.RELATIVE));
        return next || terms.is(i + 1, Sort.NOT_TODAY) || terms.is(i - 1, Sort.NOT_TODAY);
    }

    private Point weekday(int at, Term weekday) {
        DatePoint point = DatePoint.weekday((int) weekday.value(), outlook.lean(at));
        Term relative = terms.at(at + 1, Sort.RELATIVE, true);
        if (relative != null) {
            return dated(new Point(point.lean(Outlook.lean(relative, point.lean())), at + 2));
        }
        Point dated = dated(new Point(point, at + 1));
        dated = dated.end() == at + 1 ? numbered(dated) : dated;
        Term after = dated.end() > at + 1 ? null : neighbour(at);
        return after == null ? dated : new Point(DatePoint.away((int) after.value()).onWeekday(point.weekday()), at + 1 + after.words());
    }

    /** "Saturday the sixteenth": no month has more than five Saturdays. */
    private Point numbered(Point weekday) {
        Numerals.Amount day = terms.isDefinite(weekday.end()) && !terms.isTied(weekday.end()) ? Numerals.ordinal(terms, weekday.end()) : null;
        boolean ofMonth = day != null && day.value() > MOST_WEEKDAYS && day.value() <= DateGrammar.MOST_DAYS;
        return ofMonth ? new Point(weekday.point().with(new DatePoint(null, 0, 0, 0, (int) day.value(), false, weekday.point().lean())), day.end()) : weekday;
    }

    /** "Thursday, tomorrow". */
    private Term neighbour(int at) {
        Term day = terms.at(at + 1, Sort.DAY);
        return day == null || terms.isTied(at + 1) ? null : day;
    }

    /** A date that follows a weekday. */
    private Point dated(Point day) {
        int at = terms.isMark(day.end(), "\u060C,(-\u2013") ? day.end() + 1 : day.end();
        boolean bracket = terms.isMark(day.end(), "(");
        at = terms.is(at, Sort.LINK, "corresponding") ? at + 1 : at;
        at = skip(terms.is(at, Sort.ONE, "D") ? at + 1 : at, "in");
        Point date = dates.date(at);
        date = date == null ? dates.slashed(at) : date;
        if (date == null || date.point().day() == 0 && date.point().month() == 0) {
            return day;
        }
        int end = bracket && terms.isMark(date.end(), ")") ? date.end() + 1 : date.end();
        return new Point(day.point().with(date.point()), end, day.time());
    }
}
