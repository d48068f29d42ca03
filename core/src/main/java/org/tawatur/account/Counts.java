package org.tawatur.account;

import org.tawatur.text.Figure;

/** How figures with their bounds stand to each other. */
final class Counts {

    /** What "about" leaves open. */
    private static final double ABOUT = 0.15;

    /** From here on news rounds. */
    private static final double THOUSAND = 1000;

    private Counts() {}

    /** Whether both can be so: what one allows the other allows too, somewhere, or one is the other in round thousands. */
    static boolean agree(Figure a, Figure b) {
        return low(a) <= high(b) && low(b) <= high(a) || isRounded(a, b) || isRounded(b, a);
    }

    /** Whether a number of thousands is what an exact one may be rounded to. */
    private static boolean isRounded(Figure round, Figure exact) {
        boolean thousands = round.value() >= THOUSAND && round.value() % THOUSAND == 0 && round.value() == round.upper();
        double off = Math.abs(round.value() - exact.value());
        return thousands && exact.value() % THOUSAND != 0 && off <= THOUSAND / 2 && off <= ABOUT * round.value();
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
