package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.ADVERB;
import static org.tawatur.source.Vocabulary.AUXILIARY;
import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.CLOSING;
import static org.tawatur.source.Vocabulary.COMMON;
import static org.tawatur.source.Vocabulary.EVENT;
import static org.tawatur.source.Vocabulary.EVERYDAY;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.MEDIUM;
import static org.tawatur.source.Vocabulary.ORDINARY;
import static org.tawatur.source.Vocabulary.NUMBER;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.RELATIVE;
import static org.tawatur.source.Vocabulary.STANCE;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TIME;
import static org.tawatur.source.Vocabulary.TITLE;
import static org.tawatur.source.Vocabulary.VERB;

import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.Sense;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Finds where the content of a verb begins, by the verb's government. */
final class ContentOpener {

    /** No writer parts a verb from its clause by more words. */
    private static final int FAR = 38;

    private static final int NEAR = 7;

    /** The same where whom it is said of stands between. */
    private static final int WIDE = 16;

    /** Words among which the verb's own preposition stands after a noun with a letter. */
    private static final int FOLLOWS = 6;

    private final SpeechVerbs verbs;
    private final CueWords words;
    private final NounPhrases phrases;

    ContentOpener(SpeechVerbs verbs, NounPhrases phrases, CueWords words) {
        this.verbs = verbs;
        this.phrases = phrases;
        this.words = words;
    }

    /** The index after adverbs, words of time and the marks around them. */
    int skipAdverbials(Gloss gloss, int from, int limit) {
        int j = from;
        while (j < limit) {
            Sense s = gloss.sense(j);
            char c = gloss.mark(j);
            boolean pronoun = s.is(PREPOSITION) && gloss.word(j).form().length() > 2 && words.is("aside", gloss.word(j).form());
            boolean number = gloss.word(j).kind() == Word.Kind.NUMBER && j > from && gloss.sense(j - 1).is(TIME);
            boolean bracket = c == ',' || c == '\u060C' || c == '-';
            boolean side = s.is(PREPOSITION) && j + 1 < limit && gloss.sense(j + 1).is(ADVERB);
            if (!s.is(ADVERB | TIME) && !pronoun && !number && !bracket && !side || s.is(CLAUSE)) {
                break;
            }
            j++;
        }
        return j;
    }

    /**
     * Whether a clause or a quotation of the verb follows a phrase.
     *
     * @param near with nothing but adverbials between them; else with no other verb
     */
    boolean clauseFollows(Gloss gloss, VerbForm form, int from, int limit, boolean near) {
        Verb verb = form.verb();
        int at = skipAdverbials(gloss, from, limit);
        boolean quotes = verb.takes("an") || verb.takes("quote");
        for (int j = at; j < Math.min(limit, at + FAR) && quotes; j++) {
            Sense s = gloss.sense(j);
            boolean opens = gloss.mark(j) == ':' || gloss.opensQuotation(j) && (j == at || QuotedContents.isSpeech(gloss, j, from, limit));
            if (opens || s.is(CLAUSE) && s.bare() && verb.takes("an") && !words.is("before-clause", gloss.word(j - 1).form())) {
                return true;
            }
            boolean adverbial = j > at || !near && !isEvent(gloss, j) || s.is(PREPOSITION | ADVERB | TIME | RELATIVE) || s.preposition() != 0 || gloss.word(j).isMark();
            if (!adverbial || gloss.sense(j).is(VERB) && verbs.isFinite(gloss, j)) {
                return false;
            }
            j = gloss.opensQuotation(j) ? gloss.afterQuotation(j) - 1 : j;
        }
        return false;
    }

    /** Whether the content opens at a word, so that no subject follows the verb. */
    boolean opensHere(Gloss gloss, VerbForm form, int j, int limit) {
        Sense s = gloss.sense(j);
        Verb verb = form.verb();
        if (gloss.word(j).isMark()) {
            return true;
        }
        if (s.is(CLAUSE) || s.is(PREPOSITION) && gloss.phrase(j, limit) == null) {
            return true;
        }
        if (verb.takes("event") && isEvent(gloss, j) && !s.is(TITLE | BODY)) {
            return true;
        }
        if (verb.takes("object") && isEvent(gloss, j) && !s.is(TITLE | BODY)) {
            return true;
        }
        if (verb.takes("stance") && s.is(STANCE)) {
            return true;
        }
        return attachedPreposition(gloss, verb, j) != 0;
    }

    /** A noun of happening, by the list or by the shape of verbal nouns. */
    boolean isEvent(Gloss gloss, int j) {
        Sense s = gloss.sense(j);
        if (gloss.word(j).kind() != Word.Kind.WORD || !s.bare()) {
            return false;
        }
        if (s.is(EVENT)) {
            return true;
        }
        return !s.is(CLOSING | PREPOSITION | STATE | TITLE | BODY) && !s.definite() && (s.classes() & ~(COMMON | ORDINARY)) == 0 && words.isVerbalNoun(s.base());
    }

    /** The letter of a governed preposition that is attached to a word, or 0. */
    private char attachedPreposition(Gloss gloss, Verb verb, int j) {
        String form = gloss.word(j).form();
        if (form.isEmpty() || gloss.word(j).kind() != Word.Kind.WORD) {
            return 0;
        }
        String letter = form.substring(0, 1);
        if (!verb.takes(letter)) {
            return 0;
        }
        Sense s = gloss.sense(j);
        if (form.length() == 1) {
            return letter.charAt(0);
        }
        boolean unknown = s.classes() == 0 && s.bare() && words.isVerbalNoun(form.substring(1));
        boolean attached = unknown || s.preposition() == letter.charAt(0) && !s.and() && (s.definite() || !s.is(TIME | MEDIUM)) && !s.is(ADVERB);
        return attached && !fullPrepositionFollows(gloss, verb, letter, j) ? letter.charAt(0) : 0;
    }

    /**
     * Finds the content and notes it in the attribution.
     *
     * @return whether there is one
     */
    boolean open(Gloss gloss, Sentence sentence, VerbForm form, Attribution found, int from) {
        int limit = sentence.last();
        Verb verb = form.verb();
        found.limit = limit;
        int at = skipAdverbials(gloss, from, limit);
        if (at < limit && direct(gloss, verb, found, at, limit)) {
            return true;
        }
        if (at < limit && verb.takes("own") && found.subject.first() < at && !found.subject.isEmpty() && isOwn(gloss, at)) {
            return phrase(gloss, found, at, limit);
        }
        int far = Math.min(limit, from + (!verb.is("strict") ? FAR : verb.addressee().equals("object") ? WIDE : NEAR));
        for (int j = from; j < far; j++) {
            if (gloss.word(j).isMark()) {
                char c = gloss.mark(j);
                if (c == ':' && (verb.takes("an") || verb.takes("quote"))) {
                    return QuotedContents.open(gloss, found, j + 1, limit);
                }
                if (gloss.opensQuotation(j)) {
                    if (j + 1 < far && j - from <= NEAR && attachedPreposition(gloss, verb, j + 1) != 0) {
                        return attached(gloss, found, j + 1, limit);
                    }
                    boolean loose = (!verb.takes("an") && verb.is("strict") || verb.is("in") && gloss.afterQuotation(j) - j < NEAR) && j > at && !gloss.sense(j - 1).is(ADVERB);
                    if (!loose && !verb.is("clause") && (verb.takes("an") || verb.takes("quote")) && QuotedContents.isSpeech(gloss, j, from, limit) && (verb.addressee().isEmpty() || gloss.afterQuotation(j) + 1 >= limit)) {
                        return QuotedContents.open(gloss, found, j, limit);
                    }
                    j = gloss.afterQuotation(j) - 1;
                }
                continue;
            }
            if (j > from && gloss.word(j - 1).isMark() && isAside(gloss, j) && !(j + 1 < limit && words.is("disclosure", gloss.word(j + 1).form()))) {
                return false;
            }
            Sense s = gloss.sense(j);
            if (s.is(CLAUSE) && s.bare() && verb.takes("an") && !(j > from && words.is("before-clause", gloss.word(j - 1).form())) && !isCondition(gloss, j, limit)) {
                return clause(gloss, found, j, limit);
            }
            boolean happening = j > from && (verb.takes("event") || verb.takes("object")) && isEvent(gloss, j);
            boolean afterAddressee = happening && verb.addressee().equals("object") && gloss.sense(j).bare() && gloss.sense(j - 1).definite();
            if (happening && (afterAddressee || afterMedium(gloss, from, j) || verb.takes("event") && afterSubject(gloss, j))) {
                return phrase(gloss, found, j, limit);
            }
            if (s.is(PREPOSITION) && verb.addressee().equals(gloss.word(j).form())) {
                int after = phrases.at(gloss, j + 1, limit, true).last();
                int wide = Math.min(limit - 1, phrases.at(gloss, j + 1, limit, false).last());
                for (int k = wide; k > j + 1; k--) {
                    after = isEvent(gloss, k) ? k : after;
                }
                if (after > j + 1 && after < limit && !gloss.word(after).isMark() && !gloss.sense(after).is(CLAUSE | PREPOSITION | RELATIVE) && verb.takes("event")) {
                    return phrase(gloss, found, after, limit);
                }
                continue;
            }
            if (preposition(gloss, verb, found, j, from, limit)) {
                return true;
            }
            if (j > from && verbs.isFinite(gloss, j) && (s.classes() & ~EVERYDAY) == 0 && !gloss.sense(j - 1).is(RELATIVE | EVENT) && !inMedium(gloss, from, j)) {
                return false;
            }
        }
        return verb.takes("an") && !verb.is("clause") && QuotedContents.before(gloss, sentence, found);
    }

    /** Opens the content right after the subject and adverbials, as a verbal noun does. */
    boolean opensNear(Gloss gloss, Sentence sentence, VerbForm form, Attribution found, int from) {
        int at = skipAdverbials(gloss, from, sentence.last());
        if (at >= sentence.last()) {
            return false;
        }
        found.limit = sentence.last();
        Verb verb = form.verb();
        boolean definite = verb.takes("event") && gloss.sense(at).bare() && gloss.sense(at).is(EVENT) && !gloss.sense(at).is(BODY | TITLE);
        if (definite) {
            return phrase(gloss, found, at, sentence.last());
        }
        if (gloss.opensQuotation(at) && at + 1 < sentence.last() && attachedPreposition(gloss, verb, at + 1) != 0) {
            return attached(gloss, found, at + 1, sentence.last());
        }
        if (gloss.opensQuotation(at) || gloss.mark(at) == ':') {
            return (verb.takes("an") || verb.takes("quote")) && QuotedContents.open(gloss, found, at, sentence.last());
        }
        if (gloss.word(at).isMark()) {
            return false;
        }
        if (gloss.sense(at).is(CLAUSE) && gloss.sense(at).bare() && verb.takes("an")) {
            return clause(gloss, found, at, sentence.last());
        }
        return verb.takes("event") && isEvent(gloss, at) ? phrase(gloss, found, at, sentence.last()) : preposition(gloss, verb, found, at, at, sentence.last());
    }

    /** A noun of happening after "in a statement", where it is no part of that adverbial. */
    private static boolean afterMedium(Gloss gloss, int from, int j) {
        Sense before = gloss.sense(j - 1);
        if (!gloss.word(j - 1).isMark() && !before.definite() && !before.is(MEDIUM | TIME | STATE | VERB) || gloss.sense(j).and()) {
            return false;
        }
        for (int k = j - 1; k >= Math.max(from, j - 12); k--) {
            if (gloss.sense(k).is(MEDIUM)) {
                return k == j - 1 || !gloss.sense(j - 1).is(PREPOSITION);
            }
        }
        return false;
    }

    /** "Its support", "his resolve": what a speaker tells of itself. */
    private boolean isOwn(Gloss gloss, int j) {
        Sense s = gloss.sense(j);
        String form = gloss.word(j).form();
        char end = gloss.article().text().charAt(gloss.word(j).end() - 1);
        return s.bare() && !s.is(CLOSING | PREPOSITION | AUXILIARY | TIME | ADVERB | VERB | TITLE | BODY | MEDIUM | RELATIVE) && !verbs.isFinite(form) && !words.is("self", s.base()) && words.isOwn(form, s, gloss.vocabulary().letters().normal(end) == end);
    }

    /** A bare noun after a definite word, a day's name or a comma: no part of the subject before it, however long that is. */
    private boolean afterSubject(Gloss gloss, int j) {
        Sense before = gloss.sense(j - 1);
        char c = gloss.mark(j - 1);
        boolean named = before.is(STATE | GIVEN) && before.bare() && !before.is(PREPOSITION | TITLE | BODY);
        boolean whole = gloss.sense(j).is(EVENT) && gloss.word(j).form().startsWith(gloss.vocabulary().particles().of("article").get(0)) && !before.is(PREPOSITION) && !words.is("occasion", gloss.word(j - 1).form());
        boolean ends = named || whole || c == '\u060C' || c == ',' || c == ')' || before.definite() && before.preposition() == 0 || before.is(TIME) && gloss.word(j - 1).form().startsWith(gloss.vocabulary().particles().of("article").get(0));
        return ends && !gloss.sense(j).definite() && !gloss.sense(j).is(MEDIUM | TIME);
    }

    /** "If not": the same letters as "that". */
    private boolean isCondition(Gloss gloss, int j, int limit) {
        return words.is("if", gloss.word(j).form()) && j + 1 < limit && words.is("if-not", gloss.word(j + 1).form());
    }

    /** ", adding that …": what follows belongs to a cue of its own. */
    private boolean isAside(Gloss gloss, int j) {
        VerbForm form = verbs.find(gloss.word(j).form());
        return form != null && form.isParticiple();
    }

    /** "In a statement it published on its site": a verb inside the adverbial is none of its own. */
    private static boolean inMedium(Gloss gloss, int from, int j) {
        for (int k = j - 1; k >= Math.max(from, j - 6); k--) {
            if (gloss.sense(k).is(MEDIUM)) {
                return true;
            }
        }
        return false;
    }

    /** "Called upon the council of the states to …": a letter that binds two nouns, since the verb's own "to" is still to come. */
    private boolean fullPrepositionFollows(Gloss gloss, Verb verb, String letter, int j) {
        if (!words.is("for", letter)) {
            return false;
        }
        for (int k = j + 1; k < Math.min(gloss.size(), j + FOLLOWS) && !gloss.word(k).isMark(); k++) {
            if (words.is("to", gloss.word(k).form()) && verb.takes(gloss.word(k).form())) {
                return true;
            }
        }
        return false;
    }

    /** What follows the verb or its subject at once: an event, an object, a stance, blame. */
    private boolean direct(Gloss gloss, Verb verb, Attribution found, int at, int limit) {
        if (verb.takes("event") && isEvent(gloss, at) && !words.is("occasion", gloss.word(at - 1).form())) {
            return phrase(gloss, found, at, limit);
        }
        if (verb.takes("event") && gloss.opensQuotation(at) && at + 1 < limit && isEvent(gloss, at + 1)) {
            return phrase(gloss, found, at, limit);
        }
        if (verb.takes("object") && words.is("what", gloss.word(at).form())) {
            return phrase(gloss, found, at, limit);
        }
        boolean tied = gloss.sense(at).preposition() != 0 && gloss.sense(at).is(COMMON | ORDINARY | ADVERB) && !gloss.sense(at).is(STATE | GIVEN | TITLE | BODY);
        if (verb.takes("object") && !tied && !gloss.sense(at).is(CLOSING | PREPOSITION | AUXILIARY) && (!gloss.word(at).isMark() || gloss.opensQuotation(at))) {
            return phrase(gloss, found, at, limit);
        }
        if (verb.takes("stance") && gloss.sense(at).is(STANCE)) {
            boolean commits = gloss.sense(at).kind().equals("commit");
            found.commits = commits;
            return phrase(gloss, found, commits ? at + 1 : at, limit);
        }
        if (verb.takes("blame")) {
            for (int j = at; j < Math.min(limit, at + 16); j++) {
                if (words.is("responsibility", gloss.word(j).form())) {
                    return gloss.sense(at).preposition() == 0 ? phrase(gloss, found, at, limit) : attached(gloss, found, at, limit);
                }
            }
        }
        if (verb.takes("finger")) {
            for (int j = at; j < Math.min(limit, at + WIDE); j++) {
                if (words.is("accusation", gloss.word(j).form()) && j + 1 < limit) {
                    Sense next = gloss.sense(j + 1);
                    boolean to = words.is("to", gloss.word(j + 1).form());
                    int target = to ? j + 2 : j + 1;
                    found.limit = Math.max(target + 1, phrases.attached(gloss, target, limit).last());
                    return to ? phrase(gloss, found, j + 2, limit) : next.preposition() != 0 && attached(gloss, found, j + 1, limit);
                }
            }
        }
        return false;
    }

    private boolean preposition(Gloss gloss, Verb verb, Attribution found, int j, int from, int limit) {
        String form = gloss.word(j).form();
        boolean near = !verb.takes("an") || j - from <= NEAR || words.is("strong", form);
        boolean others = j > from && words.is("quoting", gloss.word(j - 1).form());
        if (form.length() > 1 && verb.takes(form) && near && !others && j + 1 < limit) {
            if (gloss.sense(j + 1).is(CLAUSE)) {
                return clause(gloss, found, j + 1, limit);
            }
            return !gloss.sense(j + 1).is(TIME | MEDIUM) && !words.is("aside", gloss.word(j + 1).form()) && phrase(gloss, found, j + 1, limit);
        }
        return near && attachedPreposition(gloss, verb, j) != 0 && attached(gloss, found, j, limit);
    }

    /** What an outlet's own man saw, or what anybody counted: all that follows. */
    boolean seen(Gloss gloss, VerbForm form, Attribution found, int from, int limit) {
        if (found.subject.isEmpty() || from >= limit || gloss.word(from).isMark()) {
            return false;
        }
        boolean counted = form.verb().takes("event") && (gloss.word(from).kind() == Word.Kind.NUMBER || gloss.sense(from).is(NUMBER));
        return (counted || words.is("witness", gloss.sense(found.subject.first()).base())) && phrase(gloss, found, from, limit);
    }

    private boolean attached(Gloss gloss, Attribution found, int j, int limit) {
        if (gloss.word(j).form().length() == 1) {
            return j + 1 < limit && phrase(gloss, found, j + 1, limit);
        }
        found.tie = Attribution.Tie.PHRASE;
        found.first = j;
        found.start = gloss.word(j).start() + VerbCues.printed(gloss, j, 1);
        return true;
    }

    private boolean phrase(Gloss gloss, Attribution found, int j, int limit) {
        if (j >= limit) {
            return false;
        }
        found.tie = Attribution.Tie.PHRASE;
        found.first = j;
        found.start = gloss.word(j).start();
        return true;
    }

    private boolean clause(Gloss gloss, Attribution found, int j, int limit) {
        int first = j + 1;
        while (first < limit && gloss.word(first).isMark() && !gloss.opensQuotation(first)) {
            first++;
        }
        if (first >= limit) {
            return false;
        }
        found.tie = Attribution.Tie.CLAUSE;
        found.self = gloss.word(j).form().length() > 2;
        found.first = first;
        found.start = gloss.word(first).start();
        return true;
    }
}
