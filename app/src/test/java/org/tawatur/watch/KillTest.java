package org.tawatur.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.archive.Archive;
import org.tawatur.archive.Selection;
import org.tawatur.archive.StoredReport;
import org.tawatur.cli.Main;
import org.tawatur.fetch.Site;

/** A watch in a process of its own, ended as roughly as can be. */
@Timeout(240)
class KillTest {

    private static final int PAGES = 40;
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    private Process watch(Site site, String... more) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> words = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path,
                Main.class.getName(), "watch", site.at("/feed"), "--archive", folder.toString(), "--allow-private", "--pause", "0.03"));
        words.addAll(List.of(more));
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
    }

    @Test
    void killedAtAnyMomentItLosesNothingAndDoublesNothing() throws Exception {
        try (Site site = new Site()) {
            Newsstand.stock(site, PAGES);
            long seed = System.nanoTime();
            Random random = new Random(seed);
            for (int i = 0; i < KILLS; i++) {
                Process process = watch(site, "--once");
                process.waitFor(700 + random.nextInt(2_500), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
            }
            Process last = watch(site, "--once");
            assertThat(last.waitFor(150, TimeUnit.SECONDS)).as("ended, seed %d", seed).isTrue();
            assertThat(last.exitValue()).as(Files.readString(folder.resolve("out.txt"))).isZero();
            try (Archive archive = Archive.read(folder)) {
                List<StoredReport> reports = archive.reports(Selection.ALL);
                assertThat(reports).as("seed %d", seed).hasSize(PAGES);
                assertThat(reports.stream().map(r -> r.report().url()).distinct()).hasSize(PAGES);
                assertThat(archive.lastRow()).as("versions, seed %d", seed).isEqualTo(PAGES);
            }
        }
    }

    @Test
    void askedToEndItEndsSoonAndKeepsWhatItHas() throws Exception {
        try (Site site = new Site()) {
            Newsstand.stock(site, PAGES);
            Process process = watch(site);
            while (site.asked("/5").isEmpty()) {
                Thread.sleep(20);
            }
            process.destroy();
            assertThat(process.waitFor(45, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(folder.resolve("watch.log"))).contains("stopped: 1 feed");
            try (Archive archive = Archive.read(folder)) {
                assertThat(archive.size()).isBetween(5L, (long) PAGES);
            }
        }
    }
}
