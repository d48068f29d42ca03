package org.tawatur.reprint;

import java.util.Locale;
import java.util.Objects;
import org.tawatur.report.Passage;

/**
 * The same words in two reports, with both places.
 *
 * @param a         in the later report (or, where no dates tell, the one whose id comes later)
 * @param b         in the earlier
 * @param said      whether it is a quotation and no more: that two reporters quote one speaker is no sign of copying
 * @param direction which likely has it from the other
 */
public record Reprint(Passage a, Passage b, Kind kind, boolean said, Direction direction) {

    /** How alike the words are. */
    public enum Kind {
        /** letter for letter, but for marks and spacing */
        VERBATIM,
        /** the same sentences with some words changed */
        EDITED,
        /** the same words, moved about */
        REORDERED,
        /** the same told in other words, with many of the first left */
        REWRITE;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reprint {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
    }

    /** Copied words of which nothing tells who has them from whom. */
    public Reprint(Passage a, Passage b, Kind kind) {
        this(a, b, kind, false, Direction.NONE);
    }

    /** The same with the other report first. */
    public Reprint turned() {
        return new Reprint(b, a, kind, said, direction.turned());
    }
}
