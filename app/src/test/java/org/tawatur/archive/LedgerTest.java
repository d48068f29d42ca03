package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.intake.Arrival;
import org.tawatur.intake.Problems;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;

/** What the web says later counts: a page that is changed back has three versions, read however often. */
class LedgerTest {

    @TempDir
    private Path archive;

    @Test
    void aPageThatIsChangedBackHasAThirdVersion() {
        assertThat(read(page("a", 1), page("b", 2), page("a", 3))).isEqualTo("1 new, 2 changed, 0 unchanged");
        List<String> rows = Dump.of(archive);
        assertThat(Dump.query(archive, "SELECT newest FROM report")).containsExactly("3|");
        assertThat(read(page("a", 1), page("b", 2), page("a", 3))).isEqualTo("0 new, 0 changed, 3 unchanged");
        assertThat(read(page("b", 2), page("a", 1))).isEqualTo("0 new, 0 changed, 2 unchanged");
        assertThat(Dump.of(archive)).isEqualTo(rows);
    }

    @Test
    void whatWasTakenFromTheWebBeforeDoesNotCount() {
        read(page("b", 5));
        assertThat(read(page("a", 2))).isEqualTo("0 new, 1 changed, 0 unchanged");
        assertThat(Dump.query(archive, "SELECT v.number FROM report r JOIN version v ON v.version = r.newest")).containsExactly("1|");
    }

    @Test
    void aPageMetAgainUnchangedIsSeenLater() {
        read(page("a", 1));
        assertThat(read(page("a", 4), page("a", 3))).isEqualTo("0 new, 0 changed, 2 unchanged");
        assertThat(Dump.query(archive, "SELECT fetched, seen FROM version")).containsExactly("2030-05-01T00:00:00Z|2030-05-04T00:00:00Z|");
    }

    @Test
    void filesBesidePagesAreStableToo() {
        Arrival[] all = {page("a", 1), page("a", 2), file("b"), file("a"), page("c", 3)};
        read(all);
        List<String> rows = Dump.of(archive);
        read(all);
        read(all[3], all[2]);
        assertThat(Dump.of(archive)).isEqualTo(rows);
    }

    @Test
    void whatIsListedUnderSeveralHeadingsIsOneVersion() {
        assertThat(read(file("a"), file("b"), file("a"), file("b"))).isEqualTo("1 new, 1 changed, 2 unchanged");
        assertThat(Dump.query(archive, "SELECT number FROM version")).containsExactly("1|", "2|");
    }

    private String read(Arrival... arrivals) {
        try (Archive open = Archive.write(archive, Duration.ZERO, message -> {})) {
            return new ReadRun(open, 2, () -> false).read(Arrays.asList(arrivals).iterator(), new Problems(), tally -> {}, committed -> {}).toString();
        }
    }

    private static Arrival page(String words, int day) {
        return new Arrival(report(words), true, Path.of("pages.warc"), day, Instant.parse("2030-05-0" + day + "T00:00:00Z"));
    }

    private static Arrival file(String words) {
        return new Arrival(report(words), true, Path.of("reports.jsonl"), 1, null);
    }

    private static Report report(String words) {
        return Report.of("n", Imprint.NONE.outlet("Orsif").url("https://orsif.example/n/1"), "Pier", words);
    }
}
