package org.tawatur.telling;

import java.util.Objects;

/**
 * How a reader wants an account told.
 *
 * @param lang   language of the interface, "ar" or "en"; in a page the one it opens with
 * @param width  columns of the terminal, at least {@value #NARROWEST}
 * @param colour whether escape sequences for colour may be written
 * @param bidi   who puts right-to-left text in order: see {@link Bidi}
 */
public record TellingOptions(String lang, int width, boolean colour, Bidi bidi) {

    /** Below this no sentence can be read. */
    public static final int NARROWEST = 30;

    /** Arabic, 80 columns, no colour, logical order: what a file or a pipe gets. */
    public static final TellingOptions DEFAULT = new TellingOptions("ar", 80, false, Bidi.LOGICAL);

    public TellingOptions {
        Objects.requireNonNull(bidi, "bidi");
        Words.of(lang);
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a width of " + width + " columns; at least " + NARROWEST);
        }
    }

    public TellingOptions lang(String code) {
        return new TellingOptions(code, width, colour, bidi);
    }
}
