package org.tawatur.text;

import org.tawatur.text.Figure.Role;

/** Makes figures of what was counted, with what the words around say befell the persons; drops bare numbers that count nothing. */
final class FigureRoles {

    private static final int MOST_WORDS_BACK = 7;
    private static final int MOST_WORDS_ON = 3;

    private final Terms terms;
    private final CountedNouns nouns;

    FigureRoles(Terms terms, CountedNouns nouns) {
        this.terms = terms;
        this.nouns = nouns;
    }

    /** The figure of a count, or null where nothing shows that anything is counted. */
    Figure figure(FigureGrammar.Count count) {
        CountedPhrases.Phrase phrase = count.counted();
        FigureGrammar.Number number = count.number();
        Role role = phrase == null || phrase.noun().kind() == Figure.Kind.PERSON || phrase.noun().kind() == Figure.Kind.UNKNOWN ? role(count) : Role.NONE;
        if (phrase == null && (number.bound() == Figure.Bound.EXACT && role == Role.NONE && number.value() < 1e6 || FigureGrammar.looksLikeYear(number))) {
            return null;
        }
        if (phrase != null && !phrase.known() && FigureGrammar.looksLikeYear(number)) {
            return null;
        }
        Figure.Noun noun = phrase == null ? new Figure.Noun(null, Figure.Kind.UNKNOWN, role)
                : new Figure.Noun(phrase.noun().head(), phrase.noun().kind(), phrase.noun().role() == Role.NONE ? role : phrase.noun().role());
        return new Figure(terms.span(count.first(), count.end()), number.value(), number.upper(), number.bound(),
                phrase == null || phrase.noun().kind() == Figure.Kind.PERCENT ? null : terms.span(phrase.first(), phrase.end()), noun, null);
    }

    /** The figure of a bare number. */
    Figure bare(FigureGrammar.Count count) {
        FigureGrammar.Number number = count.number();
        return new Figure(terms.span(count.first(), count.end()), number.value(), number.upper(), number.bound(), null, new Figure.Noun(null, Figure.Kind.UNKNOWN, Role.NONE), null);
    }

    /** By the nearest word before that says so, else by one right after; of so many killed and hurt nobody says how many of each. */
    private Role role(FigureGrammar.Count count) {
        for (int i = count.end(); i < count.end() + MOST_WORDS_ON && terms.has(i) && !terms.word(i).isMark(); i++) {
            if (isOfTwo(i)) {
                return Role.NONE;
            }
        }
        for (int i = count.first() - 1; i >= count.first() - MOST_WORDS_BACK && terms.has(i); i--) {
            Word word = terms.word(i);
            if (terms.isMark(i, ".;\u061B!?\u061F:")) {
                break;
            }
            boolean far = i < count.first() - 1 && nouns.is("next-only", word.form());
            Role role = word.isMark() || far ? null : role(i);
            if (role != null) {
                return role == Role.MISSING && losesSomething(count.end()) || isOfTwo(i - 1) ? Role.NONE : role;
            }
        }
        for (int i = count.end(); i < count.end() + MOST_WORDS_ON && terms.has(i) && !terms.word(i).isMark(); i++) {
            Role role = nouns.is("next-only", terms.word(i).form()) ? null : role(i);
            if (role != null) {
                return role == Role.MISSING && losesSomething(i + 1) ? Role.NONE : role;
            }
        }
        return Role.NONE;
    }

    /** Who loses his work is not missing. */
    private boolean losesSomething(int from) {
        for (int i = from; i < from + MOST_WORDS_ON && terms.has(i); i++) {
            if (nouns.is("lost", terms.word(i).form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether death and hurt stand side by side, bound by a conjunction: who is taken and killed is one, who is killed and hurt are two. */
    private boolean isOfTwo(int i) {
        Role first = terms.has(i) && terms.has(i + 1) && terms.isConjoined(i + 1) ? fate(i) : null;
        Role second = first == null ? null : fate(i + 1);
        return first == Role.DEAD && second == Role.WOUNDED || first == Role.WOUNDED && second == Role.DEAD;
    }

    /** What a word for a fate, or for whom it befell, says. */
    private Role fate(int i) {
        Role role = role(i);
        String form = terms.word(i).form();
        CountedNouns.Counted counted = role != null ? null : nouns.get(form);
        counted = role == null && counted == null && terms.isParticle(i, 0) ? nouns.get(form.substring(1)) : counted;
        return counted == null || counted.noun().role() == Role.NONE ? role : counted.noun().role();
    }

    private Role role(int i) {
        String form = terms.word(i).form();
        Role role = nouns.role(form);
        if (role == null && terms.isParticle(i, 0) && form.length() > 3) {
            role = nouns.role(form.substring(1));
        }
        return role;
    }
}
