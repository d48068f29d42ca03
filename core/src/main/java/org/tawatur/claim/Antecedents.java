package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLOSING;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TITLE;

import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Particles;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;

/** Finds what a relative clause speaks of, where that does what the verb of the clause says. */
final class Antecedents {

    /** How many words what a relative clause speaks of may have. */
    private static final int LONGEST = 10;

    private final NounPhrases phrases;
    private final CueWords words;

    Antecedents(NounPhrases phrases, CueWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** Whether the relative before a verb takes up a noun, as "who" does and "what" does not. */
    static boolean isTakenUp(Gloss gloss, int cue) {
        Particles particles = gloss.vocabulary().particles();
        String base = gloss.sense(cue - 1).base();
        return particles.withoutArticle(base).length() < base.length();
    }

    /** The longest noun phrase that ends before the relative before a verb and can be that verb's subject, or an empty one. */
    NounPhrase of(Gloss gloss, Sentence sentence, int cue, VerbForm form) {
        if (!isTakenUp(gloss, cue)) {
            return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        }
        NounPhrase known = of(gloss, sentence, cue, form, true);
        return known.isEmpty() ? of(gloss, sentence, cue, form, false) : known;
    }

    private NounPhrase of(Gloss gloss, Sentence sentence, int cue, VerbForm form, boolean known) {
        int end = isComma(gloss, cue - 2, sentence) ? cue - 2 : cue - 1;
        for (int k = Math.max(sentence.first(), end - LONGEST); k < end; k++) {
            NounPhrase phrase = opens(gloss, k, known) ? phrases.attached(gloss, k, end) : null;
            if (phrase != null && phrase.last() == end && !clashes(gloss, cue, form, phrase.agreement()) && !isMeant(gloss, cue, form, phrase)) {
                return phrase;
            }
        }
        return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    private static boolean isComma(Gloss gloss, int at, Sentence sentence) {
        return at > sentence.first() && (gloss.mark(at) == '\u060C' || gloss.mark(at) == ',');
    }

    private boolean opens(Gloss gloss, int k, boolean known) {
        Sense sense = gloss.sense(k);
        if (k > 0 && sense.bare() && gloss.isNisba(k) && gloss.sense(k - 1).definite()) {
            return false;
        }
        boolean paper = sense.is(BODY) && sense.kind().equals("document");
        return sense.is(TITLE | BODY | STATE | GIVEN | OUTLET) && !(known && paper) || !known && sense.definite() && !sense.is(CLOSING | PREPOSITION) || !known && phrases.isName(gloss, k);
    }

    /** Whether the relative itself cannot be the subject of the verb behind it: "which he said". */
    boolean isOther(Gloss gloss, int cue, VerbForm form) {
        return isTakenUp(gloss, cue) && clashes(gloss, cue, form, Agreement.UNKNOWN);
    }

    private boolean clashes(Gloss gloss, int cue, VerbForm form, Agreement a) {
        boolean he = a == Agreement.MASCULINE || words.is("who-he", gloss.sense(cue - 1).base());
        boolean she = a == Agreement.FEMININE || words.is("who-she", gloss.sense(cue - 1).base());
        boolean many = a == Agreement.PLURAL && form.agreement() != Agreement.PLURAL;
        return many || she && form.agreement() == Agreement.MASCULINE || he && form.agreement() != Agreement.MASCULINE;
    }

    /** "(The man) whom he accused": the pronoun of the verb takes up what the clause speaks of, which is then not its subject. */
    private static boolean isMeant(Gloss gloss, int cue, VerbForm form, NounPhrase phrase) {
        Particles particles = gloss.vocabulary().particles();
        boolean masculine = gloss.word(cue).form().endsWith(particles.of("object").get(0));
        boolean feminine = gloss.word(cue).form().endsWith(particles.of("object").get(1));
        Agreement a = phrase.agreement();
        return form.pronoun() && (masculine ? a != Agreement.FEMININE && a != Agreement.PLURAL : feminine ? a == Agreement.FEMININE : a == Agreement.PLURAL);
    }
}
