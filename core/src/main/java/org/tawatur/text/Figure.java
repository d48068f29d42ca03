package org.tawatur.text;

import org.tawatur.report.Span;

/**
 * A number with what it counts, as printed.
 *
 * @param span    number, bound and the counted noun phrase ("more than 10 thousand persons")
 * @param value   the number
 * @param upper   the upper end of a range, else equal to {@code value}
 * @param bound   how it is to be taken
 * @param counted the words that say what is counted, or null where nothing does
 */
public record Figure(Span span, double value, double upper, Bound bound, Span counted) {

    /** How a number is to be taken. */
    public enum Bound {
        EXACT,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST,
        ABOUT,
        /** tens, hundreds, thousands: the value is the word's own unit */
        SOME
    }
}
