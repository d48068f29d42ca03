package org.tawatur.source;

import static org.tawatur.source.Vocabulary.BODY;
import static org.tawatur.source.Vocabulary.COMMON;
import static org.tawatur.source.Vocabulary.GIVEN;
import static org.tawatur.source.Vocabulary.NISBA;
import static org.tawatur.source.Vocabulary.ORDINARY;
import static org.tawatur.source.Vocabulary.OUTLET;
import static org.tawatur.source.Vocabulary.STATE;
import static org.tawatur.source.Vocabulary.TITLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.tawatur.report.Zone;
import org.tawatur.source.Speaker.Kind;
import org.tawatur.text.Sentence;

/**
 * The names that one report gives in full, and which of them a part of a name stands for: the same person or the same
 * body, never one whose name only contains it. Made anew for each report.
 */
final class FullNames {

    /** Different phrases that could speak: more than any report has. */
    private static final int HEARD = 2_000;

    /** Kinds of bodies of which there are many: one that is named without the article has not been named before. */
    private static final Set<String> FRESH = Set.of("organisation", "agency", "media");

    /** No part of a name has more words. */
    private static final int PART = 4;

    private final Gloss gloss;
    private final NounPhrases phrases;
    private final SourceWords words;
    private List<Heard> mentions;

    /** A phrase of the report that could speak, in the article's body or in a headline. */
    private record Heard(NounPhrase phrase, boolean body) {}

    FullNames(Gloss gloss, NounPhrases phrases, SourceWords words) {
        this.gloss = gloss;
        this.phrases = phrases;
        this.words = words;
    }

    /** The fuller form of a name met in part, told in the body rather than in a headline, before rather than after; or null. */
    NounPhrase of(int first, int last, NounPhrase part) {
        if (!partial(first, last, part)) {
            return null;
        }
        boolean definite = gloss.sense(first).definite() && last - first == 1;
        boolean goesOn = mayGoOn(part);
        NounPhrase best = null;
        boolean bestInBody = false;
        for (Heard heard : mentions()) {
            NounPhrase full = heard.phrase();
            if (full.first() == first && !goesOn || full.last() - full.first() <= last - first) {
                continue;
            }
            NounPhrase clean = standing(first, last, full, part);
            if (clean == null || clean.last() - clean.first() <= last - first) {
                continue;
            }
            boolean before = full.first() < first;
            boolean preferred = full.kind() == Kind.PERSON || heard.body() == bestInBody;
            boolean better = best == null || !preferred && heard.body() || preferred && before && (definite || best.first() > first);
            if (better) {
                best = clean;
                bestInBody = heard.body();
            }
        }
        return best;
    }

    /** Whether a phrase may be part of a longer name at all. */
    boolean partial(int first, int last, NounPhrase phrase) {
        Sense head = gloss.sense(first);
        boolean other = last < gloss.size() && words.isOther(gloss.word(last).form());
        boolean fresh = last - first == 1 && head.is(BODY) && !head.definite() && head.is(ORDINARY) && !head.is(TITLE) && FRESH.contains(head.kind());
        return last - first <= PART && !other && !fresh && (!head.is(STATE) || head.is(BODY)) && (phrase.kind() != Kind.UNNAMED || head.definite());
    }

    /** Whether a phrase that was cut short before an object may really be longer where it stands. */
    private boolean mayGoOn(NounPhrase phrase) {
        boolean borne = false;
        for (int i = phrase.first() + 1; i < phrase.last(); i++) {
            borne |= isName(i);
        }
        boolean other = phrase.last() < gloss.size() && gloss.sense(phrase.last()).preposition() != 0 && !phrases.ties().is("tie", gloss.word(phrase.last()).form());
        boolean title = !borne && !other && gloss.sense(phrase.first()).is(TITLE) && phrase.last() < gloss.size();
        return phrase.kind() == Kind.UNNAMED || title && !gloss.sense(phrase.last()).is(TITLE | BODY | STATE | Vocabulary.EVENT);
    }

    /** The longer phrase that words stand for, without what only follows the name there; null where they do not stand for it. */
    NounPhrase standing(int first, int last, NounPhrase full, NounPhrase part) {
        Sense head = gloss.sense(first);
        Sense other = gloss.sense(full.first());
        if (last - first == 1 && isProper(head) && !gloss.sense(full.first() + 1).is(NISBA)) {
            return null;
        }
        if (head.is(BODY) && !head.is(TITLE)) {
            int end = coordinated(full) ? -1 : body(first, last, full);
            return end < 0 ? null : upTo(full, afterBody(end, full));
        }
        if (head.is(TITLE) && last - first == 1) {
            return head.definite() && other.is(TITLE) && other.base().equals(head.base()) && full.kind() == Kind.PERSON ? upTo(full, afterBearer(full)) : null;
        }
        if (full.kind() != Kind.PERSON || coordinated(full)) {
            return null;
        }
        return head.is(TITLE) ? titled(first, last, full) : named(first, last, full, part);
    }

    /** The proper name of a party or group, which takes no complement. */
    private static boolean isProper(Sense head) {
        return (head.kind().equals("group") || head.kind().equals("party")) && !head.definite() && !head.is(ORDINARY);
    }

    private int body(int first, int last, NounPhrase full) {
        Sense head = gloss.sense(first);
        Sense other = gloss.sense(full.first());
        if (head.kind().equals("ministry") && words.isMinistry(other) && !words.isMinistry(head)) {
            return match(first, last, full.first() + 1, full.last());
        }
        return head.base().equals(other.base()) ? match(first + 1, last, full.first() + 1, full.last()) : -1;
    }

    private NounPhrase titled(int first, int last, NounPhrase full) {
        Sense end = gloss.sense(last - 1);
        boolean office = end.is(NISBA | STATE | TITLE | BODY) || end.definite();
        boolean same = gloss.sense(first).base().equals(gloss.sense(full.first()).base());
        if (office) {
            return same && match(first + 1, last, full.first() + 1, full.last()) >= 0 ? upTo(full, afterBearer(full)) : null;
        }
        return bearing(first + 1, last, full);
    }

    private NounPhrase named(int first, int last, NounPhrase full, NounPhrase part) {
        Sense head = gloss.sense(first);
        boolean thing = last - first == 1 && head.definite() && head.is(ORDINARY | COMMON) && !head.is(GIVEN);
        boolean same = head.base().equals(gloss.sense(full.first()).base());
        boolean known = head.is(OUTLET | NISBA) || gloss.phrase(first, last) != null;
        boolean many = part.agreement() == Speaker.Agreement.PLURAL && full.agreement() != Speaker.Agreement.PLURAL;
        return known || many || thing && !same ? null : bearing(first, last, full);
    }

    /** Whoever bears a name that is given in part: a single word must be the last of more. */
    private NounPhrase bearing(int first, int last, NounPhrase full) {
        int matched = match(first, last, last - first == 1 ? full.first() + 1 : full.first(), full.last());
        return matched < 0 || !bears(matched - (last - first) + 1, full) ? null : upTo(full, afterName(matched, full));
    }

    /** A phrase without what only follows its name or office where it stands. */
    NounPhrase clean(NounPhrase phrase) {
        if (isName(phrase.first())) {
            return upTo(phrase, afterName(phrase.first(), phrase));
        }
        return gloss.sense(phrase.first()).is(TITLE) ? beforeObject(upTo(phrase, afterBearer(phrase))) : phrase;
    }

    /** An office and its bearer without the definite noun right after the name, whom or what the verb before them is about. */
    private NounPhrase beforeObject(NounPhrase phrase) {
        int i = phrase.first() + 1;
        while (i < phrase.last() && !isName(i)) {
            i++;
        }
        boolean given = i < phrase.last() && gloss.sense(i).is(GIVEN) && !(i + 1 < phrase.last() && isName(i + 1));
        while (i < phrase.last() && isName(i)) {
            i++;
        }
        boolean surname = i < phrase.last() && articled(i) && (given || !gloss.sense(i).is(ORDINARY));
        int end = surname ? i + 1 : i;
        return end < phrase.last() && articled(end) ? upTo(phrase, end) : phrase;
    }

    private NounPhrase upTo(NounPhrase full, int at) {
        boolean closing = at < full.last() && gloss.word(at).isMark() && (gloss.mark(at) == ')' || gloss.quoted(at) && !gloss.opensQuotation(at));
        int end = closing ? at + 1 : at;
        return end == full.last() ? full : new NounPhrase(full.first(), end, full.kind(), full.agreement());
    }

    /** Whether the name that a word belongs to is borne by whom the phrase means, and not by whom its title is tied to. */
    private boolean bears(int at, NounPhrase full) {
        int begin = Math.max(at, full.first());
        while (begin > full.first() && (isName(begin - 1) || isUnknown(begin - 1) || begin - 1 == full.first() && mayBeName(begin - 1))) {
            begin--;
        }
        for (int i = begin + 1; i <= at; i++) {
            if (gloss.sense(i).is(GIVEN) && !gloss.sense(begin).is(GIVEN)) {
                return true;
            }
        }
        int before = begin - 1;
        if (before < full.first() || gloss.word(before).isMark()) {
            return true;
        }
        Sense tie = gloss.sense(before);
        if (begin == at && articled(at) && articled(before) && !tie.is(TITLE)) {
            return false;
        }
        if (tie.is(TITLE) && !articled(before)) {
            return tie.kind().equals("rank") || tie.kind().equals("honorific");
        }
        if (tie.is(TITLE) && before > full.first() && !gloss.word(before - 1).isMark()) {
            Sense owner = gloss.sense(before - 1);
            return articled(before - 1) || owner.is(NISBA | STATE);
        }
        return articled(before) || tie.is(NISBA | STATE) || gloss.bearsPronoun(before);
    }

    /** The end of the name that a word belongs to. */
    private int afterName(int at, NounPhrase full) {
        int end = at + 1;
        while (end < full.last() && (isName(end) || end + 1 == full.last() && articled(end) && !gloss.word(end).isMark())) {
            end++;
        }
        return end;
    }

    private boolean isName(int i) {
        Sense sense = gloss.sense(i);
        String form = gloss.word(i).form();
        boolean name = sense.is(GIVEN) || phrases.isName(gloss, i) && !sense.is(ORDINARY) || words.isNameTie(form) || phrases.ties().is("name-tail", form);
        Sense.Phrase office = gloss.phrase(i, gloss.size());
        if (office != null && (office.classes() & TITLE) != 0) {
            return false;
        }
        return name && sense.bare() && (!sense.is(TITLE | NISBA) || sense.is(GIVEN)) && !phrases.ties().is("tie", form);
    }

    /** Whether nothing tells that a word before a name is not part of it, though it may look like a plural or a feminine. */
    private boolean isUnknown(int i) {
        Sense sense = gloss.sense(i);
        return (sense.classes() & ~COMMON) == 0 && sense.bare() && !sense.definite() && (sense.agreement() == Speaker.Agreement.PLURAL || sense.agreement() == Speaker.Agreement.FEMININE);
    }

    /** Whether a word that bears a preposition may be a name. */
    private boolean mayBeName(int i) {
        Sense sense = gloss.sense(i);
        return sense.is(GIVEN) || sense.preposition() != 0 && !sense.definite() && NounPhrases.foreign(gloss, sense);
    }

    /** Where an office with its bearer ends: before a second comma, or before the comma and office that follow a name. */
    private int afterBearer(NounPhrase full) {
        boolean borne = isName(full.first());
        boolean parted = false;
        for (int i = full.first() + 1; i < full.last(); i++) {
            boolean comma = gloss.word(i).isMark() && !gloss.quoted(i) && gloss.mark(i) != '(' && gloss.mark(i) != ')' && gloss.mark(i) != '#' && gloss.mark(i) != '_';
            if (comma && (parted || borne || i + 1 < full.last() && gloss.sense(i + 1).is(TITLE) && !articled(i + 1))) {
                return i;
            }
            parted |= comma;
            Sense sense = gloss.sense(i);
            boolean about = sense.preposition() != 0 && !sense.definite() && !sense.is(TITLE | BODY | STATE | GIVEN) && !phrases.ties().is("tie", gloss.word(i).form());
            if (about && articled(i - 1)) {
                return i;
            }
            borne |= parted && isName(i);
        }
        return full.last();
    }

    /** Where the name of a body ends after a word of it: a closed name takes adjectives only. */
    private int afterBody(int at, NounPhrase full) {
        int end = at + 1;
        while (end < full.last() && goesOn(end, full)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int i, NounPhrase full) {
        Sense sense = gloss.sense(i);
        if (gloss.word(i).isMark() || gloss.quoted(i) || sense.is(NISBA)) {
            return true;
        }
        if (gloss.sense(i - 1).is(STATE) && isName(i)) {
            return true;
        }
        boolean closed = i == full.first() + 1 && isName(full.first()) || articled(i - 1) || gloss.sense(i - 1).is(STATE | NISBA | OUTLET);
        return !closed || sense.preposition() != 0 || phrases.ties().is("tie", gloss.word(i).form()) || sense.is(Vocabulary.PREPOSITION) || articled(i - 1) && articled(i);
    }

    /** Whether a word bears the article, be it part of a name or not. */
    private boolean articled(int i) {
        return gloss.sense(i).definite() || gloss.vocabulary().particles().isArticled(gloss.word(i).form());
    }

    private boolean coordinated(NounPhrase phrase) {
        for (int k = phrase.first() + 1; k < phrase.last(); k++) {
            if (gloss.sense(k).and()) {
                return true;
            }
        }
        return false;
    }

    /** Where the last of some words stands within others that hold them in the same order; the word before them if there are none, -1 if they do not. */
    private int match(int first, int last, int from, int to) {
        int k = from;
        for (int i = first; i < last; i++) {
            if (gloss.word(i).isMark()) {
                continue;
            }
            while (k < to && !same(i, k)) {
                k++;
            }
            if (k++ >= to) {
                return -1;
            }
        }
        return k - 1;
    }

    private boolean same(int i, int k) {
        Sense a = gloss.sense(i);
        Sense b = gloss.sense(k);
        return gloss.word(i).form().equals(gloss.word(k).form()) || a.base().equals(b.base())
                || a.is(NISBA) && b.is(NISBA) && (a.base().startsWith(b.base()) || b.base().startsWith(a.base()));
    }

    /** Every phrase of the report that could speak, found when first asked for. */
    private List<Heard> mentions() {
        if (mentions == null) {
            mentions = new ArrayList<>();
            Set<String> known = new HashSet<>();
            Iterator<Sentence> sentences = gloss.article().sentences().iterator();
            int end = 0;
            boolean body = false;
            for (int i = 0; i < gloss.size() && mentions.size() < HEARD; i++) {
                while (end <= i && sentences.hasNext()) {
                    Sentence sentence = sentences.next();
                    end = sentence.last();
                    body = sentence.zone() == Zone.Kind.BODY;
                }
                i = Math.max(i, hear(i, Math.max(end, i + 1), body, known) - 1);
            }
        }
        return mentions;
    }

    /** Keeps the phrase that begins at a word, if it is new; the index after it. */
    private int hear(int i, int end, boolean body, Set<String> known) {
        Sense sense = gloss.sense(i);
        if (!sense.is(TITLE | BODY | GIVEN) || i > 0 && gloss.sense(i - 1).is(TITLE) && !sense.definite()) {
            return i;
        }
        boolean subject = sense.definite() && sense.bare() && i > 0 && (gloss.sense(i - 1).is(Vocabulary.VERB) || phrases.isVerb(gloss.word(i - 1).form()));
        if (subject && phrases.at(gloss, i, end, true).last() == i + 1) {
            return i;
        }
        NounPhrase phrase = phrases.mentioned(gloss, i, end);
        if (phrase.last() - phrase.first() <= 1) {
            return i;
        }
        if (known.add((body ? "+" : "-") + gloss.named(phrase.first(), phrase.last()))) {
            mentions.add(new Heard(phrase, body));
        }
        return phrase.last();
    }
}
