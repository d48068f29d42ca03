package org.tawatur.source;

import java.util.Objects;

/**
 * Who speaks, resolved as far as the report itself allows.
 *
 * @param name   the fullest name the report gives, as printed
 * @param kind   what kind of speaker
 * @param gender grammatical gender and number that verbs agree with
 */
public record Speaker(String name, Kind kind, Agreement gender) {

    /** What kind of speaker. */
    public enum Kind {
        PERSON,
        /** a ministry, an army, a party, an observatory */
        BODY,
        /** a state, named by country, capital or palace */
        STATE,
        /** a news agency, paper or channel, and its correspondents */
        MEDIUM,
        /** a text that cannot be traced to who issued it: an agreement, a report */
        DOCUMENT,
        /** "an informed source", "eyewitnesses", "reports" */
        UNNAMED
    }

    /** What a verb or participle agrees with. */
    public enum Agreement {
        MASCULINE,
        FEMININE,
        PLURAL,
        UNKNOWN
    }

    public Speaker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(gender, "gender");
    }
}
