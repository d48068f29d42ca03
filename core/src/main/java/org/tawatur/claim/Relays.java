package org.tawatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;

/** Reads who passes on what another says: "the agency quoted X as saying that", "quoted from him". */
final class Relays {

    private final NounPhrases phrases;
    private final ContentOpener opener;
    private final CueWords words;

    Relays(NounPhrases phrases, ContentOpener opener, CueWords words) {
        this.phrases = phrases;
        this.opener = opener;
        this.words = words;
    }

    /** "The agency quoted X as saying that": the agency relays, X speaks. */
    Attribution read(Gloss gloss, Sentence sentence, VerbForm form, Attribution found, int from) {
        int j = opener.skipAdverbials(gloss, from, sentence.last());
        if (found.subject.isEmpty() && j < sentence.last() && words.isFromPronoun(gloss.word(j).form())) {
            j++;
        }
        boolean pronoun = words.isFromPronoun(gloss.word(Math.min(from, sentence.last() - 1)).form()) || j > from && words.isFromPronoun(gloss.word(j - 1).form());
        if (pronoun) {
            NounPhrase agency = found.subject.isEmpty() ? phrases.at(gloss, j, sentence.last(), false) : found.subject;
            found.subject = new NounPhrase(j, j, Speaker.Kind.UNNAMED, words.agreementOfPronoun(gloss, from, j));
            if (agency.isEmpty() || !opener.open(gloss, sentence, form, found, Math.max(j, agency.last()))) {
                return null;
            }
            found.via.add(of(gloss, agency));
            return found;
        }
        if (j >= sentence.last() || !words.isFrom(gloss.word(j).form())) {
            return null;
        }
        NounPhrase speaker = phrases.at(gloss, j + 1, sentence.last(), false);
        if (speaker.isEmpty()) {
            return null;
        }
        List<Relay> between = new ArrayList<>(0);
        for (int k = speaker.last(); speaker.kind() == Speaker.Kind.MEDIUM && k + 1 < sentence.last() && words.isFrom(gloss.word(k).form()); k = speaker.last()) {
            NounPhrase farther = phrases.at(gloss, k + 1, sentence.last(), false);
            if (farther.isEmpty()) {
                break;
            }
            between.add(of(gloss, speaker));
            speaker = farther;
        }
        int said = opener.skipAdverbials(gloss, speaker.last(), sentence.last());
        Attribution told = found;
        int after = speaker.last();
        if (said < sentence.last() && words.isSaid(gloss.word(said).form())) {
            told = new Attribution(gloss.word(said).span(), found.unit, found.act, found.rule, Agreement.UNKNOWN, false);
            after = said + 1;
        }
        if (!found.subject.isEmpty()) {
            told.via.add(of(gloss, found.subject));
        }
        told.via.addAll(between);
        told.subject = speaker;
        return opener.open(gloss, sentence, form, told, after) ? told : null;
    }

    static Relay of(Gloss gloss, NounPhrase phrase) {
        Span span = gloss.span(phrase.first(), phrase.last());
        return new Relay(gloss.named(phrase.first(), phrase.last()), span);
    }
}
