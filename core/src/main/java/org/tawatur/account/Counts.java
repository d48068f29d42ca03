package org.tawatur.account;

import org.tawatur.text.Figure;

/** How figures with their bounds stand to each other. */
final class Counts {

    /** What "about" leaves open. */
    private static final double ABOUT = 0.15;

    private Counts() {}

    /** Whether both can be so: what one allows the other allows too, somewhere. */
    static boolean agree(Figure a, Figure b) {
        return low(a) <= high(b) && low(b) <= high(a);
    }

    private static double low(Figure f) {
        return switch (f.bound()) {
            case LESS_THAN, AT_MOST -> 0;
            case ABOUT -> f.value() * (1 - ABOUT);
            default -> f.value();
        };
    }

    private static double high(Figure f) {
        return switch (f.bound()) {
            case MORE_THAN, AT_LEAST, SOME -> Double.POSITIVE_INFINITY;
            case ABOUT -> f.upper() * (1 + ABOUT);
            default -> f.upper();
        };
    }
}
