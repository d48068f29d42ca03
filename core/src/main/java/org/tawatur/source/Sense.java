package org.tawatur.source;

import java.util.List;

/**
 * What a language pack knows of one word as it stands, particles and article included.
 *
 * @param base        the normal form without conjunction, preposition and article where those were taken off
 * @param classes     bits of {@link Vocabulary}
 * @param and         a conjunction of one letter is attached
 * @param preposition the preposition of one letter that is attached, or {@code 0}
 * @param definite    the article is attached
 * @param agreement   what a verb of it agrees with, or UNKNOWN
 * @param kind        for the head of a body its kind, for a title its kind, else ""
 * @param phrases     expressions of several words that begin with this one, longest first
 */
public record Sense(
        String base, int classes, boolean and, char preposition, boolean definite, Speaker.Agreement agreement, String kind, List<Phrase> phrases) {

    /** An expression of several words: those after the first in normal form without article, and what it is. */
    public record Phrase(List<String> rest, int classes, Speaker.Agreement agreement, String kind) {}

    public boolean is(int bits) {
        return (classes & bits) != 0;
    }

    /** Whether the word is bare: no conjunction or preposition attached. */
    public boolean bare() {
        return !and && preposition == 0;
    }
}
