package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.RELATIVE;

import org.tawatur.source.Gloss;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;

/** Tells the verbs of saying by which nobody says anything: passives, impersonal and negated ones, and those with no content. */
final class Unsaid {

    private final CueWords words;

    Unsaid(CueWords words) {
        this.words = words;
    }

    /** "Accused of": whom one accuses stands between the verb and what of, else the verb is a passive. */
    static boolean accused(VerbForm form, Attribution found, int i) {
        boolean transitive = form.verb().act() == Act.ACCUSE && form.verb().addressee().equals("object") && !form.pronoun() && !form.verb().takes("blame");
        return transitive && found.tie != Attribution.Tie.BEFORE && found.first <= i + 1 + (found.tie == Attribution.Tie.CLAUSE ? 1 : 0);
    }

    /** "Declined to comment", "announced the details", "is held to be": nobody is told to say a thing. */
    boolean barren(Gloss gloss, VerbForm form, Attribution found, int i) {
        if (found.tie != Attribution.Tie.PHRASE) {
            return false;
        }
        boolean mute = form.verb().act() == Act.DENY && words.is("disclosure", gloss.word(found.first).form());
        boolean label = form.verb().takes("event") && words.is("barren", gloss.word(found.first).form());
        boolean passive = form.verb().is("passive") && form.aspect() == VerbForm.Aspect.IMPERFECT && (found.subject.isEmpty() || found.subject.first() < i);
        return mute || label || passive;
    }

    /** "It is said that", "did not say". */
    boolean impersonal(Gloss gloss, Sentence sentence, int i, VerbForm form, Subjects.Subject subject) {
        if (form.isParticiple()) {
            return false;
        }
        if (i > sentence.first() && words.isNegation(gloss.sense(i - 1)) && !words.isLabel(gloss.sense(i - 1).base())) {
            return !form.verb().is("even-not");
        }
        boolean after = !subject.phrase().isEmpty() && subject.phrase().first() > i;
        if (mayBePassive(form) && !after && i > sentence.first() && gloss.sense(i - 1).is(RELATIVE)) {
            return true;
        }
        if (!subject.phrase().isEmpty()) {
            return false;
        }
        if (i > sentence.first() && words.isNegation(gloss.sense(i - 1)) && !(i - 1 == sentence.first() && words.isLabel(gloss.word(i - 1).form()))) {
            return true;
        }
        return mayBePassive(form);
    }

    /** Whether an imperfect without a subject beside it is one of nobody's: "it is said". */
    private static boolean mayBePassive(VerbForm form) {
        boolean it = form.verb().is("it") && form.agreement() == Agreement.MASCULINE;
        return (it || form.verb().is("personal")) && form.aspect() == VerbForm.Aspect.IMPERFECT;
    }
}
