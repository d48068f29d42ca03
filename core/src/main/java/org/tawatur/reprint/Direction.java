package org.tawatur.reprint;

import java.util.Locale;
import java.util.Objects;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.source.Relay;

/**
 * Which of two reports that share a passage likely has it from the other.
 *
 * @param evidence where a report names the other or whom both have it from, or null where nothing is printed
 */
public record Direction(Way way, Reason reason, Passage evidence) {

    /** From whom to whom. */
    public enum Way {
        /** the first of the pair has it from the second */
        A_FROM_B,
        /** the second has it from the first */
        B_FROM_A,
        /** both have it from a third */
        COMMON,
        /** nothing tells */
        UNKNOWN;

        /** Which of the two it comes from, as exported: a, b, third, or null. */
        public String from() {
            return switch (this) {
                case A_FROM_B -> "b";
                case B_FROM_A -> "a";
                case COMMON -> "third";
                case UNKNOWN -> null;
            };
        }
    }

    /** What tells so. */
    public enum Reason {
        /** one names the other as its source */
        NAMED,
        /** both credit one agency */
        SAME_CREDIT,
        /** one credits an agency, which the other may have used too */
        CREDIT,
        /** one was published before the other */
        EARLIER,
        /** neither a name nor a time tells */
        NOTHING;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final Direction NONE = new Direction(Way.UNKNOWN, Reason.NOTHING, null);

    public Direction {
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(reason, "reason");
    }

    /** @param earlier whether the second is known to be published before the first */
    static Direction of(Passage a, Provenance ofA, Passage b, Provenance ofB, boolean earlier) {
        Span named = ofA.names(ofB.outlet(), a.span());
        if (named != null) {
            return new Direction(Way.A_FROM_B, Reason.NAMED, new Passage(a.report(), named));
        }
        Span back = ofB.names(ofA.outlet(), b.span());
        if (back != null) {
            return new Direction(Way.B_FROM_A, Reason.NAMED, new Passage(b.report(), back));
        }
        Relay common = ofA.common(ofB);
        if (common != null) {
            return new Direction(Way.COMMON, Reason.SAME_CREDIT, new Passage(a.report(), common.span()));
        }
        if (!ofA.credits().isEmpty() || !ofB.credits().isEmpty()) {
            boolean first = !ofA.credits().isEmpty();
            return new Direction(Way.COMMON, Reason.CREDIT, new Passage(first ? a.report() : b.report(), (first ? ofA : ofB).credits().get(0).span()));
        }
        return earlier ? new Direction(Way.A_FROM_B, Reason.EARLIER, null) : NONE;
    }

    /** The same of the pair turned round. */
    Direction turned() {
        return switch (way) {
            case A_FROM_B -> new Direction(Way.B_FROM_A, reason, evidence);
            case B_FROM_A -> new Direction(Way.A_FROM_B, reason, evidence);
            default -> this;
        };
    }
}
