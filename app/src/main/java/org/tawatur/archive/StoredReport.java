package org.tawatur.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;

/**
 * A report as one version of it was read.
 *
 * @param row     the version's number in the archive, in the order of reading
 * @param number  its number among the report's versions, from 1
 * @param newest  whether it is the one that counts
 * @param fetched when it was taken from the web, or null
 * @param origin  file and, after a colon, place in it
 */
public record StoredReport(Report report, long row, int number, boolean newest, Instant fetched, String origin) {

    /** The columns that {@link #of} reads, of {@code version v} and {@code report r}. */
    static final String COLUMNS = "v.version, v.number, r.newest, v.fetched, v.file, v.place, r.id, v.outlet, v.published, v.modified, v.language, v.author, v.credit, v.url, v.title, v.text";

    public StoredReport {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(origin, "origin");
    }

    /** @param marked what markup says of the text, of this version */
    static StoredReport of(ResultSet row, List<Zone> marked) throws SQLException {
        Imprint imprint = new Imprint(row.getString(8), time(row.getString(9)), time(row.getString(10)), row.getString(11), row.getString(12), row.getString(13),
                row.getString(14));
        Report report = new Report(row.getString(7), imprint, row.getString(15), row.getString(16), marked);
        String fetched = row.getString(4);
        long place = row.getLong(6);
        return new StoredReport(report, row.getLong(1), row.getInt(2), row.getLong(3) == row.getLong(1), fetched == null ? null : Instant.parse(fetched),
                row.getString(5) + (place < 0 ? "" : ":" + place));
    }

    private static OffsetDateTime time(String stored) {
        return stored == null ? null : OffsetDateTime.parse(stored);
    }
}
