package org.tawatur.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tawatur.report.Imprint;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/**
 * A folder that holds what has been read: {@code archive.db}, the record; {@code search}, an index that can be made
 * again; {@code lock}; and {@code log.txt}, a line a run. Opened for reading it sees what others commit meanwhile. For
 * use by one thread at a time; open another for another thread.
 */
public final class Archive implements AutoCloseable {

    private static final String DATABASE = "archive.db";

    private final Path folder;
    private final Database database;
    private final WriteLock lock;

    private Archive(Path folder, Database database, WriteLock lock) {
        this.folder = folder;
        this.database = database;
        this.lock = lock;
    }

    /**
     * Opens an archive for writing, made where there is none.
     *
     * @param wait how long another process that writes is waited for
     * @param say  told for whom we wait
     * @throws ArchiveFailure if it cannot be, in a sentence for the user
     */
    public static Archive write(Path folder, Duration wait, Consumer<String> say) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ArchiveFailure(folder + ": no archive can be made here (" + e.getClass().getSimpleName() + ")", e);
        }
        WriteLock lock = WriteLock.take(folder.resolve("lock"), wait, say);
        try {
            Schema.migrate(folder.resolve(DATABASE));
            return new Archive(folder, Database.writer(folder.resolve(DATABASE)), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Opens an archive for reading, beside whoever writes it.
     *
     * @throws ArchiveFailure if there is none, or if it is of a newer program
     */
    public static Archive read(Path folder) {
        Path file = folder.resolve(DATABASE);
        Database database = Database.reader(file);
        int version = Schema.version(database, file);
        if (version == 0) {
            database.close();
            throw new ArchiveFailure("no archive in " + folder + " yet: its making was broken off; ./tawatur read makes it");
        }
        if (version < Schema.VERSION) {
            database.close();
            write(folder, Duration.ofSeconds(10), message -> {}).close();
            return read(folder);
        }
        return new Archive(folder, database, null);
    }

    public Path folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    /** The number of the last version, 0 where there is none. */
    public long lastRow() {
        return database.number("SELECT max(version) FROM version");
    }

    /** How many reports there are. */
    public long size() {
        return database.number("SELECT count(*) FROM report");
    }

    /** The newest versions of the reports meant, in the order of first reading. */
    public List<StoredReport> reports(Selection selection) {
        StringBuilder sql = new StringBuilder(" FROM report r JOIN version v ON v.version = r.newest LEFT JOIN derivation d ON d.version = v.version WHERE 1 = 1");
        List<Object> parameters = new ArrayList<>();
        if (selection.from() != null) {
            sql.append(" AND d.published_day >= ?");
            parameters.add(selection.from().toString());
        }
        if (selection.to() != null) {
            sql.append(" AND d.published_day <= ?");
            parameters.add(selection.to().toString());
        }
        List<StoredReport> found = new ArrayList<>();
        each(sql + " ORDER BY r.report", parameters, stored -> {
            if (selection.rows() == null || selection.rows().contains(stored.row())) {
                found.add(stored);
            }
        });
        return found;
    }

    /** The versions that counted when the archive had come so far, as near as the order of reading tells; in the order of first reading. */
    public List<StoredReport> asOf(long row) {
        List<StoredReport> found = new ArrayList<>();
        each(" FROM report r JOIN version v ON v.version = CASE WHEN r.newest <= ? THEN r.newest ELSE (SELECT max(o.version) FROM version o WHERE o.report = r.report AND o.version <= ?) END "
                + "ORDER BY r.report", List.of(row, row), found::add);
        return found;
    }

    /** The newest versions of the reports whose outlet and address are such. */
    public Set<Long> rows(Predicate<Imprint> published) {
        Set<Long> found = new HashSet<>();
        try (ResultSet rows = database.with("SELECT v.version, v.outlet, v.url FROM report r JOIN version v ON v.version = r.newest").executeQuery()) {
            while (rows.next()) {
                if (published.test(Imprint.NONE.outlet(rows.getString(2)).url(rows.getString(3)))) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** All versions of a report, as they were read; empty where there is no such report. */
    public List<StoredReport> versions(String id) {
        List<StoredReport> found = new ArrayList<>();
        each(" FROM report r JOIN version v ON v.report = r.report WHERE r.id = ? ORDER BY v.number", List.of(id), found::add);
        return found;
    }

    /**
     * What a search index needs to know of a report.
     *
     * @param row    its newest version
     * @param number of that version among the report's own
     */
    public record Indexed(long row, int number, String id, String language, String title, String text) {}

    /** The newest versions of all reports with a version after a row, in the order of first reading. */
    public void changedSince(long row, Consumer<Indexed> each) {
        try (ResultSet rows = database.with("SELECT v.version, v.number, r.id, v.language, v.title, v.text FROM report r JOIN version v ON v.version = r.newest "
                + "WHERE r.report IN (SELECT report FROM version WHERE version > ?) ORDER BY r.report", row).executeQuery()) {
            while (rows.next()) {
                each.accept(new Indexed(rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getString(4), rows.getString(5), rows.getString(6)));
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** One version, or null. */
    public StoredReport row(long row) {
        List<StoredReport> found = new ArrayList<>(1);
        each(" FROM version v JOIN report r ON r.report = v.report WHERE v.version = ?", List.of(row), found::add);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The day a version was published as far as the report itself tells, {@code YYYY-MM-DD}, or null. */
    public String day(long row) {
        try (ResultSet found = database.with("SELECT published_day FROM derivation WHERE version = ?", row).executeQuery()) {
            return found.next() ? found.getString(1) : null;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Whether nothing new can come of words of a report: they are there, and were not taken from the web later than any. */
    boolean isKnown(String identity, String hash, Instant fetched) {
        if (fetched == null) {
            return database.any("SELECT 1 FROM version v JOIN report r ON r.report = v.report WHERE v.hash = ? AND r.identity = ?", hash, identity);
        }
        try (ResultSet rows = database.with("SELECT s.seen FROM version v JOIN report r ON r.report = v.report JOIN version s ON s.report = r.report "
                + "WHERE v.hash = ? AND r.identity = ? AND s.seen IS NOT NULL", hash, identity).executeQuery()) {
            boolean known = false;
            while (rows.next()) {
                known |= !fetched.isAfter(Instant.parse(rows.getString(1)));
            }
            return known;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Versions that another program or pack derived, or none. */
    List<Long> derivedOtherwise(String program, String pack) {
        List<Long> found = new ArrayList<>();
        try (ResultSet rows = database.with("SELECT v.version FROM version v LEFT JOIN derivation d ON d.version = v.version "
                + "WHERE d.version IS NULL OR d.program <> ? OR d.pack <> ? ORDER BY v.version", program, pack).executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private void each(String from, List<Object> parameters, Consumer<StoredReport> each) {
        try (ResultSet rows = database.with("SELECT " + StoredReport.COLUMNS + from, parameters.toArray()).executeQuery()) {
            while (rows.next()) {
                each.accept(StoredReport.of(rows, marked(rows.getLong(1), rows.getString(16))));
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private List<Zone> marked(long row, String text) throws SQLException {
        List<Zone> zones = new ArrayList<>();
        try (ResultSet rows = database.with("SELECT kind, starts, ends FROM marked WHERE version = ? ORDER BY place", row).executeQuery()) {
            int points = 0;
            int units = 0;
            while (rows.next()) {
                int start = text.offsetByCodePoints(units, rows.getInt(2) - points);
                int end = text.offsetByCodePoints(start, rows.getInt(3) - rows.getInt(2));
                zones.add(new Zone(Zone.Kind.valueOf(rows.getString(1).toUpperCase(java.util.Locale.ROOT)), new Span(start, end)));
                points = rows.getInt(3);
                units = end;
            }
        }
        return zones;
    }

    @Override
    public void close() {
        database.close();
        if (lock != null) {
            lock.close();
        }
    }
}
