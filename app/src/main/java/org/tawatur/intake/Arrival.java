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
 * @param given   the id it came with, before it was made one of its own in this run
 */
public record Arrival(Report report, boolean named, Path file, long place, Instant fetched, String given) {

    public Arrival {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(given, "given");
    }

    public Arrival(Report report, boolean named, Path file, long place, Instant fetched) {
        this(report, named, file, place, fetched, report.id());
    }

    Arrival given(String id) {
        return id.equals(given) ? this : new Arrival(report, named, file, place, fetched, id);
    }

    /** The name of what holds it: the file of a record, the folder of a file; "" for a file without one. */
    public String holder() {
        return place < 0 ? Ids.folder(file) : Format.stem(file);
    }
}
