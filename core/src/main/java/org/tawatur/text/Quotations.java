package org.tawatur.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawatur.report.Span;

/**
 * Finds the quotations of a paragraph whatever marks it mixes: a mark's side is told by what stands beside it rather
 * than by its shape, since outlets and translators print any of them on either side. A mark that is never closed makes
 * a quotation to the paragraph's end where a colon introduces it, and none elsewhere.
 */
final class Quotations {

    private static final String OPENING = "\u201C\u00AB\u201E\u201F\u2039\u300C";
    private static final String CLOSING = "\u201D\u00BB\u203A\u300D";
    private static final String EITHER = "\"\uFF02";
    private static final String SINGLE = "'\u2018\u2019\u201A";

    /** More marks open at once than any writer means. */
    private static final int DEPTH = 4;

    private final String text;
    private final Span paragraph;
    private final int[] open = new int[DEPTH];
    private int depth;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static boolean isMark(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || EITHER.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    /** The quotations of a paragraph in order of their beginnings, outer before inner. */
    static List<Quotation> read(String text, Span paragraph) {
        Quotations q = new Quotations(text, paragraph);
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= '\u0600' && c < '\u2000' || !isMark(c)) {
                continue;
            }
            q.mark(i, c);
        }
        q.end();
        q.found.sort(Comparator.comparingInt((Quotation x) -> x.whole().start()).thenComparing(x -> -x.whole().end()));
        return q.found;
    }

    private void mark(int at, char c) {
        boolean single = SINGLE.indexOf(c) >= 0;
        boolean letterBefore = at > paragraph.start() && !isOpenSide(text.charAt(at - 1));
        boolean letterAfter = at + 1 < paragraph.end() && !isCloseSide(text.charAt(at + 1));
        int partner = partner(single);
        boolean closes;
        if (single && letterBefore && letterAfter || partner < 0 && EITHER.indexOf(c) >= 0 && isMeasure(at)) {
            return;
        }
        if (partner < 0) {
            closes = false;
        } else if (CLOSING.indexOf(c) >= 0) {
            closes = letterBefore || !letterAfter;
        } else if (OPENING.indexOf(c) >= 0) {
            closes = letterBefore && !letterAfter;
        } else {
            closes = letterBefore || !letterAfter;
        }
        if (closes) {
            int start = open[partner];
            depth = partner;
            if (start + 1 < at) {
                found.add(new Quotation(inside(start + 1, at), new Span(start, at + 1)));
            }
        } else if (letterAfter || at + 1 < paragraph.end() && !single && CLOSING.indexOf(c) < 0) {
            if (single && letterBefore) {
                return;
            }
            if (depth == DEPTH) {
                depth = 0;
            }
            open[depth++] = at;
        }
    }

    /** Inches and seconds. */
    private boolean isMeasure(int at) {
        return at > paragraph.start() && Character.isDigit(text.charAt(at - 1));
    }

    /** The innermost open mark of the same family, or -1. */
    private int partner(boolean single) {
        for (int i = depth - 1; i >= 0; i--) {
            if (SINGLE.indexOf(text.charAt(open[i])) >= 0 == single) {
                return i;
            }
        }
        return -1;
    }

    private void end() {
        for (int i = 0; i < depth; i++) {
            int before = open[i] - 1;
            while (before > paragraph.start() && Character.isWhitespace(text.charAt(before))) {
                before--;
            }
            if (before > paragraph.start() && text.charAt(before) == ':' && open[i] + 1 < paragraph.end()) {
                found.add(new Quotation(inside(open[i] + 1, paragraph.end()), new Span(open[i], paragraph.end())));
                return;
            }
        }
    }

    private Span inside(int start, int end) {
        int s = start;
        int e = end;
        while (s < e && Character.isWhitespace(text.charAt(s))) {
            s++;
        }
        while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
            e--;
        }
        return s < e ? new Span(s, e) : new Span(start, end);
    }

    private static boolean isOpenSide(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0640' || "([{:-\u2013\u2014/\u060C,".indexOf(c) >= 0 || isMark(c);
    }

    private static boolean isCloseSide(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ")]}.,:;!?\u060C\u061B\u061F\u2026-".indexOf(c) >= 0 || isMark(c);
    }
}
