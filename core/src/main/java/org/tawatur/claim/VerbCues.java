package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.ADVERB;
import static org.tawatur.source.Vocabulary.AUXILIARY;
import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.CONJUNCTION;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.MEDIUM;
import static org.tawatur.source.Vocabulary.NUMBER;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.PRONOUN;
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
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Finds the verbs of saying in a sentence, each with its subject, on either side of it, and where its content begins. */
final class VerbCues {

    /** How far back the noun may begin that a verb describes. */
    private static final int NEAR = 5;

    /** How far back the text may be named in which something stands. */
    private static final int TEXT = 10;

    /** The vowel sign of the passive. */
    private static final char DAMMA = '\u064F';

    private final SpeechVerbs verbs;
    private final NounPhrases phrases;
    private final ContentOpener opener;
    private final CueWords words;
    private final OtherVoice otherVoice;
    private final SpeechNouns nouns;
    private final Subjects subjects;
    private final Unsaid unsaid;
    private final Relays relays;
    private final Addressees addressees;

    VerbCues(SpeechVerbs verbs, NounPhrases phrases, CueWords words, OtherVoice otherVoice) {
        this.otherVoice = otherVoice;
        this.verbs = verbs;
        this.phrases = phrases;
        this.words = words;
        this.unsaid = new Unsaid(words);
        this.opener = new ContentOpener(verbs, phrases, words);
        this.subjects = new Subjects(phrases, opener, words);
        this.addressees = new Addressees(phrases, opener, words);
        this.relays = new Relays(phrases, opener, words);
        this.nouns = new SpeechNouns(verbs, phrases, words, opener);
    }

    void read(Gloss gloss, Sentence sentence, List<Attribution> out) {
        Attribution previous = null;
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if (gloss.word(i).isMark() || gloss.quoted(i)) {
                continue;
            }
            VerbForm form = find(gloss, sentence, i);
            boolean said = previous != null && (previous.tie == Attribution.Tie.CLAUSE || !afterComma(gloss, sentence, i));
            Attribution found = form != null ? at(gloss, sentence, i, form, previous) : null;
            if (found == null && (form == null || form.pronoun() || form.aspect() == VerbForm.Aspect.PERFECT || isGoverned(gloss, sentence, i)) && !said) {
                found = nouns.at(gloss, sentence, i);
            }
            if (found != null) {
                found.limit = otherVoice.from(gloss, found, found.first + 1, found.limit);
                out.add(found);
                previous = found.nested ? previous : found;
                i = Math.max(i, Math.min(found.first, sentence.last()) - 1);
            }
        }
    }

    /** The verb a word is; one that names its speaker after "in" only before that word, else what is left of it after an "and". */
    private VerbForm find(Gloss gloss, Sentence sentence, int i) {
        String word = gloss.word(i).form();
        VerbForm form = verbs.find(word);
        boolean in = i + 1 < sentence.last() && (words.isIn(gloss.word(i + 1).form()) || words.is("in-it", gloss.word(i + 1).form()));
        return form != null && form.verb().is("in") && !in && form.skip() == 0 ? verbs.afterAnd(word) : form;
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
        if (isNoun(gloss, sentence, i, form) || otherVoice.isUntold(gloss, i, sentence.first())) {
            return null;
        }
        if (form.pronoun() && !form.verb().addressee().equals("object")) {
            return about(gloss, sentence, i, form);
        }
        int end = i + 1;
        if (form.verb().is("in")) {
            if (end >= sentence.last() || !words.isIn(gloss.word(end).form()) && !words.is("in-it", gloss.word(end).form())) {
                return null;
            }
            end++;
        }
        Span cue = new Span(gloss.word(i).start() + printed(gloss, i, form.skip()), gloss.word(end - 1).end());
        Subjects.Subject subject = subjects.of(gloss, sentence, i, end, form, previous);
        if (subject == null) {
            return null;
        }
        boolean relative = i > sentence.first() && gloss.sense(i - 1).is(RELATIVE);
        int unit = unit(gloss, sentence, Math.min(i, subject.phrase().isEmpty() || relative ? i : subject.phrase().first()));
        boolean nested = inside && (isTold(form, subject, previous) || !coordinate(gloss, sentence, i, form, unit, subject, previous));
        if (nested && !ownVoice(gloss, i, form, subject)) {
            return null;
        }
        if (unsaid.impersonal(gloss, sentence, i, form, subject)) {
            return null;
        }
        boolean negated = form.verb().is("even-not") && i > sentence.first() && words.isNegation(gloss.sense(i - 1));
        Attribution found = new Attribution(cue, unit, negated ? Act.ASSERT : form.verb().act(), form.verb().rule(), form.agreement(), form.isParticiple());
        found.subject = subject.phrase();
        found.distant = subject.distant();
        found.finite = form.aspect();
        int from = subject.from();
        if (form.verb().is("in") && words.is("in-it", gloss.word(end - 1).form())) {
            return opener.opensNear(gloss, sentence, form, found, end) ? ofText(gloss, sentence, i, found) : null;
        }
        if (form.verb().is("relay")) {
            Attribution relayed = relays.read(gloss, sentence, form, found, from);
            if (relayed != null) {
                return relayed;
            }
        }
        if (!opener.open(gloss, sentence, form, found, from) && !(form.verb().takes("seen") && opener.seen(gloss, form, found, from, sentence.last()))) {
            return null;
        }
        if (nested && !closeBy(gloss, i, found) || Unsaid.accused(form, found, i) || unsaid.barren(gloss, form, found, i)) {
            return null;
        }
        found.nested = nested;
        found.aside = nested;
        found.whom = addressees.of(gloss, sentence, i, form, found);
        found.hedged = form.verb().is("doubt");
        return found;
    }

    /** "She says her brother called and told her that", or he his sister: it is not she who told, and it is hers to pass on. */
    private static boolean isTold(VerbForm form, Subjects.Subject subject, Attribution previous) {
        boolean other = form.agreement() == Agreement.MASCULINE && previous.agreement == Agreement.FEMININE
                || form.agreement() == Agreement.FEMININE && previous.agreement == Agreement.MASCULINE;
        return form.pronoun() && !form.isParticiple() && subject.phrase().isEmpty() && other;
    }

    /** "A statement of the council in which stood …": whoever the text is of, or else whoever the sentence says issued it, speaks. */
    private Attribution ofText(Gloss gloss, Sentence sentence, int i, Attribution found) {
        Attribution issued = new Attribution(found.cue, found.unit, found.act, found.rule, Agreement.UNKNOWN, true);
        issued.subject = issuedText(gloss, sentence, i);
        issued.tie = found.tie;
        issued.first = found.first;
        issued.start = found.start;
        issued.limit = found.limit;
        issued.quotation = found.quotation;
        return issued;
    }

    /** The text before "in which stood", where the words for it tell whose it is; else an empty phrase. */
    private NounPhrase issuedText(Gloss gloss, Sentence sentence, int i) {
        for (int k = i - 1; k >= Math.max(sentence.first(), i - TEXT); k--) {
            if (gloss.sense(k).is(BODY) && gloss.sense(k).kind().equals("document")) {
                NounPhrase text = phrases.attached(gloss, k, i);
                for (int j = k + 1; j < text.last(); j++) {
                    if (gloss.sense(j).is(TITLE | BODY | STATE | GIVEN | OUTLET)) {
                        return text;
                    }
                }
            }
        }
        return new NounPhrase(i, i, org.tawatur.source.Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    /** Inside what another says only a finite verb speaks, beside one who is known to be somebody. */
    private static boolean ownVoice(Gloss gloss, int i, VerbForm form, Subjects.Subject subject) {
        if (form.isParticiple() || subject.phrase().isEmpty() || form.verb().is("strict")) {
            return false;
        }
        return subject.phrase().first() > i || gloss.sense(subject.phrase().first()).is(TITLE | BODY | STATE | GIVEN | OUTLET);
    }

    /** A clause, or a quotation at once, right after verb and subject. */
    private static boolean closeBy(Gloss gloss, int i, Attribution found) {
        int from = Math.max(i + 1, found.subject.last());
        boolean known = gloss.sense(found.subject.first()).is(TITLE | BODY | STATE | GIVEN | OUTLET);
        return found.tie == Attribution.Tie.CLAUSE && found.first - from <= NEAR + 1 || found.tie == Attribution.Tie.QUOTATION && known && found.first <= from + 1;
    }

    /** Whether a word that looks like a verb is a noun here, or a passive. */
    private boolean isNoun(Gloss gloss, Sentence sentence, int i, VerbForm form) {
        String text = gloss.article().text();
        if (form.isParticiple()) {
            boolean pronoun = form.agreement() == Agreement.FEMININE && isPlain(gloss, i);
            boolean counted = i > sentence.first() && (gloss.word(i - 1).kind() == Word.Kind.NUMBER || gloss.sense(i - 1).is(NUMBER));
            boolean adverb = gloss.sense(i).is(ADVERB) && form.verb().takes("event") && i > sentence.first() && !gloss.word(i - 1).isMark();
            boolean negated = i > sentence.first() && words.is("un", gloss.word(i - 1).form());
            return pronoun || counted || adverb || negated || isQuality(gloss, sentence, i, form) || isPaper(gloss, sentence, i, form) || isGoverned(gloss, sentence, i);
        }
        Sense before = i > sentence.first() ? gloss.sense(i - 1) : null;
        boolean bare = form.verb().is("opening") && form.aspect() == VerbForm.Aspect.PERFECT && form.agreement() == Agreement.MASCULINE && form.skip() == 0;
        if (bare && before != null && !before.is(AUXILIARY | CONJUNCTION) && isPlain(gloss, i)) {
            return true;
        }
        if (form.verb().is("noun") && form.aspect() == VerbForm.Aspect.PERFECT && form.skip() == 0 && before != null && before.is(VERB | PRONOUN)) {
            return true;
        }
        boolean governed = before != null && form.skip() == 0 && before.is(PREPOSITION) && !before.is(RELATIVE | CONJUNCTION | TIME | ADVERB | CLAUSE) && !words.is("aside", gloss.word(i - 1).form());
        boolean perfect = form.aspect() == VerbForm.Aspect.PERFECT;
        int first = gloss.word(i).start() + printed(gloss, i, Math.min(form.skip() + (perfect ? 2 : 1), gloss.word(i).form().length() - 1));
        boolean passive = (perfect || form.verb().joined()) && first - 1 < text.length() && text.substring(gloss.word(i).start(), first).indexOf(DAMMA) >= 0;
        return governed || passive || SpeechVerbs.isPassive(gloss, i, form) || form.weak() && form.aspect() == VerbForm.Aspect.PERFECT && isPlain(gloss, i);
    }

    /** "Duties raised on …", "he was accused": a participle that describes the noun before it, or what somebody was. */
    private static boolean isQuality(Gloss gloss, Sentence sentence, int i, VerbForm form) {
        if (i == sentence.first() || gloss.word(i - 1).kind() != Word.Kind.WORD) {
            return false;
        }
        Sense before = gloss.sense(i - 1);
        boolean was = before.is(AUXILIARY) && form.verb().addressee().equals("object");
        boolean noun = before.bare() && !before.definite() && before.agreement() == Agreement.FEMININE && !before.is(TITLE | BODY | STATE | GIVEN | OUTLET | VERB);
        boolean tied = i + 1 < sentence.last() && gloss.sense(i + 1).is(PREPOSITION) && !gloss.sense(Math.min(i + 2, sentence.last() - 1)).is(CLAUSE);
        return was || noun && tied && form.agreement() == Agreement.FEMININE && !gloss.quoted(i - 1);
    }

    /** "A warrant of arrest": a participle that is also a noun, before its complement. */
    private static boolean isPaper(Gloss gloss, Sentence sentence, int i, VerbForm form) {
        boolean noun = form.agreement() == Agreement.FEMININE && gloss.sense(i).is(BODY) && i + 1 < sentence.last();
        return noun && gloss.word(i + 1).kind() == Word.Kind.WORD && gloss.sense(i + 1).bare() && !gloss.sense(i + 1).is(CLAUSE | PREPOSITION | ADVERB | TIME);
    }

    /** "With the demand of X that …": after a preposition and before whoever demands, the feminine participle is a verbal noun. */
    private boolean isGoverned(Gloss gloss, Sentence sentence, int i) {
        boolean noun = i > sentence.first() && i + 1 < sentence.last() && gloss.sense(i).bare() && words.isVerbalNoun(gloss.word(i).form());
        return noun && gloss.sense(i - 1).is(PREPOSITION) && !gloss.sense(i - 1).is(CONJUNCTION | CLAUSE) && gloss.sense(i + 1).bare() && gloss.sense(i + 1).definite();
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
        NounPhrase subject = phrases.at(gloss, opener.skipAdverbials(gloss, i + 1, sentence.last()), sentence.last(), false);
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

    /** "After it had announced": a clause of time inside what is said. */
    private boolean ofTime(Gloss gloss, Sentence sentence, int i) {
        int k = i - 1;
        while (k > sentence.first() && gloss.sense(k).is(AUXILIARY)) {
            k--;
        }
        return words.is("when", gloss.word(k).form());
    }

    /** Whether a verb inside what another says begins a claim beside that one rather than belonging to it. */
    private boolean coordinate(Gloss gloss, Sentence sentence, int i, VerbForm form, int unit, Subjects.Subject subject, Attribution previous) {
        if (form.isParticiple()) {
            return true;
        }
        if (form.aspect() == VerbForm.Aspect.IMPERFECT && previous.finite == VerbForm.Aspect.PERFECT && subject.phrase().isEmpty()) {
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
        if (word.is(CONJUNCTION | AUXILIARY) || word.is(TIME) && words.isWhile(word.base())) {
            return true;
        }
        int start = subject.phrase().isEmpty() ? i : subject.phrase().first();
        return unit < start && start < i && (gloss.word(unit).isMark() || gloss.sense(unit).is(CONJUNCTION));
    }
}
