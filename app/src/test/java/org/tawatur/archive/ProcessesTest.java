package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.cli.Main;

/** Several processes on one archive, and processes that are killed. */
@Timeout(180)
class ProcessesTest {

    private static final Path HARBOUR = Path.of("../samples/harbour");
    private static final int REPORTS = 400;
    private static final int KILLS = 5;

    @TempDir
    private Path work;

    @Test
    void theSecondWriterRefusesWithAClearWordAndReadersGoOn() throws Exception {
        Path archive = work.resolve("kept");
        Call.of("read", HARBOUR, "--archive", archive);
        Process holder = held(archive);
        try {
            Call refused = Call.of("read", HARBOUR, "--archive", archive, "--wait", "1");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("being written by process " + holder.pid() + "; waiting up to 1 s")
                    .contains("being written by process " + holder.pid() + "; try again");
            assertThat(Call.of("stories", "--archive", archive).out().lines()).hasSize(8);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(Call.of("read", HARBOUR, "--archive", archive, "--wait", "1").err()).as("a lock ends with its process").contains("8 unchanged");
    }

    @Test
    void theSecondWriterWaitsForTheFirst() throws Exception {
        Path archive = work.resolve("kept");
        Process holder = held(archive);
        Path err = work.resolve("second.err");
        Process second = Call.start(Main.class, err, "read", HARBOUR, "--archive", archive, "--wait", "60");
        while (!Files.readString(err).contains("waiting up to")) {
            Thread.sleep(50);
        }
        holder.getOutputStream().close();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(Files.readString(err)).contains("8 new");
    }

    private Process held(Path archive) throws Exception {
        Path err = work.resolve("holder.err");
        Process holder = Call.start(HoldingProgram.class, err, archive);
        while (!Files.readString(err).contains("held")) {
            assertThat(holder.isAlive()).as("%s", Files.readString(err)).isTrue();
            Thread.sleep(50);
        }
        return holder;
    }

    @Test
    void aKilledRunLosesNothingAndDoublesNothing() throws Exception {
        Path reports = reports();
        Path undisturbed = work.resolve("undisturbed");
        Path killed = work.resolve("killed");
        assertThat(Call.of("read", reports, "--archive", undisturbed).code()).isZero();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < KILLS; i++) {
            Process run = Call.start(Main.class, work.resolve("run.err"), "read", reports, "--archive", killed);
            run.waitFor(400 + random.nextInt(1600), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
        }
        assertThat(Call.of("read", reports, "--archive", killed).code()).isZero();
        assertThat(Dump.of(killed)).as("seed %d", seed).isEqualTo(Dump.of(undisturbed)).hasSizeGreaterThan(REPORTS);
        List<String> found = Call.of("search", "report number", "--archive", killed, "--limit", "1000").out().lines().sorted().toList();
        assertThat(found).as("seed %d", seed).isEqualTo(Call.of("search", "report number", "--archive", undisturbed, "--limit", "1000").out().lines().sorted().toList())
                .hasSizeGreaterThan(REPORTS / 2);
    }

    /** The sample's reports over and over, each with a number of its own, some of them another version of one before. */
    private Path reports() throws IOException {
        List<Path> samples;
        try (var files = Files.list(HARBOUR)) {
            samples = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        Path file = work.resolve("reports.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < REPORTS; i++) {
                String text = "report number " + i + "\n\n" + Files.readString(samples.get(i % samples.size()), StandardCharsets.UTF_8);
                int name = i % 7 == 6 ? i - 3 : i;
                out.write("{\"id\":\"n-" + name + "\",\"outlet\":\"Orsif\",\"text\":" + tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text) + "}\n");
            }
        }
        return file;
    }
}
