package org.tawatur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files that a test writes, and the inbox they are read through. */
abstract class InboxFixture {

    private static final Duration SOON = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    Problems problems;
    Counts counts;

    /** Forgets the problems there were. */
    @BeforeEach
    void begin() {
        problems = new Problems();
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    Path write(String name, String text) throws IOException {
        return write(name, bytes(text));
    }

    List<Arrival> read(Path... paths) {
        List<Arrival> arrivals = new ArrayList<>();
        try (Inbox inbox = Inbox.of(List.of(paths), problems)) {
            inbox.forEachRemaining(arrivals::add);
            counts = inbox.counts();
        }
        return arrivals;
    }

    /** The reports of the folder but for a good neighbour on both sides, which must be read, whatever stands between. */
    List<Arrival> amongNeighbours() throws IOException {
        write("0.txt", "First neighbour.");
        write("zz.txt", "Second neighbour.");
        List<Arrival> arrivals = assertTimeoutPreemptively(SOON, () -> read(folder));
        assertThat(arrivals).extracting(a -> a.report().id()).startsWith("0").endsWith("zz");
        return arrivals.subList(1, arrivals.size() - 1);
    }

    String onlyProblem() {
        assertThat(problems.kept()).hasSize(1);
        return problems.kept().get(0).toString();
    }

    /** The files that the problems are of. */
    List<String> filesWithProblems() {
        return problems.kept().stream().map(p -> folder.relativize(Path.of(p.where())).toString()).toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
