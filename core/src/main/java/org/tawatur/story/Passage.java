package org.tawatur.story;

import java.util.Objects;
import org.tawatur.report.Span;

/** A stretch of one report. */
public record Passage(String report, Span span) {

    public Passage {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(span, "span");
    }
}
