package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TIME;
import static org.tawatur.source.Vocabulary.TITLE;

import org.tawatur.report.Span;
import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;

/**
 * Reads verbal nouns of saying: "after the army's announcement of …", "it was affirmed during the briefing that …". They
 * are claims only where both who speaks and what is said stand beside them.
 */
final class SpeechNouns {

    /** How far before "it was affirmed" the occasion may stand. */
    private static final int OCCASION = 8;

    /** How far before it a word of time may stand. */
    private static final int TIME_BEFORE = 4;

    /** How far before "by saying" the verb may stand that it belongs to. */
    private static final int FAR = 16;

    private final SpeechVerbs verbs;
    private final NounPhrases phrases;
    private final CueWords words;
    private final ContentOpener opener;

    SpeechNouns(SpeechVerbs verbs, NounPhrases phrases, CueWords words, ContentOpener opener) {
        this.verbs = verbs;
        this.phrases = phrases;
        this.words = words;
        this.opener = opener;
    }

    /** The attribution whose cue is the verbal noun at a word, or null. */
    Attribution at(Gloss gloss, Sentence sentence, int i) {
        Sense sense = gloss.sense(i);
        VerbForm form = verbs.noun(sense.base());
        if (words.is("saying", gloss.word(i).form())) {
            return saying(gloss, sentence, i);
        }
        if (form == null) {
            return null;
        }
        return sense.definite() ? passive(gloss, sentence, i, form) : construct(gloss, sentence, i, form);
    }

    /** "He answered by saying that …": whoever does what the verb before it says. */
    private Attribution saying(Gloss gloss, Sentence sentence, int i) {
        VerbForm form = verbs.noun(words.one("said-noun"));
        int next = opener.skipAdverbials(gloss, i + 1, sentence.last());
        if (form == null || next + 1 >= sentence.last() || !gloss.sense(next).is(CLAUSE) && gloss.mark(next) != ':' && !gloss.opensQuotation(next)) {
            return null;
        }
        Agreement agreement = Agreement.MASCULINE;
        for (int k = i - 1; k >= Math.max(sentence.first(), i - FAR); k--) {
            VerbForm before = verbs.find(gloss.word(k).form());
            if (before != null && !before.isParticiple()) {
                agreement = before.agreement();
                break;
            }
        }
        Span word = gloss.word(i).span();
        Attribution found = new Attribution(new Span(word.start() + VerbCues.printed(gloss, i, 1), word.end()), i, form.verb().act(), form.verb().rule(), agreement, true);
        found.subject = new NounPhrase(i, i, Speaker.Kind.UNNAMED, agreement);
        return opener.open(gloss, sentence, form, found, i + 1) ? found : null;
    }

    /** "The announcement of X that …", after a preposition or a word of time. */
    private Attribution construct(Gloss gloss, Sentence sentence, int i, VerbForm form) {
        Sense sense = gloss.sense(i);
        boolean led = sense.bare() && (afterTime(gloss, sentence, i) || i > sentence.first() && gloss.sense(i - 1).is(PREPOSITION) && verbs.find(gloss.word(i).form()) != null);
        if (!led && !sense.and() || i + 2 >= sentence.last()) {
            return null;
        }
        Sense head = gloss.sense(i + 1);
        if (!head.bare() || !head.is(TITLE | BODY | STATE | GIVEN) && !phrases.isName(gloss, i + 1) && head.agreement() != Agreement.PLURAL && !head.definite()) {
            return null;
        }
        NounPhrase subject = phrases.at(gloss, i + 1, sentence.last(), true);
        boolean said = subject.last() < sentence.last() && gloss.sense(subject.last()).is(CLAUSE);
        return subject.isEmpty() || !led && !said ? null : opened(gloss, sentence, i, form, subject);
    }

    /** "After" or "hours after" before a word. */
    private static boolean afterTime(Gloss gloss, Sentence sentence, int i) {
        for (int k = i - 1; k >= Math.max(sentence.first(), i - TIME_BEFORE); k--) {
            if (gloss.sense(k).is(TIME) && !gloss.sense(k).definite()) {
                return k == i - 1 || gloss.sense(i - 1).is(PREPOSITION);
            }
        }
        return false;
    }

    /** "It was affirmed (during X) that …": the occasion stands for whoever speaks. */
    private Attribution passive(Gloss gloss, Sentence sentence, int i, VerbForm form) {
        if (i + 2 >= sentence.last() || !gloss.sense(i).bare() || !gloss.sense(i + 1).is(CLAUSE)) {
            return null;
        }
        NounPhrase occasion = new NounPhrase(i, i, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        boolean done = false;
        for (int k = i - 1; k >= Math.max(sentence.first(), i - OCCASION); k--) {
            done |= words.is("was-done", gloss.sense(k).base()) || words.is("was-done", gloss.word(k).form());
            if (words.is("during", gloss.word(k).form())) {
                NounPhrase phrase = phrases.at(gloss, k + 1, i, false);
                occasion = phrase.last() == i ? phrase : occasion;
            }
        }
        return done && !occasion.isEmpty() ? opened(gloss, sentence, i, form, occasion) : null;
    }

    private Attribution opened(Gloss gloss, Sentence sentence, int i, VerbForm form, NounPhrase subject) {
        int from = Math.max(i + 1, subject.last());
        Span word = gloss.word(i).span();
        Span cue = new Span(word.start() + gloss.particleLength(i), word.end());
        int unit = i > sentence.first() && gloss.sense(i - 1).is(TIME | PREPOSITION) ? i - 1 : i;
        Attribution found = new Attribution(cue, unit, form.verb().act(), form.verb().rule(), Agreement.UNKNOWN, false);
        found.subject = subject;
        found.aside = !gloss.sense(i).definite();
        return from < sentence.last() && opener.opensNear(gloss, sentence, form, found, from) ? found : null;
    }
}
