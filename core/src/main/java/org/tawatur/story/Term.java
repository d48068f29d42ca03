package org.tawatur.story;

import java.util.function.Supplier;

/** What is known of a word. */
final class Term {

    /** What a word may name as it stands. */
    enum Naming {
        NOTHING,
        /** a given name, or a word that the language pack does not know */
        SOMEBODY,
        /** a state, a seat of power, or the adjective of either */
        PLACE
    }

    private final long form;
    private final int key;
    private final double rarity;
    private Naming naming;

    /**
     * @param form   its normal form, hashed to 64 bits
     * @param key    hash of its stem
     * @param rarity the logarithm of how rare it is in the news at large
     */
    Term(long form, int key, double rarity) {
        this.form = form;
        this.key = key;
        this.rarity = rarity;
    }

    long form() {
        return form;
    }

    int key() {
        return key;
    }

    double rarity() {
        return rarity;
    }

    /** What it may name; asked only of words of leads, and only once. */
    Naming naming(Supplier<Naming> found) {
        Naming known = naming;
        if (known == null) {
            known = found.get();
            naming = known;
        }
        return known;
    }
}
