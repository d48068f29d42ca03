package org.tawatur.archive;

/** What an arrival was to the archive. */
public enum Outcome {
    /** a report never met before */
    NEW,
    /** another version of a report */
    CHANGED,
    /** a version that is there already */
    UNCHANGED
}
