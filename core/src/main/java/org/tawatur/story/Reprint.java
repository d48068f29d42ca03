package org.tawatur.story;

import java.util.Locale;
import java.util.Objects;

/**
 * The same words in two reports, with both places.
 *
 * @param a in the later report (or, where no dates tell, the one read later)
 * @param b in the earlier
 */
public record Reprint(Passage a, Passage b, Kind kind) {

    /** How alike the words are. */
    public enum Kind {
        /** letter for letter, but for marks and spacing */
        VERBATIM,
        /** the same sentence with some words changed */
        EDITED;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reprint {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(kind, "kind");
    }
}
