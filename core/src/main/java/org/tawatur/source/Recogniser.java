package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of a line from left to right: persons before bodies before places, the longest of its kind first. */
final class Recogniser {

    private final PersonReader persons;
    private final BodyReader bodies;
    private final PlaceReader places;

    Recogniser(Lexicon lexicon) {
        persons = new PersonReader(lexicon);
        bodies = new BodyReader(lexicon);
        places = new PlaceReader(lexicon);
    }

    /** The name that begins at a word, or null. */
    Found at(Line line, int i) {
        if (!line.at(i).opens()) {
            return null;
        }
        Found found = persons.at(line, i);
        if (found != null) {
            return found;
        }
        Found body = bodies.at(line, i);
        if (body != null && body.last() > i + 2) {
            return body;
        }
        Found place = places.at(line, i);
        boolean state = place != null && place.sense().isState() && (body == null || place.last() >= body.last());
        return body == null || state ? place : body;
    }

    List<Found> all(Line line) {
        List<Found> all = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Found found = at(line, i);
            if (found != null) {
                all.add(found);
            }
            i = found == null ? i + 1 : found.last();
        }
        return all;
    }
}
