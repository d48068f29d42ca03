package org.tawatur.source;

import static org.tawatur.source.Vocabulary.ADVERB;
import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.CLOSING;
import static org.tawatur.source.Vocabulary.COMMON;
import static org.tawatur.source.Vocabulary.EVENT;
import static org.tawatur.source.Vocabulary.EVERYDAY;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.MEDIUM;
import static org.tawatur.source.Vocabulary.NISBA;
import static org.tawatur.source.Vocabulary.NUMBER;
import static org.tawatur.source.Vocabulary.ORDINARY;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.RECIPIENT;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TIME;
import static org.tawatur.source.Vocabulary.TITLE;
import static org.tawatur.source.Vocabulary.VERB;

import java.util.Set;
import java.util.function.Predicate;
import org.tawatur.source.Sense.Phrase;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Word;

/**
 * One walk along a noun phrase, word by word: what may follow the word before, by its build.
 *
 * @see NounPhrases
 */
final class PhraseWalk {

    private static final int LONGEST_NAME = 6;

    /** Kinds of titles that stand before a name beside an office. */
    private static final Set<String> OF_NAME = Set.of("rank", "honorific", "profession");

    /** Words and marks of a nickname. */
    private static final int NICKNAME = 5;

    /** Words and marks of a name in quotation marks. */
    private static final int QUOTED_NAME = 6;

    /** Ordinary words of so few letters are surnames too often to end a name before an object. */
    private static final int SHORT_NAME = 4;
    /** Shorter words that end like a plural may be names. */
    private static final int LONG = 6;

    /** How verbs that take a clause are marked among the prepositions that are taken. */
    private static final String A_CLAUSE = "an";

    /** Words within which a verb's own preposition follows one that belongs to its subject. */
    private static final int AGAIN = 8;

    private enum Last {
        NONE,
        BARE,
        DEFINITE,
        NAME,
        STATE,
        TITLE,
        TIE
    }

    /**
     * What stands around a phrase.
     *
     * @param next   what may follow at once that is none of it
     * @param tied   whether its first word may bear a conjunction or preposition
     * @param whole  whether nothing but adverbials can follow it
     * @param taken  tells the prepositions that may belong to what stands before the phrase
     */
    record Setting(NounPhrases.Next next, boolean tied, boolean whole, Predicate<String> taken) {}

    private final NounPhrases phrases;
    private final PhraseTies ties;
    private final Setting setting;
    /** "in" stands before a name the pack does not know: nothing of it follows the name's first word */
    private boolean unknownPlace;
    private final Gloss gloss;
    private final int first;
    private final int limit;
    private final boolean object;
    private int i;
    private int names;
    private Last last = Last.NONE;
    private Sense head;
    /** the latest noun whose prepositions may still follow: the head, or the office after a name */
    private Sense lead;
    private Phrase headPhrase;
    private boolean person;
    /** this is the other half of who somebody is whose name is told */
    private boolean borne;
    /** the number in "more than twelve", else no word */
    private int counted = -1;

    PhraseWalk(NounPhrases phrases, Gloss gloss, int first, int limit, Setting setting) {
        this.setting = setting;
        this.phrases = phrases;
        this.ties = phrases.ties();
        this.gloss = gloss;
        this.first = first;
        this.limit = limit;
        this.object = setting.next() != NounPhrases.Next.NOTHING;
        this.i = first;
    }

    NounPhrase run() {
        while (i < limit) {
            int next = step();
            if (next <= i) {
                break;
            }
            i = next;
        }
        while (i > first && (last == Last.TIE || ties.is("tie", gloss.word(i - 1).form()))) {
            i--;
            last = Last.BARE;
        }
        return new NounPhrase(first, i, kind(), agreement());
    }

    private int step() {
        Word word = gloss.word(i);
        if (word.isMark()) {
            return mark();
        }
        if (word.kind() == Word.Kind.NUMBER) {
            if (last != Last.NONE) {
                return setting.whole() && last == Last.BARE && !countsNext() ? take(Last.DEFINITE, i + 1) : i;
            }
            head = gloss.sense(i);
            return take(Last.BARE, i + 1);
        }
        Sense sense = gloss.sense(i);
        if (last != Last.NONE && (gloss.opensQuotation(i) || withholds(i))) {
            return i;
        }
        if (gloss.quoted(i) && !gloss.quoted(first)) {
            return i;
        }
        return word(word, sense);
    }

    /** Whether a number counts the noun after it, so that it is none of what stands before. */
    private boolean countsNext() {
        Sense next = i + 1 < limit ? gloss.sense(i + 1) : head;
        return i + 1 < limit && gloss.word(i + 1).kind() == Word.Kind.WORD && next.bare() && !next.definite() && !next.is(CLOSING | PREPOSITION);
    }

    /** "(who) asked not to be named". */
    private boolean withholds(int at) {
        return at + 1 < gloss.size() && ties.is("withholding", gloss.word(at).form()) && ties.is("withheld", gloss.word(at + 1).form());
    }

    private int mark() {
        if (gloss.opensQuotation(i)) {
            int after = gloss.afterQuotation(i);
            if (last == Last.NONE) {
                boolean bearer = after - i <= 5 && after <= limit && (after == limit || !gloss.word(after).isMark());
                head = bearer ? gloss.sense(i + 1) : head;
                return bearer ? take(Last.NAME, after) : i;
            }
            boolean nickname = last != Last.NAME || !person || after - i <= NICKNAME && gloss.sense(i + 1).preposition() == 0;
            boolean name = nickname && after - i <= (last == Last.BARE && head.is(BODY) ? 2 * QUOTED_NAME : QUOTED_NAME) && after <= limit && last != Last.STATE && (last == Last.TIE || head.agreement() != Agreement.PLURAL && !head.kind().equals("unnamed"));
            return name ? take(Last.NAME, after) : i;
        }
        char c = gloss.mark(i);
        if (c == '(' && last != Last.NONE) {
            for (int j = i + 1; j < Math.min(limit, i + 8); j++) {
                if (gloss.mark(j) == ')') {
                    return take(last, j + 1);
                }
            }
        }
        if ((c == '%' || c == '\u066A') && i == first + 1 && gloss.word(first).kind() == Word.Kind.NUMBER) {
            return take(last, i + 1);
        }
        if (c == '.' && last == Last.TITLE && gloss.word(i - 1).form().length() == 1 && i + 1 < limit && gloss.word(i + 1).kind() == Word.Kind.WORD) {
            return take(Last.DEFINITE, i + 1);
        }
        if (isComma(i)) {
            return apposition();
        }
        if ((c == '-' || c == '/') && last != Last.NONE && i + 1 < limit && gloss.word(i).start() == gloss.word(i - 1).end() && gloss.word(i + 1).start() == gloss.word(i).end()) {
            return take(last, i + 2);
        }
        return i;
    }

    private boolean isComma(int at) {
        return gloss.mark(at) == '\u060C' || gloss.mark(at) == ',';
    }

    /** Between commas the other half of who it is: the name after the office, the office after the name. */
    private int apposition() {
        if (last == Last.NONE || !person && last != Last.NAME || i + 1 >= limit || withholds(i + 1)) {
            return i;
        }
        Sense after = gloss.sense(i + 1);
        boolean office = after.is(TITLE) && after.bare();
        boolean name = person && last != Last.NAME && after.bare() && !after.is(CLOSING | PREPOSITION | BODY | EVENT | STATE) && (!after.is(ORDINARY) || after.is(GIVEN | TITLE)) && !phrases.isVerb(gloss.word(i + 1).form()) && gloss.word(i + 1).kind() == Word.Kind.WORD;
        if (!office && !name) {
            return i;
        }
        PhraseWalk other = new PhraseWalk(phrases, gloss, i + 1, Math.min(limit, i + 13), new Setting(setting.next(), false, setting.whole(), setting.taken()));
        other.borne = borne || names > 0 || name;
        NounPhrase rest = other.run();
        if (rest.isEmpty() || rest.last() >= gloss.size() || office && isAnother(rest)) {
            return i;
        }
        Sense next = rest.last() >= limit ? null : gloss.sense(rest.last());
        boolean closed = next == null || gloss.word(rest.last()).isMark() || next.is(CLOSING | PREPOSITION) || next.preposition() != 0 && next.definite();
        return closed ? take(Last.NAME, rest.last()) : i;
    }

    /** An office with its own bearer, after an office and its bearer: somebody else. */
    private boolean isAnother(NounPhrase rest) {
        boolean office = borne || last == Last.NAME && head.is(TITLE) && !OF_NAME.contains(head.kind());
        for (int k = rest.first() + 1; office && k < rest.last(); k++) {
            if (gloss.sense(k).is(GIVEN) && gloss.sense(k).bare() && !gloss.sense(k).definite()) {
                return true;
            }
        }
        return false;
    }

    private int word(Word word, Sense sense) {
        String form = word.form();
        if (last == Last.NONE) {
            return head(word, sense);
        }
        if (person && ties.is("any", form)) {
            return i;
        }
        if (ties.is("emphasis", form)) {
            return take(last, i + 1);
        }
        if (person && gloss.printsName(i) && form.endsWith(gloss.vocabulary().particles().of("adjective").get(0)) && (last == Last.NAME || last == Last.DEFINITE || last == Last.TITLE)) {
            return takeName(i + 1);
        }
        if (ties.is("tie", form)) {
            return take(Last.TIE, i + 1);
        }
        if (last == Last.TIE) {
            return complement(sense);
        }
        if (ties.is("percent", form) && gloss.word(i - 1).kind() == Word.Kind.NUMBER) {
            return take(Last.BARE, i + 1);
        }
        if (isAttribute(sense)) {
            return take(sense.definite() ? Last.DEFINITE : Last.BARE, i + 1);
        }
        if (names > 0 && last == Last.NAME && person && inName()) {
            return takeName(i + 1);
        }
        boolean surname = person && last == Last.NAME && names > 1 && sense.definite() && sense.is(GIVEN);
        boolean allOfThem = last == Last.DEFINITE && sense.definite() && sense.is(NUMBER) && !sense.is(TIME) && !object;
        if (allOfThem) {
            return take(last, i + 1);
        }
        boolean whole = last != Last.BARE || headPhrase != null && gloss.sense(i - 1).definite();
        boolean given = i == first + 1 && sense.is(GIVEN) && head.is(TITLE) && OF_NAME.contains(head.kind());
        if (!surname && (sense.is(TIME) && whole && last != Last.TITLE && !given || sense.is(NUMBER) && last != Last.BARE)) {
            return i;
        }
        boolean governed = sense.is(PREPOSITION) && sense.bare() && governed(form);
        boolean month = sense.is(TIME) && last == Last.BARE && i == first + 1 && head.is(BODY) && !gloss.vocabulary().particles().isArticled(form);
        if (sense.is(CLOSING) && !month && !governed && !sense.is(NISBA | TITLE | BODY | STATE | GIVEN)) {
            return i;
        }
        boolean andName = person && last == Last.NAME && names == 1 && (sense.classes() & ~EVERYDAY) == 0 && !sense.definite();
        if (person && last == Last.NAME && names == 1 && sense.preposition() != 0 && sense.definite() && sense.base().length() < 3
                && !gloss.vocabulary().particles().of("purpose").contains(form.substring(0, 1))) {
            return takeName(i + 1);
        }
        if (sense.and() && andName && !gloss.vocabulary().particles().of("and").get(0).equals(form.substring(0, 1))) {
            return takeName(i + 1);
        }
        if (sense.and()) {
            return coordination(sense);
        }
        if (isLikeName(sense)) {
            return takeName(i + 1);
        }
        if (sense.preposition() != 0) {
            return attached(sense);
        }
        if (sense.is(PREPOSITION)) {
            return preposition(form);
        }
        if (ties.is("called", form) && gloss.printsPassive(i) && i + 1 < limit && (gloss.sense(i + 1).is(GIVEN) || phrases.isName(gloss, i + 1))) {
            person = true;
            return take(Last.DEFINITE, i + 1);
        }
        if (phrases.isVerb(form) && !isOfTitle() || opensCounterpart(sense) || isAside(form, sense)) {
            return i;
        }
        return following(sense);
    }

    /** After a first name, a name that only looks like "like" before another first name. */
    private boolean isLikeName(Sense sense) {
        boolean given = sense.preposition() != 0 && !sense.definite() && sense.is(GIVEN) && (sense.classes() & ~(GIVEN | COMMON)) == 0;
        return given && person && last == Last.NAME && names == 1 && gloss.vocabulary().particles().of("like").contains(String.valueOf(sense.preposition()));
    }

    /** "The manager of her campaign": a word that may also be a verb, right after a title that needs a complement. */
    private boolean isOfTitle() {
        boolean owned = gloss.bearsPronoun(i);
        String noun = owned ? gloss.withoutPronoun(i) : gloss.word(i).form();
        boolean feminine = isFeminine(noun) && (owned || gloss.printsPassive(i));
        return last == Last.TITLE && feminine && gloss.vocabulary().sense(noun).is(ORDINARY | EVENT);
    }

    /** "X denying that": an indefinite participle of saying is no quality of somebody definite. */
    private boolean isAside(String form, Sense sense) {
        boolean adjective = (last == Last.BARE || last == Last.TITLE) && !gloss.vocabulary().particles().isAccusative(form);
        return !adjective && !sense.is(GIVEN | STATE | TITLE | BODY | OUTLET) && phrases.isAside(form);
    }

    /** "His counterpart", "her deputy", after somebody is named: somebody else, whom the first does something to. */
    private boolean opensCounterpart(Sense sense) {
        boolean whole = last == Last.NAME || last == Last.STATE || head.agreement() == Agreement.PLURAL && head.kind().equals("unnamed");
        boolean named = whole || last == Last.DEFINITE && i > first;
        boolean thing = object && sense.is(ORDINARY | EVENT) && (whole || !isFeminine(gloss.word(i - 1).form()));
        return named && gloss.bearsPronoun(i) && (sense.is(TITLE) || thing || ties.is("counterpart", gloss.withoutPronoun(i)));
    }

    private int head(Word word, Sense sense) {
        boolean given = gloss.printsName(i) && !setting.taken().test(word.form());
        if (!setting.tied() && !sense.bare() || sense.is(CLOSING | PREPOSITION) && !given && gloss.phrase(i, limit) == null || phrases.isVerb(word.form()) && !sense.is(TITLE | BODY)) {
            return i;
        }
        boolean aside = gloss.vocabulary().particles().isCircumstance(word.form()) || phrases.isAside(word.form());
        if (sense.is(VERB) && gloss.phrase(i, limit) == null || aside && !sense.is(GIVEN | STATE | TITLE | BODY)) {
            return i;
        }
        head = sense;
        lead = sense;
        headPhrase = gloss.phrase(i, limit);
        int classes = headPhrase == null ? sense.classes() : headPhrase.classes();
        int after = headPhrase == null ? i + 1 : i + 1 + headPhrase.rest().size();
        if ((classes & STATE) != 0 && (classes & NISBA) == 0 || headPhrase != null && (classes & STATE) != 0) {
            return take(Last.STATE, after);
        }
        if ((classes & TITLE) != 0) {
            person = true;
            boolean tie = headPhrase != null && ties.is("tie", gloss.word(after - 1).form());
            boolean closed = headPhrase == null ? sense.definite() : gloss.sense(after - 1).definite();
            return take(tie ? Last.TIE : closed ? Last.DEFINITE : Last.TITLE, after);
        }
        if ((classes & GIVEN) != 0 && (classes & BODY) == 0) {
            person = true;
            return takeName(after);
        }
        if ((classes & OUTLET) != 0 && (classes & BODY) == 0) {
            return take(Last.NAME, after);
        }
        if (sense.definite()) {
            person = nameFollows(after);
            return take(Last.DEFINITE, after);
        }
        boolean construct = i + 1 < limit && gloss.sense(i + 1).bare() && (gloss.sense(i + 1).definite() && !object || isConstructPlural(sense.base()) && gloss.sense(i + 1).is(ORDINARY | BODY | COMMON));
        if (headPhrase == null && NounPhrases.foreign(gloss, sense) && !construct) {
            person = true;
            return takeName(after);
        }
        return take(Last.BARE, after);
    }

    /** A plural of persons before what they belong to, of a noun that is known: many foreign names end alike. */
    private boolean isConstructPlural(String base) {
        return gloss.vocabulary().particles().isConstructPlural(base) && gloss.vocabulary().sense(base.substring(0, base.length() - 1)).is(ORDINARY | TITLE | BODY | NISBA);
    }

    /** "The French (man) X": an adjective that stands for a person, whose name follows. */
    private boolean nameFollows(int after) {
        if (after >= limit || head.is(BODY) || head.agreement() == Agreement.PLURAL || !gloss.sense(after).bare()) {
            return false;
        }
        Sense next = gloss.sense(after);
        boolean given = next.is(GIVEN) && !next.definite() && !next.is(TITLE | BODY | STATE | ORDINARY | TIME | PREPOSITION);
        return head.is(NISBA) && (given || !object && phrases.isName(gloss, after)) || setting.whole() && given;
    }

    private int take(Last state, int after) {
        last = state;
        return after;
    }

    private int takeName(int after) {
        names += after - i;
        return names > LONGEST_NAME ? i : take(Last.NAME, after);
    }

    /** What stands after "in the name of", "of" and their like. */
    private int complement(Sense sense) {
        if (sense.is(CLOSING | PREPOSITION) && gloss.phrase(i, limit) == null && !sense.is(NISBA | STATE | BODY)) {
            return i;
        }
        Phrase phrase = gloss.phrase(i, limit);
        int after = phrase == null ? i + 1 : i + 1 + phrase.rest().size();
        int classes = phrase == null ? sense.classes() : phrase.classes();
        if ((classes & (STATE | OUTLET)) != 0 && (classes & BODY) == 0 || (classes & STATE) != 0) {
            return take(Last.STATE, after);
        }
        if (unknownPlace) {
            unknownPlace = false;
            while (after < limit && phrases.isName(gloss, after)) {
                after++;
            }
            return take(Last.STATE, after);
        }
        boolean group = phrase == null && sense.is(BODY) && !sense.is(ORDINARY) && (sense.kind().equals("group") || sense.kind().equals("party"));
        boolean named = object && !gloss.sense(i - 1).is(PREPOSITION) && phrases.isName(gloss, i) && !(after < limit && phrases.isName(gloss, after));
        return take(group || named ? Last.STATE : sense.definite() ? Last.DEFINITE : (classes & TITLE) != 0 ? Last.TITLE : Last.BARE, after);
    }

    private int coordination(Sense sense) {
        boolean beside = setting.whole() && last == Last.DEFINITE && i + 1 < limit && gloss.sense(i + 1).bare() && gloss.sense(i + 1).definite()
                && !sense.definite() && !sense.is(VERB | CLOSING | PREPOSITION) && sense.is(EVENT | EVERYDAY) && !phrases.isVerb(sense.base());
        if (beside && sense.preposition() == 0) {
            return take(Last.BARE, i + 1);
        }
        boolean noun = sense.is(TITLE | BODY | STATE | NISBA | OUTLET) || sense.definite() && !sense.is(CLOSING);
        if (!noun || sense.preposition() != 0 || object && last != Last.BARE && !sense.is(BODY | STATE)) {
            return i;
        }
        boolean fresh = sense.is(TITLE | BODY) && !sense.definite();
        return sense.is(STATE) && !sense.is(NISBA) ? take(Last.STATE, i + 1) : take(fresh ? Last.BARE : Last.DEFINITE, i + 1);
    }

    /** A word with a preposition of one letter: the "for" and "at" that belong to an office or body. */
    private int attached(Sense sense) {
        if (!sense.is(RECIPIENT | TIME | ADVERB | MEDIUM) && governedLetter(sense)) {
            return sense.is(STATE) && !sense.is(NISBA) ? take(Last.STATE, i + 1) : take(sense.definite() ? Last.DEFINITE : Last.BARE, i + 1);
        }
        if (sense.is(RECIPIENT | TIME | ADVERB | MEDIUM) || last == Last.STATE || last == Last.NAME && !(sense.definite() && (!person || names == 1 && sense.classes() == 0 || isNamedAfter() || sense.is(BODY | TITLE) && i - first <= names + 1)) && !sense.is(STATE)) {
            return i;
        }
        boolean takesFor = head != null && ties.is("for-head", head.base());
        boolean known = sense.is(STATE | BODY | NISBA) || sense.definite() && (head.is(TITLE) || head.is(BODY) && (!sense.is(ORDINARY) || gloss.vocabulary().particles().of("purpose").get(0).charAt(0) == sense.preposition())) || takesFor && !sense.is(EVENT);
        boolean afterNisba = i > first && gloss.sense(i - 1).is(NISBA) && head != null && !head.is(TITLE);
        boolean ofTitle = head != null && head.is(TITLE) && sense.is(BODY | STATE);
        if (!known || object && !takesFor && !ofTitle || afterNisba && !sense.is(STATE) || sense.is(EVENT)) {
            return i;
        }
        return sense.is(STATE) && !sense.is(NISBA) ? take(Last.STATE, i + 1) : take(sense.definite() ? Last.DEFINITE : Last.BARE, i + 1);
    }

    /** Whether the name so far is that of a body called after somebody: its purpose may follow. */
    private boolean isNamedAfter() {
        for (int k = first; k < i; k++) {
            if (gloss.sense(k).is(BODY) && !gloss.sense(k).is(TITLE) && !gloss.sense(k).definite()) {
                return true;
            }
        }
        return false;
    }

    private int preposition(String form) {
        if (governedPronoun(form)) {
            return take(Last.DEFINITE, i + 1);
        }
        if (i + 1 >= limit) {
            return i;
        }
        Sense after = gloss.sense(i + 1);
        if (ties.is("origin-tie", form) && i == first + 1 && ties.is("more", gloss.word(first).form()) && (gloss.word(i + 1).kind() == Word.Kind.NUMBER || after.is(NUMBER))) {
            head = gloss.sense(i + 1);
            counted = i + 1;
            return take(Last.BARE, i + 2);
        }
        if (governed(form) && complements(after) && free(form)) {
            return take(Last.TIE, i + 1);
        }
        if (ties.is("body-tie", form) && i == first + 1 && head.kind().equals("ministry") && after.is(STATE)) {
            return take(Last.TIE, i + 1);
        }
        if (ties.is("origin-tie", form) && origin(i - 1) && gloss.word(i + 1).kind() == Word.Kind.WORD && (after.is(BODY | NISBA) || !after.is(EVENT | CLOSING | PREPOSITION))) {
            return take(Last.TIE, i + 1);
        }
        if (last != Last.NAME && ties.is("platform-tie", form) && ties.is("platform", after.base())) {
            return take(Last.TIE, i + 1);
        }
        boolean place = ties.is("place-tie", form) && inPlace(after);
        if (ties.is("issued", gloss.word(i - 1).form()) || ties.is("issued", gloss.sense(i - 1).base()) || place) {
            unknownPlace = place && after.classes() == 0 && !after.definite() && !ties.is("place", after.base());
            return take(Last.TIE, i + 1);
        }
        return i;
    }

    /** Whether the word before or the noun that leads takes a preposition. */
    private boolean governed(String preposition) {
        boolean near = i > first && last != Last.STATE && phrases.government().takes(gloss.sense(i - 1).base(), preposition);
        return near || lead != null && last != Last.NAME && phrases.government().takes(lead.base(), preposition);
    }

    /** "The lawyer charged with it". */
    private boolean governedPronoun(String form) {
        return form.length() > 1 && i > first && gloss.vocabulary().particles().of("object").contains(form.substring(1))
                && phrases.government().takes(gloss.sense(i - 1).base(), form.substring(0, 1));
    }

    private boolean governedLetter(Sense sense) {
        String letter = String.valueOf(sense.preposition());
        boolean near = i > first && phrases.government().takes(gloss.sense(i - 1).base(), letter);
        boolean told = !near && (sense.is(EVENT) && !gloss.vocabulary().particles().of("purpose").contains(letter) || gloss.vocabulary().particles().of("purpose").contains(letter) && !sense.definite() && !sense.is(STATE | NISBA | BODY | TITLE | EVENT));
        return !told && !sense.is(OUTLET) && governed(letter) && free(letter);
    }

    /** Whether a preposition is the phrase's own though its verb takes the same: then another must follow for the verb, or a clause. */
    private boolean free(String preposition) {
        if (!setting.taken().test(preposition)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(gloss.size(), i + AGAIN) && !gloss.word(k).isMark() && !gloss.sense(k).is(VERB); k++) {
            boolean letter = preposition.length() == 1 && gloss.sense(k).preposition() == preposition.charAt(0) && !gloss.sense(k).and();
            boolean clause = k > i + 1 && gloss.sense(k).is(CLAUSE) && gloss.sense(k).bare() && setting.taken().test(A_CLAUSE) && !gloss.sense(i + 1).is(EVENT);
            if (letter || clause || gloss.word(k).form().equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word after a governed preposition is its complement, and neither a time nor where something was said. */
    private boolean complements(Sense after) {
        if (gloss.word(i + 1).isMark()) {
            return gloss.opensQuotation(i + 1) && gloss.afterQuotation(i + 1) - i <= QUOTED_NAME;
        }
        return gloss.word(i + 1).kind() == Word.Kind.WORD && after.bare() && !after.is(TIME | MEDIUM) && ((after.classes() & ~EVERYDAY) != 0 || !gloss.isOwned(i + 1)) && (!after.is(CLOSING | PREPOSITION) || after.is(STATE | NISBA | BODY | TITLE | GIVEN));
    }

    /** An adjective that tells which of several, so is never a noun of its own: "former", "other". */
    private boolean isAttribute(Sense sense) {
        if (!sense.bare() || !ties.is("attribute", sense.base())) {
            return false;
        }
        boolean named = last == Last.NAME && !person || last == Last.STATE && i > first + 1;
        return sense.definite() ? last == Last.DEFINITE || named : last == Last.BARE || last == Last.TITLE && i == first + 1;
    }

    /** Particles inside foreign names, which are small words elsewhere: "la", "van", "le". */
    private boolean inName() {
        boolean particle = ties.is("name-particle", gloss.word(i).form()) && i + 1 < limit && phrases.isName(gloss, i + 1) && !gloss.sense(i + 1).definite();
        return particle || i > first && ties.is("son", gloss.word(i - 1).form()) && gloss.word(i).kind() == Word.Kind.WORD;
    }

    private boolean origin(int at) {
        Sense s = gloss.sense(at);
        boolean share = at == counted || gloss.word(first).kind() == Word.Kind.NUMBER && at - first <= 1;
        return share || ties.is("origin", s.base()) || ties.is("origin", gloss.word(at).form()) || head != null && (ties.is("origin", head.base()) || head.kind().equals("unnamed"));
    }

    private boolean inPlace(Sense after) {
        if (after.is(MEDIUM | TIME) || after.is(PREPOSITION | CLOSING) && !after.is(STATE | NISBA | BODY)) {
            return false;
        }
        boolean place = after.is(STATE | NISBA) || ties.is("place", after.base()) || !after.definite() && after.classes() == 0 && !gloss.vocabulary().particles().bearsPronoun(after.base()) || gloss.phrase(i + 1, limit) != null;
        if (!place) {
            return false;
        }
        boolean institution = head != null && (head.is(BODY | TITLE) || headPhrase != null || head.agreement() == Agreement.PLURAL);
        return institution && last != Last.STATE && last != Last.NAME && after.preposition() == 0 && !after.and() && !(object && !after.is(STATE) && (after.is(COMMON) || ties.is("place", after.base()) || !head.is(BODY)));
    }

    /** Whether a noun stands here that no adjective without article before it can have: "a medical source a toll". */
    private boolean isPastNisba(Sense sense) {
        Sense before = gloss.sense(i - 1);
        return last == Last.BARE && !sense.definite() && !gloss.bearsPronoun(i) && i > first + 1 && before.bare() && !before.definite() && isNisba(before) && sense.is(BODY | EVENT | MEDIUM | NUMBER) && !sense.is(NISBA) && !(isFeminine(gloss.word(i).form()) && isFeminine(gloss.word(i - 1).form()));
    }

    /** "(He added) speaking to …": a participle of circumstance is no office, unless it is one in the accusative. */
    private boolean isSpeaking() {
        boolean tied = i + 1 < limit && ties.is("tie", gloss.word(i + 1).form());
        return gloss.sense(i).is(TITLE) && gloss.vocabulary().particles().isCircumstance(gloss.word(i).form()) && !tied && (last == Last.DEFINITE || last == Last.NAME) && !gloss.sense(i).is(GIVEN);
    }

    private int following(Sense sense) {
        boolean inflected = (last == Last.DEFINITE || last == Last.NAME) && gloss.printsCase(i);
        if (isPastNisba(sense) || isSpeaking() || inflected) {
            return i;
        }
        if (last == Last.NAME && person && compound()) {
            return takeName(i + 1);
        }
        Phrase phrase = gloss.phrase(i, limit);
        int classes = phrase == null ? sense.classes() : phrase.classes();
        int after = phrase == null ? i + 1 : i + 1 + phrase.rest().size();
        boolean open = last == Last.BARE || last == Last.TITLE;
        if (person && (classes & GIVEN) != 0 && !sense.definite() && (classes & (TITLE | BODY)) == 0) {
            return named(after);
        }
        if (isTitleOfName(phrase == null ? sense.kind() : phrase.kind(), classes, after)) {
            person = true;
            return take(Last.DEFINITE, after);
        }
        boolean articled = last == Last.DEFINITE && (classes & OUTLET) != 0 && gloss.vocabulary().particles().isArticled(gloss.word(i).form());
        if (sense.definite() || articled || (classes & NISBA) != 0 && last != Last.NAME) {
            return definite(sense, classes, after);
        }
        if ((classes & STATE) != 0) {
            boolean adjective = !open && last == Last.DEFINITE && (!object || i == first + 1 && head.is(BODY) && head.agreement() == Agreement.FEMININE && gloss.isNisba(i)) && phrase == null && gloss.vocabulary().particles().isArticled(gloss.word(i).form());
            return open || adjective ? take(Last.STATE, after) : i;
        }
        if ((classes & OUTLET) != 0 && last == Last.BARE && head.is(BODY)) {
            return take(Last.NAME, after);
        }
        if ((classes & TITLE) != 0) {
            boolean office = person && (!object && last == Last.DEFINITE || setting.whole() && last == Last.NAME);
            lead = office ? sense : lead;
            person |= open && !head.kind().equals("unnamed");
            return open || office ? take(Last.TITLE, after) : i;
        }
        if ((classes & BODY) != 0) {
            boolean apposed = last == Last.DEFINITE && head.is(BODY) && !head.is(TITLE) && (sense.kind().equals("group") || sense.kind().equals("party")) && (after >= limit || gloss.word(after).isMark() && !gloss.opensQuotation(after) || gloss.sense(after).is(EVENT | CLOSING | PREPOSITION));
            return open ? take(Last.BARE, after) : apposed ? take(Last.NAME, after) : i;
        }
        if ((classes & GIVEN) != 0) {
            return open || person ? named(after) : i;
        }
        if (isSurname()) {
            return takeName(i + 1);
        }
        if ((classes & EVENT) != 0 && !open) {
            return i;
        }
        return unknown(after, open);
    }

    /** "The minister of defence, General X", without a comma: an articled title and a name beside an office, where nobody may be spoken to. */
    private boolean isTitleOfName(String kind, int classes, int after) {
        boolean title = (classes & TITLE) != 0 && OF_NAME.contains(kind) && gloss.sense(i).bare() && gloss.vocabulary().particles().isArticled(gloss.word(i).form());
        boolean office = (last == Last.DEFINITE || last == Last.STATE) && head.agreement() != Agreement.PLURAL && (head.is(TITLE) || !head.is(BODY | STATE | OUTLET | EVENT));
        boolean apposed = title && office && after < limit && setting.next() != NounPhrases.Next.ANYBODY;
        return apposed && gloss.sense(after).bare() && (gloss.sense(after).is(GIVEN) || phrases.isName(gloss, after)) && !gloss.sense(after).definite();
    }

    private int named(int after) {
        person = true;
        return takeName(after);
    }

    private int definite(Sense sense, int classes, int after) {
        if (last == Last.STATE) {
            if (setting.whole() && i > first + 1 && sense.definite() && (classes & NISBA) != 0) {
                return take(Last.DEFINITE, after);
            }
            if (setting.whole() && person && sense.definite() && sense.is(TITLE)) {
                return take(Last.DEFINITE, after);
            }
            return (classes & NISBA) != 0 && headPhrase == null && i == first + 1 && !object ? take(Last.DEFINITE, after) : i;
        }
        boolean one = head.is(BODY) ? head.agreement() != Agreement.PLURAL : (head.classes() & ~COMMON) == 0 && head.agreement() == Agreement.UNKNOWN;
        if ((last == Last.NAME && person || last == Last.DEFINITE && i == first + 1 && one) && isPeoples(sense, classes)) {
            return i;
        }
        if (last == Last.NAME) {
            if (setting.whole() && person && names > 1 && sense.definite() && sense.is(TITLE)) {
                lead = sense;
                return take(ties.is("tie", gloss.word(after - 1).form()) ? Last.TIE : Last.DEFINITE, after);
            }
            if (person && names > 1 && sense.definite() && (classes & TITLE) != 0 && !compound()) {
                boolean named = object || after == i + 1;
                lead = sense;
                return named ? i : take(ties.is("tie", gloss.word(after - 1).form()) ? Last.TIE : Last.DEFINITE, after);
            }
            if (!person && i > first && sense.definite() && (sense.is(NISBA) || articledState(classes))) {
                return take(Last.DEFINITE, after);
            }
            boolean surname = person && sense.definite() && surname(sense) || !object && sense.is(NISBA);
            return surname ? takeName(after) : i;
        }
        if (last == Last.DEFINITE && object && !adjective(sense, classes) || last == Last.BARE && (classes & NISBA) == 0 && isName()) {
            return i;
        }
        if (last == Last.DEFINITE && sense.is(TITLE) && person && sense.kind().equals("rank")) {
            return take(Last.DEFINITE, after);
        }
        if (!sense.definite() && (classes & OUTLET) == 0) {
            return last == Last.BARE || last == Last.TITLE ? take(Last.BARE, after) : i;
        }
        boolean clash = last == Last.DEFINITE && isDescribed() && agreement() == Agreement.MASCULINE && sense.agreement() == Agreement.FEMININE && (classes & (BODY | TITLE)) == 0;
        boolean name = object && last == Last.BARE && i == first + 1 && (head.kind().equals("party") || head.kind().equals("group")) && !head.is(ORDINARY);
        boolean event = (last == Last.DEFINITE || name) && sense.is(EVENT) && !sense.is(BODY | TITLE) && (classes & NISBA) == 0;
        clash |= last == Last.DEFINITE && isDescribed() && head.is(BODY) && !head.is(TITLE) && agreement() == Agreement.FEMININE && sense.is(TITLE) && sense.agreement() == Agreement.MASCULINE;
        boolean others = isDescribedPlural(sense, classes) || last == Last.DEFINITE && head.is(TITLE | BODY) && i == first + 1 && isPeople(sense, classes) || isUnlike(sense, classes);
        person |= sense.is(TITLE) && !clash && !event && !others && !head.kind().equals("unnamed");
        return clash || event || others ? i : take(Last.DEFINITE, after);
    }

    /** "The official the European states": after a masculine head a noun with a feminine adjective of its own is no quality of it. */
    private boolean isDescribedPlural(Sense sense, int classes) {
        boolean masculine = last == Last.DEFINITE && isDescribed() && agreement() == Agreement.MASCULINE;
        boolean adjective = gloss.vocabulary().particles().of("adjective").stream().anyMatch(sense.base()::endsWith);
        boolean plain = !adjective && sense.agreement() == Agreement.UNKNOWN && (classes & (NISBA | GIVEN)) == 0 && i + 1 < limit;
        return masculine && plain && gloss.sense(i + 1).bare() && gloss.sense(i + 1).definite() && gloss.sense(i + 1).agreement() == Agreement.FEMININE;
    }

    /** Whether nothing but adjectives with the article has followed the head, so that the next must agree with it too. */
    private boolean isDescribed() {
        for (int k = first + 1; k < i; k++) {
            if (!gloss.sense(k).bare() || !gloss.sense(k).definite()) {
                return false;
            }
        }
        return i == first + 1 || head.definite();
    }

    /** Persons in the plural, who are no quality of one person: whom he speaks to. */
    private boolean isPeople(Sense sense, int classes) {
        boolean plural = gloss.vocabulary().particles().of("plural").stream().anyMatch(sense.base()::endsWith);
        return plural && sense.base().length() >= LONG && (classes & (GIVEN | NISBA)) == 0 && head.agreement() != Agreement.PLURAL;
    }

    /** Those of a nation in the plural, who are no surname of one person: whom he speaks to. */
    private boolean isPeoples(Sense sense, int classes) {
        boolean plural = gloss.vocabulary().particles().of("plural").stream().anyMatch(sense.base()::endsWith) || sense.base().endsWith(gloss.vocabulary().particles().of("feminine").get(1));
        return sense.definite() && plural && (classes & NISBA) != 0 && (classes & GIVEN) == 0 && sense.base().length() > LONG;
    }

    /** Right after a feminine body a noun with article and without the feminine ending is no adjective of it. */
    private boolean isUnlike(Sense sense, int classes) {
        boolean body = last == Last.DEFINITE && isDescribed() && head.is(BODY) && !head.is(TITLE) && head.definite() && agreement() == Agreement.FEMININE;
        boolean feminine = isFeminine(sense.base()) || gloss.vocabulary().particles().of("feminine").stream().anyMatch(e -> sense.base().endsWith(e) && head.base().endsWith(e));
        return body && !feminine && (classes & ~EVERYDAY) == 0 && !ties.is("attribute", sense.base()) && !mayCompare(sense.base());
    }

    /** Whether a short word begins as elatives do, which have no feminine ending: "the greatest". */
    private boolean mayCompare(String base) {
        return base.length() <= SHORT_NAME && base.charAt(0) == gloss.vocabulary().particles().of("article").get(0).charAt(0);
    }

    /** A state that is named with the article: after a medium's own name it is an adjective. */
    private boolean articledState(int classes) {
        return (classes & STATE) != 0 && gloss.vocabulary().particles().isArticled(gloss.word(i).form());
    }

    /** Whether a definite word after a name may be its last part. */
    private boolean surname(Sense sense) {
        if (ties.is("described", sense.base())) {
            return false;
        }
        if (sense.is(GIVEN) || compound()) {
            return true;
        }
        if (isSurname()) {
            return true;
        }
        boolean parted = (object && !setting.whole() && names == 1 || sense.agreement() == Agreement.FEMININE) && !gloss.sense(i - 1).is(GIVEN);
        boolean second = !setting.whole() && gloss.sense(i - 1).definite();
        return !parted && !second && !governs() && !sense.is(BODY | EVENT) && (!sense.is(ORDINARY) || names == 1 && !object);
    }

    /** A word with the article after one given name, where nothing but what is said can follow. */
    private boolean isSurname() {
        boolean given = person && last == Last.NAME && names == 1 && gloss.sense(i - 1).is(GIVEN);
        return setting.whole() && given && gloss.vocabulary().particles().isArticled(gloss.word(i).form()) && !governs();
    }

    /** A head that no list knows and that ends like a plural is rather a foreign name, so has no complement before an object. */
    private boolean isName() {
        return object && i == first + 1 && (head.classes() & ~COMMON) == 0 && head.agreement() == Agreement.PLURAL && !head.definite();
    }

    /** "The one crowned with …": a participle with what it governs, or with a number, says something of the name before it. */
    private boolean governs() {
        if (i + 1 >= limit || gloss.word(i + 1).kind() == Word.Kind.NUMBER) {
            return i + 1 < limit;
        }
        String base = gloss.sense(i).base();
        if (ties.is("described", base)) {
            return true;
        }
        boolean participle = base.startsWith(gloss.vocabulary().particles().of("circumstance").get(0)) && !base.endsWith(gloss.vocabulary().particles().of("weak").get(0));
        return participle && (gloss.sense(i + 1).preposition() != 0 || gloss.sense(i + 1).is(PREPOSITION));
    }

    /** Whether the name so far ends in the first half of a compound, or the word is always a second half. */
    private boolean compound() {
        Sense sense = gloss.sense(i);
        boolean other = (sense.is(TITLE | BODY) || object && sense.is(ORDINARY)) && !sense.is(GIVEN) && !sense.definite() && !gloss.vocabulary().particles().isArticled(gloss.word(i).form());
        return gloss.word(i - 1).form().length() <= 3 && !gloss.word(i - 1).isMark() && !other || ties.is("name-tail", gloss.word(i).form());
    }

    /** "The maritime organisation": a word for a service of its own is an adjective right after a feminine head. */
    private boolean isServiceAdjective(Sense sense) {
        return i == first + 1 && head.definite() && head.agreement() == Agreement.FEMININE && sense.agreement() == Agreement.FEMININE && !sense.is(TITLE | STATE)
                && sense.kind().equals("army");
    }

    private boolean adjective(Sense sense, int classes) {
        boolean surname = i == first + 1 && (head.classes() & ~EVERYDAY) == 0 && gloss.vocabulary().particles().of("adjective").stream().anyMatch(head.base()::endsWith);
        return (classes & NISBA) != 0 || !surname && (!sense.is(BODY | TITLE | STATE) || isServiceAdjective(sense)) && gloss.vocabulary().particles().of("adjective").stream().anyMatch(sense.base()::endsWith);
    }

    /** After an indefinite adjective with an ending only another one goes on: "other Ghanaian agencies", "many others". */
    private boolean isPastAdjective() {
        Sense before = gloss.sense(i - 1);
        if (last != Last.BARE || i < first + 1 || !before.bare() || before.definite() || gloss.bearsPronoun(i) || ties.is("place", gloss.word(i).form())) {
            return false;
        }
        String form = gloss.word(i - 1).form();
        boolean attribute = ties.is("attribute", before.base());
        boolean adjective = i > first + 1 && (attribute || isNisba(before) && gloss.sense(i - 2).agreement() != Agreement.MASCULINE);
        boolean plural = i > first + 1 && head.agreement() == Agreement.PLURAL && before.is(NISBA);
        boolean many = (attribute || plural) && before.agreement() == Agreement.PLURAL && gloss.sense(i).agreement() != Agreement.PLURAL;
        return many || adjective && isFeminine(form) && !isFeminine(gloss.word(i).form());
    }

    /** An everyday word that ends as adjectives of belonging do. */
    private boolean isNisba(Sense sense) {
        return sense.is(ORDINARY | COMMON) && !sense.is(TITLE | BODY | STATE | GIVEN | EVENT) && !ties.is("place", sense.base()) && gloss.vocabulary().particles().of("adjective").stream().anyMatch(sense.base()::endsWith);
    }

    private boolean isFeminine(String form) {
        return form.endsWith(gloss.vocabulary().particles().of("feminine").get(0)) || ties.is("feminine", form);
    }

    private int unknown(int after, boolean open) {
        boolean titled = object && last == Last.TITLE && i == first + 1 && gloss.vocabulary().particles().isArticled(gloss.word(first).form());
        if (titled && gloss.sense(i).is(ORDINARY | NUMBER) && isConstruct()) {
            return i;
        }
        boolean proper = object && i == first + 1 && head.is(BODY) && !head.is(ORDINARY) && !head.definite() && (head.kind().equals("group") || head.kind().equals("party"));
        if (isPastAdjective() || gloss.sense(i).is(ORDINARY) && (isName() || proper)) {
            return i;
        }
        if (gloss.sense(i).is(VERB) && !open || gloss.vocabulary().particles().isCircumstance(gloss.word(i).form()) && last != Last.NAME) {
            return i;
        }
        boolean honoured = i == first + 1 && head.kind().equals("honorific");
        boolean ordinary = gloss.sense(i).is(ORDINARY) && !honoured && (object && names == 1 && isConstruct() || names != 1 || object && gloss.word(i).form().length() > SHORT_NAME || last == Last.DEFINITE && (object || i + 1 >= limit || !phrases.isName(gloss, i + 1)) || gloss.vocabulary().particles().isAccusative(gloss.word(i).form())) && !compound();
        if (last == Last.NAME) {
            return (person || object && isNamed() && NounPhrases.foreign(gloss, gloss.sense(i))) && !ordinary ? takeName(after) : i;
        }
        if (last == Last.DEFINITE) {
            return person && !ordinary ? named(after) : i;
        }
        if (last == Last.TITLE) {
            return take(Last.BARE, after);
        }
        if (last == Last.STATE) {
            return person && !object && NounPhrases.foreign(gloss, gloss.sense(i)) ? named(after) : i;
        }
        if (object && open && isNamed() && NounPhrases.foreign(gloss, gloss.sense(i))) {
            return take(Last.NAME, after);
        }
        return open && (after - first <= 9 || NounPhrases.foreign(gloss, gloss.sense(i))) ? take(Last.BARE, after) : i;
    }

    /** Whether a noun with article follows, which completes a noun without. */
    private boolean isConstruct() {
        return i + 1 < limit && gloss.sense(i + 1).bare() && gloss.sense(i + 1).definite();
    }

    /** Whether the head is a noun that a name of its own may follow: a body, a place. */
    private boolean isNamed() {
        return head.is(BODY) || ties.is("place", head.base());
    }

    private Speaker.Kind kind() {
        if (head == null || head.base().isEmpty()) {
            return Speaker.Kind.UNNAMED;
        }
        int classes = headPhrase == null ? head.classes() : headPhrase.classes();
        String kind = headPhrase == null ? head.kind() : headPhrase.kind();
        if ((classes & TITLE) != 0) {
            return Speaker.Kind.PERSON;
        }
        if ((classes & BODY) != 0) {
            return switch (kind) {
                case "unnamed" -> Speaker.Kind.UNNAMED;
                case "document" -> Speaker.Kind.DOCUMENT;
                case "media", "agency" -> Speaker.Kind.MEDIUM;
                default -> Speaker.Kind.BODY;
            };
        }
        if ((classes & STATE) != 0) {
            return Speaker.Kind.STATE;
        }
        if ((classes & GIVEN) != 0) {
            return Speaker.Kind.PERSON;
        }
        if ((classes & OUTLET) != 0) {
            return Speaker.Kind.MEDIUM;
        }
        return head.agreement() == Agreement.PLURAL ? Speaker.Kind.UNNAMED : Speaker.Kind.PERSON;
    }

    private Agreement agreement() {
        return head == null ? Agreement.UNKNOWN : headPhrase == null ? head.agreement() : headPhrase.agreement();
    }
}
