package org.tawatur.text;

import java.util.Objects;
import org.tawatur.report.Span;

/**
 * A number with what it counts, as printed.
 *
 * @param span    number, bound and the counted noun phrase ("more than 10 thousand persons")
 * @param value   the number
 * @param upper   the upper end of a range, else equal to {@code value}
 * @param bound   how it is to be taken
 * @param counted the words that say what is counted, or null where nothing does
 * @param noun    what those words mean, as far as the language pack knows
 * @param revises the figure of the same report that this one takes the place of ("rose from six to nine"), or null
 */
public record Figure(Span span, double value, double upper, Bound bound, Span counted, Noun noun, Span revises) {

    public Figure {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(noun, "noun");
        if (!(value <= upper)) {
            throw new IllegalArgumentException("a figure from " + value + " to " + upper);
        }
    }

    /** How a number is to be taken. */
    public enum Bound {
        EXACT,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST,
        ABOUT,
        /** tens, hundreds, thousands: the value is the word's own unit */
        SOME
    }

    /** What sort of thing is counted. Figures of one kind may be parts of a sum; those of two never. */
    public enum Kind {
        PERSON,
        GROUP,
        WEAPON,
        VEHICLE,
        EVENT,
        PLACE,
        MONEY,
        MEASURE,
        TIME,
        THING,
        PERCENT,
        /** a noun the pack does not know, or none */
        UNKNOWN
    }

    /** What befell the persons counted. */
    public enum Role {
        DEAD,
        WOUNDED,
        ARRESTED,
        MISSING,
        DISPLACED,
        NONE
    }

    /**
     * What is counted.
     *
     * @param head the counted noun: its singular in normal letters, or as printed where the pack does not know it, or
     *             null where no noun stands there
     */
    public record Noun(String head, Kind kind, Role role) {

        public Noun {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(role, "role");
        }
    }

    /** This figure as one that takes the place of another. */
    Figure revising(Span older) {
        return new Figure(span, value, upper, bound, counted, noun, older);
    }

    /** This number as one of something. */
    Figure counting(Noun what) {
        return new Figure(span, value, upper, bound, counted, what, revises);
    }

    /** Whether two figures may count the same or parts of the same: no difference in kind, nor in what befell them. */
    public boolean isComparable(Figure other) {
        boolean kinds = noun.kind == other.noun.kind || isOpen() || other.isOpen();
        boolean roles = noun.role == other.noun.role || noun.role == Role.NONE || other.noun.role == Role.NONE;
        return kinds && roles;
    }

    /** A bare number, which the text around it makes one of persons or things. */
    private boolean isOpen() {
        return noun.head == null && noun.kind == Kind.UNKNOWN;
    }
}
