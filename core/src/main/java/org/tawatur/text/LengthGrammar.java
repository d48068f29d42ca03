package org.tawatur.text;

import org.tawatur.text.Interval.Grain;
import org.tawatur.text.Term.Sort;

/** Reads lengths of time: 44 days, half an hour, "within two weeks". */
final class LengthGrammar {

    private static final int MOST_BOUND = 3;

    private final Terms terms;
    private final YearGrammar years;
    private final Outlook outlook;

    LengthGrammar(Terms terms, Outlook outlook) {
        this.terms = terms;
        this.years = new YearGrammar(terms);
        this.outlook = outlook;
    }

    YearGrammar years() {
        return years;
    }

    /** A length of time and where it ends. */
    record Length(double amount, String unit, int end) {}

    /** "44 days", "two hours", "two days and a half". */
    Length size(int i) {
        Term two = terms.at(i, Sort.TWO, false);
        if (two != null) {
            return halved(new Length(2, two.code(), i + 1));
        }
        boolean teen = terms.is(i, Sort.TEN) && terms.is(i - 1, Sort.ONES) && !terms.isTied(i);
        Numerals.Amount number = !teen && terms.has(i) && !terms.saysNothing(i) ? Numerals.read(terms, i) : null;
        if (number == null || terms.isDefinite(number.end()) || terms.isTied(Math.min(number.end(), terms.last() - 1))) {
            return null;
        }
        Term unit = terms.is(number.end(), Sort.MANY) ? terms.at(number.end(), Sort.MANY) : terms.at(number.end(), Sort.ONE);
        boolean date = unit != null && terms.is(number.end() + 1, Sort.WEEKDAY) && !terms.isTied(number.end() + 1);
        return unit == null || unit.words() > 1 || date ? null : halved(new Length(number.value(), unit.code(), number.end() + 1));
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

    Found read(int i) {
        Found part = part(i);
        if (part != null) {
            return part;
        }
        Length length = size(i);
        if (length == null || length.unit.equals("X") || isAge(i, length)) {
            return null;
        }
        int end = terms.isRelative(length.end) ? length.end + 1 : length.end;
        String value = Stretch.length(length.amount, length.unit);
        boolean within = terms.is(i - 1, Sort.LASTING, "within") && end == length.end && outlook.lean(i).isFuture();
        return within ? new Found(i, end, TimeMention.Kind.DURATION, new Now.Within(value, length.amount, Grain.of(length.unit))) : Found.length(i, end, value);
    }

    /** Whether a number of years is somebody's age. */
    boolean isAge(int i, Length length) {
        if (!length.unit.equals("Y") && !length.unit.equals("O")) {
            return false;
        }
        if (terms.is(i - 1, Sort.AGED) && !isBounded(i)) {
            return true;
        }
        boolean bracketed = (terms.isMark(i - 1, "(") || terms.isMark(i - 1, "\u060C,-")) && terms.isMark(length.end, ")\u060C,-") && length.unit.equals("Y");
        for (int k = i - 1; k >= i - 4 && terms.has(k) && !bracketed; k--) {
            bracketed = terms.is(k, Sort.AGE);
        }
        return bracketed;
    }
}
