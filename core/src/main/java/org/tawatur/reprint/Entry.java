package org.tawatur.reprint;

/**
 * A report in the window: its print, and what it says of where it has its words from.
 *
 * @param text         the number of the first report that was the same from beginning to end, its own if there was none
 * @param fingerprints how many it has
 */
record Entry(Print print, Provenance provenance, int text, int fingerprints) {

    Entry of(int number, int size) {
        return new Entry(print, provenance, number, size);
    }
}
