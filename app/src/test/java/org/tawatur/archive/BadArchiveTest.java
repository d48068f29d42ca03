package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that cannot be used is told of in a sentence, and left as it is. */
class BadArchiveTest {

    private static final Path HARBOUR = Path.of("../samples/harbour");

    @TempDir
    private Path work;

    private Path archive;

    @BeforeEach
    void keep() {
        archive = work.resolve("kept");
        assertThat(Call.of("read", HARBOUR, "--archive", archive).code()).isZero();
    }

    @Test
    void thereIsNone() {
        refused("no archive in", "claims", "--archive", work.resolve("nowhere"));
        assertThat(work.resolve("nowhere")).doesNotExist();
    }

    @Test
    void itIsOfANewerProgram() {
        Dump.change(archive, "UPDATE flyway_schema_history SET version = '99'");
        refused("written by a newer Tawatur", "read", HARBOUR, "--archive", archive);
        refused("written by a newer Tawatur", "claims", "--archive", archive);
    }

    @Test
    void itIsNoDatabase() throws IOException {
        Files.writeString(archive.resolve("archive.db"), "something else altogether, and long enough to be looked at".repeat(100));
        refused("no database", "read", HARBOUR, "--archive", archive);
        refused("no database", "claims", "--archive", archive);
    }

    @Test
    void itIsDamagedInTheMiddle() throws IOException {
        byte[] bytes = Files.readAllBytes(archive.resolve("archive.db"));
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(archive.resolve("archive.db"), bytes);
        refused("damaged", "claims", "--archive", archive);
    }

    @Test
    void itsFolderIsAFile() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "x");
        refused("no archive can be made here", "read", HARBOUR, "--archive", file);
    }

    @Test
    void itsIndexIsDamaged() throws IOException {
        try (var files = Files.list(archive.resolve("search"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_")).toList()) {
                Files.writeString(file, "x");
            }
        }
        refused("./tawatur index --archive", "search", "pier", "--archive", archive);
        assertThat(Call.of("index", "--archive", archive).err()).contains("8 reports indexed");
        assertThat(Call.of("search", "pier", "--archive", archive).code()).isZero();
    }

    @Test
    void theDiskIsFull() throws IOException {
        Path full = work.resolve("full");
        Files.createDirectories(full);
        Schema.migrate(full.resolve("archive.db"));
        try (Database database = Database.writer(full.resolve("archive.db"))) {
            database.execute("PRAGMA max_page_count = 60");
            database.begin();
            database.update("INSERT INTO report (report, id, identity, given, newest) VALUES (1, 'a', 'a', 'a', 1)");
            database.commit();
            assertThatThrownBy(() -> database.update("INSERT INTO report (report, id, identity, given, newest) VALUES (2, ?, 'b', 'b', 1)", "b".repeat(1_000_000)))
                    .isInstanceOf(ArchiveFailure.class).hasMessageContaining("the disk is full; what was read before is kept");
        }
        assertThat(Dump.query(full, "SELECT id FROM report")).containsExactly("a|");
    }

    private static void refused(String why, Object... words) {
        Call call = Call.of(words);
        assertThat(call.code()).as(call.err()).isEqualTo(1);
        assertThat(call.err()).startsWith("tawatur: ").contains(why);
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.out()).isEmpty();
    }
}
