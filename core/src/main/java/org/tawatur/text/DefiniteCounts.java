package org.tawatur.text;

import org.tawatur.text.CountedNouns.Counted;
import org.tawatur.text.CountedNouns.Form;
import org.tawatur.text.Figure.Bound;
import org.tawatur.text.Term.Sort;

/** Reads numbers that stand after a definite noun of many: "the seven states", "the fourteen sailors". */
final class DefiniteCounts {

    /** Two stands in the noun's own form; "the two" after a noun is rather a Monday. */
    private static final int LEAST = 3;
    private static final int SHORTEST = 5;

    private final Terms terms;
    private final CountedNouns nouns;

    DefiniteCounts(Terms terms, CountedNouns nouns) {
        this.terms = terms;
        this.nouns = nouns;
    }

    /** The count whose noun stands at a word, or null. */
    FigureGrammar.Count read(int i) {
        if (!terms.isDefinite(i + 1) || terms.isTied(i + 1) || terms.word(i).kind() != Word.Kind.WORD || terms.word(i).form().length() < SHORTEST) {
            return null;
        }
        Numerals.Amount number = number(i + 1);
        int from = number == null || isTime(i) ? -1 : noun(i);
        if (from < 0) {
            return null;
        }
        String noun = terms.word(i).form().substring(from + nouns.articles().get(0).length());
        Counted known = nouns.get(noun);
        boolean many = known != null ? known.form() == Form.MANY || known.form() == Form.TWO_OR_MANY : nouns.endings().ends(noun, "feminine-plural");
        if (!many) {
            return null;
        }
        terms.cut(i, from);
        Figure.Noun counted = known != null ? known.noun() : new Figure.Noun(noun, Figure.Kind.UNKNOWN, Figure.Role.NONE);
        return new FigureGrammar.Count(i, number.end(), new FigureGrammar.Number(number.value(), number.value(), Bound.EXACT, number.end(), false),
                new CountedPhrases.Phrase(i, number.end(), counted, known != null));
    }

    /** Where the article of a definite noun begins, a particle tied to it left out, or -1. */
    private int noun(int i) {
        if (terms.hasArticle(i)) {
            return 0;
        }
        String form = terms.word(i).form();
        return terms.isParticle(i, 0) && form.startsWith(nouns.articles().get(0), 1) ? 1 : -1;
    }

    private Numerals.Amount number(int i) {
        Term one = terms.at(i, Sort.ONES, true);
        if (one == null) {
            Term ten = terms.at(i, Sort.TEN, true);
            return ten == null ? null : new Numerals.Amount(ten.value(), i + 1, false);
        }
        if (terms.is(i + 1, Sort.TEN) && !terms.isTied(i + 1)) {
            return new Numerals.Amount(one.value() + 10, i + 2, false);
        }
        Term tens = terms.isAnded(i + 1) ? terms.at(i + 1, Sort.TENS, true) : null;
        if (tens != null) {
            return new Numerals.Amount(one.value() + tens.value(), i + 2, false);
        }
        return one.value() < LEAST ? null : new Numerals.Amount(one.value(), i + 1, false);
    }

    private boolean isTime(int i) {
        return terms.is(i, Sort.MANY) || terms.is(i, Sort.ONE) || terms.is(i, Sort.TWO);
    }
}
