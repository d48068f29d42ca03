package org.tawatur.text;

import java.util.ArrayList;
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
            sentences(report.text(), zone, i, first, all, quoted, sentences);
        }
        return new Article(report, zones, sentences, all, quotations);
    }

    private void sentences(String text, Zone zone, int paragraph, int first, List<Word> all, List<Quotation> quoted, List<Sentence> out) {
        int begin = first;
        int quote = 0;
        for (int i = first; i < all.size(); i++) {
            Word word = all.get(i);
            while (quote < quoted.size() && quoted.get(quote).whole().end() <= word.start()) {
                quote++;
            }
            boolean inside = quote < quoted.size() && quoted.get(quote).inside().contains(word.span());
            if (inside || !word.isMark() || ENDS.indexOf(text.charAt(word.start())) < 0 || !ends(text, all, first, i)) {
                continue;
            }
            int last = i + 1;
            while (last < all.size() && isClosing(text, all.get(last), quoted)) {
                last++;
            }
            if (last < all.size() && opensQuotation(all.get(last), quoted) && closesQuotation(all, begin, i, quoted)) {
                continue;
            }
            add(zone, paragraph, begin, last, all, out);
            begin = last;
            i = last - 1;
        }
        add(zone, paragraph, begin, all.size(), all, out);
    }

    private static void add(Zone zone, int paragraph, int first, int last, List<Word> all, List<Sentence> out) {
        if (first < last) {
            out.add(new Sentence(new Span(all.get(first).start(), all.get(last - 1).end()), zone.kind(), paragraph, first, last));
        }
    }

    /** Whether an end mark ends a sentence: not inside a word or number, not after an abbreviation. */
    private boolean ends(String text, List<Word> all, int first, int at) {
        Word mark = all.get(at);
        if (mark.end() >= text.length()) {
            return true;
        }
        char next = text.charAt(mark.end());
        if (Character.isLetterOrDigit(next) && at > first && all.get(at - 1).end() == mark.start() && text.charAt(mark.start()) == '.') {
            return !isShort(all.get(at - 1)) && Character.UnicodeBlock.of(next) == Character.UnicodeBlock.ARABIC && all.get(at - 1).span().length() > 2;
        }
        if (text.charAt(mark.start()) == '\u2026') {
            return false;
        }
        return text.charAt(mark.start()) != '.' || at == first || !isShort(all.get(at - 1));
    }

    private boolean isShort(Word before) {
        return before.kind() == Word.Kind.WORD && abbreviations.contains(before.form());
    }

    private static boolean isClosing(String text, Word word, List<Quotation> quoted) {
        if (!word.isMark()) {
            return false;
        }
        char c = text.charAt(word.start());
        if (ENDS.indexOf(c) >= 0 || c == ')' || c == ']') {
            return true;
        }
        return Quotations.isMark(c) && quoted.stream().anyMatch(q -> q.whole().end() == word.end());
    }

    private static boolean opensQuotation(Word word, List<Quotation> quoted) {
        return word.isMark() && quoted.stream().anyMatch(q -> q.whole().start() == word.start());
    }

    /** A full stop between two quotations is a translator's slip: the second goes on where the first stopped. */
    private static boolean closesQuotation(List<Word> all, int begin, int mark, List<Quotation> quoted) {
        return mark > begin && quoted.stream().anyMatch(q -> q.whole().end() == all.get(mark - 1).end());
    }
}
