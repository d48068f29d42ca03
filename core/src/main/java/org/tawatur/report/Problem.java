package org.tawatur.report;

import java.util.Objects;

/**
 * Something wrong with what was read, told to the user; a run goes on.
 *
 * @param where  the file, folder or record
 * @param offset where in it, in the unit {@code what} names, or -1 for the whole
 * @param what   one sentence a reader understands
 * @param words  the original words or bytes, shortened, or ""
 */
public record Problem(String where, long offset, String what, String words) {

    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
        return where + (offset < 0 ? "" : ":" + offset) + ": " + what + (words.isEmpty() ? "" : ": " + words);
    }
}
