package org.tawatur.source;

import java.util.Objects;
import org.tawatur.report.Span;

/**
 * One hand through which a saying reached the report.
 *
 * @param span where the report names it
 */
public record Relay(String name, Span span) {

    public Relay {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
