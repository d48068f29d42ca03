package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TITLE;

import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;

/**
 * Reads "X: …" in titles and headings. A country there is a place unless what follows is in the first person or quoted;
 * a body or person speaks.
 */
final class HeadlineCues {

    private final NounPhrases phrases;
    private final CueWords words;

    HeadlineCues(NounPhrases phrases, CueWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** The headline's attribution, or null. */
    Attribution read(Gloss gloss, Sentence sentence) {
        int first = sentence.first();
        int colon = first;
        while (colon < sentence.last() && gloss.mark(colon) != ':') {
            colon++;
        }
        if (colon + 2 >= sentence.last() || colon == first || colon - first > 12) {
            return null;
        }
        NounPhrase phrase = phrases.at(gloss, first, colon, false);
        if (phrase.isEmpty() || phrase.last() != colon || !speaks(gloss, phrase, colon + 1)) {
            return null;
        }
        Attribution a = new Attribution(gloss.word(colon).span(), first, Act.ASSERT, "headline", Agreement.UNKNOWN, false);
        a.subject = phrase;
        a.tie = Attribution.Tie.QUOTATION;
        a.limit = sentence.last();
        a.first = colon + 1;
        a.start = gloss.word(colon + 1).start();
        a.spoken = words.isFirstPerson(gloss.word(a.first).form(), gloss.sense(a.first));
        if (gloss.opensQuotation(a.first)) {
            int after = gloss.afterQuotation(a.first);
            a.quotation = after >= sentence.last() ? gloss.quotation(a.first) : null;
        }
        return a;
    }

    private boolean speaks(Gloss gloss, NounPhrase phrase, int content) {
        for (int i = phrase.first(); i < phrase.last(); i++) {
            if (words.is("headline-label", gloss.word(i).form())) {
                return false;
            }
        }
        Sense head = gloss.sense(phrase.first());
        boolean state = gloss.phrase(phrase.first(), phrase.last()) == null ? head.is(STATE) && !head.is(BODY | TITLE) : phrase.kind() == org.tawatur.source.Speaker.Kind.STATE;
        if (state) {
            return gloss.opensQuotation(content) || words.isFirstPerson(gloss.word(content).form(), gloss.sense(content));
        }
        return head.is(TITLE | BODY | GIVEN | OUTLET) || phrase.last() - phrase.first() <= 3;
    }
}
