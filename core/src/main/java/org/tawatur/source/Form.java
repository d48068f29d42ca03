package org.tawatur.source;

import java.util.List;

/**
 * A word form as looked up.
 *
 * @param readings the form as it stands, then with ever more particles taken off; never empty
 * @param ordinary whether it is a common word in any reading
 * @param opens    whether a name that the pack can find may begin with it
 * @param watched  whether it can be printed so that it is no name
 */
record Form(String form, List<Reading> readings, boolean ordinary, boolean opens, boolean watched) {

    /**
     * @param word     with its article
     * @param stem     without
     * @param definite whether it has the article
     * @param cut      letters taken off its beginning, article not counted
     */
    record Reading(String word, String stem, boolean definite, int cut) {}

    static final Form NONE = new Form("", List.of(new Reading("", "", false, 0)), true, false, false);

    /** A word that is no name as it is printed: nothing is found by it. */
    static final Form NO_NAME = new Form("-", List.of(new Reading("-", "-", false, 0)), true, false, false);

    Reading whole() {
        return readings.get(0);
    }
}
