package org.tawatur.source;

import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TITLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.report.Span;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.source.Speaker.Kind;
import org.tawatur.text.Sentence;

/**
 * The speakers of one report in the order they speak, and who is meant when one is named in part or by nothing but a
 * verb's ending. Made anew for each report.
 */
public final class Speakers {

    /** No reader remembers more turns, and no text may make the search longer. */
    private static final int REMEMBERED = 60;

    /** No more are named where it cannot be told who speaks. */
    private static final int CANDIDATES = 3;

    /** How many sentences back somebody who does something may go on to speak. */
    private static final int REACH = 2;

    private final Gloss gloss;
    private final NounPhrases phrases;
    private final SourceWords words;
    private final FullNames names;
    private final Actors actors;
    private final List<Sentence> sentences;
    private final List<Turn> turns = new ArrayList<>();
    private Map<String, NounPhrase> givers;

    /** A speaker's turn: who, what the words that named it agree with, and the first word of the sentence it was taken in. */
    private record Turn(Speaker speaker, Agreement surface, NounPhrase phrase, int at) {}

    public Speakers(Gloss gloss, NounPhrases phrases, SourceWords words) {
        this.gloss = gloss;
        this.phrases = phrases;
        this.words = words;
        this.names = new FullNames(gloss, phrases, words);
        this.actors = new Actors(gloss, phrases);
        this.sentences = gloss.article().sentences().stream().filter(s -> s.zone().isArticle()).toList();
    }

    /** Notes that a speaker has the word, for verbs to come. */
    public void turn(Speaker speaker, Agreement surface, NounPhrase phrase, Sentence sentence) {
        if (speaker != null) {
            turns.add(new Turn(speaker, surface == Agreement.UNKNOWN ? speaker.gender() : surface, phrase, sentence.first()));
        }
    }

    /** Who does what a sentence says before a verb that agrees with that: an empty phrase if none. */
    public NounPhrase actor(Sentence sentence, int cue, Agreement verb) {
        NounPhrase first = actors.of(sentence);
        boolean fits = !first.isEmpty() && first.last() <= cue && Actors.agree(verb, first);
        NounPhrase actor = fits ? first : actors.near(sentence, cue, verb);
        return actor.isEmpty() ? actor : names.clean(actor);
    }

    /** Who does what the clause right before a verb says, where that agrees with it; an empty phrase if nobody. */
    public NounPhrase near(Sentence sentence, int cue, Agreement verb) {
        NounPhrase actor = actors.near(sentence, cue, verb);
        return actor.isEmpty() ? actor : names.clean(actor);
    }

    /** The earliest turn that a verb or a part of a name may still mean. */
    private int oldest() {
        return Math.max(0, turns.size() - REMEMBERED);
    }

    /**
     * Who a verb without a subject means: the latest who had the word or did something and whom it agrees with.
     *
     * @param goesOn the verb adds to what was said, so that whoever did something before the sentence before is out of the question
     * @return null where there is none: a verb that agrees with nobody is nobody's
     */
    public Speaker elided(Agreement verb, boolean goesOn, Sentence sentence) {
        int behind = before(sentence);
        int reach = Math.max(-1, behind - REACH);
        for (int i = turns.size() - 1; i >= oldest(); i--) {
            Turn turn = turns.get(i);
            while ((!goesOn || behind == before(sentence)) && behind > reach && sentences.get(behind).first() > turn.at()) {
                Sentence last = sentences.get(behind--);
                NounPhrase actor = actors.of(last);
                boolean silent = goesOn && (actor.kind() == Kind.DOCUMENT || actors.isBackground(last));
                if (!actor.isEmpty() && Actors.agree(verb, actor) && !silent) {
                    Speaker named = named(names.clean(actor));
                    if (!standsFor(actor, named, turn)) {
                        turn(named, verb, actor, sentence);
                        return named;
                    }
                }
            }
            if (agree(verb, turn)) {
                if (i < turns.size() - 1 || turn.at() != sentence.first()) {
                    turns.add(new Turn(turn.speaker(), turn.surface(), turn.phrase(), sentence.first()));
                }
                return turn.speaker();
            }
        }
        return null;
    }

    /** "The company", of which nothing more is told: whatever body spoke last. */
    private boolean standsFor(NounPhrase actor, Speaker named, Turn turn) {
        Sense head = gloss.sense(actor.first());
        boolean bare = actor.last() - actor.first() == 1 && head.definite() && head.is(BODY) && !head.is(TITLE | STATE);
        return bare && named.name().equals(gloss.named(actor.first(), actor.last())) && turn.speaker().kind() == Kind.BODY;
    }

    /** Who may be meant where nobody agrees with a verb: the latest speakers, the latest first, each once. */
    public List<Speaker> candidates() {
        List<Speaker> candidates = new ArrayList<>(CANDIDATES);
        for (int i = turns.size() - 1; i >= oldest() && candidates.size() < CANDIDATES; i--) {
            Speaker speaker = turns.get(i).speaker();
            if (candidates.stream().noneMatch(c -> c.name().equals(speaker.name()))) {
                candidates.add(speaker);
            }
        }
        return candidates;
    }

    /** The index of the sentence before one, or -1. */
    private int before(Sentence sentence) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).first() < sentence.first()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static boolean agree(Agreement verb, Turn turn) {
        if (verb == Agreement.UNKNOWN || turn.surface() == Agreement.UNKNOWN) {
            return verb != Agreement.PLURAL;
        }
        return verb == turn.surface() || verb == turn.speaker().gender() && turn.speaker().kind() != Kind.DOCUMENT;
    }

    /** Whether a verb adds to what its subject said before: by its own meaning, or by the word before it. */
    public boolean goesOn(int cue) {
        return isOnward(cue) || cue > 0 && words.goesOn(gloss.word(cue - 1).form());
    }

    /** Whether a verb adds to what its subject said before by its own meaning. */
    public boolean isOnward(int cue) {
        String form = gloss.word(cue).form();
        boolean and = form.length() > 2 && gloss.vocabulary().particles().isAnd(form.charAt(0));
        return words.goesOn(form) || and && words.goesOn(form.substring(1));
    }

    /** Who a noun phrase means: a text whoever issued it, a part of a name its fullest form in the report. */
    public Speaker named(NounPhrase phrase) {
        return named(phrase, 0);
    }

    private Speaker named(NounPhrase phrase, int depth) {
        int first = phrase.first();
        int last = withoutEmphasis(phrase);
        if (words.isDocument(gloss.sense(first)) && depth < 3) {
            Speaker issuer = issuer(first, last, depth);
            if (issuer != null) {
                return issuer;
            }
        }
        Speaker earlier = earlier(first, last, phrase);
        if (earlier != null) {
            return earlier;
        }
        NounPhrase full = names.of(first, last, phrase);
        if (full == null) {
            return new Speaker(gloss.named(first, last), phrase.kind(), phrase.agreement());
        }
        return new Speaker(gloss.named(full.first(), full.last()), full.kind(), full.agreement() == Agreement.UNKNOWN ? phrase.agreement() : full.agreement());
    }

    /** The latest speaker whom a part of a name stands for: the ministry, the observatory, a surname. */
    private Speaker earlier(int first, int last, NounPhrase phrase) {
        Sense head = gloss.sense(first);
        boolean ministry = last - first == 1 && head.definite() && words.isMinistry(head);
        for (int i = turns.size() - 1; i >= oldest(); i--) {
            Turn turn = turns.get(i);
            NounPhrase full = turn.phrase();
            if (full.isEmpty() || full.last() - full.first() < last - first) {
                continue;
            }
            if (ministry && ministryOf(full)) {
                Speaker whole = words.isMinistry(gloss.sense(full.first())) ? null : earlier(full.first(), full.last(), full);
                return whole == null ? turn.speaker() : whole;
            }
            NounPhrase whole = names.partial(first, last, phrase) ? names.standing(first, last, full, phrase) : null;
            if (whole != null && longer(whole, turn, last - first)) {
                boolean raw = whole.last() < full.last() && turn.speaker().name().equals(gloss.named(full.first(), full.last()));
                return raw ? new Speaker(gloss.named(whole.first(), whole.last()), full.kind(), turn.speaker().gender()) : turn.speaker();
            }
        }
        return null;
    }

    /** Whether a turn's words, without what only follows the name, are more than those that may stand for them, or its speaker's name is. */
    private static boolean longer(NounPhrase full, Turn turn, int words) {
        boolean resolved = full.last() == turn.phrase().last() && turn.speaker().name().chars().filter(c -> c == ' ').count() >= words;
        return full.last() - full.first() > words || resolved;
    }

    private boolean ministryOf(NounPhrase full) {
        for (int k = full.first(); k < full.last(); k++) {
            if (gloss.sense(k).kind().equals("ministry")) {
                return full.last() - full.first() > 1;
            }
        }
        return false;
    }

    private int withoutEmphasis(NounPhrase phrase) {
        int last = phrase.last();
        while (last > phrase.first() + 1 && words.isEmphasis(gloss.word(last - 1).form())) {
            last--;
        }
        return last;
    }

    /** Whoever issued a statement: named after it, or else the latest speaker that is no text itself. */
    private Speaker issuer(int first, int last, int depth) {
        for (int k = first + 1; k < last; k++) {
            Sense sense = gloss.sense(k);
            boolean tied = sense.preposition() != 0 || words.isFrom(gloss.word(k).form());
            int begin = words.isFrom(gloss.word(k).form()) ? k + 1 : k;
            if (begin < last && (tied || !words.isDescription(sense) && (sense.is(BODY | TITLE | STATE | GIVEN | Vocabulary.OUTLET) || sense.definite()))) {
                NounPhrase issuer = attachedPhrase(begin, last);
                if (!issuer.isEmpty()) {
                    return named(issuer, depth + 1);
                }
            }
        }
        if (last - first > 2 && !gloss.sense(first).definite()) {
            return null;
        }
        NounPhrase giver = last - first == 1 ? giver(first) : null;
        if (giver != null) {
            return named(giver, depth + 1);
        }
        for (int i = turns.size() - 1; i >= oldest(); i--) {
            if (turns.get(i).speaker().kind() != Kind.UNNAMED) {
                return turns.get(i).speaker();
            }
        }
        return null;
    }

    /** Who gives or issues a text where the report first speaks of it: the first in that sentence who could, or null. */
    private NounPhrase giver(int first) {
        if (givers == null) {
            givers = new HashMap<>();
            for (Sentence sentence : gloss.article().sentences()) {
                for (int k = sentence.first(); k < sentence.last(); k++) {
                    String document = gloss.sense(k).definite() ? null : words.document(gloss.sense(k));
                    if (document != null && !givers.containsKey(document)) {
                        givers.put(document, gloss.sense(k).bare() ? actor(sentence.first(), k) : null);
                    }
                }
            }
        }
        NounPhrase giver = givers.get(gloss.sense(first).base());
        return giver == null || giver.first() > first ? null : giver;
    }

    private NounPhrase actor(int first, int last) {
        for (int i = first; i < Math.min(last, first + 4); i++) {
            if (gloss.sense(i).bare() && gloss.sense(i).is(TITLE | BODY | STATE | GIVEN)) {
                NounPhrase phrase = phrases.at(gloss, i, last, true);
                return phrase.isEmpty() ? null : phrase;
            }
        }
        return null;
    }

    /** A noun phrase whose first word may bear a preposition. */
    private NounPhrase attachedPhrase(int begin, int last) {
        Sense sense = gloss.sense(begin);
        Agreement agreement = sense.agreement();
        Kind kind = sense.is(STATE) ? Kind.STATE : sense.is(TITLE | GIVEN) ? Kind.PERSON : sense.is(BODY) ? Kind.BODY : Kind.BODY;
        return new NounPhrase(begin, last, kind, agreement);
    }

    /** A relay that is named in part, "the agency", by its fullest form in the report; any other as it is. */
    public Relay full(Relay relay) {
        int first = gloss.article().firstWordAfter(relay.span().start());
        boolean part = first < gloss.size() && gloss.word(first).end() == relay.span().end() && gloss.sense(first).definite();
        return part ? relay(new NounPhrase(first, first + 1, Kind.MEDIUM, gloss.sense(first).agreement())) : relay;
    }

    /** Who passes on: as printed, a statement by its issuer, a part of a name by its fullest form. */
    public Relay relay(NounPhrase phrase) {
        int first = phrase.first();
        while (first + 1 < phrase.last() && words.isDocument(gloss.sense(first))) {
            first++;
        }
        Span span = gloss.span(first, phrase.last());
        boolean part = phrase.last() - first == 1 && gloss.sense(first).definite();
        return new Relay(part ? named(new NounPhrase(first, phrase.last(), phrase.kind(), phrase.agreement())).name() : gloss.named(first, phrase.last()), span);
    }
}
