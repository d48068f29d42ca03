package org.tawatur.story;

import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.text.Quotation;

/**
 * Tells a copied sentence from a saying that two reporters both quote. Two outlets that translate one speech use many
 * of the same words; one that copies the other's translation has all of them.
 */
final class QuotedWords {

    /** A quotation shared letter for letter counts as copied from this many words on. */
    private static final int COPIED = 12;
    private static final double NEARLY_ALL = 0.8;

    private final Prints prints;
    private final int later;
    private final int earlier;

    QuotedWords(Prints prints, int later, int earlier) {
        this.prints = prints;
        this.later = later;
        this.earlier = earlier;
    }

    /** Whether what is kept is a quotation and no more, and not so like that it must be copied. */
    boolean onlyQuoted(Alignment kept) {
        int most = Math.max(quoted(kept, 0, later), quoted(kept, 1, earlier));
        if (most < NEARLY_ALL * kept.kept()) {
            return false;
        }
        return kept.longest() < COPIED || kept.longest() < kept.kept() || kept.longest() < Math.min(length(kept.firstA(), later), length(kept.firstB(), earlier));
    }

    private int quoted(Alignment kept, int side, int report) {
        int count = 0;
        for (int i = side; i < kept.pairs().length; i += 2) {
            count += quotation(kept.pairs()[i], report) == null ? 0 : 1;
        }
        return count;
    }

    private Quotation quotation(int word, int report) {
        Span span = prints.words(report, word, word + 1);
        List<Quotation> all = prints.article(report).quotations();
        for (Quotation quotation : all) {
            if (quotation.inside().contains(span)) {
                return quotation;
            }
        }
        return null;
    }

    /** How many words the quotation around a word has; endless where there is none. */
    private int length(int word, int report) {
        Quotation around = quotation(word, report);
        if (around == null) {
            return Integer.MAX_VALUE;
        }
        int first = word;
        while (first > prints.firstWord(report) && around.inside().contains(prints.words(report, first - 1, first))) {
            first--;
        }
        int last = word + 1;
        while (last < prints.lastWord(report) && around.inside().contains(prints.words(report, last, last + 1))) {
            last++;
        }
        return last - first;
    }
}
