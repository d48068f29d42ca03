package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.text.Term.Sort;

/**
 * Finds figures of one report that take the place of one another: "from six to nine", "rose to nine after it had been
 * six", "an earlier toll spoke of six", "nine, not six".
 */
final class FigureSeries {

    private static final int MOST_WORDS_BACK = 12;
    private static final int MOST_WORDS_BETWEEN = 4;
    /** In numbers.tsv: a word that stands right before the figure that does not hold. */
    private static final int DENIED = 2;

    private final Terms terms;
    private final List<Item> items = new ArrayList<>();

    /** A figure with its count; one that counts nothing by itself is kept only where it belongs to a series. */
    private static final class Item {
        final FigureGrammar.Count count;
        final boolean alone;
        Figure figure;
        boolean linked;

        Item(FigureGrammar.Count count, Figure figure, boolean alone) {
            this.count = count;
            this.figure = figure;
            this.alone = alone;
        }
    }

    FigureSeries(Terms terms) {
        this.terms = terms;
    }

    /** Whether something is said to rise or fall before a word of the sentence. */
    static boolean changes(Terms terms, int i) {
        for (int k = i - 1; k >= i - MOST_WORDS_BACK && terms.has(k) && !terms.isMark(k, ".;\u061B!?\u061F"); k--) {
            if (terms.is(k, Sort.CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bare number can belong to a series. */
    boolean mayCite(FigureGrammar.Count count) {
        int i = count.first();
        boolean way = terms.is(i - 1, Sort.LINK, "of") || terms.is(i - 1, Sort.LINK, "to");
        return !FigureGrammar.looksLikeYear(count.number()) && (way && changes(terms, i) || instead(i) >= 0);
    }

    void add(FigureGrammar.Count count, Figure figure, boolean alone) {
        items.add(new Item(count, figure, alone));
    }

    /** Ties the figures of a sentence to those before them, once all of it is read. */
    void tie(int fromItem) {
        for (int k = fromItem; k < items.size(); k++) {
            Item item = items.get(k);
            int first = item.count.first();
            boolean from = isAfter(item, "of");
            Item next = k + 1 < items.size() ? items.get(k + 1) : null;
            Item before = k > fromItem ? items.get(k - 1) : null;
            if (from && next != null && isAfter(next, "to") && changes(terms, first)) {
                revise(next, item);
            } else if (from && before != null && isAfter(before, "to") && changes(terms, before.count.first())) {
                revise(before, item);
            } else if (before != null && instead(first) >= before.count.end()) {
                revise(before, item);
            } else if (isFormer(first)) {
                former(k);
            }
        }
    }

    int size() {
        return items.size();
    }

    /** In reading order. */
    List<Figure> figures() {
        return items.stream().filter(i -> !i.alone || i.linked).map(i -> i.figure).toList();
    }

    private boolean isAfter(Item item, String link) {
        int i = item.count.first();
        return terms.is(i - 1, Sort.LINK, link) && !terms.isTied(i);
    }

    /** The index of a word that says the figure at a place is not, or is no longer, the one that holds; or -1. */
    private int instead(int first) {
        for (int k = first - 1; k >= first - MOST_WORDS_BETWEEN - 1 && terms.has(k); k--) {
            Term instead = terms.at(k, Sort.INSTEAD);
            if (instead != null && (instead.value() != DENIED || k == first - 1 && (terms.isAnded(k) || terms.isMark(k - 1, ",\u060C")))) {
                return k;
            }
            if (terms.isMark(k, ".;\u061B!?\u061F:,\u060C")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether an earlier toll is spoken of right before. */
    private boolean isFormer(int first) {
        for (int k = first - 1; k >= first - MOST_WORDS_BACK && terms.has(k); k--) {
            if (terms.is(k, Sort.FORMER)) {
                return true;
            }
        }
        return false;
    }

    /** The latest figure of the same fate before the sentence, or before the words of the earlier toll. */
    private void former(int k) {
        Item old = items.get(k);
        for (int n = k - 1; n >= 0; n--) {
            Item item = items.get(n);
            boolean fate = item.figure.noun().role() == old.figure.noun().role() && old.figure.noun().role() != Figure.Role.NONE;
            boolean same = old.figure.noun().head() != null && old.figure.noun().head().equals(item.figure.noun().head());
            if ((fate || same) && !item.linked && item.figure.isComparable(old.figure)) {
                revise(item, old);
                return;
            }
        }
    }

    private void revise(Item newer, Item older) {
        boolean nothing = newer.alone && older.alone;
        boolean same = newer.figure.isComparable(older.figure) || newer.alone || older.alone;
        boolean percent = (newer.figure.noun().kind() == Figure.Kind.PERCENT) == (older.figure.noun().kind() == Figure.Kind.PERCENT) || newer.alone || older.alone;
        boolean length = newer.figure.noun().kind() == Figure.Kind.TIME ^ older.figure.noun().kind() == Figure.Kind.TIME;
        if (nothing || !same || !percent || length || newer.figure.revises() != null) {
            return;
        }
        Figure.Noun noun = newer.alone ? older.figure.noun() : newer.figure.noun();
        older.figure = older.alone ? older.figure.counting(noun) : older.figure;
        newer.figure = (newer.alone ? newer.figure.counting(noun) : newer.figure).revising(older.figure.span());
        newer.linked = true;
        older.linked = true;
    }
}
