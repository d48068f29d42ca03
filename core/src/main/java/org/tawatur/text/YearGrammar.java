package org.tawatur.text;

import org.tawatur.text.Term.Sort;

/** Reads years, ranges of years, and seasons: the year 2020, 2010-2012, summer 2015. */
final class YearGrammar {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;
    private static final int OLDEST_BARE_YEAR = 1900;
    private static final int LATEST_BARE_YEAR = 2100;

    private final Terms terms;

    YearGrammar(Terms terms) {
        this.terms = terms;
    }

    /** "The year 2020", "the years 2010 and 2012". */
    Found read(int i) {
        Term unit = terms.is(i, Sort.PAIR, "Y") ? terms.at(i, Sort.PAIR) : terms.is(i, Sort.MANY, "Y") ? terms.at(i, Sort.MANY) : terms.at(i, Sort.ONE);
        if (unit == null || !unit.code().equals("Y")) {
            return bareYear(i);
        }
        int at = terms.isMark(i + 1, "(") ? i + 2 : i + 1;
        int year = year(at);
        if (year < 0) {
            return spelled(i);
        }
        int end = terms.is(at + 1, Sort.ERA) ? at + 2 : at + 1;
        boolean hijri = terms.is(at + 1, Sort.ERA, "h") || year < 1500 && year >= 1300 && terms.is(at + 1, Sort.ERA);
        int to = range(end, year);
        if (to > 0) {
            int last = year(to);
            return Found.date(i, to + 1, p -> year + "/" + last);
        }
        int gregorian = hijri ? (int) Math.round(year * 0.970229 + 621.5643) : year;
        return Found.date(i, end, p -> Integer.toString(gregorian));
    }

    /** A year in four digits, or -1. */
    int year(int i) {
        int year = terms.integer(i);
        boolean longer = terms.isMark(i + 1, ".") && terms.isNumber(i + 2);
        return year >= FIRST_YEAR && year < LAST_YEAR && terms.word(i).form().length() == 4 && !longer ? year : -1;
    }

    /** The index of the second year of a range after the first, or -1. */
    private int range(int i, int first) {
        int opening = terms.isNumber(i - 2) || terms.is(i - 1, Sort.ERA) ? i - 3 : i - 2;
        boolean between = terms.is(opening, Sort.LINK, "between") || terms.is(opening - 1, Sort.LINK, "between");
        // "in 2014 and 2016" is twice, "between 2014 and 2016" a range
        int next = terms.isMark(i, "-/\u2013") || terms.isTo(i) || terms.isLoneConjunction(i) && between ? i + 1 : -1;
        next = next > 0 && (terms.is(next, Sort.ONE, "Y") || terms.isTo(next)) ? next + 1 : next;
        return next > 0 && year(next) >= first ? next : -1;
    }

    /** A year in words after the word year. */
    private Found spelled(int i) {
        Numerals.Amount words = terms.has(i + 1) && !terms.saysNothing(i + 1) && !terms.isNumber(i + 1) ? Numerals.read(terms, i + 1) : null;
        boolean year = words != null && words.value() >= FIRST_YEAR && words.value() < LAST_YEAR && words.value() == Math.rint(words.value());
        return year ? Found.date(i, words.end(), p -> Integer.toString((int) words.value())) : null;
    }

    /** Four digits after a word that only a time can follow. */
    private Found bareYear(int i) {
        int year = year(i);
        if (year < OLDEST_BARE_YEAR || year >= LATEST_BARE_YEAR) {
            return null;
        }
        int to = range(i + 1, year);
        boolean led = terms.is(i - 1, Sort.LINK, "in") || terms.is(i - 1, Sort.SINCE) || terms.is(i - 1, Sort.AGO) || terms.is(i - 1, Sort.EDGE)
                || terms.is(i - 1, Sort.SEASON) || terms.isTo(i - 1) && terms.is(i - 2, Sort.SINCE)
                || terms.isLoneConjunction(i - 1) && year(i - 2) > 0;
        boolean ranged = to > 0 && (terms.is(i - 1, Sort.LINK) || terms.isMark(i - 1, "("));
        if (ranged) {
            int last = year(to);
            return Found.date(i, to + 1, p -> year + "/" + last);
        }
        boolean counts = terms.has(i + 1) && !terms.word(i + 1).isMark() && (terms.is(i + 1, Sort.SCALE) || terms.is(i + 1, Sort.PERCENT) || terms.is(i + 1, Sort.ONE));
        return led && !counts ? Found.date(i, i + 1, p -> Integer.toString(year)) : null;
    }

    /** "Last summer", "summer 2015". */
    Found season(int i) {
        Term season = terms.at(i, Sort.SEASON);
        if (season == null) {
            return null;
        }
        Term relative = terms.isDefinite(i) ? terms.at(i + 1, Sort.RELATIVE, true) : null;
        if (relative != null) {
            return Found.date(i, i + 2, p -> p == null ? null : Stretch.season(p, UnitGrammar.away(relative), season.code()));
        }
        int at = terms.is(i + 1, Sort.ONE, "Y") ? i + 2 : i + 1;
        int year = year(at);
        if (year > 0) {
            return Found.date(i, at + 1, p -> year + "-" + season.code());
        }
        Term which = at > i + 1 ? terms.at(at, Sort.RELATIVE, true) : null;
        return which == null ? null : Found.date(i, at + 1, p -> p == null ? null : p.getYear() + UnitGrammar.away(which) + "-" + season.code());
    }
}
