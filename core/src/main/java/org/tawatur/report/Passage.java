package org.tawatur.report;

import java.util.Objects;

/** A stretch of one report. */
public record Passage(String report, Span span) {

    public Passage {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(span, "span");
    }
}
