package org.tawatur.claim;

import java.util.List;
import org.tawatur.claim.NominalCues.Found;
import org.tawatur.source.Gloss;
import org.tawatur.source.Speaker;
import org.tawatur.source.Speakers;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Sentence;

/** Decides what a cue that is no verb attributes: what follows it, what precedes it, or nothing but a relay of what another says. */
final class NominalContents {

    /** Fewer words before "according to" are no clause of their own. */
    private static final int PARENTHESIS = 5;

    /** So few words before it are the beginning of what follows, even without commas. */
    private static final int SHORT = 4;

    /** So many words may stand between a name and "then". */
    private static final int LONGEST_NAME = 25;

    private final CueWords words;

    NominalContents(CueWords words) {
        this.words = words;
    }

    /** Decides what a nominal cue attributes: what follows it at a sentence's beginning or within, else what precedes. */
    void place(Gloss gloss, Sentence sentence, Found n, List<Attribution> found, Speakers speakers) {
        Attribution a = n.attribution();
        Attribution covering = null;
        for (Attribution other : found) {
            if (other.first <= n.at() && other.tie != Attribution.Tie.BEFORE || other.quotation != null && other.cue.start() < a.cue.start()) {
                covering = other;
            }
        }
        int begin = begin(gloss, sentence, n.at());
        int next = n.last();
        while (next < sentence.last() && gloss.word(next).isMark() && !gloss.opensQuotation(next)) {
            next++;
        }
        for (Attribution other : found) {
            if (other.cue.end() <= a.cue.start() && n.last() <= other.first && other.tie != Attribution.Tie.BEFORE) {
                if (isOrigin(gloss, n, other)) {
                    hasItFrom(gloss, other, a);
                } else if (!a.subject.isEmpty() && !other.subject.isEmpty()) {
                    other.via.add(speakers.relay(a.subject));
                }
                return;
            }
        }
        boolean fresh = gloss.word(n.at()).start() < a.cue.start() && n.at() > begin && gloss.word(n.at() - 1).isMark();
        if (covering == null && n.role() == NominalCues.Role.ONLY_RELAYS) {
            return;
        }
        if (begin >= n.at() || fresh && sentence.last() - next > SHORT) {
            initial(gloss, sentence, n, next, found);
        } else if (covering != null && isOrigin(gloss, n, covering)) {
            hasItFrom(gloss, covering, a);
        } else if (covering != null) {
            if (!(a.via.isEmpty() && a.subject.isEmpty()) && (n.role() != NominalCues.Role.SPEAKS && n.role() != NominalCues.Role.ORIGIN || medium(gloss, a))) {
                covering.via.addAll(a.via.isEmpty() ? List.of(Relays.of(gloss, a.subject)) : a.via);
            }
        } else if (next - n.last() > 0 && sentence.last() - next > 3 && gloss.word(n.at() - 1).isMark() && n.at() - begin < PARENTHESIS && !gloss.sense(next).is(Vocabulary.TIME) || sentence.last() - next > SHORT && n.at() - begin < SHORT && !(next > n.last() && gloss.sense(next).is(Vocabulary.TIME))) {
            a.tie = Attribution.Tie.CLAUSE;
            a.first = next;
            a.start = gloss.word(next).start();
            found.add(a);
        } else {
            begin = clauseBefore(gloss, begin, n.at());
            a.tie = Attribution.Tie.CLAUSE;
            a.first = begin;
            a.start = gloss.word(begin).start() + (gloss.sense(begin).and() ? gloss.particleLength(begin) : 0);
            a.limit = n.at();
            found.add(a);
        }
    }

    /** "The agency mentioned, quoting X, that": what a medium tells it has from somebody else. */
    private static boolean isOrigin(Gloss gloss, Found n, Attribution told) {
        return n.role() == NominalCues.Role.ORIGIN && !n.attribution().subject.isEmpty() && (medium(gloss, told) || !medium(gloss, n.attribution()) && !told.subject.isEmpty() && told.subject.last() == n.at());
    }

    private static void hasItFrom(Gloss gloss, Attribution told, Attribution origin) {
        told.via.add(Relays.of(gloss, told.subject));
        told.subject = origin.subject;
    }

    /** The first word of what precedes the cue, past what only leads to it: "but", "it is told that". */
    private int begin(Gloss gloss, Sentence sentence, int at) {
        int begin = sentence.first();
        while (begin < at && (gloss.word(begin).isMark() || gloss.sense(begin).is(Vocabulary.CONJUNCTION | Vocabulary.ADVERB) || begin > sentence.first() && gloss.sense(begin).is(Vocabulary.CLAUSE) && gloss.sense(begin - 1).is(Vocabulary.CONJUNCTION))) {
            begin++;
        }
        if (begin < at && words.is("impersonal", gloss.word(begin).form())) {
            for (int i = begin + 1; i < Math.min(at, begin + SHORT + 1); i++) {
                if (gloss.sense(i).is(Vocabulary.CLAUSE)) {
                    return i + 1;
                }
            }
        }
        return begin;
    }

    /** Without a comma before it, "according to" covers no more than the last clause. */
    private static int clauseBefore(Gloss gloss, int begin, int at) {
        if (gloss.word(at - 1).isMark()) {
            return begin;
        }
        for (int i = at - 1; i > begin; i--) {
            char c = gloss.mark(i);
            if ((c == ',' || c == '\u060C' || c == '\u061B') && !gloss.quoted(i)) {
                boolean adverbial = gloss.sense(i + 1).is(Vocabulary.PREPOSITION | Vocabulary.RELATIVE | Vocabulary.TIME) || gloss.sense(i + 1).preposition() != 0;
                return at - i > PARENTHESIS && !adverbial ? i + 1 : begin;
            }
        }
        return begin;
    }

    private static boolean medium(Gloss gloss, Attribution a) {
        return !a.subject.isEmpty() && a.subject.kind() == Speaker.Kind.MEDIUM;
    }

    /** "According to X, …": the rest of the sentence, unless that names a speaker of its own. */
    private void initial(Gloss gloss, Sentence sentence, Found n, int next, List<Attribution> found) {
        Attribution a = n.attribution();
        for (Attribution other : found) {
            if (other.unit <= next + 1 && other.cue.start() > a.cue.start()) {
                if (!a.subject.isEmpty() && (n.role() != NominalCues.Role.SPEAKS && n.role() != NominalCues.Role.ORIGIN || medium(gloss, a))) {
                    other.via.add(Relays.of(gloss, a.subject));
                }
                return;
            }
        }
        int first = opening(gloss, sentence, n, next);
        if (sentence.last() - first < 3) {
            return;
        }
        a.tie = Attribution.Tie.CLAUSE;
        a.first = first;
        a.start = gloss.word(first).start();
        found.add(a);
    }

    /** After "then" ("according to the report that was published, then …"); else after the comma that closes what the name goes on with. */
    private int opening(Gloss gloss, Sentence sentence, Found n, int next) {
        int comma = -1;
        int end = Math.min(sentence.last() - 2, next + LONGEST_NAME);
        for (int i = next; i < end; i++) {
            if (gloss.quoted(i)) {
                continue;
            }
            if (words.is("then", gloss.word(i).form()) && (i == next || next == n.last() || comma >= 0 && gloss.sense(i).is(Vocabulary.CLAUSE))) {
                return i + 1;
            }
            char c = gloss.mark(i);
            if (comma < 0 && (c == ',' || c == '\u060C')) {
                comma = i;
            }
        }
        boolean open = next == n.last() && next < sentence.last() && (gloss.sense(next).is(Vocabulary.RELATIVE) || gloss.quoted(next));
        return open && comma >= 0 && sentence.last() - comma > SHORT ? comma + 1 : next;
    }
}
