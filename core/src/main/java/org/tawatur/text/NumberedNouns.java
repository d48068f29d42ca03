package org.tawatur.text;

import java.util.Set;
import org.tawatur.text.CountedNouns.Counted;
import org.tawatur.text.CountedNouns.Form;

/** Finds what a bare number counts where the noun stands before it: "the number of passengers was 212". */
final class NumberedNouns {

    /** Words between the noun and its number: a verb, an adjective, "until noon". */
    private static final int MOST_BETWEEN = 5;
    private static final int SHORTEST = 4;

    private final Terms terms;
    private final CountedNouns nouns;
    private final Set<String> function;

    NumberedNouns(Terms terms, CountedNouns nouns, Set<String> function) {
        this.terms = terms;
        this.nouns = nouns;
        this.function = function;
    }

    /** The noun after "the number of" before a word, or null; another number between them takes it. */
    CountedPhrases.Phrase before(int number) {
        for (int i = number - 1; i >= number - MOST_BETWEEN - 1 && terms.has(i); i--) {
            if (terms.word(i).isMark() || terms.isNumber(i) || terms.is(i, Term.Sort.ONES)) {
                return null;
            }
            if (isNumberOf(i - 1)) {
                CountedPhrases.Phrase of = ofThose(i, number);
                return of == null ? noun(i) : of;
            }
        }
        return null;
    }

    /** "The number of victims among the workers" counts workers. */
    private CountedPhrases.Phrase ofThose(int i, int number) {
        for (int k = i + 1; k < number - 1; k++) {
            CountedPhrases.Phrase those = terms.is(k, Term.Sort.LINK, "of") && !terms.isTied(k) && terms.hasArticle(k + 1) ? noun(k + 1) : null;
            if (those != null && those.known()) {
                return those;
            }
        }
        return null;
    }

    private boolean isNumberOf(int i) {
        if (!terms.has(i) || terms.word(i).kind() != Word.Kind.WORD) {
            return false;
        }
        String form = terms.word(i).form();
        return nouns.is("number-of", form) || form.length() >= SHORTEST && terms.isParticle(i, 0) && nouns.is("number-of", form.substring(1));
    }

    private CountedPhrases.Phrase noun(int i) {
        if (terms.word(i).kind() != Word.Kind.WORD || function.contains(terms.word(i).form())) {
            return null;
        }
        String form = terms.word(i).form();
        boolean article = terms.hasArticle(i);
        String bare = article ? form.substring(nouns.articles().get(0).length()) : form;
        Counted known = nouns.get(bare);
        if (known == null || known.form() == Form.ONE || known.form() == Form.TWO) {
            return article && known == null ? new CountedPhrases.Phrase(i, i + 1, new Figure.Noun(bare, Figure.Kind.UNKNOWN, Figure.Role.NONE), false) : null;
        }
        return new CountedPhrases.Phrase(i, i + 1, known.noun(), true);
    }
}
