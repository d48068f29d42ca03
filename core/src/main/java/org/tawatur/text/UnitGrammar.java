package org.tawatur.text;

import org.tawatur.text.Interval.Grain;
import org.tawatur.text.Term.Sort;

/** Reads times made of units: last week, this year, three days ago, 44 days. */
final class UnitGrammar {

    private final Terms terms;
    private final YearGrammar years;
    private final AgoGrammar ago;
    private final LengthGrammar lengths;

    UnitGrammar(Terms terms, Outlook outlook) {
        this.terms = terms;
        this.lengths = new LengthGrammar(terms, outlook);
        this.years = lengths.years();
        this.ago = new AgoGrammar(terms, lengths, outlook);
    }

    Found read(int i) {
        Found found = ago.read(i);
        found = found == null ? years.read(i) : found;
        found = found == null ? calendar(i) : found;
        found = found == null ? years.season(i) : found;
        return found == null ? lengths.read(i) : found;
    }

    /** A year, by its number or by what it is to that of publication. */
    Found yearOf(int i) {
        Found year = years.read(i);
        if (year == null && years.year(i) > 0) {
            int number = years.year(i);
            year = Found.date(i, i + 1, p -> Integer.toString(number));
        }
        boolean unit = terms.is(i, Sort.ONE, "Y") || terms.is(i, Sort.NEARBY) && terms.is(i + 1, Sort.ONE, "Y");
        return year != null || !unit ? year : calendar(i);
    }

    /** "Last week", "this year", "the coming three months", "the last century". */
    private Found calendar(int i) {
        boolean nearby = terms.is(i, Sort.NEARBY);
        int at = nearby ? i + 1 : i;
        Term unit = terms.at(at, Sort.ONE, true);
        if (unit != null) {
            return nearby ? present(i, at, unit) : one(i, unit);
        }
        Term many = terms.is(at, Sort.MANY) ? terms.at(at, Sort.MANY, true) : terms.at(at, Sort.TWO, true);
        return many == null || nearby ? null : many(i, many);
    }

    private Found present(int i, int at, Term unit) {
        boolean length = "XHMSQ".contains(unit.code());
        return length ? null : Found.date(i, terms.isRelative(at + 1) ? at + 2 : at + 1, p -> p == null ? null : Stretch.calendar(p, 0, unit.code()));
    }

    private Found one(int i, Term unit) {
        int at = terms.is(i + 1, Sort.AGO) ? i + 2 : i + 1;
        Term relative = terms.at(at, Sort.RELATIVE, true);
        if (relative == null) {
            boolean edge = terms.is(i - 1, Sort.EDGE) && "WOYQ".contains(unit.code());
            Numerals.Amount ordinal = unit.code().equals("C") ? Numerals.ordinal(terms, i + 1) : null;
            if (ordinal != null) {
                return Found.date(i, ordinal.end(), p -> Integer.toString((int) ordinal.value() - 1));
            }
            return edge ? Found.date(i, i + 1, p -> p == null ? null : Stretch.calendar(p, 0, unit.code())) : null;
        }
        int away = away(relative) * (at > i + 1 ? 2 : 1);
        boolean vague = "XHMS".contains(unit.code());
        // "the following day" hangs on what was told before, not on the day of publication
        if (unit.code().equals("D") && away > 0) {
            return null;
        }
        return vague ? Found.vague(i, at + 1, reference(relative)) : Found.date(i, at + 1, p -> p == null ? null : Stretch.calendar(p, away, unit.code()));
    }

    private Found many(int i, Term unit) {
        int at = i + 1;
        double amount = unit.sort() == Sort.TWO ? 2 : 0;
        while (terms.has(at) && !terms.isRelative(at)) {
            Numerals.Amount number = definiteNumber(at);
            if (number != null) {
                amount = number.value();
                at = number.end();
            } else if (terms.is(at, Sort.SMALL) || terms.is(at, Sort.FEW) || terms.word(at).form().length() == 2 && terms.isNumber(at + 1)) {
                at++;
            } else {
                return null;
            }
        }
        Term relative = terms.at(at, Sort.RELATIVE, true);
        if (relative == null) {
            return null;
        }
        int end = terms.isRelative(at + 1) || terms.is(at + 1, Sort.SMALL) ? at + 2 : at + 1;
        if (amount == 0) {
            return Found.vague(i, end, reference(relative));
        }
        TimeMention.Resolution units = new Part.Units(Stretch.length(amount, unit.code()), (int) Math.round(amount), Grain.of(unit.code()), away(relative));
        return new Found(i, end, TimeMention.Kind.DURATION, units);
    }

    private Numerals.Amount definiteNumber(int i) {
        if (terms.isNumber(i)) {
            return Numerals.read(terms, i);
        }
        Term one = terms.at(i, Sort.ONES, true) != null ? terms.at(i, Sort.ONES) : terms.at(i, Sort.TEN, true);
        if (one == null) {
            return null;
        }
        boolean teen = one.sort() == Sort.ONES && terms.is(i + 1, Sort.TEN);
        return new Numerals.Amount(one.value() + (teen ? 10 : 0), teen ? i + 2 : i + 1, false);
    }

    static int away(Term relative) {
        return switch (relative.code()) {
            case "past", "last" -> -1;
            case "future" -> 1;
            default -> 0;
        };
    }

    private static String reference(Term relative) {
        return switch (relative.code()) {
            case "past", "last" -> "PAST_REF";
            case "future" -> "FUTURE_REF";
            default -> "PRESENT_REF";
        };
    }
}
