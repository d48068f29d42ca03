package org.tawatur.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/** Lays a report open: words, sentences and quotations of every zone that is not furniture. */
public final class ArticleReader {

    private static final String ENDS = ".!?\u061F\u06D4\u2026";

    private final Words words;
    private final Set<String> abbreviations = new HashSet<>();

    /** @throws BrokenPack if the pack's {@code abbreviations.tsv} is broken */
    public ArticleReader(Language language) {
        this.words = new Words(language.letters());
        for (PackFile.Row row : language.file("abbreviations.tsv").rows()) {
            abbreviations.add(language.letters().normal(row.atMost(1).need(0, "abbreviation")));
        }
    }

    /**
     * @param zones the report's zones in reading order
     */
    public Article read(Report report, List<Zone> zones) {
        List<Word> all = new ArrayList<>(report.text().length() / 5);
        List<Sentence> sentences = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            Zone zone = zones.get(i);
            if (zone.kind() == Zone.Kind.FURNITURE) {
                continue;
            }
            int first = all.size();
            words.read(report.text(), zone.span(), all);
            List<Quotation> quoted = Quotations.read(report.text(), zone.span());
            quotations.addAll(quoted);
            sentences(report, zone, i, first, all, quoted, sentences);
        }
        return new Article(report, zones, sentences, all, quotations);
    }

    private void sentences(Report report, Zone zone, int paragraph, int first, List<Word> all, List<Quotation> quoted, List<Sentence> out) {
        Marks marks = new Marks(zone.span().start(), quoted);
        int begin = first;
        int quote = 0;
        for (int i = first; i < all.size(); i++) {
            Word word = all.get(i);
            while (quote < quoted.size() && quoted.get(quote).whole().end() <= word.start()) {
                quote++;
            }
            if (!word.isMark() || ENDS.indexOf(report.text().charAt(word.start())) < 0) {
                continue;
            }
            boolean inside = quote < quoted.size() && quoted.get(quote).inside().contains(word.span());
            if (inside && !closesWith(quoted.get(quote), word) || !ends(report.text(), all, first, i)) {
                continue;
            }
            int last = i + 1;
            while (last < all.size() && isClosing(report.text(), all.get(last), marks)) {
                last++;
            }
            // a full stop between two quotations is a translator's slip: the second goes on where the first stopped
            boolean slip = last < all.size() && marks.opens(all.get(last)) && i > begin && marks.closes(all.get(i - 1));
            if (!slip) {
                add(zone, paragraph, begin, last, all, out);
                begin = last;
            }
            i = last - 1;
        }
        add(zone, paragraph, begin, all.size(), all, out);
    }

    private static void add(Zone zone, int paragraph, int first, int last, List<Word> all, List<Sentence> out) {
        if (first < last) {
            out.add(new Sentence(new Span(all.get(first).start(), all.get(last - 1).end()), zone.kind(), paragraph, first, last));
        }
    }

    /** Whether an end mark ends a sentence: not inside a word or number, not after an abbreviation, no three points. */
    private boolean ends(String text, List<Word> all, int first, int at) {
        Word mark = all.get(at);
        char c = text.charAt(mark.start());
        if (mark.end() >= text.length()) {
            return true;
        }
        if (c == '\u2026' || isPause(text, mark.start())) {
            return false;
        }
        if (c != '.' || at == first) {
            return true;
        }
        Word before = all.get(at - 1);
        char next = text.charAt(mark.end());
        if (Character.isLetterOrDigit(next) && before.end() == mark.start()) {
            return !isShort(before) && Character.UnicodeBlock.of(next) == Character.UnicodeBlock.ARABIC && before.span().length() > 2;
        }
        return !isShort(before);
    }

    /** Three points or more. */
    private static boolean isPause(String text, int at) {
        int points = 0;
        for (int i = Math.max(0, at - 2); i < Math.min(text.length(), at + 3) && points < 3; i++) {
            points = text.charAt(i) == '.' ? points + 1 : 0;
        }
        return points == 3;
    }

    /** A question or a cry may be the name of a thing, and the sentence goes on after it. */
    private static boolean closesWith(Quotation quotation, Word mark) {
        return quotation.inside().end() == mark.end() && mark.is(".");
    }

    private boolean isShort(Word before) {
        return before.kind() == Word.Kind.WORD && (before.form().length() == 1 || abbreviations.contains(before.form()));
    }

    private static boolean isClosing(String text, Word word, Marks marks) {
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
