package org.tawatur.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A connection to an archive's database. All that is SQLite's own stands here; the statements themselves are plain SQL.
 * For use by one thread at a time.
 */
final class Database implements AutoCloseable {

    /** Readers wait so long for one another's checkpoints. */
    private static final int BUSY_MILLIS = 10_000;

    /** A report's text fills one page and not three. */
    private static final int PAGE = 16_384;

    /** Negative: kibibytes. */
    private static final int CACHE_KIB = -65_536;

    /** Pages of the log before they are carried over: larger, and pages met often are carried over once. */
    private static final int CHECKPOINT_PAGES = 2_000;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens a database for writing, made where there is none: what is committed is on disk. */
    static Database writer(Path file) {
        SQLiteConfig config = config();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, "67108864");
        config.setCacheSize(CACHE_KIB);
        Database database = open(file, config);
        // in this order: a database that has a log keeps its page size
        database.execute("PRAGMA page_size = " + PAGE);
        database.execute("PRAGMA journal_mode = WAL");
        database.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        return database;
    }

    /** Opens a database that must be there; it sees what was committed when a statement begins. */
    static Database reader(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ArchiveFailure("no archive in " + file.getParent() + "; ./tawatur read PATH --archive " + file.getParent() + " makes one");
        }
        Database database = open(file, config());
        database.execute("PRAGMA query_only = true");
        return database;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(false);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Database open(Path file, SQLiteConfig config) {
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            Database database = new Database(file, connection);
            database.execute("SELECT count(*) FROM sqlite_master");
            return database;
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    /** The address at which the same database is reached by others that need a connection of their own. */
    static String address(Path file) {
        return "jdbc:sqlite:" + file;
    }

    /** A prepared statement, kept and handed out again. */
    PreparedStatement prepared(String sql) {
        try {
            PreparedStatement statement = statements.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                statements.put(sql, statement);
            }
            return statement;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** A prepared statement with its parameters in place. */
    PreparedStatement with(String sql, Object... parameters) {
        PreparedStatement statement = prepared(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** How many rows it changed. */
    int update(String sql, Object... parameters) {
        try {
            return with(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The number in the first cell of a query that has a row, 0 for null. */
    long number(String sql, Object... parameters) {
        try (ResultSet rows = with(sql, parameters).executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Whether a query has a row. */
    boolean any(String sql, Object... parameters) {
        try (ResultSet rows = with(sql, parameters).executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    boolean hasTable(String name) {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, name, null)) {
            return tables.next();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** From here on nothing is kept before {@link #commit}. */
    void begin() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** What was written is on disk when this returns. */
    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    ArchiveFailure failure(SQLException e) {
        return failure(file, e);
    }

    private static ArchiveFailure failure(Path file, SQLException e) {
        SQLiteErrorCode code = e instanceof SQLiteException own ? SQLiteErrorCode.getErrorCode(own.getResultCode().code & 0xff) : SQLiteErrorCode.UNKNOWN_ERROR;
        String why = switch (code) {
            case SQLITE_FULL -> "the disk is full; what was read before is kept, and reading again goes on from there";
            case SQLITE_READONLY, SQLITE_PERM -> "it cannot be written: the file, its folder or the disk is read-only";
            case SQLITE_CANTOPEN -> "it cannot be opened: is the folder there, and may it be written?";
            case SQLITE_NOTADB -> "it is no database, or its beginning is damaged; put a copy in its place, or read into another folder";
            case SQLITE_CORRUPT -> "it is damaged; put a copy in its place, or read into another folder";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program holds it";
            case SQLITE_IOERR -> "the disk failed or is full; what was read before is kept, and reading again goes on from there";
            default -> e.getMessage();
        };
        return new ArchiveFailure(file + ": " + why, e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
