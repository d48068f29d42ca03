package org.tawatur.text;

import org.tawatur.text.Interval.Grain;
import org.tawatur.text.Term.Sort;

/** Reads times made of units: last week, this year, three days ago, 44 days. */
final class UnitGrammar {

    private static final int MOST_BOUND = 3;

    private final Terms terms;
    private final YearGrammar years;
    private final Outlook outlook;

    UnitGrammar(Terms terms, Outlook outlook) {
        this.terms = terms;
        this.outlook = outlook;
        this.years = new YearGrammar(terms);
    }

    Found read(int i) {
        Found found = ago(i);
        found = found == null ? ahead(i) : found;
        found = found == null ? years.read(i) : found;
        found = found == null ? calendar(i) : found;
        found = found == null ? years.season(i) : found;
        return found == null ? length(i) : found;
    }

    /** "Three days ago", "since a week", "years ago". */
    private Found ago(int i) {
        boolean since = terms.is(i, Sort.SINCE);
        if (!since && !terms.is(i, Sort.AGO)) {
            return null;
        }
        Term bound = terms.at(i + 1, Sort.BOUND);
        int at = bound == null ? i + 1 : i + 1 + bound.words();
        Length length = size(at);
        if (length == null && terms.at(at, Sort.ONE, false) != null && !terms.isTied(at)) {
            length = years.year(at + 1) > 0 ? null : new Length(1, terms.at(at, Sort.ONE).code(), at + 1);
        }
        if (length != null && !terms.is(length.end, Sort.LINK, "of") && !isRelative(length.end)) {
            Length size = length;
            return size.unit.equals("X") ? null : away(i, size, -1);
        }
        Term many = terms.at(at, Sort.MANY, false);
        int end = terms.is(at + 1, Sort.SMALL) ? at + 2 : at + 1;
        boolean small = terms.is(at, Sort.SMALL) && terms.at(at + 1, Sort.MANY, false) != null;
        if (small || many != null && !terms.is(end, Sort.LINK, "of") && !isRelative(end)) {
            return Found.vague(i, small ? at + 2 : end, "PAST_REF");
        }
        return null;
    }

    private static Found away(int i, Length size, int side) {
        TimeMention.Resolution day = p -> p == null ? null : Stretch.distance(p, side * size.amount, size.unit);
        return Found.date(i, size.end, new Now.Away(day, side * size.amount, Grain.of(size.unit)));
    }

    /** "After three days" where what is told lies ahead; in what has been told it is counted from another day. */
    private Found ahead(int i) {
        boolean dialect = i == terms.first() + 1 && terms.is(i - 1, Sort.LINK, "of") && !terms.isTied(i);
        if (!dialect && !terms.is(i, Sort.AFTER)) {
            return null;
        }
        int at = dialect ? i : i + 1;
        Length length = size(at);
        Term one = length == null && !terms.isTied(at) ? terms.at(at, Sort.ONE, false) : null;
        length = one != null && one.words() == 1 && terms.integer(at + 1) < 0 ? new Length(1, one.code(), at + 1) : length;
        if (length == null || length.unit.equals("X") || terms.is(length.end, Sort.LINK) || isRelative(length.end) || terms.has(length.end) && !terms.word(length.end).isMark() && dialect) {
            return null;
        }
        return dialect || outlook.lean(i).isFuture() ? away(i, length, dialect ? -1 : 1) : null;
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

    private boolean isRelative(int i) {
        return terms.at(i, Sort.RELATIVE, true) != null;
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
        return length ? null : Found.date(i, isRelative(at + 1) ? at + 2 : at + 1, p -> p == null ? null : Stretch.calendar(p, 0, unit.code()));
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
        while (terms.has(at) && !isRelative(at)) {
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
        int end = isRelative(at + 1) || terms.is(at + 1, Sort.SMALL) ? at + 2 : at + 1;
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

    /** A length of time and where it ends. */
    record Length(double amount, String unit, int end) {}

    /** "44 days", "two hours", "two days and a half". */
    Length size(int i) {
        Term two = terms.at(i, Sort.TWO, false);
        if (two != null) {
            return halved(new Length(2, two.code(), i + 1));
        }
        Numerals.Amount number = terms.has(i) && !terms.saysNothing(i) ? Numerals.read(terms, i) : null;
        if (number == null || terms.isDefinite(number.end()) || terms.isTied(Math.min(number.end(), terms.last() - 1))) {
            return null;
        }
        Term unit = terms.is(number.end(), Sort.MANY) ? terms.at(number.end(), Sort.MANY) : terms.at(number.end(), Sort.ONE);
        return unit == null || unit.words() > 1 ? null : halved(new Length(number.value(), unit.code(), number.end() + 1));
    }

    private Length halved(Length whole) {
        boolean half = terms.isAnded(whole.end) && terms.is(whole.end, Sort.QUARTER);
        return half ? new Length(whole.amount + terms.at(whole.end, Sort.QUARTER).value() / 60.0, whole.unit, whole.end + 1) : whole;
    }

    /** "Half an hour", and "about an hour" where a word of bound stands before. */
    private Found part(int i) {
        Term quarter = terms.isAnded(i) ? null : terms.at(i, Sort.QUARTER, false);
        if (quarter != null && terms.is(i + 1, Sort.ONE, "H") && !terms.isDefinite(i + 1) && !terms.isTied(i + 1)) {
            return Found.length(i, i + 2, Stretch.length(quarter.value(), "M"));
        }
        Term unit = terms.isTied(i) ? null : terms.at(i, Sort.ONE, false);
        boolean one = unit != null && unit.words() == 1 && "MHWOYC".contains(unit.code()) && !terms.hasArticle(i + 1) && !terms.isNumber(i + 1);
        if (!one || !isBounded(i) || years.year(i + 1) > 0) {
            return null;
        }
        Length length = halved(new Length(1, unit.code(), i + 1));
        return Found.length(i, length.end, Stretch.length(length.amount, length.unit));
    }

    private boolean isBounded(int i) {
        for (int words = 1; words <= MOST_BOUND; words++) {
            Term bound = terms.at(i - words, Sort.BOUND);
            if (bound != null && bound.words() == words) {
                return true;
            }
        }
        return false;
    }

    private Found length(int i) {
        Found part = part(i);
        if (part != null) {
            return part;
        }
        Length length = size(i);
        if (length == null || length.unit.equals("X") || isAge(i, length)) {
            return null;
        }
        int end = isRelative(length.end) ? length.end + 1 : length.end;
        String value = Stretch.length(length.amount, length.unit);
        boolean within = terms.is(i - 1, Sort.LASTING, "within") && end == length.end && outlook.lean(i).isFuture();
        return within ? new Found(i, end, TimeMention.Kind.DURATION, new Now.Within(value, length.amount, Grain.of(length.unit))) : Found.length(i, end, value);
    }

    /** Whether a number of years is somebody's age. */
    boolean isAge(int i, Length length) {
        if (!length.unit.equals("Y") && !length.unit.equals("O")) {
            return false;
        }
        boolean bracketed = (terms.isMark(i - 1, "(") || terms.isMark(i - 1, "\u060C,-")) && terms.isMark(length.end, ")\u060C,-") && length.unit.equals("Y");
        for (int k = i - 1; k >= i - 4 && terms.has(k) && !bracketed; k--) {
            bracketed = terms.is(k, Sort.AGE);
        }
        return bracketed;
    }
}
