package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.ADVERB;
import static org.tawatur.source.Vocabulary.AUXILIARY;
import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.CLOSING;
import static org.tawatur.source.Vocabulary.CONJUNCTION;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.MEDIUM;
import static org.tawatur.source.Vocabulary.NUMBER;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.RELATIVE;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TIME;
import static org.tawatur.source.Vocabulary.TITLE;
import static org.tawatur.source.Vocabulary.VERB;

import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Relay;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Finds the verbs of saying in a sentence, each with its subject, on either side of it, and where its content begins. */
final class VerbCues {

    /** How far back a subject may stand before its verb. */
    private static final int BACK = 24;

    /** How many words what a relative clause speaks of may have. */
    private static final int ANTECEDENT = 10;

    /** How far back the noun may begin that a verb describes. */
    private static final int NEAR = 5;

    /** The vowel sign of the passive. */
    private static final char DAMMA = '\u064F';

    private final SpeechVerbs verbs;
    private final NounPhrases phrases;
    private final ContentOpener opener;
    private final CueWords words;
    private final SpeechNouns nouns;

    VerbCues(SpeechVerbs verbs, NounPhrases phrases, CueWords words) {
        this.verbs = verbs;
        this.phrases = phrases;
        this.words = words;
        this.opener = new ContentOpener(verbs, phrases, words);
        this.nouns = new SpeechNouns(verbs, phrases, words, opener);
    }

    void read(Gloss gloss, Sentence sentence, List<Attribution> out) {
        int before = out.size();
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (gloss.word(i).isMark() || gloss.quoted(i)) {
                continue;
            }
            VerbForm form = verbs.find(gloss.word(i).form());
            Attribution previous = out.size() > before ? out.get(out.size() - 1) : null;
            boolean said = previous != null && (previous.tie == Attribution.Tie.CLAUSE || !afterComma(gloss, sentence, i));
            Attribution found = form != null ? at(gloss, sentence, i, form, previous) : said ? null : nouns.at(gloss, sentence, i);
            if (found != null) {
                out.add(found);
                i = Math.max(i, Math.min(found.first, sentence.last()) - 1);
            }
        }
    }

    /** Whether a comma stands within the few words of time before a verbal noun. */
    private static boolean afterComma(Gloss gloss, Sentence sentence, int i) {
        for (int k = i - 1; k >= Math.max(sentence.first(), i - NEAR); k--) {
            if (gloss.word(k).isMark()) {
                return !gloss.quoted(k);
            }
        }
        return false;
    }

    private Attribution at(Gloss gloss, Sentence sentence, int i, VerbForm form, Attribution previous) {
        boolean inside = previous != null && previous.tie != Attribution.Tie.BEFORE && i < previous.limit && (previous.quotation == null || previous.quotation.whole().end() > gloss.word(i).start());
        if (i > sentence.first() && words.isLabel(gloss.word(i - 1).form()) && (previous != null || form.pronoun())) {
            return null;
        }
        if (isNoun(gloss, sentence, i, form)) {
            return null;
        }
        if (form.pronoun() && !form.verb().addressee().equals("object")) {
            return about(gloss, sentence, i, form);
        }
        int end = i + 1;
        if (form.verb().is("in")) {
            if (end >= sentence.last() || !words.isIn(gloss.word(end).form())) {
                return null;
            }
            end++;
        }
        Span cue = new Span(gloss.word(i).start() + printed(gloss, i, form.skip()), gloss.word(end - 1).end());
        Subject subject = subject(gloss, sentence, i, end, form, previous);
        if (subject == null) {
            return null;
        }
        boolean relative = i > sentence.first() && gloss.sense(i - 1).is(RELATIVE);
        int unit = unit(gloss, sentence, Math.min(i, subject.phrase.isEmpty() || relative ? i : subject.phrase.first()));
        if (inside && !coordinate(gloss, sentence, i, form, unit, subject, previous)) {
            return null;
        }
        if (impersonal(gloss, sentence, i, form, subject)) {
            return null;
        }
        Attribution found = new Attribution(cue, unit, form.verb().act(), form.verb().rule(), form.agreement(), form.isParticiple());
        found.subject = subject.phrase;
        found.distant = subject.distant;
        found.finite = form.aspect();
        int from = subject.from;
        if (form.verb().is("relay")) {
            Attribution relayed = relay(gloss, sentence, form, found, from);
            if (relayed != null) {
                return relayed;
            }
        }
        return opener.open(gloss, sentence, form, found, from) ? found : null;
    }

    /** Whether a word that looks like a verb is a noun here, or a passive. */
    private boolean isNoun(Gloss gloss, Sentence sentence, int i, VerbForm form) {
        String text = gloss.article().text();
        if (form.isParticiple()) {
            boolean pronoun = form.agreement() == Agreement.FEMININE && isPlain(gloss, i);
            boolean counted = i > sentence.first() && (gloss.word(i - 1).kind() == Word.Kind.NUMBER || gloss.sense(i - 1).is(NUMBER));
            boolean adverb = gloss.sense(i).is(ADVERB) && form.verb().takes("event") && i > sentence.first() && !gloss.word(i - 1).isMark();
            return pronoun || counted || adverb;
        }
        Sense before = i > sentence.first() ? gloss.sense(i - 1) : null;
        boolean governed = before != null && form.skip() == 0 && before.is(PREPOSITION) && !before.is(RELATIVE | CONJUNCTION | TIME | ADVERB | CLAUSE) && !words.is("aside", gloss.word(i - 1).form());
        int first = gloss.word(i).start() + printed(gloss, i, form.skip() + 1);
        boolean passive = form.aspect() == VerbForm.Aspect.PERFECT && first - 1 < text.length() && text.substring(gloss.word(i).start(), first).indexOf(DAMMA) >= 0;
        return governed || passive || form.weak() && isPlain(gloss, i);
    }

    /** Whether the last letter is printed as its own normal form: no feminine ending, no weak end of a perfect. */
    private static boolean isPlain(Gloss gloss, int i) {
        char end = gloss.article().text().charAt(gloss.word(i).end() - 1);
        return gloss.vocabulary().letters().normal(end) == end;
    }

    /** "…, a matter which X denied": the clause before is what is said. */
    private Attribution about(Gloss gloss, Sentence sentence, int i, VerbForm form) {
        int relative = i - 1;
        if (relative <= sentence.first() || !gloss.sense(relative).is(RELATIVE)) {
            return null;
        }
        int opening = relative - 1;
        boolean matter = words.is("matter", gloss.word(opening).form()) || words.is("it-is", gloss.word(opening).form());
        if (!matter || opening - sentence.first() < 3) {
            return null;
        }
        NounPhrase subject = phrases.at(gloss, i + 1, sentence.last(), false);
        int first = sentence.first();
        Attribution found = new Attribution(gloss.word(i).span(), opening, form.verb().act(), form.verb().rule(), form.agreement(), false);
        found.subject = subject;
        found.tie = Attribution.Tie.BEFORE;
        found.first = first;
        found.start = gloss.word(first).start() + gloss.particleLength(first);
        found.limit = opening;
        return found;
    }

    /** How many printed characters the given number of normal letters take at a word's beginning. */
    static int printed(Gloss gloss, int i, int letters) {
        int n = 0;
        int at = gloss.word(i).start();
        while (n < letters || n > 0 && gloss.vocabulary().letters().normal(gloss.article().text().charAt(at)) == 0) {
            if (gloss.vocabulary().letters().normal(gloss.article().text().charAt(at)) != 0) {
                n++;
            }
            at++;
        }
        return at - gloss.word(i).start();
    }

    private record Subject(NounPhrase phrase, int from, boolean distant) {

        Subject(NounPhrase phrase, int from) {
            this(phrase, from, false);
        }
    }

    /** The subject and where to look for the content from; null where the verb cannot be one of saying here. */
    private Subject subject(Gloss gloss, Sentence sentence, int cue, int end, VerbForm form, Attribution previous) {
        int limit = sentence.last();
        NounPhrase none = new NounPhrase(end, end, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        NounPhrase ahead = form.verb().is("in") ? none : auxiliarySubject(gloss, sentence, cue);
        if (!ahead.isEmpty()) {
            return new Subject(ahead, end);
        }
        if (form.isParticiple()) {
            return new Subject(none, end);
        }
        boolean relative = cue > sentence.first() && gloss.sense(cue - 1).is(RELATIVE) && !gloss.sense(cue - 1).is(ADVERB | PREPOSITION);
        if (relative && !form.pronoun() && (form.verb().takes("object") || form.verb().addressee().equals("object"))) {
            NounPhrase antecedent = antecedent(gloss, sentence, cue, form);
            return new Subject(antecedent.isEmpty() ? none : antecedent, end);
        }
        if (form.aspect() == VerbForm.Aspect.IMPERFECT && form.skip() == 0) {
            NounPhrase svo = before(gloss, sentence, cue, form);
            if (!svo.isEmpty() && svo.last() == cue && svo.first() == sentence.first()) {
                return new Subject(svo, end);
            }
        }
        int from = opener.skipAdverbials(gloss, end, limit);
        if (from < limit && !opener.opensHere(gloss, form, from, limit)) {
            NounPhrase after = phrases.at(gloss, from, limit, !form.verb().addressee().isEmpty() || form.verb().takes("event") || form.verb().takes("object"));
            if (!after.isEmpty() && subjectFits(gloss, sentence, cue, form, after, previous)) {
                return new Subject(after, after.last());
            }
            if (!after.isEmpty() && !form.verb().takes("object")) {
                NounPhrase svo = before(gloss, sentence, cue, form);
                return new Subject(svo.isEmpty() ? none : svo, after.last());
            }
        }
        NounPhrase svo = before(gloss, sentence, cue, form);
        if (svo.isEmpty() && attributive(gloss, sentence, cue, form)) {
            svo = described(gloss, sentence, cue, form);
            return new Subject(svo, end, svo.isEmpty());
        }
        return new Subject(svo.isEmpty() ? none : svo, end);
    }

    /** A verb without a subject of its own right after a noun says something of that noun. */
    private boolean attributive(Gloss gloss, Sentence sentence, int cue, VerbForm form) {
        if (form.skip() > 0 || cue == sentence.first() || form.isParticiple()) {
            return false;
        }
        Sense before = gloss.sense(cue - 1);
        boolean noun = gloss.word(cue - 1).kind() == Word.Kind.WORD && !before.is(CLOSING) && !before.is(PREPOSITION);
        return noun && !gloss.quoted(cue - 1);
    }

    /** The phrase that ends right before a verb and agrees with it, wherever it stands. */
    private NounPhrase described(Gloss gloss, Sentence sentence, int cue, VerbForm form) {
        for (int k = Math.max(sentence.first(), cue - NEAR); k < cue; k++) {
            Sense sense = gloss.sense(k);
            if (sense.is(TITLE | BODY | STATE | GIVEN | OUTLET) && (sense.is(TITLE | BODY) || sense.bare())) {
                NounPhrase phrase = phrases.attached(gloss, k, cue);
                if (phrase.last() == cue && agrees(form, phrase)) {
                    return phrase;
                }
            }
        }
        return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    /** The longest noun phrase that ends before a relative pronoun and agrees with the verb after it. */
    private NounPhrase antecedent(Gloss gloss, Sentence sentence, int cue, VerbForm form) {
        for (int k = Math.max(sentence.first(), cue - 1 - ANTECEDENT); k < cue - 1; k++) {
            if (gloss.sense(k).is(TITLE | BODY | STATE | GIVEN | OUTLET)) {
                NounPhrase phrase = phrases.attached(gloss, k, cue - 1);
                if (phrase.last() == cue - 1 && agrees(form, phrase)) {
                    return phrase;
                }
            }
        }
        return before(gloss, sentence, cue, form);
    }

    /** Whether a noun phrase after the verb agrees with it as its subject; if not it is who is spoken to. */
    private boolean subjectFits(Gloss gloss, Sentence sentence, int cue, VerbForm form, NounPhrase phrase, Attribution previous) {
        String head = gloss.sense(phrase.first()).base();
        if (words.isOblique(head, gloss.sense(phrase.first()))) {
            return false;
        }
        Agreement a = phrase.agreement();
        if (form.agreement() == Agreement.PLURAL && a != Agreement.PLURAL) {
            return false;
        }
        if (form.agreement() == Agreement.FEMININE && a == Agreement.MASCULINE) {
            return false;
        }
        boolean addressed = form.verb().addressee().equals("object");
        if (addressed && form.agreement() == Agreement.MASCULINE && a == Agreement.FEMININE) {
            return false;
        }
        boolean alone = addressed && form.skip() > 0 && previous != null && previous.agreement == form.agreement();
        return !alone || phrases.at(gloss, phrase.last(), sentence.last(), false).last() > phrase.last();
    }

    /** "Had X (already) announced": the subject between the auxiliary and the verb. */
    private NounPhrase auxiliarySubject(Gloss gloss, Sentence sentence, int cue) {
        int back = Math.max(sentence.first(), cue - BACK);
        for (int k = cue - 1; k >= back; k--) {
            if (gloss.sense(k).is(CLAUSE) && !gloss.sense(k).is(STATE)) {
                break;
            }
            if (gloss.sense(k).is(AUXILIARY) && words.isWas(gloss.sense(k).base())) {
                NounPhrase phrase = phrases.at(gloss, k + 1, cue, false);
                if (!phrase.isEmpty() && onlyAdverbials(gloss, phrase.last(), cue)) {
                    return phrase;
                }
                break;
            }
        }
        return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    /** The noun phrase that ends right before a verb and begins a clause, or an empty one. */
    private NounPhrase before(Gloss gloss, Sentence sentence, int cue, VerbForm form) {
        int end = cue;
        boolean relative = end > sentence.first() && gloss.sense(end - 1).is(RELATIVE) && !gloss.sense(end - 1).is(ADVERB);
        if (relative) {
            end--;
        }
        int back = Math.max(sentence.first(), end - BACK);
        for (int k = end - 1; k >= back; k--) {
            boolean coordinate = form.aspect() == VerbForm.Aspect.IMPERFECT && form.skip() == 0 && gloss.sense(k).and();
            boolean begins = beginsClause(gloss, sentence, k);
            boolean opening = begins && !relative && form.skip() == 0 && opens(gloss, sentence, k);
            if (!relative && !coordinate && (gloss.sense(k).and() || !begins) || !opening && !names(gloss, k, end)) {
                continue;
            }
            NounPhrase phrase = coordinate ? phrases.attached(gloss, k, end) : phrases.at(gloss, k, end, false);
            if (coordinate && phrase.last() != end || (coordinate || opening && !names(gloss, k, end)) && !agrees(form, phrase)) {
                continue;
            }
            if (!phrase.isEmpty() && (relative ? phrase.last() == end : onlyAdverbials(gloss, phrase.last(), end))) {
                return phrase;
            }
        }
        return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    /** Whether a word at a clause's beginning may be its subject though no list says so. */
    private boolean opens(Gloss gloss, Sentence sentence, int k) {
        boolean first = k == sentence.first() || gloss.sense(k - 1).is(CLAUSE | CONJUNCTION);
        boolean noun = gloss.sense(k).bare() && !gloss.sense(k).is(CLOSING | PREPOSITION | VERB);
        return noun && first;
    }

    private static boolean agrees(VerbForm form, NounPhrase phrase) {
        Agreement a = phrase.agreement();
        return a == Agreement.UNKNOWN ? form.agreement() != Agreement.PLURAL : a == form.agreement();
    }

    private boolean names(Gloss gloss, int k, int end) {
        Sense sense = gloss.sense(k);
        return sense.preposition() == 0 && !sense.is(org.tawatur.source.Vocabulary.NUMBER) && (sense.is(TITLE | BODY | STATE | GIVEN | OUTLET) || sense.definite() || gloss.phrase(k, end) != null);
    }

    private boolean beginsClause(Gloss gloss, Sentence sentence, int k) {
        if (k == sentence.first()) {
            return true;
        }
        if (gloss.word(k - 1).isMark()) {
            return gloss.mark(k - 1) != '(' && !gloss.quoted(k - 1);
        }
        return gloss.sense(k - 1).is(CONJUNCTION | AUXILIARY | CLAUSE);
    }

    private boolean onlyAdverbials(Gloss gloss, int from, int to) {
        boolean medium = false;
        for (int j = from; j < to; j++) {
            Sense sense = gloss.sense(j);
            if (gloss.word(j).isMark()) {
                char c = gloss.mark(j);
                if (c != ',' && c != '\u060C' && c != '-') {
                    return false;
                }
                medium = false;
            } else if (sense.is(MEDIUM)) {
                medium = true;
            } else if (!medium && !sense.is(ADVERB | TIME | AUXILIARY | PREPOSITION) && sense.preposition() == 0 && gloss.word(j).kind() == org.tawatur.text.Word.Kind.WORD) {
                return false;
            }
        }
        return true;
    }

    /** Where the unit of a verb begins: the conjunctions and adverbials before it belong to it, not to the content before. */
    private int unit(Gloss gloss, Sentence sentence, int at) {
        int u = at;
        while (u > sentence.first()) {
            Sense s = gloss.sense(u - 1);
            char c = gloss.mark(u - 1);
            boolean comma = c == ',' || c == '\u060C' || c == '\u061B' || c == ';' || c == '-';
            boolean tie = s.is(CONJUNCTION | ADVERB | AUXILIARY) || s.is(PREPOSITION) && gloss.sense(u).is(TIME | ADVERB | MEDIUM) || s.is(TIME) && words.isWhile(s.base());
            if (!comma && !tie || gloss.quoted(u - 1)) {
                break;
            }
            u--;
            if (comma) {
                break;
            }
        }
        return u;
    }

    /** Whether a verb inside what another says begins a claim beside that one rather than belonging to it. */
    /** "After it had announced": a clause of time inside what is said. */
    private boolean ofTime(Gloss gloss, Sentence sentence, int i) {
        int k = i - 1;
        while (k > sentence.first() && gloss.sense(k).is(AUXILIARY)) {
            k--;
        }
        return words.is("when", gloss.word(k).form());
    }

    private boolean coordinate(Gloss gloss, Sentence sentence, int i, VerbForm form, int unit, Subject subject, Attribution previous) {
        if (form.isParticiple()) {
            return true;
        }
        if (form.aspect() == VerbForm.Aspect.IMPERFECT && previous.finite == VerbForm.Aspect.PERFECT && subject.phrase.isEmpty()) {
            return false;
        }
        if (form.skip() > 0) {
            return true;
        }
        if (i == sentence.first() || gloss.word(i - 1).isMark()) {
            return true;
        }
        Sense word = gloss.sense(i - 1);
        if (word.is(RELATIVE)) {
            return false;
        }
        if (word.is(AUXILIARY) && ofTime(gloss, sentence, i)) {
            return false;
        }
        if (word.is(CONJUNCTION | AUXILIARY)) {
            return true;
        }
        int start = subject.phrase.isEmpty() ? i : subject.phrase.first();
        return unit < start && start < i && (gloss.word(unit).isMark() || gloss.sense(unit).is(CONJUNCTION));
    }

    private boolean impersonal(Gloss gloss, Sentence sentence, int i, VerbForm form, Subject subject) {
        if (form.isParticiple()) {
            return false;
        }
        if (i > sentence.first() && words.isNegation(gloss.sense(i - 1)) && !words.isLabel(gloss.sense(i - 1).base())) {
            return true;
        }
        if (!subject.phrase.isEmpty()) {
            return false;
        }
        if (i > sentence.first() && words.isNegation(gloss.sense(i - 1)) && !(i - 1 == sentence.first() && words.isLabel(gloss.word(i - 1).form()))) {
            return true;
        }
        return form.verb().is("personal") && form.aspect() == VerbForm.Aspect.IMPERFECT;
    }

    /** "The agency quoted X as saying that": the agency relays, X speaks. */
    private Attribution relay(Gloss gloss, Sentence sentence, VerbForm form, Attribution found, int from) {
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
            found.via.add(relayOf(gloss, agency));
            return found;
        }
        if (j >= sentence.last() || !words.isFrom(gloss.word(j).form())) {
            return null;
        }
        NounPhrase speaker = phrases.at(gloss, j + 1, sentence.last(), false);
        if (speaker.isEmpty()) {
            return null;
        }
        int said = opener.skipAdverbials(gloss, speaker.last(), sentence.last());
        Attribution told = found;
        int after = speaker.last();
        if (said < sentence.last() && words.isSaid(gloss.word(said).form())) {
            told = new Attribution(gloss.word(said).span(), found.unit, found.act, found.rule, Agreement.UNKNOWN, false);
            after = said + 1;
        }
        if (!found.subject.isEmpty()) {
            told.via.add(relayOf(gloss, found.subject));
        }
        told.subject = speaker;
        return opener.open(gloss, sentence, form, told, after) ? told : null;
    }

    static Relay relayOf(Gloss gloss, NounPhrase phrase) {
        Span span = gloss.span(phrase.first(), phrase.last());
        return new Relay(gloss.named(phrase.first(), phrase.last()), span);
    }
}
