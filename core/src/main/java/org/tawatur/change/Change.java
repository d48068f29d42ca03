package org.tawatur.change;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;

/**
 * One thing in which an account is no longer what it was.
 *
 * @param line    where it stands; of what is gone, where it stood
 * @param before  what a point weighed, or null where there was none
 * @param after   what it weighs, or null where there is none
 * @param reports on whose account it changed, in order; may be empty
 */
public record Change(Kind kind, Line line, Weight before, Weight after, List<String> reports) {

    /** What has changed. */
    public enum Kind {
        REPORT_ADDED,
        REPORT_CHANGED,
        REPORT_WITHDRAWN,
        POINT_ADDED,
        POINT_CHANGED,
        POINT_GONE,
        DIFFERENCE_ADDED,
        DIFFERENCE_CHANGED,
        DIFFERENCE_GONE;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Words of a report that may no longer be among those told.
     *
     * @param start in Unicode code points
     * @param end   exclusive
     * @param words as printed
     */
    public record Line(String report, int start, int end, String words) {}

    /**
     * What a point rests on.
     *
     * @param denials or null
     * @param claims  how many pass it on
     */
    public record Weight(Bounds origins, Bounds denials, int hands, int claims) {

        static Weight of(Point point) {
            return new Weight(Bounds.of(point.origins()), point.denials() == null ? null : Bounds.of(point.denials()), point.carriage(),
                    point.statements().stream().mapToInt(s -> s.claims().size()).sum());
        }
    }

    /** At least so many, at most so many. */
    public record Bounds(int atLeast, int atMost) {

        static Bounds of(Origins origins) {
            return new Bounds(origins.atLeast(), origins.atMost());
        }
    }

    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(line, "line");
        reports = List.copyOf(reports);
    }
}
