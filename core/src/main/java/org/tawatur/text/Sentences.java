package org.tawatur.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/** Finds where the sentences of a report end, zone by zone. */
final class Sentences {

    private static final String ENDS = ".!?\u061F\u06D4\u2026";

    private final String text;
    private final List<Word> words;
    private final Stops stops;
    private final List<Sentence> found = new ArrayList<>();

    /**
     * @param words the report's words, which may grow between two zones
     */
    Sentences(String text, List<Word> words, Stops stops) {
        this.text = text;
        this.words = words;
        this.stops = stops;
    }

    List<Sentence> found() {
        return found;
    }

    /**
     * Adds the sentences of a zone.
     *
     * @param first the index of the zone's first word; it ends where the words end
     */
    void read(Zone zone, int paragraph, int first, List<Quotation> quoted) {
        Marks marks = new Marks(zone.span().start(), quoted);
        int begin = first;
        int quote = 0;
        for (int i = first; i < words.size(); i++) {
            Word word = words.get(i);
            while (quote < quoted.size() && quoted.get(quote).whole().end() <= word.start()) {
                quote++;
            }
            if (!isEnd(word)) {
                continue;
            }
            boolean inside = quote < quoted.size() && quoted.get(quote).inside().contains(word.span());
            if (inside && !closesWith(quoted.get(quote), word) || !ends(zone, first, i)) {
                continue;
            }
            int last = i + 1;
            while (last < words.size() && isClosing(words.get(last), marks)) {
                last++;
            }
            // a full stop between two quotations is a translator's slip: the second goes on where the first stopped
            boolean slip = last < words.size() && marks.opens(words.get(last)) && i > begin && marks.closes(words.get(i - 1));
            if (!slip && (last >= words.size() || !stops.goesOn(words.get(last)))) {
                add(zone, paragraph, begin, last);
                begin = last;
            }
            i = last - 1;
        }
        add(zone, paragraph, begin, words.size());
    }

    private void add(Zone zone, int paragraph, int first, int last) {
        if (first < last) {
            found.add(new Sentence(new Span(words.get(first).start(), words.get(last - 1).end()), zone.kind(), paragraph, first, last));
        }
    }

    private boolean isEnd(Word word) {
        return word.isMark() && ENDS.indexOf(text.charAt(word.start())) >= 0;
    }

    /** Whether an end mark ends a sentence: not inside a word or number, not after an abbreviation, no three points. */
    private boolean ends(Zone zone, int first, int at) {
        Word mark = words.get(at);
        char c = text.charAt(mark.start());
        if (mark.end() >= text.length()) {
            return true;
        }
        if (c == '\u2026' || isPause(mark.start(), zone.kind() == Zone.Kind.BODY ? 2 : 3)) {
            return false;
        }
        if (c != '.' || at == first) {
            return true;
        }
        Word before = words.get(at - 1);
        char next = text.charAt(mark.end());
        if (Character.isLetterOrDigit(next) && before.end() == mark.start()) {
            return !stops.isShort(before, true) && Character.UnicodeBlock.of(next) == Character.UnicodeBlock.ARABIC && before.span().length() > 2;
        }
        return !stops.isShort(before, false);
    }

    /** Three points or more; in running text two are a pause as well. */
    private boolean isPause(int at, int least) {
        int from = at;
        while (from > Math.max(0, at - 2) && text.charAt(from - 1) == '.') {
            from--;
        }
        int to = at;
        while (to < Math.min(text.length(), at + 3) && text.charAt(to) == '.') {
            to++;
        }
        return to - from >= least;
    }

    /** A question or a cry may be the name of a thing, and the sentence goes on after it. */
    private static boolean closesWith(Quotation quotation, Word mark) {
        return quotation.inside().end() == mark.end() && mark.is(".");
    }

    private boolean isClosing(Word word, Marks marks) {
        if (!word.isMark()) {
            return false;
        }
        char c = text.charAt(word.start());
        return ENDS.indexOf(c) >= 0 || c == ')' || c == ']' || marks.closes(word);
    }

    /** The marks of a zone's quotations. */
    private static final class Marks {

        private final int start;
        private final BitSet opening = new BitSet();
        private final BitSet closing = new BitSet();

        Marks(int start, List<Quotation> quoted) {
            this.start = start;
            for (Quotation q : quoted) {
                opening.set(q.whole().start() - start);
                closing.set(q.whole().end() - start);
            }
        }

        boolean opens(Word word) {
            return opening.get(word.start() - start);
        }

        boolean closes(Word word) {
            return word.isMark() && closing.get(word.end() - start);
        }
    }
}
