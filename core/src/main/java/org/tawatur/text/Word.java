package org.tawatur.text;

import org.tawatur.report.Span;

/**
 * One word, number or mark as printed.
 *
 * @param form the normal form (see {@link Letters}); for a mark the mark itself
 * @param kind what it is
 */
public record Word(Span span, String form, Kind kind) {

    /** What a word is made of. */
    public enum Kind {
        /** letters */
        WORD,
        /** digits, with inner separators: 10,000 or 3.5 */
        NUMBER,
        /** a punctuation mark or symbol, one character */
        MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean is(String normalForm) {
        return form.equals(normalForm);
    }
}
