package org.tawatur.text;

/**
 * A time that was read.
 *
 * @param first index of its first word
 * @param end   index after its last word
 */
record Found(int first, int end, TimeMention.Kind kind, TimeMention.Resolution value) {

    static Found date(int first, int end, TimeMention.Resolution value) {
        return new Found(first, end, TimeMention.Kind.DATE, value);
    }

    static Found vague(int first, int end, String reference) {
        return new Found(first, end, TimeMention.Kind.VAGUE, published -> reference);
    }

    static Found now(int first, int end) {
        return new Found(first, end, TimeMention.Kind.VAGUE, new Now());
    }

    static Found length(int first, int end, String value) {
        return new Found(first, end, TimeMention.Kind.DURATION, published -> value);
    }

    Found from(int word) {
        return new Found(word, end, kind, value);
    }
}
