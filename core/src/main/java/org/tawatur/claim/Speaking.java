package org.tawatur.claim;

import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.source.Speakers;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Sentence;

/** Who speaks an attribution: named beside its cue, by its sentence, or by the report so far. */
final class Speaking {

    private static final int SOMEBODY = Vocabulary.TITLE | Vocabulary.BODY | Vocabulary.STATE | Vocabulary.GIVEN;

    private final NounPhrases phrases;

    Speaking(NounPhrases phrases) {
        this.phrases = phrases;
    }

    Speaker of(Gloss gloss, Sentence sentence, Attribution a, Speakers speakers, Speaker before) {
        if (!a.subject.isEmpty()) {
            Speaker named = speakers.named(a.subject);
            Agreement surface = a.agreement == Agreement.UNKNOWN ? a.subject.agreement() : a.agreement;
            if (!a.aside) {
                speakers.turn(named, surface, a.subject, sentence);
            }
            return named;
        }
        boolean parted = a.participle && before != null && clash(a.agreement, before.gender());
        if (a.participle && before != null && !parted) {
            return before;
        }
        int cue = gloss.article().firstWordAfter(a.cue.start());
        if ((before == null || parted) && gloss.word(sentence.first()).start() < a.cue.start()) {
            NounPhrase subject = mainSubject(gloss, sentence, a);
            NounPhrase near = speakers.near(sentence, cue, a.agreement);
            if (!near.isEmpty() && !subject.isEmpty() && near.first() > subject.last()) {
                subject = near;
            }
            if (subject.isEmpty()) {
                subject = speakers.actor(sentence, cue, a.agreement);
            }
            if (subject.isEmpty() && a.participle) {
                subject = sentenceSubject(gloss, sentence, a);
            }
            if (!subject.isEmpty()) {
                Speaker named = speakers.named(subject);
                speakers.turn(named, a.agreement, subject, sentence);
                return named;
            }
        }
        Agreement verb = a.subject.agreement() == Agreement.UNKNOWN ? a.agreement : a.subject.agreement();
        return speakers.elided(verb, speakers.goesOn(cue), sentence);
    }

    private static boolean clash(Agreement a, Agreement b) {
        return a == Agreement.MASCULINE && b == Agreement.FEMININE || a == Agreement.FEMININE && b == Agreement.MASCULINE;
    }

    /** Who does what the sentence's first verb says, where a later verb without a subject agrees with it. */
    NounPhrase mainSubject(Gloss gloss, Sentence sentence, Attribution a) {
        NounPhrase none = new NounPhrase(sentence.first(), sentence.first(), Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        int i = sentence.first();
        while (i < sentence.last() && (gloss.word(i).isMark() || gloss.sense(i).is(Vocabulary.ADVERB | Vocabulary.AUXILIARY | Vocabulary.CONJUNCTION))) {
            i++;
        }
        for (int k = i; k < Math.min(i + 2, sentence.last()); k++) {
            Sense sense = gloss.sense(k);
            boolean person = sense.is(SOMEBODY) || k > i && phrases.isName(gloss, k);
            boolean verb = k == i || gloss.sense(i).kind().equals("document") || (gloss.sense(i).classes() & ~Vocabulary.EVERYDAY) == 0 && !gloss.sense(i).definite();
            if (!person || !verb || !sense.bare()) {
                continue;
            }
            NounPhrase phrase = phrases.at(gloss, k, sentence.last(), true);
            boolean fits = phrase.agreement() == a.agreement || phrase.agreement() == Agreement.UNKNOWN && a.agreement == Agreement.MASCULINE;
            if (!phrase.isEmpty() && fits && gloss.word(phrase.last() - 1).end() <= a.cue.start()) {
                return phrase;
            }
        }
        return none;
    }

    /** For a participle after a verb that is none of saying: the first phrase of its sentence that agrees with it. */
    private NounPhrase sentenceSubject(Gloss gloss, Sentence sentence, Attribution a) {
        for (int i = sentence.first(); i < Math.min(sentence.last(), sentence.first() + 14) && gloss.word(i).start() < a.cue.start(); i++) {
            Sense sense = gloss.sense(i);
            if (gloss.quoted(i) || sense.is(Vocabulary.EVENT) && !sense.is(SOMEBODY) || !sense.bare() || sense.is(Vocabulary.PREPOSITION) && !gloss.printsName(i) || !sense.is(SOMEBODY) && !(sense.definite() && !sense.is(Vocabulary.CLOSING))) {
                continue;
            }
            NounPhrase phrase = phrases.at(gloss, i, sentence.last(), false);
            boolean governed = i > sentence.first() && gloss.sense(i - 1).is(Vocabulary.PREPOSITION | Vocabulary.TIME)
                    || i > sentence.first() + 1 && !sense.is(SOMEBODY) && !gloss.sense(i - 1).is(Vocabulary.VERB);
            boolean name = phrase.agreement() == Agreement.UNKNOWN && (a.agreement == Agreement.MASCULINE || sense.is(Vocabulary.GIVEN | Vocabulary.TITLE) || !sense.definite());
            if (!governed && !phrase.isEmpty() && (phrase.agreement() == a.agreement || name)) {
                return phrase;
            }
            i = Math.max(i, phrase.last() - 1);
        }
        return new NounPhrase(sentence.first(), sentence.first(), Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }
}
