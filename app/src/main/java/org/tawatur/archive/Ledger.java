package org.tawatur.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tawatur.intake.Arrival;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;

/** Enters arrivals in the archive, each once, in the order they come. What was entered counts from the next commit on. */
final class Ledger {

    private static final String INSERT_VERSION = "INSERT INTO version (version, report, number, hash, file, place, fetched, seen, outlet, published, modified, language, author, "
            + "credit, url, title, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Versions whose rows are written together: few enough to be young garbage. */
    private static final int TOGETHER = 64;

    private final Database database;
    private final Set<Table> waiting = EnumSet.noneOf(Table.class);
    private long reports;
    private long versions;
    private int unwritten;
    private List<Archive.Indexed> entered = new ArrayList<>();

    /** A report that is there: its number, its id and its newest version. */
    private record Held(long report, String id, long newest) {}

    Ledger(Database database) {
        this.database = database;
        reports = database.number("SELECT max(report) FROM report");
        versions = database.number("SELECT max(version) FROM version");
        database.begin();
    }

    Outcome enter(Arrival arrival, String hash, Derived derived) {
        String identity = Identity.of(arrival, hash);
        boolean file = Identity.file(identity) != null;
        String wanted = arrival.report().id();
        if (!file && isNew(wanted, identity, arrival)) {
            return first(wanted, arrival, hash, derived);
        }
        Held held = held(identity);
        if (held == null && file) {
            held = moved(arrival, hash, identity);
        }
        if (held == null) {
            String id = freeId(arrival);
            isNew(id, identity, arrival);
            return first(id, arrival, hash, derived);
        }
        return known(held, arrival, hash, derived);
    }

    /** Enters a report whose identity and id nobody has; most are such, and one statement finds it out. */
    private boolean isNew(String id, String identity, Arrival arrival) {
        int entered = database.update("INSERT OR IGNORE INTO report (report, id, identity, given, newest) VALUES (?, ?, ?, ?, ?)",
                reports + 1, id, identity, arrival.given(), versions + 1);
        reports += entered;
        return entered == 1;
    }

    private Outcome first(String id, Arrival arrival, String hash, Derived derived) {
        insert(reports, 1, arrival, hash);
        entered.add(indexed(id, 1, arrival));
        rows(derived, versions);
        return Outcome.NEW;
    }

    /** A report that has versions. Words met before are nothing new, but on the web, later than all: then they are back. */
    private Outcome known(Held held, Arrival arrival, String hash, Derived derived) {
        boolean met = database.any("SELECT 1 FROM version WHERE hash = ? AND report = ?", hash, held.report);
        if (met) {
            if (!isLater(arrival.fetched(), held)) {
                return Outcome.UNCHANGED;
            }
            if (database.any("SELECT 1 FROM version WHERE version = ? AND hash = ?", held.newest, hash)) {
                database.update("UPDATE version SET seen = ? WHERE version = ?", arrival.fetched().toString(), held.newest);
                return Outcome.UNCHANGED;
            }
        }
        boolean older = !met && isOlder(arrival, held);
        int number = 1 + (int) database.number("SELECT max(number) FROM version WHERE report = ?", held.report);
        insert(held.report, number, arrival, hash);
        rows(derived, versions);
        if (!older) {
            database.update("UPDATE report SET newest = ? WHERE report = ?", versions, held.report);
            entered.add(indexed(held.id, number, arrival));
        }
        return Outcome.CHANGED;
    }

    /** Whether it was taken from the web later than anything of this report. */
    private boolean isLater(Instant fetched, Held held) {
        if (fetched == null) {
            return false;
        }
        try (ResultSet rows = database.with("SELECT seen FROM version WHERE report = ? AND seen IS NOT NULL", held.report).executeQuery()) {
            while (rows.next()) {
                if (!fetched.isAfter(Instant.parse(rows.getString(1)))) {
                    return false;
                }
            }
            return true;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Whether it is plainly older than what is there: taken from the web before, or else last changed before. */
    private boolean isOlder(Arrival arrival, Held held) {
        try (ResultSet row = database.with("SELECT seen, modified FROM version WHERE version = ?", held.newest).executeQuery()) {
            row.next();
            String seen = row.getString(1);
            String modified = row.getString(2);
            if (arrival.fetched() != null && seen != null) {
                return arrival.fetched().isBefore(Instant.parse(seen));
            }
            OffsetDateTime changed = arrival.report().imprint().modified();
            return changed != null && modified != null && changed.isBefore(OffsetDateTime.parse(modified));
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    private Held held(String identity) {
        return held("SELECT report, id, newest FROM report WHERE identity = ?", identity);
    }

    private Held held(String sql, Object... parameters) {
        try (ResultSet row = database.with(sql, parameters).executeQuery()) {
            return row.next() ? new Held(row.getLong(1), row.getString(2), row.getLong(3)) : null;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** A file with the same name and words as one that is no longer where it was read: the same report in its new place. */
    private Held moved(Arrival arrival, String hash, String identity) {
        try (ResultSet rows = database.with("SELECT r.report, r.id, r.newest, r.identity FROM version v JOIN report r ON r.newest = v.version "
                + "WHERE v.hash = ? AND r.given = ? ORDER BY r.report", hash, arrival.given()).executeQuery()) {
            while (rows.next()) {
                Path before = Identity.file(rows.getString(4));
                if (before != null && !Files.exists(before)) {
                    Held held = new Held(rows.getLong(1), rows.getString(2), rows.getLong(3));
                    database.update("UPDATE report SET identity = ? WHERE report = ?", identity, held.report);
                    return held;
                }
            }
            return null;
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** The id it comes with, or where another report has that, one with what holds it before or a number behind. */
    private String freeId(Arrival arrival) {
        String wanted = arrival.report().id();
        if (!isTaken(wanted)) {
            return wanted;
        }
        String longer = arrival.holder().isEmpty() || !wanted.equals(arrival.given()) ? wanted : arrival.holder() + "/" + wanted;
        String id = longer;
        for (int n = 2; isTaken(id); n++) {
            id = longer + "~" + n;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return database.any("SELECT 1 FROM report WHERE id = ?", id);
    }

    private Archive.Indexed indexed(String id, int number, Arrival arrival) {
        Report report = arrival.report();
        return new Archive.Indexed(versions, number, id, report.imprint().language(), report.title(), report.text());
    }

    private void insert(long report, int number, Arrival arrival, String hash) {
        Imprint imprint = arrival.report().imprint();
        String fetched = text(arrival.fetched());
        database.update(INSERT_VERSION, ++versions, report, number, hash, arrival.file().toString(), arrival.place(), fetched, fetched, imprint.outlet(),
                text(imprint.published()), text(imprint.modified()), imprint.language(), imprint.author(), imprint.credit(), imprint.url(),
                arrival.report().title(), arrival.report().text());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Puts a version's rows beside those that wait to be written. */
    private void rows(Derived derived, long version) {
        add(derived, version, Table.MARKED);
        Table.derived().forEach(table -> add(derived, version, table));
        if (++unwritten == TOGETHER) {
            write();
        }
    }

    private void add(Derived derived, long version, Table table) {
        PreparedStatement insert = database.prepared(table.insert());
        try {
            for (Object[] row : derived.rows(table)) {
                row[0] = version;
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                waiting.add(table);
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /** Puts other rows in the place of what was derived from a version before. */
    void replace(long version, Derived derived) {
        Table.derived().forEach(table -> database.update(table.delete(), version));
        Table.derived().forEach(table -> add(derived, version, table));
    }

    /** What was entered is on disk when this returns. */
    Committed commit() {
        write();
        database.commit();
        Committed committed = new Committed(versions, entered);
        entered = new ArrayList<>();
        return committed;
    }

    private void write() {
        try {
            for (Table table : waiting) {
                database.prepared(table.insert()).executeBatch();
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
        waiting.clear();
        unwritten = 0;
    }
}
