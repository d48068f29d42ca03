package org.tawatur.story;

import java.util.List;
import java.util.Objects;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.reprint.Reprint;

/**
 * The reports of one event.
 *
 * @param id         stable for the same input
 * @param readings   its reports, earliest first; each has its publication day where one could be found or inferred
 * @param reprints   passages they share
 * @param statements the claims joined, in order of first appearance
 */
public record Story(String id, List<Reading> readings, List<Reprint> reprints, List<Statement> statements) {

    public Story {
        Objects.requireNonNull(id, "id");
        readings = List.copyOf(readings);
        reprints = List.copyOf(reprints);
        statements = List.copyOf(statements);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a story without a report: " + id);
        }
    }

    /** The reading of a report of this story. */
    public Reading reading(String report) {
        return readings.stream().filter(r -> r.id().equals(report)).findFirst().orElseThrow(() -> new IllegalArgumentException("story " + id + " has no report " + report));
    }

    /** The printed words of a passage of this story. */
    public String words(Passage passage) {
        return passage.span().in(reading(passage.report()).text());
    }
}
