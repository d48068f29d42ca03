package org.tawatur.archive;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of an archive, in the order of the rows, but for the migrations' own, which tells the time. */
final class Dump {

    private Dump() {}

    static List<String> of(Path archive) {
        List<String> lines = new ArrayList<>();
        for (String table : tables(archive)) {
            query(archive, "SELECT * FROM " + table + " ORDER BY 1, 2, 3").forEach(row -> lines.add(table + " " + row));
        }
        return lines;
    }

    private static List<String> tables(Path archive) {
        return query(archive, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%' ORDER BY name").stream().map(r -> r.replace("|", "")).toList();
    }

    /** The rows of a query, the cells each followed by a stroke. */
    static List<String> query(Path archive, String sql) {
        try (Connection connection = connect(archive); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(rows.getString(i)).append("|");
                }
                found.add(row.toString());
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void change(Path archive, String sql) {
        try (Connection connection = connect(archive); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection connect(Path archive) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("archive.db"));
    }
}
