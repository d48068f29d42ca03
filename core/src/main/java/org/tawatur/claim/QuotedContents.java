package org.tawatur.claim;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.source.Gloss;
import org.tawatur.text.Quotation;
import org.tawatur.text.Sentence;

/** Quotations as contents: after the verb, several in a row, or before the verb. */
final class QuotedContents {

    /** Marks and words of a quotation that may be a name. */
    private static final int SHORT = 6;

    private QuotedContents() {}

    /** Opens a quotation, or what follows a colon, as the content. */
    static boolean open(Gloss gloss, Attribution found, int j, int limit) {
        int first = j;
        while (first < limit && gloss.word(first).isMark() && !gloss.opensQuotation(first)) {
            first++;
        }
        if (first >= limit) {
            return false;
        }
        found.tie = Attribution.Tie.QUOTATION;
        found.first = first;
        found.start = gloss.word(first).start();
        if (gloss.opensQuotation(first)) {
            found.quotation = run(gloss, first, limit);
        }
        return true;
    }

    /** A quotation, with those that follow it at once: a translator's full stop does not part them. */
    private static Quotation run(Gloss gloss, int first, int limit) {
        Quotation whole = gloss.quotation(first);
        int j = gloss.afterQuotation(first);
        while (j < limit) {
            int next = j;
            while (next < limit && gloss.word(next).isMark() && !gloss.opensQuotation(next) && gloss.mark(next) != ':') {
                next++;
            }
            if (next >= limit || !gloss.opensQuotation(next)) {
                break;
            }
            Quotation more = gloss.quotation(next);
            whole = new Quotation(whole.inside().cover(more.inside()), whole.whole().cover(more.whole()));
            j = gloss.afterQuotation(next);
        }
        return whole;
    }

    /** A quotation is speech and no name: it is long, or nothing but the sentence's end follows it. */
    static boolean isSpeech(Gloss gloss, int j, int from, int limit) {
        int after = gloss.afterQuotation(j);
        if (after - j > SHORT) {
            return true;
        }
        int next = after;
        while (next < limit && gloss.word(next).isMark()) {
            if (gloss.mark(next) == ':') {
                return false;
            }
            next++;
        }
        return next >= limit;
    }

    /** "…", said X: the quotation that ends right before the verb. */
    static boolean before(Gloss gloss, Sentence sentence, Attribution found) {
        List<Integer> marks = new ArrayList<>();
        int j = found.unit - 1;
        while (j > sentence.first() && gloss.word(j).isMark() && !gloss.quoted(j)) {
            marks.add(j--);
        }
        if (j <= sentence.first() || !gloss.quoted(j) || gloss.quotation(j).whole().length() < 25) {
            return false;
        }
        Quotation quotation = gloss.quotation(j);
        found.tie = Attribution.Tie.BEFORE;
        found.quotation = quotation;
        found.start = quotation.inside().start();
        found.first = j;
        return true;
    }
}
