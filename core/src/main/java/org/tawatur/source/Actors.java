package org.tawatur.source;

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
import static org.tawatur.source.Vocabulary.NEGATION;
import static org.tawatur.source.Vocabulary.ORDINARY;
import static org.tawatur.source.Vocabulary.PREPOSITION;
import static org.tawatur.source.Vocabulary.RELATIVE;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TIME;
import static org.tawatur.source.Vocabulary.TITLE;
import static org.tawatur.source.Vocabulary.VERB;

import java.util.HashMap;
import java.util.Map;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.source.Speaker.Kind;
import org.tawatur.text.Sentence;

/**
 * Who does what a sentence says, be it saying or not: the subject at its beginning, whom a later verb without one goes on
 * to speak of. Made anew for each report.
 */
final class Actors {

    /** How many words an adverbial before the verb may have. */
    private static final int OPENING = 14;

    /** How many words of time and the like may part a verb from its subject. */
    private static final int APART = 3;

    /** How far back the clause before may begin. */
    private static final int CLAUSE_BACK = 30;

    private static final int SOMEBODY = TITLE | BODY | STATE | GIVEN;

    private final Gloss gloss;
    private final NounPhrases phrases;
    private final Map<Integer, NounPhrase> known = new HashMap<>();

    Actors(Gloss gloss, NounPhrases phrases) {
        this.gloss = gloss;
        this.phrases = phrases;
    }

    /** The subject of a sentence's first verb, where that is somebody; else an empty phrase. */
    NounPhrase of(Sentence sentence) {
        return known.computeIfAbsent(sentence.first(), k -> find(sentence));
    }

    private NounPhrase find(Sentence sentence) {
        int small = afterSmallWords(afterDateline(sentence), sentence);
        int main = afterAdverbial(small, sentence);
        NounPhrase actor = from(main, sentence);
        if (!actor.isEmpty() || main == small || small + 1 >= sentence.last() || !gloss.sense(small + 1).is(CLAUSE)) {
            return actor;
        }
        return from(small + 2, sentence);
    }

    /** "The member had been away": told of what was before, so nobody goes on from there. */
    boolean isBackground(Sentence sentence) {
        return gloss.sense(sentence.first()).is(AUXILIARY);
    }

    /** Who acts in a clause that begins at a word, be the verb before or after. */
    private NounPhrase from(int i, Sentence sentence) {
        if (i >= sentence.last()) {
            return none(i);
        }
        NounPhrase ahead = subject(i, i, sentence);
        return ahead.isEmpty() && (isVerb(i) || mayBeVerb(i) || isDenied(i, sentence)) ? after(i, sentence) : ahead;
    }

    /** The subject after a verb. */
    private NounPhrase after(int verb, Sentence sentence) {
        for (int k = verb + 1; k < Math.min(verb + 2 + APART, sentence.last()); k++) {
            NounPhrase subject = subject(verb, k, sentence);
            if (!subject.isEmpty() || !gloss.sense(k).is(TIME | ADVERB)) {
                return subject;
            }
        }
        return none(verb);
    }

    /** Who acts in the clause that ends before a verb without a subject and agrees with it, where a verb and its subject begin one. */
    NounPhrase near(Sentence sentence, int cue, Agreement verb) {
        for (int i = cue - 2; i > Math.max(sentence.first(), cue - CLAUSE_BACK); i--) {
            boolean begins = gloss.sense(i).and() || gloss.word(i - 1).isMark() || gloss.sense(i - 1).is(CONJUNCTION | ADVERB | AUXILIARY);
            int at = denies(i) ? i + 1 : i;
            if (begins && !gloss.quoted(i) && (isVerb(at) || isDenied(at, sentence))) {
                NounPhrase actor = after(at, sentence);
                if (!actor.isEmpty() && gloss.sense(actor.first()).is(TITLE | BODY | GIVEN) && actor.last() <= cue && agree(verb, actor)) {
                    return actor;
                }
            }
        }
        return none(cue);
    }

    private NounPhrase none(int at) {
        return new NounPhrase(at, at, Kind.UNNAMED, Agreement.UNKNOWN);
    }

    /** The phrase at a word, as the subject of the verb at {@code i} or, where they are the same, of one that follows. */
    private NounPhrase subject(int i, int k, Sentence sentence) {
        Sense sense = gloss.sense(k);
        boolean ahead = k == i;
        boolean was = ahead && k > sentence.first() && (gloss.sense(k - 1).is(AUXILIARY) || isAfterThat(k));
        boolean everyday = ahead && !was && sense.is(ORDINARY) && !sense.is(TITLE | BODY | STATE);
        boolean somebody = sense.is(SOMEBODY) && !everyday && (ahead || !sense.is(PREPOSITION)) || (!ahead || was) && phrases.isName(gloss, k);
        if (!somebody || sense.preposition() != 0 || sense.and() && !ahead) {
            return none(k);
        }
        NounPhrase phrase = ahead ? phrases.attached(gloss, k, sentence.last()) : phrases.at(gloss, k, sentence.last(), true);
        boolean text = !ahead && phrase.kind() == Kind.DOCUMENT && !sense.definite();
        if (phrase.isEmpty() || text || ahead && !was && !goesOn(phrase.last(), sentence)) {
            return none(k);
        }
        return ahead || phrase.agreement() != Agreement.UNKNOWN ? phrase : new NounPhrase(phrase.first(), phrase.last(), phrase.kind(), ofVerb(i));
    }

    /** Whether a word stands after a "that" without a pronoun, and does not begin as a verb does before its subject. */
    private boolean isAfterThat(int k) {
        Particles particles = gloss.vocabulary().particles();
        String form = gloss.word(k).form();
        boolean that = gloss.sense(k - 1).is(CLAUSE) && particles.of("object").stream().noneMatch(gloss.word(k - 1).form()::endsWith);
        return that && !(particles.of("imperfect").contains(form.substring(0, 1)) && k + 1 < gloss.size() && gloss.sense(k + 1).definite());
    }

    /** Whether a verb or what may part a subject from its verb stands at a word. */
    private boolean goesOn(int i, Sentence sentence) {
        return i + 2 < sentence.last() && (gloss.word(i).isMark() || gloss.sense(i).is(VERB | CLOSING));
    }

    private Agreement ofVerb(int i) {
        return gloss.word(i).form().endsWith(gloss.vocabulary().particles().of("feminine-open").get(0)) ? Agreement.FEMININE : Agreement.MASCULINE;
    }

    /** Whether a word at a clause's beginning, a noun of happening perhaps, may be a verb there. */
    private boolean mayBeVerb(int i) {
        Sense sense = gloss.sense(i);
        boolean everyday = sense.preposition() == 0 && !sense.definite() && (sense.classes() & ~(EVERYDAY | EVENT | MEDIUM)) == 0 && sense.agreement() == Agreement.UNKNOWN;
        return everyday && (sense.and() || isFeminineVerb(i));
    }

    /** A word no list knows with the ending of "she did", right before somebody with the article. */
    private boolean isFeminineVerb(int i) {
        boolean open = gloss.sense(i).classes() == 0 && gloss.word(i).form().endsWith(gloss.vocabulary().particles().of("feminine-open").get(0));
        return open && i + 1 < gloss.size() && gloss.sense(i + 1).is(TITLE | BODY) && gloss.sense(i + 1).bare() && gloss.sense(i + 1).definite();
    }

    /** What follows "did not" is a verb. */
    private boolean isDenied(int i, Sentence sentence) {
        return i > sentence.first() && denies(i - 1) && gloss.sense(i).bare() && !gloss.sense(i).definite();
    }

    private boolean denies(int i) {
        return gloss.sense(i).is(NEGATION) && !gloss.sense(i).is(RELATIVE | CONJUNCTION);
    }

    private boolean isVerb(int i) {
        return gloss.sense(i).is(VERB) || phrases.isVerb(gloss.word(i).form());
    }

    /** The first word after an adverbial with its comma. */
    private int afterAdverbial(int first, Sentence sentence) {
        if (first < sentence.last() && (gloss.sense(first).is(PREPOSITION | TIME) || gloss.sense(first).preposition() != 0)) {
            for (int k = first + 1; k < Math.min(first + OPENING, sentence.last()); k++) {
                if (gloss.word(k).isMark() && !gloss.quoted(k)) {
                    return afterSmallWords(k, sentence);
                }
            }
        }
        return first;
    }

    /** The first word after the place and agency before a dash, by which a report opens. */
    private int afterDateline(Sentence sentence) {
        for (int i = sentence.first() + 1; i < Math.min(sentence.last(), sentence.first() + OPENING); i++) {
            char c = gloss.mark(i);
            if ((c == '-' || c == '\u2013' || c == '\u2014') && gloss.mark(i - 1) == ')') {
                return i + 1;
            }
        }
        return sentence.first();
    }

    /** The first word after conjunctions and auxiliaries. */
    private int afterSmallWords(int first, Sentence sentence) {
        int i = first;
        while (i < sentence.last() && (gloss.word(i).isMark() || gloss.sense(i).is(ADVERB | AUXILIARY | CONJUNCTION | CLAUSE) && !gloss.sense(i).is(STATE) || denies(i))) {
            i++;
        }
        return i;
    }

    /** Whether a verb agrees with whoever acts: one that agrees with the text it stands in may be that of anybody but a text. */
    static boolean agree(Agreement verb, NounPhrase actor) {
        if (verb == Agreement.UNKNOWN) {
            return actor.kind() != Kind.DOCUMENT;
        }
        return actor.agreement() == verb || actor.agreement() == Agreement.UNKNOWN && verb == Agreement.MASCULINE;
    }
}
