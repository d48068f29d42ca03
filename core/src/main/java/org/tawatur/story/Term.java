package org.tawatur.story;

/**
 * What is known of a word.
 *
 * @param key    hash of its stem
 * @param rarity the logarithm of how rare it is in the news at large
 * @param naming what it may name
 */
record Term(int key, double rarity, Naming naming) {

    /** What a word may name. */
    enum Naming {
        NOTHING,
        /** a given name, or a word that the language pack does not know */
        SOMEBODY,
        /** a state, a seat of power, or the adjective of either */
        PLACE
    }
}
