package org.tawatur.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A somebody or some place behind several spellings.
 *
 * @param name     the spelling it is best called by: of its fullest form the commonest, without a title where it is met without
 * @param mentions every spelling in its place, in order of report and place
 * @param joins    why the spellings are one: for each spelling but one, the spelling it was joined to and the reason
 */
public record Name(String name, Kind kind, List<Mention> mentions, List<Join> joins) {

    /** What bears a name. */
    public enum Kind {
        PERSON,
        BODY,
        PLACE
    }

    /** Why two spellings name one. */
    public enum Reason {
        /** nothing but hamza, final letters, vowel signs, article or an attached particle differs */
        LETTERS,
        /** one has a title, or another title */
        TITLE,
        /** one has a generic word ("town"), or another one */
        GENERIC_WORD,
        /** two names of one state */
        STATE_NAME,
        /** a capital or palace that speaks for its state */
        SEAT,
        /** an owner named by its name, its adjective, or with "in" */
        OWNER,
        /** one body by two words for it */
        SAME_BODY,
        /** a foreign name in letters that outlets use for the same sounds */
        TRANSLITERATION,
        /** a middle or last name more, in the same report or of a foreign name */
        FURTHER_NAME,
        /** the surname of the only one in the report who has it */
        SURNAME_IN_REPORT,
        /** the surname, and a title that nobody else of that surname has in these reports */
        SURNAME_AND_TITLE,
        /** the surname of the only one in these reports who has it, or of whom nearly all of them mean */
        SURNAME,
        /** a title and the first of the names of the only one in the report who has both */
        FIRST_NAME,
        /** a report gives the short form in brackets behind the long */
        ABBREVIATION,
        /** the only body of its kind that the report names in full */
        ONLY_IN_REPORT,
        /** the only body of its kind in all these reports */
        ONLY_ONE,
        /** the last word of a place named in full in the report */
        SHORT_FORM;

        /** As exports print it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * One step of a merge.
     *
     * @param spelling as printed
     * @param with     the other spelling, as printed
     */
    public record Join(String spelling, String with, Reason reason) {

        public Join {
            Objects.requireNonNull(spelling, "spelling");
            Objects.requireNonNull(with, "with");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public Name {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        mentions = List.copyOf(mentions);
        joins = List.copyOf(joins);
    }
}
