package org.tawatur.archive;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings an archive's tables to what this program writes. */
final class Schema {

    /** The version of the last file in {@code migrations}. */
    static final int VERSION = 3;

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /**
     * @throws ArchiveFailure if the archive was written by a newer program
     */
    static int version(Database database, Path file) {
        if (!database.hasTable(HISTORY)) {
            return 0;
        }
        int found = (int) database.number("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = 1");
        if (found > VERSION) {
            throw new ArchiveFailure(file + ": written by a newer Tawatur (its tables are of version " + found + ", this program knows " + VERSION
                    + "); use that one");
        }
        return found;
    }

    /** Only for whoever holds the archive's lock. */
    static void migrate(Path file) {
        try (Database database = Database.writer(file)) {
            if (version(database, file) == VERSION) {
                return;
            }
        }
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(Database.address(file), null, null)
                    .locations("classpath:org/tawatur/archive/migrations")
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new ArchiveFailure(file + ": its tables could not be made: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }
}
