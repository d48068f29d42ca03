package org.tawatur.reprint;

/**
 * How much of what was read is kept for comparing.
 *
 * @param days  reports published further apart are not compared; at least 1
 * @param words of reports, marks left out: when there are more, the report read longest ago leaves; at least 1. A word
 *              takes about forty bytes.
 */
public record Window(int days, long words) {

    /** Two weeks, and about a gigabyte: a hundred thousand reports. */
    public static final Window USUAL = new Window(14, 25_000_000);

    public Window {
        if (days < 1 || words < 1) {
            throw new IllegalArgumentException("a window of " + days + " days and " + words + " words");
        }
    }
}
