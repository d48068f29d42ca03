package org.tawatur.claim;

import java.util.Set;

/**
 * A verb of saying.
 *
 * @param rule       the pack line it comes from
 * @param government what may follow (see {@code speech-verbs.tsv})
 * @param addressee  "object", a preposition in normal form, or ""
 * @param notes      further marks of the pack line
 * @param joined     its perfect begins with a joining letter: the prefix of its imperfect bears u in the passive alone
 */
record Verb(String rule, Act act, Set<String> government, String addressee, Set<String> notes, boolean joined) {

    boolean takes(String way) {
        return government.contains(way);
    }

    boolean is(String note) {
        return notes.contains(note);
    }
}
