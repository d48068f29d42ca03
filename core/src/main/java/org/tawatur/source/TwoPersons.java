package org.tawatur.source;

import static org.tawatur.source.Vocabulary.GIVEN;

/**
 * Where a run of names is of two persons, the one who speaks and the one spoken to: its last name is elsewhere in the
 * report borne behind another first name, and the one before it is elsewhere a surname without it.
 */
final class TwoPersons {

    private final Gloss gloss;
    private final NounPhrases phrases;

    TwoPersons(Gloss gloss, NounPhrases phrases) {
        this.gloss = gloss;
        this.phrases = phrases;
    }

    /** The phrase, or its part before the second person's name. */
    NounPhrase first(NounPhrase phrase) {
        for (int k = phrase.first() + 1; k < phrase.last(); k++) {
            if (isSurname(k) && isSurname(k - 1) && isOthers(k, phrase) && stands(k - 1, gloss.word(k).form())) {
                return new NounPhrase(phrase.first(), k, phrase.kind(), phrase.agreement());
            }
        }
        return phrase;
    }

    private boolean isSurname(int i) {
        return phrases.isName(gloss, i) && !gloss.sense(i).definite();
    }

    private boolean isOthers(int surname, NounPhrase phrase) {
        for (int at : gloss.occurrences().of(gloss.word(surname).form())) {
            if (at > 0 && gloss.sense(at - 1).is(GIVEN) && !holds(phrase, gloss.word(at - 1).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(NounPhrase phrase, String form) {
        for (int i = phrase.first(); i < phrase.last(); i++) {
            if (gloss.word(i).form().equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a surname stands elsewhere without the word that follows it here. */
    private boolean stands(int surname, String next) {
        for (int at : gloss.occurrences().of(gloss.word(surname).form())) {
            if (at != surname && (at + 1 == gloss.size() || !gloss.word(at + 1).form().equals(next))) {
                return true;
            }
        }
        return false;
    }
}
