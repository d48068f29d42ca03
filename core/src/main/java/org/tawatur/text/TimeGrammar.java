package org.tawatur.text;

import org.tawatur.text.DatePoint.Lean;
import org.tawatur.text.Term.Sort;

/** Reads one time of any kind, with what joins times: ranges, "earlier today", "the end of the month". */
final class TimeGrammar {

    private final Terms terms;
    private final DayGrammar days;
    private final UnitGrammar units;
    private final NthGrammar nths;

    TimeGrammar(Terms terms, DayGrammar days, UnitGrammar units) {
        this.terms = terms;
        this.days = days;
        this.units = units;
        this.nths = new NthGrammar(terms, days, units);
    }

    /** The time that begins at a word, or null. */
    Found read(int i) {
        Term earlier = terms.at(i, Sort.EARLIER, false);
        if (earlier != null) {
            return earlier(i, earlier);
        }
        Term now = terms.at(i, Sort.NOW);
        if (now != null) {
            return Found.now(i, i + now.words());
        }
        Term vague = terms.at(i, Sort.VAGUE);
        if (vague != null) {
            return Found.vague(i, i + vague.words(), vague.code());
        }
        Term edge = terms.at(i, Sort.EDGE, false);
        Found of = edge == null || terms.isTied(i + 1) ? null : plain(i + 1);
        if (of != null && of.kind() == TimeMention.Kind.DATE && of.end() > i + 1) {
            return edge(i, edge, of);
        }
        return edge == null || terms.is(i, Sort.QUARTER) ? plain(i) : null;
    }

    private static Found edge(int i, Term edge, Found of) {
        boolean day = of.value() instanceof Dated dated && (dated.to() != null || dated.point().isDay());
        return day ? of.from(i) : Found.date(i, of.end(), new Part.Edge(of.value(), edge.code()));
    }

    private Found plain(int i) {
        if (!terms.has(i)) {
            return null;
        }
        Found shared = sharedMonth(i);
        if (shared != null) {
            return shared;
        }
        Found range = daysOfMonth(i);
        if (range != null) {
            return range;
        }
        Found found = longer(nths.read(i), longer(days.read(i), units.read(i)));
        return found == null ? null : ranged(found);
    }

    private static Found longer(Found first, Found second) {
        return first == null ? second : second == null || first.end() >= second.end() ? first : second;
    }

    /** "Earlier", alone or with the day it was. */
    private Found earlier(int i, Term earlier) {
        int at = i + earlier.words();
        at = terms.is(at, Sort.LINK, "of") ? at + 1 : at;
        Found day = plain(at);
        boolean tied = terms.has(at) && terms.isTied(at);
        return day == null || tied || day.kind() != TimeMention.Kind.DATE || terms.is(at, Sort.AGO) || terms.is(at, Sort.SINCE)
                ? Found.vague(i, i + earlier.words(), earlier.code()) : day.from(i);
    }

    /** The first day of "12 and 15 April". */
    private Found sharedMonth(int i) {
        int first = terms.integer(i);
        if (first < 1 || first > 31 || !terms.isLoneConjunction(i + 1) || !terms.is(i - 1, Sort.LINK, "in") && !terms.is(i - 1, Sort.PAIR, "D")) {
            return null;
        }
        Point next = days.dates().date(i + 2);
        if (next == null || next.point().month() == 0) {
            return null;
        }
        DatePoint p = next.point();
        return Found.date(i, i + 1, new Dated(new DatePoint(null, 0, p.year(), p.month(), first, p.hijri(), p.lean()), null, DayTime.NONE));
    }

    /** "3 to 5 May", "from the third to the fifth of May", "May 3 to 5". */
    private Found daysOfMonth(int i) {
        int at = terms.is(i, Sort.MONTH) ? i + terms.at(i, Sort.MONTH).words() : i;
        Numerals.Amount first = terms.isMark(i - 1, "-/:") || !terms.has(at) ? null : days.dates().dayOfMonth(at);
        int sign = first == null ? at : first.end();
        boolean range = first != null && (terms.isMark(sign, "-\u2013") || terms.isTo(sign) || terms.isLoneConjunction(sign) && terms.is(i - 1, Sort.LINK, "between"));
        Numerals.Amount last = range && terms.has(sign + 1) ? days.dates().dayOfMonth(sign + 1) : null;
        if (last == null || last.value() <= first.value() || terms.isMark(last.end(), "-/")) {
            return null;
        }
        Point month = at > i ? days.dates().month(i) : null;
        Point end = at > i ? month == null ? null : month.to(last.end()) : days.dates().date(sign + 1);
        if (end == null || end.point().month() == 0) {
            return null;
        }
        DatePoint p = end.point();
        DatePoint from = new DatePoint(null, 0, p.year(), p.month(), (int) first.value(), p.hijri(), p.lean());
        return Found.date(i, end.end(), new Dated(from, new DatePoint(null, 0, p.year(), p.month(), (int) last.value(), p.hijri(), p.lean()), DayTime.NONE));
    }

    /** "From 13 July to 15 July": both ends named in full. */
    private Found ranged(Found first) {
        boolean open = terms.is(first.first() - 1, Sort.LINK, "of") || terms.is(first.first() - 1, Sort.LINK, "between");
        int sign = first.end();
        boolean to = terms.isTo(sign) && open || terms.isMark(sign, "-\u2013");
        if (!to || !(first.value() instanceof Dated from) || !isDate(from.point()) || from.to() != null) {
            return first;
        }
        Found last = days.read(sign + 1);
        if (last == null || !(last.value() instanceof Dated until) || !isDate(until.point()) || last.first() != sign + 1) {
            return first;
        }
        DatePoint begin = from.point();
        boolean sameYear = begin.year() == 0 && until.point().year() != 0;
        DatePoint start = sameYear ? begin.inYear(until.point().year()).lean(Lean.PAST) : begin;
        return Found.date(first.first(), last.end(), new Dated(start, until.point(), DayTime.NONE));
    }

    private static boolean isDate(DatePoint point) {
        return point.month() > 0;
    }
}
