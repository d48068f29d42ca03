package org.tawatur.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tawatur.source.Gloss;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/**
 * Finds where another voice begins inside what one says: the outlet's gloss, or a clause of somebody else. Where the
 * voice does not plainly change, what is said runs on.
 */
final class OtherVoice {

    /** Words of "but the council of the town" before its verb of saying. */
    private static final int SUBJECT = 7;

    /** Words between "without" and what is not told. */
    private static final int UNTOLD = 3;

    private static final Set<String> OPENERS = Set.of("but", "yet", "except", "note", "in", "gloss", "comment", "reply", "as", "before", "after", "without", "from");
    private static final Set<String> FOLLOWERS = Set.of("reference", "step", "describing", "telling", "tell", "untold", "refused");

    private final Map<String, String> openers = new HashMap<>();
    private final Map<String, String> followers = new HashMap<>();
    private final CueWords words;
    private final SpeechVerbs verbs;

    /** @throws org.tawatur.text.BrokenPack if the file is broken */
    OtherVoice(Language language, CueWords words, SpeechVerbs verbs) {
        this.words = words;
        this.verbs = verbs;
        for (PackFile.Row row : language.file("other-voices.tsv").rows()) {
            String word = language.letters().normal(row.exactly(2).need(0, "word"));
            boolean opens = OPENERS.contains(row.get(1));
            String kind = opens ? row.get(1) : row.oneOf(1, "class", FOLLOWERS);
            (opens ? openers : followers).put(word, kind);
        }
    }

    private boolean is(String follower, String form) {
        return follower.equals(followers.get(form));
    }

    /**
     * Where another voice begins.
     *
     * @param first where to look from
     * @param limit the index of the first word that cannot be of the content
     * @return the index of its first word, or {@code limit}
     */
    int from(Gloss gloss, Attribution a, int first, int limit) {
        if (a.start < a.cue.start()) {
            return limit;
        }
        boolean conceded = conceded(gloss, a);
        for (int i = first; i < limit; i++) {
            if (gloss.quoted(i) || gloss.word(i).isMark()) {
                boolean ends = conceded && i > a.first + 1 && i + 1 < limit && isComma(gloss.mark(i)) && !gloss.quoted(i);
                if (ends && !gloss.sense(i + 1).and() && !gloss.sense(i + 1).is(Vocabulary.RELATIVE | Vocabulary.CONJUNCTION | Vocabulary.TIME)) {
                    return i;
                }
                if (gloss.mark(i) == '.' && !gloss.quoted(i) && says(gloss, i + 1, limit)) {
                    return i;
                }
                continue;
            }
            boolean apart = gloss.word(i - 1).isMark();
            String form = gloss.word(i).form();
            String opener = openers.get(form);
            if (opener != null ? opens(gloss, a, i, limit, opener) : apart && (words.is("while", form) || describes(gloss, a, i))) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\u060C' || c == '\u061B';
    }

    /** "While X says that …, Y …", at a sentence's beginning: what is conceded ends with its clause. */
    private boolean conceded(Gloss gloss, Attribution a) {
        if (a.tie == Attribution.Tie.QUOTATION) {
            return false;
        }
        for (int i = a.unit; i < a.first && gloss.word(i).start() < a.cue.start(); i++) {
            Sense sense = gloss.sense(i);
            if (words.isWhile(gloss.word(i).form()) || sense.and() && words.isWhile(gloss.word(i).form().substring(1))) {
                int before = i > 0 && words.isIn(gloss.word(i - 1).form()) ? i - 2 : i - 1;
                return before < 0 || gloss.article().text().substring(gloss.word(before).end(), gloss.word(before + 1).start()).indexOf('\n') >= 0 || gloss.mark(before) == '.';
            }
        }
        return false;
    }

    private boolean opens(Gloss gloss, Attribution a, int i, int limit, String opener) {
        boolean apart = gloss.word(i - 1).isMark();
        boolean phrase = a.tie == Attribution.Tie.PHRASE;
        String next = i + 1 < limit ? gloss.word(i + 1).form() : "";
        Sense after = gloss.sense(Math.min(i + 1, limit - 1));
        return switch (opener) {
            case "but" -> phrase || says(gloss, i + 1, Math.min(limit, i + 3)) || untold(gloss, i + 1, limit);
            case "yet" -> phrase && apart || says(gloss, i + 1, limit);
            case "except" -> after.is(Vocabulary.CLAUSE) && (phrase || says(gloss, i + 2, limit) || untold(gloss, i + 2, limit));
            case "note", "comment" -> apart;
            case "in" -> apart && (words.isWhile(next) || is("reference", next) || is("step", next)) || phrase && is("step", next);
            case "gloss" -> apart && (after.is(Vocabulary.TIME) || beside(gloss, i + 1, limit));
            case "reply" -> apart && (gloss.quoted(i - 1) || gloss.quoted(i - 2));
            case "as" -> apart && after.is(Vocabulary.PRONOUN);
            case "before" -> apart && after.is(Vocabulary.CLAUSE) && says(gloss, i + 2, Math.min(limit, i + 3));
            case "after" -> apart && phrase && (a.act == Act.DEMAND || a.act == Act.EXPRESS);
            case "without" -> untold(gloss, i + 1, limit);
            case "from" -> "without".equals(openers.get(next)) && untold(gloss, i + 2, limit);
            default -> false;
        };
    }

    /** "And that in a statement", "and that in answer to", "and that without giving details". */
    private boolean beside(Gloss gloss, int i, int limit) {
        if (i >= limit) {
            return false;
        }
        String opener = openers.getOrDefault(gloss.word(i).form(), "");
        return switch (opener) {
            case "comment", "reply" -> true;
            case "in" -> i + 1 < limit && (gloss.sense(i + 1).is(Vocabulary.MEDIUM) || is("reference", gloss.word(i + 1).form()));
            case "without" -> untold(gloss, i + 1, limit);
            default -> false;
        };
    }

    /** Whether a clause tells of somebody's saying before its next mark. */
    private boolean says(Gloss gloss, int from, int limit) {
        if (from < limit && (gloss.sense(from).is(Vocabulary.PREPOSITION) || gloss.sense(from).preposition() != 0)) {
            return false;
        }
        for (int i = from; i < Math.min(limit, from + SUBJECT) && (!gloss.word(i).isMark() || gloss.quoted(i)); i++) {
            Sense before = gloss.sense(i - 1);
            if (!gloss.quoted(i) && verbs.isFinite(gloss.word(i).form()) && !before.is(Vocabulary.RELATIVE | Vocabulary.NEGATION | Vocabulary.PREPOSITION) && (before.bare() || i == from)) {
                return true;
            }
            if (gloss.sense(i).is(Vocabulary.RELATIVE | Vocabulary.CLAUSE)) {
                return false;
            }
        }
        return false;
    }

    /** "(Did not) tell", "(without) giving details": what is not told is missed by the outlet. */
    private boolean untold(Gloss gloss, int from, int limit) {
        boolean not = false;
        for (int i = from; i < Math.min(limit, from + UNTOLD) && !gloss.word(i).isMark(); i++) {
            String form = gloss.word(i).form();
            String kind = followers.getOrDefault(form, "");
            not |= gloss.sense(i).is(Vocabulary.NEGATION | Vocabulary.CLAUSE);
            if (kind.equals("untold") || kind.equals("telling") || kind.equals("refused") || not && kind.equals("tell")) {
                return true;
            }
        }
        return false;
    }

    /** "Without telling": no saying of anything. */
    boolean isUntold(Gloss gloss, int verb, int first) {
        return verb - 2 >= first && gloss.sense(verb - 1).is(Vocabulary.CLAUSE) && "without".equals(openers.get(gloss.word(verb - 2).form()));
    }

    /** A participle that agrees with who speaks: "…, describing it as". */
    private boolean describes(Gloss gloss, Attribution a, int i) {
        String form = gloss.word(i).form();
        VerbForm verb = verbs.find(form);
        if (verb == null) {
            return is("describing", form);
        }
        Agreement of = a.subject == null || a.subject.isEmpty() ? a.agreement : a.subject.agreement();
        return verb.isParticiple() && (verb.agreement() == of || verb.agreement() == a.agreement || verb.agreement() == Agreement.PLURAL);
    }
}
