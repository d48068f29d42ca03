package org.tawatur.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where in a report each form stands, found when first asked for. */
final class Occurrences {

    private static final int[] NOWHERE = {};

    /** No more of one form are looked at. */
    private static final int KEPT = 40;

    private final Gloss gloss;
    private Map<String, int[]> places;

    Occurrences(Gloss gloss) {
        this.gloss = gloss;
    }

    /** The first places of a form. */
    int[] of(String form) {
        if (places == null) {
            places = new HashMap<>();
            for (int i = 0; i < gloss.size(); i++) {
                int at = i;
                places.compute(gloss.word(i).form(), (k, known) -> with(known, at));
            }
        }
        return places.getOrDefault(form, NOWHERE);
    }

    private static int[] with(int[] known, int place) {
        if (known == null) {
            return new int[] {place};
        }
        if (known.length >= KEPT) {
            return known;
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = place;
        return more;
    }
}
