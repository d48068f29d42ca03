package org.tawatur.text;

import org.tawatur.text.DatePoint.Lean;
import org.tawatur.text.Term.Sort;

/** Reads dates and months, in names of every tradition and in digits, with and without years. */
final class DateGrammar {

    static final int MOST_DAYS = 31;
    private static final int MONTHS = 12;
    private static final int HUNDRED = 100;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    private final Terms terms;
    private final Outlook outlook;

    DateGrammar(Terms terms, Outlook outlook) {
        this.terms = terms;
        this.outlook = outlook;
    }

    private int skip(int i, String link) {
        return terms.is(i, Sort.LINK, link) ? i + 1 : i;
    }

    /** A date with a day of the month. */
    Point date(int i) {
        Point numeric = numeric(i);
        if (numeric != null) {
            return numeric;
        }
        Point holiday = holiday(i);
        if (holiday != null) {
            return holiday;
        }
        Numerals.Amount day = dayOfMonth(i);
        if (day == null || terms.isNumber(i - 1) || terms.isMark(i - 1, ":") && terms.isNumber(i - 2)) {
            return null;
        }
        int at = skip(day.end(), "of");
        Point month = month(at, true);
        if (month == null) {
            return thisMonth(i, day, at);
        }
        DatePoint named = month.point();
        return new Point(new DatePoint(null, 0, named.year(), named.month(), (int) day.value(), named.hijri(), named.lean()), month.end());
    }

    /** "The nineteenth of this month". */
    private Point thisMonth(int i, Numerals.Amount day, int at) {
        boolean nearby = terms.is(at, Sort.NEARBY) && terms.is(at + 1, Sort.ONE, "O");
        Term relative = terms.is(at, Sort.ONE, "O") && terms.isDefinite(at) ? terms.at(at + 1, Sort.RELATIVE, true) : null;
        boolean of = at > day.end();
        boolean here = relative != null && relative.code().equals("present");
        return of && (nearby || here) ? new Point(new DatePoint(null, 0, 0, 0, (int) day.value(), false, outlook.month(i)), at + 2) : null;
    }

    /** A day with a name of its own, with or without a year. */
    private Point holiday(int i) {
        Term day = terms.at(i, Sort.HOLIDAY);
        // "the Persian new year's day", "the eleventh birthday of"
        int next = day == null ? i : i + day.words();
        boolean eleventh = terms.has(next) && terms.word(next).form().length() == 2 && terms.isNumber(next + 1);
        boolean other = eleventh || terms.hasArticle(next) && !terms.is(next, Sort.RELATIVE) && !terms.is(next, Sort.WEEKDAY) && !terms.is(next, Sort.DAY);
        if (day == null || other) {
            return null;
        }
        int month = (int) day.value() / HUNDRED;
        return year(new Point(new DatePoint(null, 0, 0, month, (int) day.value() % HUNDRED, day.code().equals("h"), outlook.month(i)), i + day.words()));
    }

    Numerals.Amount dayOfMonth(int i) {
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
        boolean word = (terms.is(i, Sort.ONE, "O") || terms.is(i, Sort.PAIR, "O")) && !terms.isDefinite(i);
        boolean led = word || !terms.isTied(i) && (terms.is(i - 1, Sort.LINK, "in") || terms.is(i - 1, Sort.LINK, "until") || terms.is(i - 1, Sort.EDGE)
                || terms.is(i - 1, Sort.SINCE) || terms.is(i - 1, Sort.LASTING));
        return monthName(word ? i + 1 : i, led);
    }

    /** A month where nothing but one can stand. */
    Point month(int i, boolean sure) {
        boolean word = (terms.is(i, Sort.ONE, "O") || terms.is(i, Sort.PAIR, "O")) && !terms.isDefinite(i);
        return monthName(word ? i + 1 : i, sure);
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
        if (other != null && other.value() == month.value() && !terms.isTied(next) && !terms.word(next).is(terms.word(i).form())) {
            twice = true;
            end = next + other.words() + (terms.isMark(end, "(") && terms.isMark(next + other.words(), ")") ? 1 : 0);
        }
        DatePoint point = new DatePoint(null, 0, 0, (int) month.value(), 0, month.sort() == Sort.HIJRI, outlook.month(i));
        Point full = year(new Point(point, end));
        boolean closed = full.end() > end;
        return sure || twice || closed || !month.isDoubtful() ? full : null;
    }

    /** "Month 3", "month three" and "the ninth month": everyday language. */
    private Point numberedMonth(int i, boolean sure) {
        boolean word = terms.is(i - 1, Sort.ONE, "O") && !terms.isDefinite(i - 1);
        int number = word && sure ? terms.integer(i) : -1;
        int end = i + 1;
        Numerals.Amount spelled = word && sure && number < 0 && terms.has(i) && !terms.saysNothing(i) && !terms.isTied(i) ? Numerals.read(terms, i) : null;
        if (terms.is(i, Sort.ONE, "O") && terms.isDefinite(i) && terms.isDefinite(i + 1)) {
            spelled = Numerals.ordinal(terms, i + 1);
        }
        if (spelled != null && (spelled.value() > 1 || terms.isDefinite(i))) {
            number = (int) spelled.value();
            end = spelled.end();
        }
        boolean real = number > 0 && number <= MONTHS && !terms.isMark(end, "/-");
        Point month = real ? new Point(new DatePoint(null, 0, 0, number, 0, false, outlook.month(i)), end) : null;
        Point full = month == null ? null : year(month);
        return full == null || sure || full.end() > end ? full : null;
    }

    /** The year that belongs to a month, or a word that says which one is meant. */
    private Point year(Point month) {
        Term relative = terms.at(month.end(), Sort.RELATIVE, true);
        if (relative != null) {
            boolean now = relative.code().equals("present");
            DatePoint point = now ? month.point().inYear(DatePoint.relativeYear(0)) : month.point().lean(Outlook.lean(relative, month.point().lean()));
            return new Point(point, month.end() + 1);
        }
        int at = terms.isMark(month.end(), "\u060C,/") ? month.end() + 1 : month.end();
        at = terms.is(at, Sort.LINK, "in") && terms.is(at + 1, Sort.ONE, "Y") ? at + 1 : skip(at, "of");
        int named = terms.is(at, Sort.NEARBY) ? at + 1 : at;
        if (terms.is(named, Sort.ONE, "Y")) {
            Term which = terms.at(named + 1, Sort.RELATIVE, true);
            if (named > at || which != null) {
                int away = named > at || which.code().equals("present") ? 0 : which.code().equals("future") ? 1 : -1;
                return new Point(month.point().inYear(DatePoint.relativeYear(away)), named > at ? named + 1 : named + 2);
            }
            at = named + 1;
        }
        int year = terms.integer(at);
        boolean printed = year >= FIRST_YEAR && year < LAST_YEAR && !terms.is(at + 1, Sort.SCALE);
        return printed ? new Point(month.point().inYear(year), at + 1 + (terms.is(at + 1, Sort.ERA) ? 1 : 0)) : month;
    }

    /** Day and month by numbers: 21/09. */
    Point slashed(int i) {
        int day = terms.integer(i);
        int month = terms.isMark(i + 1, "/") ? terms.integer(i + 2) : -1;
        return day > 0 && day <= MOST_DAYS && month > 0 && month <= 12 ? new Point(new DatePoint(null, 0, 0, month, day, false, outlook.month(i)), i + 3) : null;
    }
}
