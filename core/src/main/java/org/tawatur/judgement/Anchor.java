package org.tawatur.judgement;

import java.util.Objects;

/**
 * Where a claim stands, so that it is found again after its report was read anew.
 *
 * @param cue     start and end in code points
 * @param content start and end in code points
 * @param words   the content as printed
 */
public record Anchor(Place cue, Place content, String words) {

    /**
     * A stretch of a report's text.
     *
     * @param start in Unicode code points
     * @param end   exclusive
     */
    public record Place(int start, int end) {

        public Place {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("a place from " + start + " to " + end);
            }
        }

        @Override
        public String toString() {
            return start + "-" + end;
        }
    }

    public Anchor {
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(words, "words");
    }
}
