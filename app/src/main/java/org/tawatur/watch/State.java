package org.tawatur.watch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.tawatur.fetch.Address;
import org.tawatur.fetch.Robots;

/**
 * Where a watch is with each feed and item, in a file of its own beside the archive: what is new in a feed is noted in
 * the same transaction as that the feed was read, and an item is done only when its report is in the archive. Without
 * this file everything is fetched once more and nothing doubled. Safe for use by several threads.
 */
final class State implements AutoCloseable, Robots.Shelf {

    private static final int VERSION = 1;
    private static final int BUSY_MILLIS = 10_000;

    /** One host may have so many pages under way, lest it crowd out the others. */
    private static final int MOST_OF_A_HOST = 20;
    private static final int MOST_ITEMS = 2_000;

    /** And so many waiting: a feed that lists ever new ones is followed no faster than its pages can be asked for. */
    private static final int MOST_WAITING = 5_000;

    private static final String[] TABLES = {
        "CREATE TABLE feed (name TEXT PRIMARY KEY, at TEXT NOT NULL, etag TEXT, modified TEXT, due INTEGER NOT NULL, failures INTEGER NOT NULL, pace INTEGER, trouble TEXT)",
        "CREATE TABLE item (item INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, at TEXT, host TEXT NOT NULL, note TEXT, etag TEXT, modified TEXT, tries INTEGER NOT NULL, "
                + "visits INTEGER NOT NULL, due INTEGER)",
        "CREATE INDEX item_due ON item (due) WHERE due IS NOT NULL",
        "CREATE TABLE robots (site TEXT PRIMARY KEY, asked INTEGER NOT NULL, status INTEGER NOT NULL, rules BLOB NOT NULL)",
        "PRAGMA user_version = " + VERSION};

    /** What became of an item: null times and marks stand as they are to be written. */
    record Done(long number, String etag, String modified, int tries, int visits, Instant due) {}

    private final Path file;
    private final Connection connection;

    private State(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** @throws WatchFailure if the file cannot be used */
    static State open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        try {
            State state = new State(file, config.createConnection("jdbc:sqlite:" + file));
            state.prepare();
            return state;
        } catch (SQLException e) {
            throw new WatchFailure(file + ": cannot be opened (" + e.getMessage() + "); without this file a watch begins anew", e);
        }
    }

    private void prepare() throws SQLException {
        int found;
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            found = row.getInt(1);
        }
        if (found > VERSION) {
            connection.close();
            throw new WatchFailure(file + ": written by a newer Tawatur; use that one", null);
        }
        connection.setAutoCommit(false);
        if (found == 0) {
            try (Statement statement = connection.createStatement()) {
                for (String sql : TABLES) {
                    statement.execute(sql);
                }
            }
        }
        connection.commit();
    }

    /** What the items of a watch are read from. */
    Path file() {
        return file;
    }

    /** Work that is wholly done or not at all. */
    private interface Work<T> {

        T run() throws SQLException;
    }

    private synchronized <T> T whole(Work<T> work) {
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException e) {
            rollback(e);
            throw new WatchFailure(file + ": " + e.getMessage(), e);
        }
    }

    private void rollback(SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = with(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement with(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** The feeds of these names, new ones due at once. */
    List<Feed> feeds(List<Address> named) {
        return whole(() -> {
            List<Feed> feeds = new ArrayList<>();
            for (Address address : named) {
                update("INSERT OR IGNORE INTO feed (name, at, due, failures) VALUES (?, ?, 0, 0)", address.toString(), address.toString());
                try (PreparedStatement statement = with("SELECT name, at, etag, modified, due, failures, pace FROM feed WHERE name = ?", address.toString());
                        ResultSet row = statement.executeQuery()) {
                    Object pace = row.getObject(7);
                    feeds.add(new Feed(row.getString(1), Address.of(row.getString(2)), row.getString(3), row.getString(4), row.getLong(5), row.getInt(6),
                            pace == null ? null : row.getLong(7)));
                }
            }
            return feeds;
        });
    }

    /** A feed was read: all that is new in it is noted with it; how many items were. */
    int read(Feed feed, List<Note> notes, Instant now) {
        return whole(() -> {
            int fresh = 0;
            Map<String, Long> waiting = new HashMap<>();
            for (Note note : notes) {
                Address page = note.item().url() == null ? null : feed.at().link(note.item().url());
                String host = page == null ? "" : page.host();
                long before = waiting.containsKey(host) ? waiting.get(host) : waiting(host);
                int added = before >= MOST_WAITING ? 0 : add(note, page, host, now);
                waiting.put(host, before + added);
                fresh += added;
            }
            keep(feed, null);
            return fresh;
        });
    }

    private int add(Note note, Address page, String host, Instant now) throws SQLException {
        String key = note.key(page);
        return key == null ? 0 : update("INSERT OR IGNORE INTO item (key, at, host, note, tries, visits, due) VALUES (?, ?, ?, ?, 0, 0, ?)",
                key, page == null ? null : page.toString(), host, note.json(), now.toEpochMilli());
    }

    private long waiting(String host) throws SQLException {
        try (PreparedStatement statement = with("SELECT count(*) FROM item WHERE due IS NOT NULL AND visits = 0 AND host = ?", host); ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    /** A feed was not read, or nothing in it has changed. */
    void missed(Feed feed, String trouble) {
        whole(() -> keep(feed, trouble));
    }

    private int keep(Feed feed, String trouble) throws SQLException {
        return update("UPDATE feed SET at = ?, etag = ?, modified = ?, due = ?, failures = ?, pace = ?, trouble = ? WHERE name = ?",
                feed.at().toString(), feed.etag(), feed.modified(), feed.due(), feed.failures(), feed.pace(), trouble, feed.name());
    }

    /** Items that are due, those longest due first, of each host a few. */
    List<Item> due(Instant now) {
        return whole(() -> {
            List<Item> items = new ArrayList<>();
            try (PreparedStatement statement = with("SELECT item, at, note, etag, modified, tries, visits FROM (SELECT *, row_number() OVER (PARTITION BY host ORDER BY due, item) AS place "
                    + "FROM item WHERE due <= ?) WHERE place <= " + MOST_OF_A_HOST + " OR at IS NULL ORDER BY due, item LIMIT " + MOST_ITEMS, now.toEpochMilli());
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    items.add(new Item(row.getLong(1), Address.of(row.getString(2)), Note.of(row.getString(3)), row.getString(4), row.getString(5), row.getInt(6), row.getInt(7)));
                }
            }
            return items;
        });
    }

    /** When the next item is due, or null. */
    Instant nextItem() {
        return whole(() -> {
            try (PreparedStatement statement = with("SELECT min(due) FROM item WHERE due IS NOT NULL"); ResultSet row = statement.executeQuery()) {
                long due = row.getLong(1);
                return row.wasNull() ? null : Instant.ofEpochMilli(due);
            }
        });
    }

    /** What became of items; of one that is never due again only the key is kept. */
    void done(List<Done> all) {
        whole(() -> {
            for (Done done : all) {
                Long due = done.due() == null ? null : done.due().toEpochMilli();
                update("UPDATE item SET etag = ?, modified = ?, tries = ?, visits = ?, due = ?, note = CASE WHEN ? IS NULL THEN NULL ELSE note END WHERE item = ?",
                        done.etag(), done.modified(), done.tries(), done.visits(), due, due, done.number());
            }
            return null;
        });
    }

    @Override
    public Robots.Kept rules(String site) {
        return whole(() -> {
            try (PreparedStatement statement = with("SELECT asked, status, rules FROM robots WHERE site = ?", site); ResultSet row = statement.executeQuery()) {
                return row.next() ? new Robots.Kept(Instant.ofEpochMilli(row.getLong(1)), row.getInt(2), row.getBytes(3), null) : null;
            }
        });
    }

    @Override
    public void keep(String site, Robots.Kept rules) {
        whole(() -> update("INSERT OR REPLACE INTO robots (site, asked, status, rules) VALUES (?, ?, ?, ?)", site, rules.when().toEpochMilli(), rules.status(), rules.rules()));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WatchFailure(file + ": " + e.getMessage(), e);
        }
    }
}
