package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be read, or hardly, lies beside a good report: each ends in a problem told or in a right reading. */
class BadInputTest {

    private static final Path GOOD = Path.of("../samples/harbour/01-arkhabil.txt");
    private static final int MEGABYTES = 50;
    private static final int SENTENCES = 100_000;

    @TempDir
    private static Path folder;

    /** What is told of each: the file, and the beginning of what is wrong. */
    private static final List<String> TOLD = List.of(
            "binary.txt:0: not text", "broken.txt:", "empty.txt: empty", "gone.txt: a link to what is not there", "loop.txt: a link that leads to itself",
            "longline.txt: longer than", "sentences.txt: longer than", "windows.txt:0: not UTF-8; read as windows-1256");

    @BeforeAll
    static void write() throws IOException {
        byte[] good = Files.readAllBytes(GOOD);
        Files.write(folder.resolve("good.txt"), good);
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7});
        Files.write(folder.resolve("windows.txt"), new String(good, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1256")));
        broken(good);
        repeated("longline.txt", "a".repeat(1 << 20), MEGABYTES);
        repeated("sentences.txt", Files.readAllLines(GOOD).get(5) + "\n", SENTENCES);
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
    }

    /** Bytes that are no UTF-8, behind the last word. */
    private static void broken(byte[] good) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("broken.txt"))) {
            out.write(good);
            out.write(new byte[] {(byte) 0xC3, 0x28, (byte) 0xFE, '\n'});
        }
    }

    private static void repeated(String name, String part, int times) throws IOException {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
    }

    private record Run(int code, String out, List<String> problems) {

        static Run of(String command, Path... paths) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            List<String> call = new ArrayList<>(List.of(command.split(" ")));
            List.of(paths).forEach(p -> call.add(p.toString()));
            int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(call.toArray(String[]::new));
            return new Run(code, out.toString(), err.toString().lines().toList());
        }

        /** What is said of a report, where it stands in it; what joins it to others is left out. */
        List<String> said(String report) {
            return out.lines().map(line -> new JsonMapper().readTree(line)).filter(row -> row.get("report").asString().equals(report))
                    .map(row -> row.path("cue") + " " + row.path("content") + " " + row.path("speaker") + " " + row.path("text") + row.path("zones")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "claims"})
    @Timeout(30)
    void leavesItsNeighbourAsItIsAlone(String command) {
        Run run = Run.of(command, folder);
        List<String> alone = Run.of(command, folder.resolve("good.txt")).said("good");
        tells(run, TOLD);
        assertThat(alone).isNotEmpty();
        assertThat(run.said("good")).isEqualTo(alone);
        assertThat(run.said("windows")).isEqualTo(alone);
        assertThat(run.said("broken")).hasSameSizeAs(alone);
    }

    @Test
    @Timeout(30)
    void isToldBesideTheGood() {
        Run run = Run.of("tell --format json", folder);
        tells(run, TOLD);
        JsonNode stories = new JsonMapper().readTree(run.out()).get("stories");
        List<String> read = new ArrayList<>();
        stories.forEach(story -> story.get("reports").forEach(report -> read.add(report.get("id").asString())));
        assertThat(read).containsExactlyInAnyOrder("good", "windows", "broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "claims", "tell"})
    void aPathThroughAFileIsAProblem(String command) {
        Run run = Run.of(command, folder.resolve("good.txt/inside.txt"), folder.resolve("good.txt"));
        tells(run, List.of("inside.txt: there is no such file"));
        assertThat(run.out()).isNotEmpty();
    }

    /** One line a problem, and no more: no trace of the machine. */
    private static void tells(Run run, List<String> told) {
        assertThat(run.code()).isZero();
        assertThat(run.problems()).hasSameSizeAs(told);
        told.forEach(problem -> assertThat(run.problems()).filteredOn(line -> line.contains(problem)).as(problem).hasSize(1));
    }
}
