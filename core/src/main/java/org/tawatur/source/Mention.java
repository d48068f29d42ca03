package org.tawatur.source;

import java.util.Objects;
import org.tawatur.report.Span;

/** A spelling in its place. */
public record Mention(String report, Span span, String words) {

    public Mention {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(words, "words");
    }
}
