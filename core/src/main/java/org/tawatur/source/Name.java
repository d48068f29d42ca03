package org.tawatur.source;

import java.util.List;
import java.util.Objects;

/**
 * A somebody or some place behind several spellings.
 *
 * @param name     the fullest spelling met
 * @param mentions every spelling in its place, in order of report and place
 * @param reasons  why each further spelling was joined, one for each spelling after the first ("adjective of nationality", "surname of")
 */
public record Name(String name, Kind kind, List<Mention> mentions, List<String> reasons) {

    /** What bears a name. */
    public enum Kind {
        PERSON,
        BODY,
        PLACE
    }

    public Name {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
    }
}
