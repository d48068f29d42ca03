package org.tawatur.intake;

/** An open file of reports. It does not throw for what it reads: that becomes a problem, and the next report is tried. */
interface ReportFile extends AutoCloseable {

    ReportFile NONE = () -> null;

    /** The next report, or null when there is none left. */
    Arrival next();

    @Override
    default void close() {
        // most files are closed when they have been read
    }
}
