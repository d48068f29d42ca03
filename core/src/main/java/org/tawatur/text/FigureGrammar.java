package org.tawatur.text;

import org.tawatur.text.Figure.Bound;
import org.tawatur.text.Term.Sort;

/** Reads one figure: bound, number or dual, range, and the phrase that says what is counted. */
final class FigureGrammar {

    /** A number with its bound. */
    record Number(double value, double upper, Bound bound, int end, boolean digits) {

        Number bounded(Bound by, int to) {
            return new Number(value, upper, by, to, digits);
        }
    }

    /**
     * A figure that was read.
     *
     * @param first   index of its first word
     * @param end     index after its last word
     * @param counted what it counts
     */
    record Count(int first, int end, Number number, CountedPhrases.Phrase counted) {}

    private static final int MOST_DENIED = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Terms terms;
    private final CountedPhrases phrases;
    private final LengthGrammar lengths;
    private final DefiniteCounts definite;

    FigureGrammar(Terms terms, CountedPhrases phrases, LengthGrammar lengths, DefiniteCounts definite) {
        this.definite = definite;
        this.terms = terms;
        this.phrases = phrases;
        this.lengths = lengths;
    }

    /**
     * The figure that begins at a word, or null.
     *
     * @param before the figure read before in the sentence, or null
     */
    Count read(int i, Count before) {
        Count dual = dual(i, before);
        dual = dual == null ? definite.read(i) : dual;
        if (dual != null || terms.saysNothing(i)) {
            return dual == null ? null : late(dual);
        }
        Term bound = terms.at(i, Sort.BOUND);
        int at = bound == null ? i : i + bound.words();
        at = bound != null && terms.is(at, Sort.BOUND) ? at + terms.at(at, Sort.BOUND).words() : at;
        Count two = bound != null && terms.has(at) ? dual(at, null) : null;
        if (two != null) {
            return new Count(i, two.end, two.number.bounded(denied(i, FigureReader.bound(bound)), two.number.end), two.counted);
        }
        Count part = terms.has(at) ? fraction(i, at, bound) : null;
        if (part != null) {
            return part;
        }
        Number number = terms.has(at) ? number(at) : null;
        if (number == null || bound == null && isName(at, number)) {
            return null;
        }
        LengthGrammar.Length length = lengths.size(at);
        if (length != null && lengths.isAge(at, length) || number.upper > number.value && lengths.isAge(at, new LengthGrammar.Length(number.upper, "Y", number.end + 1))) {
            return null;
        }
        boolean some = number.bound == Bound.SOME && bound == null;
        Bound taken = some ? Bound.SOME : bound != null ? denied(i, FigureReader.bound(bound)) : number.bound;
        // without "between" two numbers that "and" joins are their sum
        boolean between = number.upper > number.value && terms.is(at - 1, Sort.LINK, "between") && at == i;
        return counted(between ? i - 1 : i, new Number(number.value, number.upper, taken, number.end, number.digits));
    }

    /** "Half the inhabitants", "two thirds of them", "three quarters of the members"; "more than half" with nothing behind. */
    private Count fraction(int i, int at, Term bound) {
        Term one = terms.at(at, Sort.FRACTION);
        Term many = terms.at(at + 1, Sort.FRACTIONS, false);
        Term ones = many == null ? null : terms.at(at, Sort.ONES, false);
        if (one == null && ones == null) {
            return null;
        }
        double value = one != null ? one.value() / 60.0 : ones.value() * many.value() / 60.0;
        int end = one != null ? at + 1 : at + 2;
        Bound taken = bound == null ? Bound.EXACT : denied(i, FigureReader.bound(bound));
        Term scale = terms.at(end, Sort.SCALE, false);
        if (scale != null && !terms.isTied(end) && !terms.isDefinite(at)) {
            return counted(i, new Number(value * scale.value(), value * scale.value(), taken, end + 1, false));
        }
        boolean whole = terms.isDefinite(at) && !terms.is(end, Sort.LINK, "of") || terms.is(end, Sort.SCALE) || terms.is(end, Sort.ORDINAL);
        CountedPhrases.Phrase phrase = whole ? null : phrases.shared(end, terms.word(end - 1).form());
        boolean alone = phrase == null && bound != null && terms.isDefinite(at) && !phrases.isQuality(end) && !terms.is(end, Sort.ORDINAL);
        return phrase == null && !alone || value > 1 ? null : new Count(i, phrase == null ? end : phrase.end(), new Number(value, value, taken, end, false), phrase);
    }

    /** "Not more than", where "not" stands before a verb and no more than its subject. */
    private Bound denied(int i, Bound bound) {
        if (bound != Bound.MORE_THAN && bound != Bound.LESS_THAN || terms.isAnded(i)) {
            return bound;
        }
        for (int k = i - 1; k >= i - MOST_DENIED && terms.has(k) && !terms.word(k).isMark() && !terms.is(k, Sort.CLAUSE); k--) {
            if (terms.is(k, Sort.NOT) && (!terms.isTied(k) || terms.isAnded(k))) {
                return bound == Bound.MORE_THAN ? Bound.AT_MOST : Bound.AT_LEAST;
            }
        }
        return bound;
    }

    private Count counted(int i, Number number) {
        CountedPhrases.Phrase phrase = phrases.after(number.end, number.bound == Bound.SOME);
        return late(new Count(i, phrase == null ? number.end : phrase.end(), number, phrase));
    }

    /** A figure with the bound that stands behind it: "six men at least". */
    private Count late(Count count) {
        Term late = terms.at(count.end, Sort.LATE);
        if (late == null || count.number.bound != Bound.EXACT) {
            return count;
        }
        return new Count(count.first, count.end + late.words(), count.number.bounded(FigureReader.bound(late), count.number.end), count.counted);
    }

    private Number number(int i) {
        Term some = terms.at(i, Sort.SOME);
        some = some == null ? terms.at(i, Sort.FEW, false) : some;
        if (some != null && !isScaled(i)) {
            return some(i, some);
        }
        Numerals.Amount first = Numerals.read(terms, i);
        if (first == null || terms.isDefinite(i)) {
            return null;
        }
        int at = first.end();
        boolean between = terms.is(i - 1, Sort.LINK, "between");
        boolean sign = terms.isMark(at, "-\u2013") && first.digits() && terms.isNumber(at + 1);
        boolean of = terms.is(i - 1, Sort.LINK, "of");
        boolean word = terms.isTo(at) && (between || of || terms.isNumber(at + 1)) && !(of && FigureSeries.changes(terms, i));
        boolean or = terms.is(at, Sort.OR) && !terms.is(at, Sort.LATE);
        int next = sign || word || or ? at + 1 : between && terms.isLoneConjunction(at) ? at + 1 : between && terms.isAnded(at) ? at : -1;
        Numerals.Amount last = next > 0 && terms.has(next) ? Numerals.read(terms, next) : null;
        if (last == null || last.value() <= first.value() && !scales(first, last)) {
            return sign ? null : new Number(first.value(), first.value(), Bound.EXACT, at, first.digits());
        }
        return new Number(first.value(), last.value(), Bound.EXACT, last.end(), first.digits());
    }

    private static boolean scales(Numerals.Amount first, Numerals.Amount last) {
        return first.value() == last.value();
    }

    /** Whether a word of scale stands after a number, as in "ten thousands". */
    private boolean isScaled(int i) {
        return terms.isNumber(i - 1) || terms.is(i - 1, Sort.ONES);
    }

    private Number some(int i, Term some) {
        Term scale = terms.at(i + 1, Sort.SCALE);
        boolean more = scale != null && !terms.isTied(i + 1);
        double value = some.value() * (more ? (double) scale.value() : 1);
        return new Number(value, value, Bound.SOME, more ? i + 2 : i + 1, false);
    }

    /** A number that names something, or part of a word or sum. */
    private boolean isName(int i, Number number) {
        if (i > terms.first() && phrases.isNaming(i - 1) && !terms.isAnded(i)) {
            return true;
        }
        if (!terms.isNumber(i)) {
            return false;
        }
        boolean tied = i > terms.first() && terms.touches(i - 1) && (terms.isMark(i - 1, "-/+:*\u2013@") || isLatin(i - 1));
        boolean tieing = terms.touches(number.end - 1) && (terms.isMark(number.end, "/+:*-@") || isLatin(number.end));
        return tied || tieing;
    }

    private boolean isLatin(int i) {
        return terms.has(i) && terms.word(i).kind() == Word.Kind.WORD && terms.word(i).form().charAt(0) < '\u0300';
    }

    /** Whether a bare number is rather a year. */
    static boolean looksLikeYear(Number number) {
        return number.digits && number.value >= FIRST_YEAR && number.value < LAST_YEAR && number.value == Math.rint(number.value);
    }

    /** Two of something, in one word; or one of something with the word one. */
    private Count dual(int i, Count before) {
        CountedPhrases.Phrase two = phrases.dual(i, before != null && before.end == i);
        if (two != null) {
            Numerals.Amount more = terms.is(two.end(), Sort.OR) && terms.has(two.end() + 1) ? Numerals.read(terms, two.end() + 1) : null;
            boolean or = more != null && more.value() > 2 && more.value() < 10;
            Numerals.Amount same = or || !terms.has(two.end()) || terms.isAnded(two.end()) ? null : Numerals.read(terms, two.end());
            boolean twice = same != null && same.value() == 2 && !same.digits();
            return new Count(i, or ? more.end() : twice ? same.end() : two.end(), new Number(2, or ? more.value() : 2, Bound.EXACT, i + 1, false), two);
        }
        CountedPhrases.Phrase one = phrases.single(i);
        return one == null ? null : new Count(i, one.end(), new Number(1, 1, Bound.EXACT, i + 1, false), one);
    }
}
