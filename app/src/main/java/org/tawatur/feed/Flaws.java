package org.tawatur.feed;

/** Told what is wrong with a feed. */
@FunctionalInterface
public interface Flaws {

    /** @param item its number from 1, or the one it stands before, or -1 for the feed as a whole */
    void flaw(long item, String what);
}
