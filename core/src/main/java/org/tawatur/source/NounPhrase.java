package org.tawatur.source;

import org.tawatur.source.Speaker.Agreement;

/**
 * A noun phrase that may speak: words {@code first} to {@code last} (exclusive) of a {@link Gloss}.
 *
 * @param kind      what its head is
 * @param agreement what a verb of it agrees with
 */
public record NounPhrase(int first, int last, Speaker.Kind kind, Agreement agreement) {

    /** A phrase of no words: the verb alone carries the speaker. */
    public boolean isEmpty() {
        return first == last;
    }
}
