package org.tawatur.text;

/** Bodies of persons of which some are counted: "the coast guard", "the army of the north". */
final class Corps {

    private static final int MOST_WORDS = 4;

    private final Terms terms;
    private final CountedNouns nouns;

    Corps(Terms terms, CountedNouns nouns) {
        this.terms = terms;
        this.nouns = nouns;
    }

    /** Whether a definite body of persons begins at a word: with the article, or with what it belongs to after it. */
    boolean is(int i) {
        if (!terms.has(i) || terms.word(i).kind() != Word.Kind.WORD) {
            return false;
        }
        String form = terms.word(i).form();
        return terms.hasArticle(i) ? nouns.is("corps", bare(i)) : nouns.is("corps", form) && terms.hasArticle(i + 1);
    }

    /** The end of what {@link #is} found, with its adjectives. */
    int end(int i) {
        int end = terms.hasArticle(i) ? i + 1 : i + 2;
        while (end < i + MOST_WORDS && terms.hasArticle(end) && nouns.endings().ends(bare(end), "adjective")) {
            end++;
        }
        return end;
    }

    private String bare(int i) {
        return terms.word(i).form().substring(nouns.articles().get(0).length());
    }
}
