package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final Progress progress = new Progress(new PrintWriter(err), "reports read");

    @Test
    void tellsReportsSkippedRateAndTimeLeft() {
        assertThat(progress.line(1200, 3, 0.25, 30)).isEqualTo("1200 reports read, 3 skipped, 40/s, 1:30 left");
        assertThat(progress.line(7, 0, 0, 2)).isEqualTo("7 reports read, 4/s");
    }

    @Test
    void saysNothingWhereNobodyLooks() throws InterruptedException {
        Thread.sleep(2100);
        progress.at(5, 0, 0.5);
        progress.close();
        assertThat(err.toString()).isEmpty();
    }
}
