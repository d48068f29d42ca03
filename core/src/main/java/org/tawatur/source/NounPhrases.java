package org.tawatur.source;

import static org.tawatur.source.Vocabulary.COMMON;

import java.util.function.Predicate;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/**
 * Finds where a noun phrase that may speak ends. Arabic closes such a phrase by its build: an indefinite noun takes a
 * complement, a definite one only adjectives, a name only further names, a state nothing. Whatever does not fit begins
 * something else.
 */
public final class NounPhrases {

    /** No office with its bearer is longer. */
    private static final int LONGEST = 18;

    /** What may stand right after a phrase that is none of it. */
    public enum Next {
        NOTHING,
        /** Something that is said or done. */
        THING,
        /** Also a person who is spoken to or spoken of. */
        ANYBODY
    }

    private static final Predicate<String> NONE = preposition -> false;
    private static final Predicate<String> ANY = preposition -> true;

    private final PhraseTies ties;
    private final NounGovernment government;
    private final Predicate<String> verb;
    private final Predicate<String> aside;

    /**
     * @param verb  tells whether a form as it stands is a verb that cannot be part of a name
     * @param aside tells whether a form is a participle by which a speaker goes on: "adding"
     */
    public NounPhrases(Language language, Predicate<String> verb, Predicate<String> aside) {
        this.ties = new PhraseTies(language);
        this.government = new NounGovernment(language);
        this.verb = verb;
        this.aside = aside;
    }

    /**
     * The noun phrase that begins at a word.
     *
     * @param limit  the index it may not reach
     * @param object whether another noun phrase (who is spoken to) may follow at once
     * @return the phrase, empty where none begins here
     */
    public NounPhrase at(Gloss gloss, int first, int limit, boolean object) {
        return walk(gloss, first, limit, new PhraseWalk.Setting(object ? Next.ANYBODY : Next.NOTHING, false, false, object ? ANY : NONE));
    }

    /**
     * The noun phrase that begins at a word after its verb.
     *
     * @param next   what may follow at once
     * @param taken  tells the prepositions, in normal letters, that the verb itself takes, and whether it takes a clause ("an")
     */
    public NounPhrase after(Gloss gloss, int first, int limit, Next next, Predicate<String> taken) {
        return walk(gloss, first, limit, new PhraseWalk.Setting(next, false, false, taken));
    }

    /** The noun phrase that begins at a word where a clause is said: an office may follow the name. Else as {@link #after}. */
    public NounPhrase whole(Gloss gloss, int first, int limit, Next next, Predicate<String> taken) {
        return walk(gloss, first, limit, new PhraseWalk.Setting(next, false, true, taken));
    }

    /** A phrase after its verb without the name of whom the verb's subject speaks to, where the report tells two persons apart. */
    public NounPhrase ofOne(Gloss gloss, NounPhrase phrase) {
        return phrase.last() - phrase.first() < 2 ? phrase : new TwoPersons(gloss, this).first(phrase);
    }

    private NounPhrase walk(Gloss gloss, int first, int limit, PhraseWalk.Setting setting) {
        return new PhraseWalk(this, gloss, first, Math.min(limit, first + LONGEST), setting).run();
    }

    NounGovernment government() {
        return government;
    }

    /** Whether a word opens an adverbial of time or place whose complement follows: "after", "during". */
    public boolean isLapse(Gloss gloss, int i) {
        return ties.is("lapse", gloss.word(i).form());
    }

    PhraseTies ties() {
        return ties;
    }

    /** Whether a form is a verb that cannot be part of a name. */
    boolean isVerb(String form) {
        return verb.test(form);
    }

    /** Whether a form is a participle beside a verb, by which its subject says something. */
    boolean isAside(String form) {
        return aside.test(form);
    }

    /** Whether no list knows a word, so that it is a name. */
    public boolean isName(Gloss gloss, int i) {
        Sense sense = gloss.sense(i);
        return gloss.word(i).kind() == Word.Kind.WORD && sense.bare() && foreign(gloss, sense) && !verb.test(gloss.word(i).form());
    }

    /** A word no list knows and of no plural or feminine shape is a name. */
    static boolean foreign(Gloss gloss, Sense sense) {
        return (sense.classes() & ~COMMON) == 0 && sense.agreement() == Agreement.UNKNOWN && !gloss.vocabulary().particles().bearsPronoun(sense.base());
    }

    /** The noun phrase that begins at a word that may bear a conjunction or preposition, wherever in a sentence it stands. */
    NounPhrase mentioned(Gloss gloss, int first, int limit) {
        return walk(gloss, first, limit, new PhraseWalk.Setting(Next.NOTHING, true, false, ANY));
    }

    /** The noun phrase that begins at a word that may bear a conjunction or preposition. */
    public NounPhrase attached(Gloss gloss, int first, int limit) {
        return walk(gloss, first, limit, new PhraseWalk.Setting(Next.NOTHING, true, false, NONE));
    }
}
