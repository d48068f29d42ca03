package org.tawatur.text;

import org.tawatur.report.Span;

/**
 * Words that the report prints between quotation marks.
 *
 * @param inside what stands between the marks
 * @param whole  with its marks
 */
public record Quotation(Span inside, Span whole) {

    public Quotation {
        if (!whole.contains(inside)) {
            throw new IllegalArgumentException("marks do not surround the words: " + inside + " in " + whole);
        }
    }
}
