package org.tawatur.report;

import java.util.Objects;

/** A stretch of a report and what it is. Zones do not overlap and stand in reading order; blank space has none. */
public record Zone(Kind kind, Span span) {

    /** What a stretch of a report is. */
    public enum Kind {
        /** the article's own title */
        TITLE,
        /** a standfirst or a heading between paragraphs */
        HEADING,
        /** a paragraph (one line of a plain-text report) */
        BODY,
        /** place and agency before the first paragraph */
        DATELINE,
        /** the words under a picture, with its credit */
        CAPTION,
        /** page text that is not the article, in whatever language */
        FURNITURE;

        /** Whether claims are read here. */
        public boolean isArticle() {
            return this == TITLE || this == HEADING || this == BODY;
        }

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Zone {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
