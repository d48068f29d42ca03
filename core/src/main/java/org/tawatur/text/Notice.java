package org.tawatur.text;

import java.util.Locale;
import java.util.Objects;
import org.tawatur.report.Span;

/**
 * Where a report says of itself, or of one before it, that it was wrong.
 *
 * @param span the words that say so
 */
public record Notice(Kind kind, Span span) {

    /** What the outlet does about it. */
    public enum Kind {
        /** it says it better */
        CORRECTION,
        /** it takes it back */
        WITHDRAWAL;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Notice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
