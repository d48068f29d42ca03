package org.tawatur;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/**
 * A text and all that must be read of it.
 *
 * @param expectations empty where nothing may be read
 */
record SpecExample(SpecFile.Place place, String name, LocalDate published, String text, List<SpecExpectation> expectations) {

    Report report(String language) {
        return Report.of("example", Imprint.NONE.published(published.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)).language(language), null, text);
    }

    /** Every line that is not blank as a paragraph, for readers that need no knowledge of pages. */
    static List<Zone> paragraphs(String text) {
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int first = start + line.indexOf(line.strip().charAt(0));
                zones.add(new Zone(Zone.Kind.BODY, new Span(first, first + line.strip().length())));
            }
            start += line.length() + 1;
        }
        return zones;
    }

    @Override
    public String toString() {
        return place + " " + name;
    }
}
