package org.tawatur.claim;

import static org.tawatur.source.Vocabulary.ADVERB;
import static org.tawatur.source.Vocabulary.AUXILIARY;
import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.CLAUSE;
import static org.tawatur.source.Vocabulary.CLOSING;
import static org.tawatur.source.Vocabulary.CONJUNCTION;
import static org.tawatur.source.Vocabulary.EVENT;
import static org.tawatur.source.Vocabulary.EVERYDAY;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.MEDIUM;
import static org.tawatur.source.Vocabulary.NUMBER;
import static org.tawatur.source.Vocabulary.ORDINARY;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.RELATIVE;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TIME;
import static org.tawatur.source.Vocabulary.TITLE;
import static org.tawatur.source.Vocabulary.VERB;

import java.util.function.Predicate;
import org.tawatur.source.Gloss;
import org.tawatur.source.NounPhrase;
import org.tawatur.source.NounPhrases;
import org.tawatur.source.NounPhrases.Next;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Finds who does what a verb of saying says: the noun phrase after it, before it, or around its auxiliary. */
final class Subjects {

    /** How far back a subject may stand before its verb. */
    private static final int BACK = 24;

    /** Letters of a verb with "and" before it. */
    private static final int LONG = 4;

    /** How far back the noun may begin that a verb describes. */
    private static final int NEAR = 5;

    /** How far back the noun for what was said may stand whose teller follows it. */
    private static final int TELLER = 16;

    private final NounPhrases phrases;
    private final ContentOpener opener;
    private final CueWords words;
    private final Antecedents antecedents;

    Subjects(NounPhrases phrases, ContentOpener opener, CueWords words) {
        this.phrases = phrases;
        this.opener = opener;
        this.words = words;
        this.antecedents = new Antecedents(phrases, words);
    }

    record Subject(NounPhrase phrase, int from, boolean distant) {

        Subject(NounPhrase phrase, int from) {
            this(phrase, from, false);
        }
    }

    /** The subject and where to look for the content from; null where the verb cannot be one of saying here. */
    Subject of(Gloss gloss, Sentence sentence, int cue, int end, VerbForm form, Attribution previous) {
        int limit = sentence.last();
        NounPhrase none = new NounPhrase(end, end, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        NounPhrase ahead = form.verb().is("in") ? none : auxiliarySubject(gloss, sentence, cue);
        if (!ahead.isEmpty()) {
            return new Subject(unmarked(gloss, ahead), end);
        }
        if (form.isParticiple()) {
            return new Subject(none, end);
        }
        boolean relative = cue > sentence.first() && gloss.sense(cue - 1).is(RELATIVE) && !gloss.sense(cue - 1).is(ADVERB | PREPOSITION);
        if (relative && !form.pronoun() && (form.verb().takes("object") || form.verb().addressee().equals("object"))) {
            NounPhrase antecedent = antecedents.of(gloss, sentence, cue, form);
            if (!antecedent.isEmpty() || !antecedents.isOther(gloss, cue, form)) {
                return new Subject(antecedent.isEmpty() ? none : antecedent, end);
            }
        }
        NounPhrase teller = tellsIn(gloss, end, limit, form) ? tellerBefore(gloss, sentence, cue, form) : none;
        if (!teller.isEmpty()) {
            return new Subject(teller, end);
        }
        if (form.aspect() == VerbForm.Aspect.IMPERFECT && form.skip() == 0) {
            NounPhrase svo = before(gloss, sentence, cue, form);
            if (!svo.isEmpty() && svo.last() == cue && svo.first() == sentence.first()) {
                return new Subject(svo, end);
            }
        }
        int from = afterAdverbials(gloss, end, limit);
        if (from + 1 < limit && setApart(gloss, form, from, limit)) {
            return new Subject(new NounPhrase(from + 1, gloss.afterQuotation(from) - 1, Speaker.Kind.BODY, Agreement.UNKNOWN), gloss.afterQuotation(from));
        }
        if (from < limit && (!opener.opensHere(gloss, form, from, limit) || quotedName(gloss, form, from, limit) || givenName(gloss, form, from, limit))) {
            NounPhrase after = phrases.ofOne(gloss, after(gloss, from, limit, form));
            if (!after.isEmpty() && isAddressed(gloss, sentence, cue, form, after)) {
                return addressed(gloss, sentence, cue, form, after);
            }
            if (!after.isEmpty() && (subjectFits(gloss, sentence, cue, form, after, previous) || isClosed(gloss, form, after, limit))) {
                return new Subject(unmarked(gloss, after), after.last());
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

    /** The index after adverbials, those of "after" and "during" with what depends on them; the limit where no name follows those. */
    private int afterAdverbials(Gloss gloss, int end, int limit) {
        int from = opener.skipAdverbials(gloss, end, limit);
        if (from == end || from >= limit || !phrases.isLapse(gloss, from - 1) || gloss.word(from).isMark() || gloss.sense(from).is(CLAUSE)) {
            return from;
        }
        boolean owned = gloss.isOwned(from);
        int past = owned ? from + 1 : Math.max(from + 1, phrases.at(gloss, from, limit, true).last());
        int next = opener.skipAdverbials(gloss, past, limit);
        boolean named = next < limit && gloss.sense(next).bare() && gloss.sense(next).is(TITLE | BODY | STATE | GIVEN | OUTLET);
        return named ? next : limit;
    }

    /** A given name written like a preposition, before the rest of its bearer's name. */
    private boolean givenName(Gloss gloss, VerbForm form, int from, int limit) {
        boolean read = gloss.printsName(from) && !form.verb().takes(gloss.word(from).form()) && from + 1 < limit && gloss.sense(from + 1).bare();
        return read && (gloss.sense(from + 1).is(GIVEN) || phrases.isName(gloss, from + 1) || gloss.sense(from + 1).definite() && from + 2 < limit && phrases.isName(gloss, from + 2));
    }

    /** A name in marks before a comma, as subject: more of it and then the clause follow. */
    private boolean setApart(Gloss gloss, VerbForm form, int from, int limit) {
        int after = gloss.opensQuotation(from) ? gloss.afterQuotation(from) : limit;
        boolean comma = after < limit && after - from > 2 && after - from <= NEAR && (gloss.mark(after) == '\u060C' || gloss.mark(after) == ',');
        return comma && phrases.isName(gloss, from + 1) && form.verb().takes("an") && opener.clauseFollows(gloss, form, after, limit, false);
    }

    /** A name in marks as subject: a clause follows it. */
    private boolean quotedName(Gloss gloss, VerbForm form, int from, int limit) {
        if (!gloss.opensQuotation(from) || from + 1 >= limit) {
            return false;
        }
        Sense name = gloss.sense(from + 1);
        int after = gloss.afterQuotation(from);
        boolean told = after < limit && after - from > 3 && gloss.sense(after).is(CLAUSE) && gloss.sense(after).bare();
        boolean known = told || name.is(OUTLET | BODY | STATE | GIVEN) || phrases.isName(gloss, from + 1);
        boolean about = after < limit && after - from > 2 && form.verb().takes(gloss.word(after).form()) && !form.verb().takes("object") && !form.verb().takes("event");
        return (known || about) && after - from <= 5 && after < limit && !gloss.word(after).isMark() && (about || opener.clauseFollows(gloss, form, after, limit, true));
    }

    /** A name that is all of a phrase and stands in marks, without them. */
    static NounPhrase unmarked(Gloss gloss, NounPhrase phrase) {
        boolean quoted = gloss.opensQuotation(phrase.first()) && gloss.afterQuotation(phrase.first()) == phrase.last() && phrase.last() - phrase.first() > 2;
        return quoted ? new NounPhrase(phrase.first() + 1, phrase.last() - 1, phrase.kind(), phrase.agreement()) : phrase;
    }

    /** The phrase after the verb: up to its adverbials where a clause is what is said, narrowly where a noun may be. */
    private NounPhrase after(Gloss gloss, int from, int limit, VerbForm form) {
        Verb verb = form.verb();
        Predicate<String> taken = preposition -> verb.takes(preposition) || verb.addressee().equals(preposition);
        NounPhrase narrow = phrases.after(gloss, from, limit, next(verb), taken);
        if (!verb.addressee().equals("object")) {
            NounPhrase whole = phrases.whole(gloss, from, limit, Next.NOTHING, taken);
            if (whole.last() > narrow.last() && opener.clauseFollows(gloss, form, whole.last(), limit, true)) {
                return whole;
            }
            NounPhrase office = verb.takes("object") ? narrow : phrases.whole(gloss, from, limit, Next.ANYBODY, taken);
            if (office.last() > narrow.last() && opener.clauseFollows(gloss, form, office.last(), limit, false)) {
                return office;
            }
        }
        return narrow;
    }

    /** What may stand beside a verb's subject: whom it is said to, whom it praises or blames, what is told or denied. */
    private static Next next(Verb verb) {
        if (verb.addressee().equals("object") || verb.takes("seen") || verb.takes("object") && verb.act() != Act.DENY) {
            return Next.ANYBODY;
        }
        return !verb.addressee().isEmpty() || verb.takes("event") || verb.takes("object") ? Next.THING : Next.NOTHING;
    }

    /** Whether "in which" follows a verb and no subject of it follows that. */
    private boolean tellsIn(Gloss gloss, int end, int limit, VerbForm form) {
        if (end >= limit || !words.is("in-it", gloss.word(end).form())) {
            return false;
        }
        boolean object = form.verb().takes("object") || form.verb().addressee().equals("object");
        return object || end + 1 >= limit || !gloss.sense(end + 1).bare() || !gloss.sense(end + 1).is(TITLE | BODY | STATE | GIVEN | OUTLET) && !phrases.isName(gloss, end + 1);
    }

    /** "Statements of the minister in which he pointed out": whose what was said is, told after the noun for it. */
    private NounPhrase tellerBefore(Gloss gloss, Sentence sentence, int cue, VerbForm form) {
        int medium = cue - 1;
        while (medium >= Math.max(sentence.first(), cue - TELLER) && !isSaid(gloss, medium)) {
            medium--;
        }
        for (int k = medium + 1; medium >= Math.max(sentence.first(), cue - TELLER) && k < cue; k++) {
            Sense sense = gloss.sense(k);
            boolean somebody = sense.is(TITLE | BODY | STATE | GIVEN) && !gloss.quoted(k) && !isSaid(gloss, k);
            if (!somebody) {
                continue;
            }
            Sense before = gloss.sense(k - 1);
            boolean does = before.is(VERB) || k - 1 == medium || words.is("aside", gloss.word(k - 1).form());
            boolean of = sense.preposition() == 0 ? does && !sense.is(PREPOSITION) : words.is("for", String.valueOf(sense.preposition()));
            NounPhrase phrase = phrases.attached(gloss, k, cue);
            if (of && !phrase.isEmpty() && agrees(form, phrase)) {
                return phrase;
            }
            k = Math.max(k, phrase.last() - 1);
        }
        return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    private static boolean isSaid(Gloss gloss, int k) {
        return gloss.sense(k).is(MEDIUM) || gloss.sense(k).is(BODY) && gloss.sense(k).kind().equals("document");
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

    /** Somebody right between a verb and the clause it takes is its subject, be the gender a slip or not. */
    private boolean isClosed(Gloss gloss, VerbForm form, NounPhrase phrase, int limit) {
        boolean clause = phrase.last() < limit && gloss.sense(phrase.last()).is(CLAUSE) && gloss.sense(phrase.last()).bare() && form.verb().takes("an");
        return clause && form.verb().addressee().isEmpty() && form.agreement() != Agreement.PLURAL && gloss.sense(phrase.first()).is(TITLE | BODY | GIVEN) && phrase.agreement() != Agreement.PLURAL;
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
        if (addressed && isObject(gloss, phrase.first()) || words.is("said-noun", head)) {
            return false;
        }
        if (addressed && form.agreement() == Agreement.MASCULINE && a == Agreement.FEMININE) {
            return false;
        }
        boolean onward = form.skip() > 0 || cue > sentence.first() && words.is("likewise", gloss.word(cue - 1).form());
        boolean alone = addressed && onward && previous != null && previous.agreement == form.agreement();
        return !alone || phrases.at(gloss, phrase.last(), sentence.last(), false).last() > phrase.last();
    }

    /** Whether a noun after a verb that needs an object is that: a happening, one with a pronoun, or one in the accusative. */
    private static boolean isObject(Gloss gloss, int i) {
        Sense sense = gloss.sense(i);
        if (sense.is(TITLE | BODY | GIVEN | STATE | OUTLET)) {
            return false;
        }
        String form = gloss.word(i).form();
        boolean accusative = gloss.vocabulary().particles().isAccusative(form) && gloss.vocabulary().sense(form.substring(0, form.length() - 1)).is(ORDINARY | BODY | EVENT);
        return gloss.isOwned(i) || sense.is(EVENT) || accusative && !sense.definite();
    }

    /** "And accused the army of …": where whom it is said to is never left out, or another does it, the only one named is no subject. */
    private boolean isAddressed(Gloss gloss, Sentence sentence, int cue, VerbForm form, NounPhrase phrase) {
        if (!form.verb().addressee().equals("object") || form.pronoun() || phrase.last() >= sentence.last()) {
            return false;
        }
        Sense next = gloss.sense(phrase.last());
        boolean letter = next.preposition() != 0 && form.verb().takes(String.valueOf(next.preposition()));
        boolean follows = letter || form.verb().takes(gloss.word(phrase.last()).form());
        boolean needed = form.verb().is("addressed") && (form.verb().act() == Act.ACCUSE || form.skip() > 0);
        return follows && (needed || form.verb().act() == Act.DEMAND && words.is("all", gloss.word(phrase.first()).form()) && !gloss.sense(phrase.first() + 1).is(PREPOSITION) || !ahead(gloss, sentence, cue, form).isEmpty());
    }

    /** Who right before a verb does what it says, be there an adverb or auxiliary between them. */
    private NounPhrase ahead(Gloss gloss, Sentence sentence, int cue, VerbForm form) {
        NounPhrase svo = before(gloss, sentence, cue, form);
        for (int k = svo.last(); k < cue; k++) {
            if (gloss.word(k).isMark()) {
                return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
            }
        }
        return svo.isEmpty() || agrees(form, svo) ? svo : new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    /** Who accuses the only one named after the verb: whoever stands before it, or nobody in this sentence; null for a passive at its beginning. */
    private Subject addressed(Gloss gloss, Sentence sentence, int cue, VerbForm form, NounPhrase whom) {
        NounPhrase svo = before(gloss, sentence, cue, form);
        if (svo.isEmpty() && cue == sentence.first() && form.skip() == 0) {
            return null;
        }
        if (svo.isEmpty() && attributive(gloss, sentence, cue, form)) {
            svo = described(gloss, sentence, cue, form);
            return new Subject(svo, whom.last(), svo.isEmpty());
        }
        return new Subject(svo, whom.last());
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
                boolean own = !phrase.isEmpty() && !words.is("when", gloss.word(cue - 1).form());
                if (own && onlyAdverbials(gloss, phrase.last(), cue)) {
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
        if (end > sentence.first() && gloss.sense(end - 1).is(RELATIVE) && !gloss.sense(end - 1).is(ADVERB)) {
            return antecedents.of(gloss, sentence, cue, form);
        }
        int back = Math.max(sentence.first(), end - BACK);
        if (form.skip() > 0 && gloss.vocabulary().particles().of("and").indexOf(gloss.word(cue).form().substring(0, 1)) == 0) {
            return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
        }
        for (int k = end - 1; k >= back; k--) {
            boolean coordinate = form.aspect() == VerbForm.Aspect.IMPERFECT && form.skip() == 0 && gloss.sense(k).and();
            boolean begins = beginsClause(gloss, sentence, k);
            boolean opening = begins && form.skip() == 0 && opens(gloss, sentence, k);
            if (!coordinate && (gloss.sense(k).and() || !begins) || !opening && !names(gloss, k, end)) {
                continue;
            }
            NounPhrase phrase = coordinate ? phrases.attached(gloss, k, end) : phrases.at(gloss, k, end, false);
            if (coordinate && phrase.last() != end || (coordinate || opening && !names(gloss, k, end)) && !agrees(form, phrase)) {
                continue;
            }
            if (!phrase.isEmpty() && onlyAdverbials(gloss, phrase.last(), end)) {
                return phrase;
            }
        }
        return new NounPhrase(cue, cue, Speaker.Kind.UNNAMED, Agreement.UNKNOWN);
    }

    /** Whether a word at a clause's beginning may be its subject though no list says so. */
    private boolean opens(Gloss gloss, Sentence sentence, int k) {
        boolean first = k == sentence.first() || gloss.sense(k - 1).is(CLAUSE | CONJUNCTION);
        boolean noun = gloss.sense(k).bare() && !gloss.sense(k).is(CLOSING | PREPOSITION | VERB);
        return noun && first && !isAndedVerb(gloss, k) && !isVerbOf(gloss, k);
    }

    /** "That published X": an everyday word without article between a particle of clauses and a first name is a verb. */
    private static boolean isVerbOf(Gloss gloss, int k) {
        Sense sense = gloss.sense(k);
        boolean everyday = (sense.classes() & ~EVERYDAY) == 0 && !sense.definite() && sense.agreement() == Agreement.UNKNOWN;
        return everyday && k > 0 && gloss.sense(k - 1).is(CLAUSE) && k + 1 < gloss.size() && gloss.sense(k + 1).is(GIVEN) && gloss.sense(k + 1).bare() && !gloss.sense(k + 1).definite();
    }

    /** "And clings the …": an unknown word that begins like an imperfect behind "and", before a noun with the article. */
    private static boolean isAndedVerb(Gloss gloss, int k) {
        String form = gloss.word(k).form();
        boolean unknown = gloss.sense(k).classes() == 0 && form.length() > LONG && k + 1 < gloss.size() && (gloss.sense(k + 1).definite() || gloss.sense(k + 1).is(ORDINARY) && gloss.sense(k + 1).bare());
        boolean and = gloss.sense(Math.min(k + 1, gloss.size() - 1)).definite() ? gloss.vocabulary().particles().of("and").contains(form.substring(0, 1)) : gloss.vocabulary().particles().of("and").get(0).equals(form.substring(0, 1));
        return unknown && and && gloss.vocabulary().particles().of("imperfect").contains(form.substring(1, 2));
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
}
