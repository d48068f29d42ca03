package org.tawatur.search;

import java.util.Objects;
import org.tawatur.archive.StoredReport;
import org.tawatur.report.Span;

/**
 * A report that was found.
 *
 * @param day     when it was published as far as it tells itself, or null
 * @param snippet a stretch of its text with most of the words asked for
 */
public record Hit(StoredReport stored, String day, Span snippet) {

    public Hit {
        Objects.requireNonNull(stored, "stored");
        Objects.requireNonNull(snippet, "snippet");
    }
}
