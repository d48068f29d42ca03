package org.tawatur.judgement;

import java.util.Locale;
import java.util.Objects;

/**
 * What is judged. A statement or a point is named by one of its claims.
 *
 * @param version of the report as it was judged, from 1; 0 where it was in no archive
 * @param anchor  the claim, or null where the report itself is judged
 */
public record Target(Kind kind, String report, int version, Anchor anchor) {

    /** What can be judged. */
    public enum Kind {
        REPORT,
        CLAIM,
        STATEMENT,
        POINT;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(report, "report");
        if ((kind == Kind.REPORT) != (anchor == null)) {
            throw new IllegalArgumentException("a " + kind.word() + " " + (anchor == null ? "without" : "with") + " a place in " + report);
        }
    }

    /** As it is typed and printed: {@code REPORT}, {@code REPORT:START-END}, with {@code s:} or {@code p:} before it. */
    public String label() {
        return switch (kind) {
            case REPORT -> report;
            case CLAIM -> report + ":" + anchor.content();
            case STATEMENT -> "s:" + report + ":" + anchor.content();
            case POINT -> "p:" + report + ":" + anchor.content();
        };
    }
}
