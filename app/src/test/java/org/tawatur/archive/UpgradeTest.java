package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of older tables is brought to the newest ones with all that is in it. */
class UpgradeTest {

    @TempDir
    private Path archive;

    @BeforeEach
    void firstTables() throws IOException {
        Files.createFile(archive.resolve("archive.db"));
        Flyway.configure().dataSource(Database.address(archive.resolve("archive.db")), null, null)
                .locations("classpath:org/tawatur/archive/migrations").target("1").load().migrate();
        Dump.change(archive, "INSERT INTO report VALUES (1, 'pier', 'id pier', 'pier', 1)");
        Dump.change(archive, "INSERT INTO version VALUES (1, 1, 1, 'hash', 'pier.txt', -1, NULL, NULL, NULL, NULL, NULL, 'en', NULL, NULL, NULL, 'Pier', 'Pier\n\nThe mayor said: it opens.\n')");
        Dump.change(archive, "INSERT INTO zone VALUES (1, 'title', 0, 4), (1, 'body', 6, 31)");
        Dump.change(archive, "INSERT INTO marked VALUES (1, 'body', 6, 31)");
        Dump.change(archive, "INSERT INTO claim VALUES (1, 0, 16, 20, 22, 31, 6, 15, 'the mayor', 'role', 'direct', 'statement', 'body', 'x', NULL, NULL, NULL, NULL, NULL)");
    }

    @Test
    void rowsKeepTheirOrder() {
        try (Archive upgraded = Archive.read(archive)) {
            assertThat(upgraded.versions("pier")).singleElement().satisfies(v -> assertThat(v.report().marked()).hasSize(1));
        }
        assertThat(Dump.query(archive, "SELECT place, kind FROM zone ORDER BY version, place")).containsExactly("0|title|", "1|body|");
        assertThat(Dump.query(archive, "SELECT id, quote FROM said")).containsExactly("pier.1.16-20.22-31|it opens.|");
    }

    @Test
    void whatIsMissingIsDerivedAfterwards() {
        assertThat(Call.of("derive", "--archive", archive).code()).isZero();
        assertThat(Dump.query(archive, "SELECT count(*) FROM derivation")).containsExactly("1|");
    }
}
