package org.tawatur.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.report.Span;
import org.tawatur.source.Gloss;
import org.tawatur.source.Sense;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Quotation;
import org.tawatur.text.Sentence;

/** Where a content ends, how much of it is quoted, and which act it makes of the cue. */
final class Contents {

    /** No name in quotation marks has more characters. */
    private static final int LONGEST_NAME = 80;

    private final CueWords words;
    private final OtherVoice otherVoice;
    private final Set<String> names = new HashSet<>();

    Contents(CueWords words, OtherVoice otherVoice) {
        this.words = words;
        this.otherVoice = otherVoice;
    }

    /**
     * The content of an attribution.
     *
     * @param limit the index of the first word that belongs to something else, at most the sentence's end
     * @return null where nothing remains
     */
    Span span(Gloss gloss, Attribution a, int limit) {
        if (a.quotation != null) {
            int rest = a.tie == Attribution.Tie.BEFORE ? 0 : rest(gloss, a, limit);
            return trim(gloss.article().text(), rest == 0 ? a.quotation.inside() : new Span(a.quotation.inside().start(), gloss.word(rest - 1).end()));
        }
        int last = otherVoice.from(gloss, a, a.first + 1, Math.min(limit, a.limit));
        while (last > a.first && (closingMark(gloss, last - 1) || trailing(gloss, last - 1))) {
            last--;
        }
        if (last <= a.first) {
            return null;
        }
        int start = a.start;
        int end = gloss.word(last - 1).end();
        if (gloss.opensQuotation(a.first)) {
            Quotation q = gloss.quotation(a.first);
            start = q.inside().start();
            if (gloss.afterQuotation(a.first) >= last) {
                end = Math.min(end, q.inside().end());
            }
        }
        return start < end ? trim(gloss.article().text(), new Span(start, end)) : null;
    }

    /**
     * What goes on after a closing quotation mark as part of the same clause: "…" of the town, "…" and that it would.
     *
     * @return the index after it, or 0 where nothing does
     */
    private int rest(Gloss gloss, Attribution a, int limit) {
        int next = gloss.afterQuotation(a.first);
        while (next < limit && gloss.word(next).start() < a.quotation.whole().end()) {
            next++;
        }
        int from = next;
        while (next < limit && gloss.word(next).isMark() && isPause(gloss.mark(next))) {
            next++;
        }
        if (next + 1 >= limit || gloss.word(next).isMark()) {
            return 0;
        }
        boolean added = words.is("and-that", gloss.word(next).form());
        if (!added && (next > from || !goesOn(gloss, next))) {
            return 0;
        }
        int end = otherVoice.from(gloss, a, next, limit);
        int last = next;
        while (last < end && (added || !gloss.word(last).isMark() || gloss.quoted(last))) {
            last++;
        }
        while (last > next && (closingMark(gloss, last - 1) || trailing(gloss, last - 1))) {
            last--;
        }
        return last > next ? last : 0;
    }

    private static boolean isPause(char c) {
        return c == ',' || c == '\u060C' || c == '.';
    }

    /** A preposition that ties a noun to what was quoted, not to the saying of it. */
    private static boolean goesOn(Gloss gloss, int i) {
        Sense sense = gloss.sense(i);
        Sense after = gloss.sense(i + 1);
        boolean other = sense.is(Vocabulary.TIME | Vocabulary.ADVERB | Vocabulary.CONJUNCTION | Vocabulary.MEDIUM);
        return !other && !sense.and() && (sense.is(Vocabulary.PREPOSITION) || sense.preposition() != 0) && !after.is(Vocabulary.MEDIUM | Vocabulary.TIME | Vocabulary.ADVERB);
    }

    private boolean trailing(Gloss gloss, int i) {
        Sense sense = gloss.sense(i);
        return sense.is(Vocabulary.CLAUSE) || words.is("dangling", gloss.word(i).form()) || sense.is(Vocabulary.CONJUNCTION) && !sense.is(Vocabulary.NEGATION | Vocabulary.PREPOSITION);
    }

    /** A bracket or per cent sign belongs to the words before it; every other mark at the end is left out. */
    private static boolean closingMark(Gloss gloss, int i) {
        char c = gloss.mark(i);
        return c != 0 && c != ')' && c != '%' && c != '\u066A' && c != ']' && c != '$';
    }

    /** Leaves out blanks, marks and quotation marks at both ends. */
    static Span trim(String text, Span span) {
        int s = span.start();
        int e = span.end();
        while (s < e && (Character.isWhitespace(text.charAt(s)) || isOuter(text.charAt(s)))) {
            s++;
        }
        while (e > s && (Character.isWhitespace(text.charAt(e - 1)) || isOuter(text.charAt(e - 1)))) {
            e--;
        }
        return s < e ? new Span(s, e) : null;
    }

    private static boolean isOuter(char c) {
        return ".,;:!\u060C\u061B\u2026\"\u201C\u201D\u00AB\u00BB\u2018\u2019'\u061F?-\u2013\u0640".indexOf(c) >= 0;
    }

    /** How much of a content stands between quotation marks; the name of a thing in marks is not quoted speech. */
    Mode mode(Gloss gloss, Span content, int from, int to) {
        int quoted = 0;
        int all = 0;
        int named = 0;
        for (int i = from; i < to; i++) {
            Span word = gloss.word(i).span();
            if (gloss.word(i).isMark() || !content.overlaps(word)) {
                continue;
            }
            all++;
            if (gloss.quoted(i)) {
                quoted++;
                named += isName(gloss, i) ? 1 : 0;
            }
        }
        if (quoted == all && all > 0) {
            return Mode.DIRECT;
        }
        return quoted > named || unclosed(gloss, content, from, to) ? Mode.MIXED : Mode.INDIRECT;
    }

    /** Whether a mark opens a quotation that is never closed. */
    private static boolean unclosed(Gloss gloss, Span content, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean mark = gloss.word(i).isMark() && !gloss.quoted(i) && content.contains(gloss.word(i).span()) && "\"\u201C\u00AB".indexOf(gloss.mark(i)) >= 0;
            if (mark && gloss.word(i).end() == gloss.word(i + 1).start() && gloss.word(i).start() > content.start() && gloss.word(i - 1).end() < gloss.word(i).start()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows a colon without quotation marks speaks as "I" or "we": then it is the speaker's own words. */
    boolean spoken(Gloss gloss, Attribution a, Span content) {
        if (a.tie != Attribution.Tie.QUOTATION || a.quotation != null) {
            return false;
        }
        for (int i = a.first; i < gloss.size() && gloss.word(i).start() < content.end(); i++) {
            String form = gloss.word(i).form();
            if (!gloss.quoted(i) && (words.is("speaker-self", form) || words.isFirstPerson(form, gloss.sense(i)))) {
                return true;
            }
        }
        return false;
    }

    /** One to three words in marks right after a noun that is given a name. */
    private boolean isName(Gloss gloss, int i) {
        Quotation q = gloss.quotation(i);
        if (q.whole().length() > LONGEST_NAME) {
            return false;
        }
        int first = i;
        while (first > 0 && gloss.quotation(first - 1) == q) {
            first--;
        }
        if (first == 0 || gloss.afterQuotation(first) - first > 5) {
            return false;
        }
        return words.is("naming", gloss.sense(first - 1).base()) || names.contains(q.inside().in(gloss.article().text()));
    }

    /** Notes what the report puts in marks as a name anywhere: it is one everywhere in it. */
    void begin(Gloss gloss) {
        names.clear();
        for (int i = 1; i < gloss.size(); i++) {
            if (gloss.opensQuotation(i) && words.is("naming", gloss.sense(i - 1).base())) {
                names.add(gloss.quotation(i).inside().in(gloss.article().text()));
            }
        }
    }

    /** The act: the cue's own, unless the form of what follows makes it another. */
    Act act(Gloss gloss, Attribution a, int sentenceEnd) {
        if (a.commits) {
            return Act.COMMIT;
        }
        if (a.act != Act.ASSERT || a.tie == Attribution.Tie.BEFORE) {
            return a.act;
        }
        int i = a.first;
        while (i < sentenceEnd && gloss.word(i).isMark()) {
            i++;
        }
        if (i >= sentenceEnd) {
            return a.act;
        }
        Sense first = gloss.sense(i);
        String form = gloss.word(i).form();
        if (first.is(Vocabulary.STANCE) && !first.kind().equals("accuse")) {
            boolean verb = words.is("self-stance", first.base());
            if (verb || a.self) {
                return Act.valueOf(first.kind().toUpperCase(java.util.Locale.ROOT));
            }
        }
        char end = gloss.article().text().charAt(gloss.word(i).end() - 1);
        boolean own = words.isOwn(form, first, gloss.vocabulary().letters().normal(end) == end) && i + 1 < sentenceEnd && words.isFuture(gloss.word(i + 1).form(), gloss.sense(i + 1));
        boolean future = words.isFuture(form, first) && (a.self || words.isFirstPerson(form, first));
        return own || future ? Act.COMMIT : a.act;
    }

    /** The attributions that end a content: those of a unit of their own. */
    static int nextUnit(List<Attribution> all, int index, Sentence sentence) {
        int limit = sentence.last();
        for (int k = index + 1; k < all.size(); k++) {
            Attribution next = all.get(k);
            if (next.unit > all.get(index).first && !next.nested) {
                limit = Math.min(limit, next.unit);
                break;
            }
        }
        return limit;
    }
}
