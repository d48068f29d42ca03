package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Inbox;
import org.tawatur.intake.Problems;
import org.tawatur.report.Report;

/** Whichever thread reads a report, and what others read meanwhile, changes nothing in what is read of it. */
class ReadersTest {

    private static final int OFTEN = 4;

    @Test
    void manyThreadsReadAsOneDoes() {
        List<Report> reports = new ArrayList<>();
        try (Inbox inbox = Inbox.of(List.of(Path.of("../samples")))) {
            inbox.forEachRemaining(a -> reports.add(a.report()));
        }
        List<Report> often = new ArrayList<>();
        for (int i = 0; i < OFTEN; i++) {
            often.addAll(reports);
        }
        Tawatur alone = Tawatur.of("ar");
        List<Reading> found = new ArrayList<>();
        Problems problems = new Problems();
        Readers readers = new Readers();
        readers.read(often.iterator(), r -> r, problems, r -> found.add(r.orElseThrow()));
        assertThat(problems.count()).isZero();
        assertThat(found).extracting(Reading::id).isEqualTo(often.stream().map(Report::id).toList());
        for (int i = 0; i < often.size(); i++) {
            Reading expected = alone.read(often.get(i));
            assertThat(found.get(i).claims()).isEqualTo(expected.claims());
            assertThat(found.get(i).figures()).isEqualTo(expected.figures());
            assertThat(found.get(i).published()).isEqualTo(expected.published());
        }
        assertThat(readers.tawatur().fingerprint()).isEqualTo(alone.fingerprint());
    }
}
