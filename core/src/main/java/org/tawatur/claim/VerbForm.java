package org.tawatur.claim;

import org.tawatur.source.Speaker.Agreement;

/**
 * A verb as it stands in a text.
 *
 * @param agreement what the form agrees with
 * @param pronoun   an object pronoun is attached
 * @param weak      a perfect that ends in a weak letter, so that a noun may be spelt alike but for that letter, or an imperfect
 *                  that does, whose passive is
 * @param skip      letters of the printed word before the verb itself: conjunctions and the like
 */
record VerbForm(Verb verb, Aspect aspect, Agreement agreement, boolean pronoun, int skip, boolean weak) {

    enum Aspect {
        PERFECT,
        IMPERFECT,
        PARTICIPLE,
        /** a verbal noun */
        NOUN
    }

    boolean isParticiple() {
        return aspect == Aspect.PARTICIPLE;
    }

    VerbForm after(int letters) {
        return new VerbForm(verb, aspect, agreement, pronoun, letters, weak);
    }
}
