package org.tawatur.text;

import java.util.Set;
import org.tawatur.text.CountedNouns.Counted;
import org.tawatur.text.CountedNouns.Form;
import org.tawatur.text.Term.Sort;

/** Reads what is counted: the noun after a number, with the adjectives and second nouns that belong to it. */
final class CountedPhrases {

    /**
     * A phrase of something counted.
     *
     * @param first index of its first word
     * @param end   index after its last word
     * @param noun  what it means
     * @param known whether the pack knows the noun
     */
    record Phrase(int first, int end, Figure.Noun noun, boolean known) {}

    private static final int MOST_ADJECTIVES = 3;
    /** An unknown word of more letters that begins with a particle's letter rather has the particle. */
    private static final int LONG_WORD = 7;

    private final Terms terms;
    private final CountedNouns nouns;
    private final Set<String> function;
    private final Corps corps;

    CountedPhrases(Terms terms, CountedNouns nouns, Set<String> function) {
        this.terms = terms;
        this.nouns = nouns;
        this.function = function;
        this.corps = new Corps(terms, nouns);
    }

    /** What stands after a number, or null; after "tens", "thousands" it may have the article. */
    Phrase after(int i, boolean definite) {
        if (!terms.has(i)) {
            return null;
        }
        if (terms.isMark(i, "%\u066A") || terms.is(i, Sort.PERCENT)) {
            Term percent = terms.at(i, Sort.PERCENT);
            return new Phrase(i, percent == null ? i + 1 : i + percent.words(), new Figure.Noun(null, Figure.Kind.PERCENT, Figure.Role.NONE), true);
        }
        if (terms.isMark(i, "$\u20AC\u00A3")) {
            return new Phrase(i, i + 1, new Figure.Noun(null, Figure.Kind.MONEY, Figure.Role.NONE), true);
        }
        if (terms.is(i, Sort.LINK, "of") && !terms.isTied(i) && terms.has(i + 1) && terms.word(i + 1).kind() == Word.Kind.WORD) {
            return ofThose(i);
        }
        String form = terms.word(i).form();
        if (terms.word(i).kind() != Word.Kind.WORD || form.length() == 1) {
            return null;
        }
        if (nouns.is("others", form) || nouns.is("of-them", form)) {
            return new Phrase(i, i + 1, new Figure.Noun(null, Figure.Kind.UNKNOWN, Figure.Role.NONE), true);
        }
        boolean article = isDefinite(form);
        Counted known = nouns.get(article ? bare(form) : form);
        boolean noun = known != null || !function.contains(form) && nouns.role(form) == null && !terms.is(i, Sort.LINK) && !terms.isConjoined(i) && !terms.isFuture(i) && form.length() > 2;
        return noun && (!article || definite) ? phrase(i, known) : null;
    }

    /** Those of whom a part is counted: a definite noun, with or without "of"; "of them"; or the pronoun tied to the part. */
    Phrase shared(int i, String part) {
        Phrase them = new Phrase(i - 1, i, new Figure.Noun(null, Figure.Kind.UNKNOWN, Figure.Role.NONE), true);
        if (nouns.is("parts-of-them", part)) {
            return them;
        }
        boolean of = terms.is(i, Sort.LINK, "of") && !terms.isTied(i);
        int at = of ? i + 1 : i;
        if (!terms.has(at) || terms.word(at).kind() != Word.Kind.WORD) {
            return null;
        }
        String form = terms.word(at).form();
        if (nouns.is("of-them", form)) {
            return new Phrase(at, at + 1, them.noun(), true);
        }
        Counted known = isDefinite(form) ? nouns.get(bare(form)) : nouns.get(form);
        boolean bound = known == null && !of && form.length() > 3 && !function.contains(form) && !nouns.endings().ends(form, "adjective") && isQuality(at + 1);
        boolean whole = isDefinite(form) || bound || known != null && known.form() == Form.MANY && terms.has(at + 1) && isDefinite(terms.word(at + 1).form()) || corps.is(at);
        boolean time = known != null && known.noun().kind() == Figure.Kind.TIME;
        boolean adjective = isDefinite(form) && known == null && nouns.endings().ends(bare(form), "adjective") && !of;
        return !whole || time || adjective || terms.is(at, Sort.ORDINAL) ? null : phrase(at, known);
    }

    /** "(Six) of its citizens": only a noun of many that is definite or whose owner is named. */
    private Phrase ofThose(int of) {
        String form = terms.word(of + 1).form();
        if (corps.is(of + 1)) {
            return new Phrase(of + 1, corps.end(of + 1), new Figure.Noun(form, Figure.Kind.PERSON, Figure.Role.NONE), true);
        }
        Counted known = nouns.get(isDefinite(form) ? bare(form) : form);
        boolean many = known != null && known.form() != Form.ONE && known.form() != Form.TWO || isDefinite(form) && known == null && nouns.endings().ends(bare(form), "adjective");
        if (!many) {
            return null;
        }
        Phrase phrase = phrase(of + 1, known);
        return new Phrase(of + 1, phrase.end, phrase.noun, known != null);
    }

    /** "(Two) of the coast guard" after a noun of persons. */
    private int ofCorps(int end, Figure.Noun noun) {
        boolean of = terms.is(end, Sort.LINK, "of") && !terms.isTied(end);
        return of && noun.kind() == Figure.Kind.PERSON && corps.is(end + 1) ? corps.end(end + 1) : end;
    }

    private Phrase phrase(int i, Counted known) {
        int end = adjectives(i, i + 1);
        Figure.Noun noun = known != null ? known.noun() : new Figure.Noun(terms.word(i).form(), Figure.Kind.UNKNOWN, Figure.Role.NONE);
        return new Phrase(i, ofCorps(end, noun), noun, known != null);
    }

    /** Goes on over what belongs to the noun. */
    private int adjectives(int noun, int from) {
        int end = from;
        boolean definite = isDefinite(terms.word(noun).form());
        for (int n = 0; n < MOST_ADJECTIVES && terms.has(end) && terms.word(end).kind() == Word.Kind.WORD; n++) {
            String form = terms.word(end).form();
            String stem = definite && isDefinite(form) ? bare(form) : form;
            boolean other = nouns.is("others", stem);
            boolean goesOn = other || nouns.is("with", stem) || !terms.isConjoined(end) && isAdjective(stem) && definite == isDefinite(form);
            if (!goesOn || terms.is(end, Sort.BOUND)) {
                break;
            }
            end++;
            if (other) {
                return end;
            }
        }
        return otherwise(end);
    }

    /** "… and other vehicles". */
    private int otherwise(int end) {
        boolean and = terms.has(end + 1) && terms.word(end).kind() == Word.Kind.WORD && nouns.is("others", terms.word(end + 1).form());
        if (!and) {
            return end;
        }
        Counted more = nouns.get(terms.word(end).form().substring(1));
        return more != null && more.form() != Form.ONE ? end + 2 : end;
    }

    private boolean isAdjective(String form) {
        return form.length() > 4 && nouns.endings().ends(form, "adjective") && !function.contains(form) && nouns.role(form) == null
                && nouns.get(form) == null && nouns.get(form.substring(1)) == null && !isDefinite(form);
    }

    /**
     * Two of something in one word, or null.
     *
     * @param joined whether a figure stands right before
     */
    Phrase dual(int i, boolean joined) {
        if (!terms.has(i) || terms.word(i).kind() != Word.Kind.WORD || terms.word(i).form().length() < 5) {
            return null;
        }
        String form = terms.word(i).form();
        if (!nouns.endings().isDual(form) || nouns.is("no-dual", form)) {
            return null;
        }
        int cut = 0;
        Counted known = nouns.get(form);
        while (known == null && cut < 2 && terms.isParticle(i, cut)) {
            cut++;
            if (nouns.is("no-dual", form.substring(cut))) {
                return null;
            }
            known = nouns.get(form.substring(cut));
        }
        if (known == null || known.form() == Form.ONE || known.form() == Form.MANY) {
            return twoByAdjective(i, form);
        }
        if (known.form() == Form.TWO_OR_MANY && !isSurelyTwo(i, joined)) {
            return null;
        }
        terms.cut(i, cut);
        int end = isDualBeside(i, i + 1) ? i + 2 : adjectives(i, i + 1);
        return new Phrase(i, ofCorps(end, known.noun()), known.noun(), true);
    }

    /** "Two civilian workers": a dual beside another that belongs to it, in the same case and not joined to it. */
    private boolean isDualBeside(int i, int next) {
        if (!terms.has(next) || terms.word(next).kind() != Word.Kind.WORD) {
            return false;
        }
        String form = terms.word(next).form();
        return nouns.endings().ends(form, "dual-adjective") && form.endsWith(terms.word(i).form().substring(terms.word(i).form().length() - 2)) && nouns.get(form) != null;
    }

    private boolean isSurelyTwo(int i, boolean joined) {
        Word word = terms.word(i);
        boolean two = terms.has(i + 1) && terms.is(i + 1, Sort.ONES) && terms.at(i + 1, Sort.ONES).value() == 2 && !terms.isTied(i + 1);
        return two || joined && terms.isParticle(i, 0) || nouns.endings().isPrintedDual(terms.printed(word));
    }

    /** An unknown feminine dual is one where a feminine dual adjective follows. */
    private Phrase twoByAdjective(int i, String form) {
        boolean two = terms.has(i + 1) && nouns.endings().ends(form, "feminine-dual") && nouns.endings().ends(terms.word(i + 1).form(), "feminine-dual")
                && !isDefinite(form) && !isDefinite(terms.word(i + 1).form()) && !terms.isAnded(i + 1) && !terms.is(i, Sort.TWO);
        if (two && form.length() > LONG_WORD && terms.isParticle(i, 0)) {
            terms.cut(i, 1);
        }
        return two ? new Phrase(i, i + 2, new Figure.Noun(form, Figure.Kind.UNKNOWN, Figure.Role.NONE), true) : null;
    }

    /** "One person": a noun with the word one after it. */
    Phrase single(int i) {
        Term one = terms.at(i + 1, Sort.ONES, false);
        if (one == null || one.value() != 1 || terms.isTied(i + 1) || terms.word(i).kind() != Word.Kind.WORD) {
            return null;
        }
        Counted known = nouns.get(terms.word(i).form());
        return known == null || known.form() != Form.ONE ? null : new Phrase(i, i + 2, known.noun(), true);
    }

    /** Whether the number after this word is a name or rank. */
    boolean isNaming(int i) {
        return nouns.is("name", terms.word(i).form());
    }

    /** Whether a word has the article and so can say which half: the other, the last. */
    boolean isQuality(int i) {
        return terms.has(i) && terms.word(i).kind() == Word.Kind.WORD && isDefinite(terms.word(i).form());
    }

    private boolean isDefinite(String form) {
        return form.length() > 3 && form.startsWith(nouns.articles().get(0));
    }

    private String bare(String form) {
        return form.substring(nouns.articles().get(0).length());
    }
}
