package org.tawatur.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.tawatur.report.Report;

/**
 * A report and where it came in.
 *
 * @param named   whether the report's id or address is its own, so that it is the same report wherever it is met again;
 *                otherwise only the place it was read from tells it apart
 * @param file    what it was read from
 * @param place   where in the file: a line from 1 or a byte offset, or -1 for the whole
 * @param fetched when it was taken from the web, or null
 */
public record Arrival(Report report, boolean named, Path file, long place, Instant fetched) {

    public Arrival {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(file, "file");
    }
}
