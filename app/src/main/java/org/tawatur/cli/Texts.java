package org.tawatur.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Reading;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.story.Story;

/** The texts an export quotes, with their offsets as they leave Tawatur: in code points. */
final class Texts {

    /** The columns of {@link #row}. */
    static final List<String> PLACE = List.of("report", "start", "end");

    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();

    Texts(List<Story> stories) {
        stories.forEach(s -> s.readings().forEach(r -> readings.put(r.id(), r)));
    }

    /** A span in code points, or null for null. */
    int[] points(String report, Span span) {
        if (span == null) {
            return null;
        }
        CodePoints counted = points.computeIfAbsent(report, r -> CodePoints.of(readings.get(r).text()));
        return new int[] {counted.at(span.start()), counted.at(span.end())};
    }

    /** The printed characters. */
    String words(String report, Span span) {
        return span.in(readings.get(report).text());
    }

    /** Where a passage stands. */
    Row row(Passage passage) {
        return new Row().text("report", passage.report()).place(points(passage.report(), passage.span()));
    }
}
