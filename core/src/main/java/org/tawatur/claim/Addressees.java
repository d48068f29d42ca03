package org.tawatur.claim;

import org.tawatur.report.Span;
import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Particles;
import org.tawatur.text.Sentence;

/** Finds whom a demand is made to and whom an accusation names. */
final class Addressees {

    private final NounPhrases phrases;
    private final ContentOpener opener;
    private final CueWords words;

    Addressees(NounPhrases phrases, ContentOpener opener, CueWords words) {
        this.words = words;
        this.phrases = phrases;
        this.opener = opener;
    }

    /** The words for whom an attribution whose content is open is said to, or null. */
    Span of(Gloss gloss, Sentence sentence, int cue, VerbForm form, Attribution a) {
        if (a.act != Act.DEMAND && a.act != Act.ACCUSE) {
            return null;
        }
        Verb verb = form.verb();
        if (form.pronoun()) {
            return pronoun(gloss, cue);
        }
        if (verb.takes("blame") || verb.takes("finger")) {
            return span(gloss, phrases.attached(gloss, blamed(gloss, sentence, a), sentence.last()));
        }
        if (a.tie == Attribution.Tie.BEFORE || verb.addressee().isEmpty()) {
            return null;
        }
        boolean after = !a.subject.isEmpty() && a.subject.first() > cue;
        int from = after ? a.subject.last() : cue + 1;
        if (verb.addressee().equals("object")) {
            int k = opener.skipAdverbials(gloss, from, a.first);
            return k < a.first ? span(gloss, phrases.at(gloss, k, a.first, false)) : null;
        }
        for (int k = from; k < a.first - 1; k++) {
            if (gloss.word(k).form().equals(verb.addressee())) {
                return span(gloss, phrases.at(gloss, k + 1, a.first, false));
            }
        }
        return null;
    }

    /** Where the blamed are named: "laid the responsibility on them", else first of all. */
    private int blamed(Gloss gloss, Sentence sentence, Attribution a) {
        boolean blame = words.is("responsibility", gloss.word(a.first).form());
        for (int k = a.first + 1; blame && k < Math.min(sentence.last() - 1, a.first + 4); k++) {
            if (words.is("upon", gloss.word(k).form())) {
                return k + 1;
            }
        }
        return a.first;
    }

    private static Span span(Gloss gloss, NounPhrase phrase) {
        if (phrase.isEmpty()) {
            return null;
        }
        Span span = gloss.span(phrase.first(), phrase.last());
        return new Span(span.start() + gloss.particleLength(phrase.first()), span.end());
    }

    /** The letters of a pronoun at the end of the cue. */
    private static Span pronoun(Gloss gloss, int cue) {
        Particles particles = gloss.vocabulary().particles();
        String form = gloss.word(cue).form();
        int length = particles.of("object").stream().filter(form::endsWith).mapToInt(String::length).max().orElse(0);
        int end = gloss.word(cue).end();
        return length == 0 ? null : new Span(end - length, end);
    }
}
