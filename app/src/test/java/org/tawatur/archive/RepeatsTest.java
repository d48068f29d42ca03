package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tawatur.intake.Arrival;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;

class RepeatsTest {

    private static final Imprint IMPRINT = Imprint.NONE.outlet("Orsif").url("https://orsif.example/n/1");

    private final Repeats repeats = new Repeats();

    @Test
    void theSameToALetterIsMet() {
        assertThat(repeats.met(of("n", IMPRINT, "Pier", "words", null))).isFalse();
        assertThat(repeats.met(of("m", IMPRINT, "Pier", "words", null))).as("a number of its own in a list").isTrue();
    }

    @Test
    void whatDiffersInAnythingIsNot() {
        repeats.met(of("n", IMPRINT, "Pier", "words", null));
        assertThat(repeats.met(of("n", IMPRINT, "Quay", "words", null))).isFalse();
        assertThat(repeats.met(of("n", IMPRINT.author("Hanna"), "Pier", "words", null))).isFalse();
        assertThat(repeats.met(of("n", IMPRINT.url("https://orsif.example/n/2"), "Pier", "words", null))).isFalse();
        assertThat(repeats.met(of("n", IMPRINT, "Pier", "other words", null))).isFalse();
    }

    @Test
    void whatTheWebHasAgainMayBeBack() {
        repeats.met(of("n", IMPRINT, "Pier", "words", null));
        assertThat(repeats.met(of("n", IMPRINT, "Pier", "words", Instant.EPOCH))).isFalse();
    }

    @Test
    void littleIsKept() {
        repeats.met(of("n", IMPRINT, "Pier", "words", null));
        for (int i = 0; i < 256; i++) {
            repeats.met(of("n" + i, IMPRINT, "Pier", "words " + i, null));
        }
        assertThat(repeats.met(of("n", IMPRINT, "Pier", "words", null))).isFalse();
        assertThat(repeats.met(of("n255", IMPRINT, "Pier", "words 255", null))).isTrue();
    }

    private static Arrival of(String id, Imprint imprint, String title, String text, Instant fetched) {
        return new Arrival(Report.of(id, imprint, title, text), true, Path.of("reports.jsonl"), 1, fetched);
    }
}
