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

    /** Within so many words "we" and "our" tell who speaks. */
    private static final int US = 6;

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
        if (phrase.isEmpty() || phrase.last() != colon && !speaksTo(gloss, phrase, colon) || !speaks(gloss, phrase, colon + 1)) {
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

    /** "X to (the outlet) Y: …", "X on Z: …". */
    private boolean speaksTo(Gloss gloss, NounPhrase phrase, int colon) {
        Sense head = gloss.sense(phrase.first());
        int at = phrase.last();
        boolean somebody = head.is(TITLE | GIVEN) && !head.is(STATE) || phrases.isName(gloss, phrase.first()) || head.is(BODY);
        if (!somebody || at + 1 > colon) {
            return false;
        }
        if (words.isFrom(gloss.word(at).form())) {
            return at + 1 < colon && !head.is(BODY);
        }
        boolean alone = words.is("for", gloss.word(at).form());
        if (!alone && !words.is("for", String.valueOf(gloss.sense(at).preposition()))) {
            return false;
        }
        int told = alone ? at + 1 : at;
        char first = gloss.article().text().charAt(gloss.word(told).start());
        return told < colon && (gloss.sense(told).is(OUTLET | TITLE | GIVEN) || Character.isLetter(first) && first < '\u0250');
    }

    /** What is said is of us: "we destroyed", "our skies". */
    private boolean ofUs(Gloss gloss, int content) {
        String us = words.one("us");
        for (int i = content; i < Math.min(gloss.size(), content + US); i++) {
            String form = gloss.word(i).form();
            boolean counted = gloss.word(i - 1).kind() == org.tawatur.text.Word.Kind.NUMBER || gloss.sense(i - 1).is(org.tawatur.source.Vocabulary.NUMBER);
            boolean name = counted || gloss.sense(i).is(STATE | GIVEN | TITLE | BODY | OUTLET) || gloss.sense(i).definite();
            if (!name && !us.isEmpty() && form.length() > 2 && form.endsWith(us)) {
                return true;
            }
        }
        return false;
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
            return gloss.opensQuotation(content) || words.isFirstPerson(gloss.word(content).form(), gloss.sense(content)) || ofUs(gloss, content);
        }
        return head.is(TITLE | BODY | GIVEN | OUTLET) || phrase.last() - phrase.first() <= 3;
    }
}
