package org.tawatur.source;

import static org.tawatur.source.Vocabulary.ADVERB;
import static org.tawatur.source.Vocabulary.BODY;
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

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.tawatur.source.Sense.Phrase;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Word;

/**
 * Finds where a noun phrase that may speak ends. Arabic closes such a phrase by its build: an indefinite noun takes a
 * complement, a definite one only adjectives, a name only further names, a state nothing. Whatever does not fit begins
 * something else.
 */
public final class NounPhrases {

    /** No office with its bearer is longer. */
    private static final int LONGEST = 18;

    private static final int LONGEST_NAME = 6;

    /** Words and marks of a name in quotation marks. */
    private static final int QUOTED_NAME = 6;

    /** Ordinary words of so few letters are surnames too often to end a name before an object. */
    private static final int SHORT_NAME = 4;

    private enum Last {
        NONE,
        BARE,
        DEFINITE,
        NAME,
        STATE,
        TITLE,
        TIE
    }

    private final Set<String> ties = new HashSet<>();
    private final Set<String> origins = new HashSet<>();
    private final Set<String> originTies = new HashSet<>();
    private final Set<String> placeTies = new HashSet<>();
    private final Set<String> emphasis = new HashSet<>();
    private final Set<String> bodyTies = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> platformTies = new HashSet<>();
    private final Set<String> platforms = new HashSet<>();
    private final Set<String> forHeads = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final Set<String> withholding = new HashSet<>();
    private final Set<String> withheld = new HashSet<>();
    private final Set<String> issued = new HashSet<>();
    private final Predicate<String> verb;

    /**
     * @param verb tells whether a form as it stands is a verb that cannot be part of a name
     */
    public NounPhrases(Language language, Predicate<String> verb) {
        this.verb = verb;
        for (PackFile.Row row : language.file("phrase-ties.tsv").rows()) {
            String word = language.letters().normal(row.exactly(2).need(0, "word"));
            switch (row.oneOf(1, "class", Set.of("tie", "origin", "origin-tie", "place-tie", "emphasis", "issued", "body-tie", "place", "platform-tie", "platform", "for-head", "name-tail", "withholding", "withheld"))) {
                case "tie" -> ties.add(word);
                case "origin" -> origins.add(word);
                case "origin-tie" -> originTies.add(word);
                case "place-tie" -> placeTies.add(word);
                case "body-tie" -> bodyTies.add(word);
                case "place" -> places.add(word);
                case "platform-tie" -> platformTies.add(word);
                case "platform" -> platforms.add(word);
                case "for-head" -> forHeads.add(word);
                case "name-tail" -> tails.add(word);
                case "withholding" -> withholding.add(word);
                case "withheld" -> withheld.add(word);
                case "issued" -> issued.add(word);
                default -> emphasis.add(word);
            }
        }
    }

    /**
     * The noun phrase that begins at a word.
     *
     * @param limit  the index it may not reach
     * @param object whether another noun phrase (who is spoken to) may follow at once
     * @return the phrase, empty where none begins here
     */
    public NounPhrase at(Gloss gloss, int first, int limit, boolean object) {
        return new Walk(gloss, first, Math.min(limit, first + LONGEST), object).run();
    }

    /** Whether no list knows a word, so that it is a name. */
    public boolean isName(Gloss gloss, int i) {
        Sense sense = gloss.sense(i);
        return gloss.word(i).kind() == Word.Kind.WORD && sense.bare() && foreign(gloss, sense) && !verb.test(gloss.word(i).form());
    }

    /** A word no list knows and of no plural or feminine shape is a name. */
    private static boolean foreign(Gloss gloss, Sense sense) {
        return (sense.classes() & ~COMMON) == 0 && sense.agreement() == Agreement.UNKNOWN && !gloss.vocabulary().particles().bearsPronoun(sense.base());
    }

    /** The noun phrase that begins at a word that may bear a conjunction or preposition. */
    public NounPhrase attached(Gloss gloss, int first, int limit) {
        Walk walk = new Walk(gloss, first, Math.min(limit, first + LONGEST), false);
        walk.tied = true;
        return walk.run();
    }

    private final class Walk {
        boolean tied;
        /** "in" stands before a name the pack does not know: nothing of it follows the name's first word */
        boolean unknownPlace;
        final Gloss gloss;
        final int first;
        final int limit;
        final boolean object;
        int i;
        int names;
        Last last = Last.NONE;
        Sense head;
        Phrase headPhrase;
        boolean person;

        Walk(Gloss gloss, int first, int limit, boolean object) {
            this.gloss = gloss;
            this.first = first;
            this.limit = limit;
            this.object = object;
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
            while (i > first && last == Last.TIE) {
                i--;
                last = Last.BARE;
            }
            return new NounPhrase(first, i, kind(), agreement());
        }

        int step() {
            Word word = gloss.word(i);
            if (word.isMark()) {
                return mark();
            }
            if (word.kind() == Word.Kind.NUMBER) {
                if (last != Last.NONE) {
                    return i;
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

        /** "(who) asked not to be named". */
        private boolean withholds(int at) {
            return at + 1 < gloss.size() && withholding.contains(gloss.word(at).form()) && withheld.contains(gloss.word(at + 1).form());
        }

        int mark() {
            if (gloss.opensQuotation(i)) {
                int after = gloss.afterQuotation(i);
                if (last == Last.NONE) {
                    boolean bearer = after - i <= 5 && after < limit && !gloss.word(after).isMark();
                    head = bearer ? gloss.sense(i + 1) : head;
                    return bearer ? take(Last.NAME, after) : i;
                }
                boolean name = after - i <= QUOTED_NAME && after <= limit && last != Last.STATE && head.agreement() != Agreement.PLURAL && !head.kind().equals("unnamed");
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
            if (c == '\u060C' || c == ',') {
                return apposition();
            }
            if ((c == '-' || c == '/') && last != Last.NONE && i + 1 < limit && gloss.word(i).start() == gloss.word(i - 1).end() && gloss.word(i + 1).start() == gloss.word(i).end()) {
                return take(last, i + 2);
            }
            return i;
        }

        /** Between commas the other half of who it is: the name after the office, the office after the name. */
        int apposition() {
            if (last == Last.NONE || !person && last != Last.NAME || i + 1 >= limit || withholds(i + 1)) {
                return i;
            }
            Sense after = gloss.sense(i + 1);
            boolean office = after.is(TITLE) && after.bare();
            boolean name = person && last != Last.NAME && after.bare() && !after.is(CLOSING | PREPOSITION | BODY | EVENT) && (!after.is(ORDINARY) || after.is(GIVEN | TITLE)) && !verb.test(gloss.word(i + 1).form()) && gloss.word(i + 1).kind() == Word.Kind.WORD;
            if (!office && !name) {
                return i;
            }
            NounPhrase rest = new Walk(gloss, i + 1, Math.min(limit, i + 13), object).run();
            if (rest.isEmpty() || rest.last() >= gloss.size()) {
                return i;
            }
            boolean closed = rest.last() >= limit || gloss.word(rest.last()).isMark() || gloss.sense(rest.last()).is(CLOSING | PREPOSITION);
            return closed ? take(Last.NAME, rest.last()) : i;
        }

        int word(Word word, Sense sense) {
            String form = word.form();
            if (last == Last.NONE) {
                return head(word, sense);
            }
            if (emphasis.contains(form)) {
                return take(last, i + 1);
            }
            if (ties.contains(form)) {
                return take(Last.TIE, i + 1);
            }
            if (last == Last.TIE) {
                return complement(sense);
            }
            if (sense.is(TIME) && last != Last.BARE && last != Last.TITLE || sense.is(NUMBER) && last != Last.BARE) {
                return i;
            }
            if (sense.is(CLOSING) && !sense.is(NISBA | TITLE | BODY | STATE | GIVEN)) {
                return i;
            }
            boolean surname = person && last == Last.NAME && names == 1 && (sense.classes() & ~EVERYDAY) == 0 && !sense.definite();
            if (sense.and() && surname && !gloss.vocabulary().particles().of("and").get(0).equals(form.substring(0, 1))) {
                return takeName(i + 1);
            }
            if (sense.and()) {
                return coordination(sense);
            }
            if (sense.preposition() != 0) {
                return attached(sense);
            }
            if (sense.is(PREPOSITION)) {
                return preposition(form);
            }
            if (verb.test(form)) {
                return i;
            }
            return following(sense);
        }

        int head(Word word, Sense sense) {
            if (!tied && !sense.bare() || sense.is(CLOSING | PREPOSITION) && gloss.phrase(i, limit) == null || verb.test(word.form()) && !sense.is(TITLE | BODY)) {
                return i;
            }
            if (sense.is(VERB) || !sense.is(GIVEN | STATE | TITLE | BODY) && gloss.vocabulary().particles().isCircumstance(word.form())) {
                return i;
            }
            head = sense;
            headPhrase = gloss.phrase(i, limit);
            int classes = headPhrase == null ? sense.classes() : headPhrase.classes();
            int after = headPhrase == null ? i + 1 : i + 1 + headPhrase.rest().size();
            if ((classes & STATE) != 0 && (classes & NISBA) == 0 || headPhrase != null && (classes & STATE) != 0) {
                return take(Last.STATE, after);
            }
            if ((classes & TITLE) != 0) {
                person = true;
                boolean tie = headPhrase != null && ties.contains(gloss.word(after - 1).form());
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
                return take(Last.DEFINITE, after);
            }
            boolean construct = i + 1 < limit && gloss.sense(i + 1).bare() && (gloss.sense(i + 1).definite() && !object || gloss.vocabulary().particles().isConstructPlural(sense.base()) && gloss.sense(i + 1).is(ORDINARY | BODY | COMMON));
            if (headPhrase == null && foreign(gloss, sense) && !construct) {
                person = true;
                return takeName(after);
            }
            return take(Last.BARE, after);
        }

        int take(Last state, int after) {
            last = state;
            return after;
        }

        int takeName(int after) {
            names += after - i;
            return names > LONGEST_NAME ? i : take(Last.NAME, after);
        }

        /** What stands after "in the name of", "of" and their like. */
        int complement(Sense sense) {
            if (sense.is(CLOSING | PREPOSITION) && gloss.phrase(i, limit) == null && !sense.is(NISBA | STATE | BODY)) {
                return i;
            }
            Phrase phrase = gloss.phrase(i, limit);
            int after = phrase == null ? i + 1 : i + 1 + phrase.rest().size();
            int classes = phrase == null ? sense.classes() : phrase.classes();
            if ((classes & STATE) != 0) {
                return take(Last.STATE, after);
            }
            if (unknownPlace) {
                unknownPlace = false;
                return take(Last.STATE, after);
            }
            return take(sense.definite() ? Last.DEFINITE : (classes & TITLE) != 0 ? Last.TITLE : Last.BARE, after);
        }

        int coordination(Sense sense) {
            boolean noun = sense.is(TITLE | BODY | STATE | NISBA | OUTLET) || sense.definite() && !sense.is(CLOSING);
            if (!noun || sense.preposition() != 0 || object && last != Last.BARE && !sense.is(BODY | STATE)) {
                return i;
            }
            boolean fresh = sense.is(TITLE | BODY) && !sense.definite();
            return sense.is(STATE) && !sense.is(NISBA) ? take(Last.STATE, i + 1) : take(fresh ? Last.BARE : Last.DEFINITE, i + 1);
        }

        /** A word with a preposition of one letter: the "for" and "at" that belong to an office or body. */
        int attached(Sense sense) {
            if (sense.is(RECIPIENT | TIME | ADVERB | MEDIUM) || last == Last.STATE || last == Last.NAME && !sense.definite() && !sense.is(STATE)) {
                return i;
            }
            boolean takesFor = head != null && forHeads.contains(head.base());
            boolean known = sense.is(STATE | BODY | NISBA) || sense.definite() && (head.is(TITLE) || head.is(BODY) && (!sense.is(ORDINARY) || gloss.vocabulary().particles().of("purpose").get(0).charAt(0) == sense.preposition())) || takesFor && !sense.is(EVENT);
            boolean afterNisba = i > first && gloss.sense(i - 1).is(NISBA) && head != null && !head.is(TITLE);
            boolean ofTitle = head != null && head.is(TITLE) && sense.is(BODY | STATE);
            if (!known || object && !takesFor && !ofTitle || afterNisba && !sense.is(STATE) || sense.is(EVENT)) {
                return i;
            }
            return sense.is(STATE) && !sense.is(NISBA) ? take(Last.STATE, i + 1) : take(sense.definite() ? Last.DEFINITE : Last.BARE, i + 1);
        }

        int preposition(String form) {
            if (i + 1 >= limit) {
                return i;
            }
            Sense after = gloss.sense(i + 1);
            if (bodyTies.contains(form) && i == first + 1 && head.kind().equals("ministry") && after.is(STATE)) {
                return take(Last.TIE, i + 1);
            }
            if (originTies.contains(form) && origin(i - 1) && gloss.word(i + 1).kind() == Word.Kind.WORD && (after.is(BODY | NISBA) || !after.is(EVENT | CLOSING | PREPOSITION))) {
                return take(Last.TIE, i + 1);
            }
            if (platformTies.contains(form) && platforms.contains(after.base())) {
                return take(Last.TIE, i + 1);
            }
            boolean place = placeTies.contains(form) && inPlace(after);
            if (issued.contains(gloss.word(i - 1).form()) || place) {
                unknownPlace = place && after.classes() == 0 && !after.definite();
                return take(Last.TIE, i + 1);
            }
            return i;
        }

        private boolean origin(int at) {
            Sense s = gloss.sense(at);
            return origins.contains(s.base()) || origins.contains(gloss.word(at).form()) || head != null && (origins.contains(head.base()) || head.kind().equals("unnamed"));
        }

        private boolean inPlace(Sense after) {
            if (after.is(MEDIUM | TIME) || after.is(PREPOSITION | CLOSING) && !after.is(STATE | NISBA | BODY)) {
                return false;
            }
            boolean place = after.is(STATE | NISBA) || places.contains(after.base()) || !after.definite() && after.classes() == 0 && !gloss.vocabulary().particles().bearsPronoun(after.base()) || gloss.phrase(i + 1, limit) != null;
            if (!place) {
                return false;
            }
            boolean institution = head != null && (head.is(BODY | TITLE) || headPhrase != null || head.agreement() == Agreement.PLURAL);
            return institution && last != Last.STATE && last != Last.NAME && after.preposition() == 0 && !after.and() && !(object && !after.is(STATE) && (after.is(COMMON) || places.contains(after.base()) || !head.is(BODY)));
        }

        int following(Sense sense) {
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
            boolean articled = last == Last.DEFINITE && (classes & OUTLET) != 0 && gloss.vocabulary().particles().isArticled(gloss.word(i).form());
            if (sense.definite() || articled || (classes & NISBA) != 0 && last != Last.NAME) {
                return definite(sense, classes, after);
            }
            if ((classes & STATE) != 0) {
                boolean adjective = !open && last == Last.DEFINITE && !object && phrase == null && gloss.vocabulary().particles().isArticled(gloss.word(i).form());
                return open || adjective ? take(Last.STATE, after) : i;
            }
            if ((classes & TITLE) != 0) {
                return open || person && last == Last.DEFINITE && !object ? take(Last.TITLE, after) : i;
            }
            if ((classes & BODY) != 0) {
                boolean apposed = last == Last.DEFINITE && head.is(BODY) && !head.is(TITLE) && (sense.kind().equals("group") || sense.kind().equals("party")) && (after >= limit || gloss.word(after).isMark() || gloss.sense(after).is(EVENT | CLOSING | PREPOSITION));
                return open ? take(Last.BARE, after) : apposed ? take(Last.NAME, after) : i;
            }
            if ((classes & GIVEN) != 0) {
                return open || person ? named(after) : i;
            }
            if ((classes & EVENT) != 0 && !open) {
                return i;
            }
            return unknown(after, open);
        }

        private int named(int after) {
            person = true;
            return takeName(after);
        }

        private int definite(Sense sense, int classes, int after) {
            if (last == Last.STATE) {
                return (classes & NISBA) != 0 && headPhrase == null && i == first + 1 && !object ? take(Last.DEFINITE, after) : i;
            }
            if (last == Last.NAME) {
                boolean surname = person && sense.definite() && surname(sense) || !object && sense.is(NISBA);
                return surname ? takeName(after) : i;
            }
            if (last == Last.DEFINITE && object && !adjective(sense, classes)) {
                return i;
            }
            if (last == Last.DEFINITE && sense.is(TITLE) && person && sense.kind().equals("rank")) {
                return take(Last.DEFINITE, after);
            }
            if (!sense.definite() && (classes & OUTLET) == 0) {
                return last == Last.BARE || last == Last.TITLE ? take(Last.BARE, after) : i;
            }
            boolean clash = last == Last.DEFINITE && i == first + 1 && head.agreement() == Agreement.MASCULINE && sense.agreement() == Agreement.FEMININE && (classes & (BODY | TITLE)) == 0;
            boolean name = object && last == Last.BARE && i == first + 1 && (head.kind().equals("party") || head.kind().equals("group")) && !head.is(ORDINARY);
            boolean event = (last == Last.DEFINITE || name) && sense.is(EVENT) && !sense.is(BODY | TITLE) && (classes & NISBA) == 0;
            return clash || event ? i : take(Last.DEFINITE, after);
        }

        /** Whether a definite word after a name may be its last part. */
        private boolean surname(Sense sense) {
            if (sense.is(GIVEN) || compound()) {
                return true;
            }
            boolean parted = (object && names == 1 || sense.agreement() == Agreement.FEMININE) && !gloss.sense(i - 1).is(GIVEN);
            return !parted && !sense.is(BODY | EVENT) && (!sense.is(ORDINARY) || names == 1 && !object);
        }

        /** Whether the name so far ends in the first half of a compound, or the word is always a second half. */
        private boolean compound() {
            return gloss.word(i - 1).form().length() <= 3 && !gloss.word(i - 1).isMark() || tails.contains(gloss.word(i).form());
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

        private int unknown(int after, boolean open) {
            if (gloss.sense(i).is(VERB) && !open || gloss.vocabulary().particles().isCircumstance(gloss.word(i).form()) && last != Last.NAME) {
                return i;
            }
            boolean ordinary = gloss.sense(i).is(ORDINARY) && (names != 1 || object && gloss.word(i).form().length() > SHORT_NAME || last == Last.DEFINITE || gloss.vocabulary().particles().isAccusative(gloss.word(i).form())) && !compound();
            if (last == Last.NAME) {
                return (person || object && head.is(BODY) && foreign(gloss, gloss.sense(i))) && !ordinary ? takeName(after) : i;
            }
            if (last == Last.DEFINITE) {
                return person && !ordinary ? named(after) : i;
            }
            if (last == Last.TITLE) {
                return take(Last.BARE, after);
            }
            if (last == Last.STATE) {
                return person && !object && foreign(gloss, gloss.sense(i)) ? named(after) : i;
            }
            if (object && open && head.is(BODY) && foreign(gloss, gloss.sense(i))) {
                return take(Last.NAME, after);
            }
            return open && after - first <= 9 ? take(Last.BARE, after) : i;
        }

        Speaker.Kind kind() {
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

        Agreement agreement() {
            return head == null ? Agreement.UNKNOWN : headPhrase == null ? head.agreement() : headPhrase.agreement();
        }
    }

}
