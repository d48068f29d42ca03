package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is kept, once, with its versions, and asked again gives the same answers. */
class ArchiveTest {

    private static final Path HARBOUR = Path.of("../samples/harbour");

    @TempDir
    private Path work;

    private Path archive;

    @BeforeEach
    void place() {
        archive = work.resolve("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tell", "reports", "claims", "stories", "reprints", "names", "timeline"})
    void answersAsThePlainFilesDo(String command) {
        read(HARBOUR);
        Call kept = Call.of(command, "--archive", archive);
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(kept.out()).isNotBlank().isEqualTo(Call.of(command, HARBOUR).out());
    }

    @Test
    void pagesAreLargeEnoughForAText() {
        read(HARBOUR);
        assertThat(Dump.query(archive, "PRAGMA page_size")).containsExactly("16384|");
    }

    @Test
    void readAgainNothingIsNew() {
        read(HARBOUR);
        List<String> rows = Dump.of(archive);
        assertThat(rows).anyMatch(r -> r.startsWith("claim ")).anyMatch(r -> r.startsWith("figure "));
        assertThat(read(HARBOUR).err()).contains("0 new, 0 changed, 8 unchanged");
        assertThat(Dump.of(archive)).isEqualTo(rows);
    }

    @Test
    void aChangedReportIsAnotherVersion() throws IOException {
        Path file = report("pier.txt", "Pier opens\n\nThe pier opens in spring.\nIt is long.\n");
        read(file);
        Files.writeString(file, "Pier opens\n\nThe pier opens in autumn.\nIt is long.\n");
        assertThat(read(file).err()).contains("0 new, 1 changed, 0 unchanged");
        assertThat(Call.of("versions", "pier", "--archive", archive).out()).contains("version 1, read from").contains("version 2, the one that counts")
                .contains("  - spring.").contains("  + autumn.").doesNotContain("long");
        assertThat(Call.of("versions", "pier", "--archive", archive, "--format", "jsonl").out()).contains("\"before\":\"spring.\",\"beforeAt\":[30,37]");
        assertThat(Call.of("reports", "--archive", archive).out()).contains("autumn").doesNotContain("spring");
        assertThat(Dump.query(archive, "SELECT count(*) FROM derivation")).containsExactly("2|");
    }

    @Test
    void oldAndNewWordsReadInTurnsDoNotAddUp() throws IOException {
        Path first = report("first.jsonl", record("n-1", "The pier opens in spring."));
        Path second = report("second.jsonl", record("n-1", "The pier opens in autumn."));
        read(first, second);
        List<String> rows = Dump.of(archive);
        assertThat(rows).filteredOn(r -> r.startsWith("version ")).hasSize(2);
        read(second, first);
        read(first);
        assertThat(Dump.of(archive)).isEqualTo(rows);
        assertThat(Call.of("reports", "--archive", archive).out()).contains("autumn");
    }

    @Test
    void aFolderThatWasMovedHoldsTheSameReports() throws IOException {
        Path file = report("one/pier.txt", "Pier opens\n\nThe pier opens in spring.\n");
        read(file);
        Files.createDirectories(work.resolve("two"));
        Path moved = Files.move(file, work.resolve("two/pier.txt"));
        assertThat(read(moved).err()).contains("1 unchanged");
        Files.writeString(moved, "Pier opens\n\nThe pier opens in autumn.\n");
        assertThat(read(moved).err()).contains("1 changed");
    }

    @Test
    void aCopyInAnotherFolderIsAReportOfItsOwn() throws IOException {
        report("one/pier.txt", "Pier opens\n\nThe pier opens in spring.\n");
        report("two/pier.txt", "Pier opens\n\nThe pier opens in spring.\n");
        read(work.resolve("one"), work.resolve("two"));
        assertThat(Dump.query(archive, "SELECT id, given FROM report ORDER BY report")).containsExactly("pier|pier|", "two/pier|pier|");
        read(work.resolve("two"));
        assertThat(Dump.query(archive, "SELECT count(*) FROM version")).containsExactly("2|");
    }

    @Test
    void idsStayTheirOwnFromRunToRun() throws IOException {
        read(report("one/pier.txt", "Pier opens\n\nThe pier opens in spring.\n"));
        read(report("two/pier.txt", "Bridge opens\n\nThe bridge opens in spring.\n"));
        read(report("three/two/pier.txt", "Gate opens\n\nThe gate opens in spring.\n"));
        assertThat(Dump.query(archive, "SELECT id FROM report ORDER BY report")).containsExactly("pier|", "two/pier|", "two/pier~2|");
    }

    @Test
    void oneAddressIsOneReport() throws IOException {
        read(report("a.jsonl", "{\"id\":\"x\",\"outlet\":\"Orsif\",\"url\":\"http://orsif.example/n/1?utm_source=feed\",\"text\":\"The pier opens.\"}\n"
                + "{\"id\":\"y\",\"outlet\":\"Orsif\",\"url\":\"https://ORSIF.example/n/1#top\",\"text\":\"The pier opens.\"}\n"
                + "{\"id\":\"z\",\"outlet\":\"Orsif\",\"url\":\"https://orsif.example/\",\"text\":\"The pier opens.\"}\n"));
        assertThat(Dump.query(archive, "SELECT id FROM report ORDER BY report")).containsExactly("x|", "z|");
    }

    @Test
    void namelessRecordsAreToldApartByTheirWords() throws IOException {
        Path file = report("lines.jsonl", "{\"text\":\"The pier opens.\"}\n{\"text\":\"The bridge opens.\"}\n");
        read(file);
        Files.writeString(file, "{\"text\":\"The gate opens.\"}\n{\"text\":\"The pier opens.\"}\n{\"text\":\"The bridge opens.\"}\n");
        assertThat(read(file).err()).contains("1 new, 0 changed, 2 unchanged");
    }

    @Test
    void derivingAgainKeepsEveryRowAndId() {
        read(HARBOUR);
        List<String> rows = Dump.of(archive);
        List<String> ids = Dump.query(archive, "SELECT id, quote FROM said ORDER BY id");
        assertThat(ids).doesNotHaveDuplicates();
        Dump.change(archive, "UPDATE derivation SET program = '0.0.1'");
        Dump.change(archive, "DELETE FROM claim");
        assertThat(Call.of("derive", "--archive", archive).err()).contains("8 versions derived from again");
        assertThat(Dump.query(archive, "SELECT id, quote FROM said ORDER BY id")).isEqualTo(ids);
        assertThat(Dump.of(archive)).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(Call.of("derive", "--archive", archive).err()).contains("0 versions derived from again");
    }

    @Test
    void claimIdsAreTheViewsOwn() {
        assertThat(ClaimId.of("pier", 2, new int[] {3, 7}, new int[] {9, 20})).isEqualTo("pier.2.3-7.9-20");
        read(HARBOUR);
        assertThat(Dump.query(archive, "SELECT id FROM said WHERE report = '08-sariya-correction' ORDER BY id")).allMatch(id -> id.matches("08-sariya-correction\\.1\\.\\d+-\\d+\\.\\d+-\\d+\\|"));
    }

    @Test
    void reportsCanBeNarrowed() throws IOException {
        read(report("a.jsonl", "{\"id\":\"x\",\"outlet\":\"Orsif\",\"published\":\"2030-05-01T10:00:00Z\",\"text\":\"The pier opens.\"}\n"
                + "{\"id\":\"y\",\"outlet\":\"Difa\",\"published\":\"2030-05-02T10:00:00Z\",\"text\":\"The bridge opens.\"}\n"
                + "{\"id\":\"z\",\"outlet\":\"Difa\",\"text\":\"The pier is long.\"}\n"));
        assertThat(ids("--outlet", "Difa")).containsExactlyInAnyOrder("y", "z");
        assertThat(ids("--from", "2030-05-02")).containsExactly("y");
        assertThat(ids("--to", "2030-05-01")).containsExactly("x");
        assertThat(ids("--query", "pier")).containsExactlyInAnyOrder("x", "z");
        assertThat(ids("--query", "pier", "--outlet", "Orsif")).containsExactly("x");
        assertThat(ids("--query", "pier", "--outlet", "orsif")).containsExactly("x");
        assertThat(ids("--outlet", "Nowhere")).isEmpty();
        assertThat(Call.of("stories", "--archive", archive, "--query", "(pier").code()).isEqualTo(2);
    }

    private List<String> ids(String... narrowing) {
        Object[] words = new Object[3 + narrowing.length];
        System.arraycopy(new Object[] {"stories", "--archive", archive}, 0, words, 0, 3);
        System.arraycopy(narrowing, 0, words, 3, narrowing.length);
        return Call.of(words).out().lines().map(l -> l.replaceFirst(".*\"report\":\"([^\"]*)\".*", "$1")).toList();
    }

    private Call read(Path... paths) {
        Object[] words = new Object[paths.length + 3];
        words[0] = "read";
        System.arraycopy(paths, 0, words, 1, paths.length);
        words[paths.length + 1] = "--archive";
        words[paths.length + 2] = archive;
        Call call = Call.of(words);
        assertThat(call.code()).as(call.err()).isZero();
        return call;
    }

    private Path report(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String record(String id, String text) {
        return "{\"id\":\"" + id + "\",\"outlet\":\"Orsif\",\"text\":\"" + text + "\"}\n";
    }
}
