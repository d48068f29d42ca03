package org.tawatur.text;

import org.tawatur.text.CountedNouns.Counted;
import org.tawatur.text.CountedNouns.Form;

/** Knows "the two men": a dual with its article, which means two persons who have been told of before. */
public final class DefinitePairs {

    private final CountedNouns nouns;

    /** @throws BrokenPack if {@code counted.tsv} is broken */
    public DefinitePairs(Language language) {
        nouns = new CountedNouns(language);
    }

    /** Whether a word, with a particle of one letter before it or not, is such a dual. */
    public boolean is(Word word) {
        return word.kind() == Word.Kind.WORD && (isPair(word.form()) || word.form().length() > 1 && isPair(word.form().substring(1)));
    }

    private boolean isPair(String form) {
        String article = nouns.articles().get(0);
        Counted counted = form.startsWith(article) ? nouns.get(form.substring(article.length())) : null;
        return counted != null && counted.form() == Form.TWO && counted.noun().kind() == Figure.Kind.PERSON;
    }
}
