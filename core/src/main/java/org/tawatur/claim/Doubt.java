package org.tawatur.claim;

import java.util.Objects;
import org.tawatur.report.Span;

/**
 * The outlet's own mark that it does not vouch for what it passes on.
 *
 * @param span the words that say so
 */
public record Doubt(Kind kind, Span span) {

    /** How the outlet keeps its distance. */
    public enum Kind {
        /** it says that it could not verify the claim */
        UNVERIFIED,
        /** its verb says so: "alleged" */
        HEDGED;

        /** The word for it at the borders. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Doubt {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
