package org.tawatur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.archive.Archive;
import org.tawatur.cli.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchTest {

    @TempDir
    private Path archive;

    @BeforeEach
    void read() {
        call("read", resource("bridges.jsonl").toString(), "--archive", archive.toString());
    }

    @Test
    void wordsAreFoundInAllTheirForms() throws IOException {
        for (String line : Files.readAllLines(resource("queries.tsv"))) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t");
                List<String> wanted = row[1].equals("-") ? List.of() : List.of(row[1].split(" "));
                assertThat(found(row[0])).as(row[0]).containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
    }

    @Test
    void titlesCountForMore() {
        assertThat(found("bridge OR Marjan").get(0)).isEqualTo("three");
    }

    @Test
    void snippetsAreWordsOfTheTextAtTheirPlace() {
        JsonNode hit = new JsonMapper().readTree(call("search", "walkers", "--archive", archive.toString()));
        assertThat(hit.propertyNames()).containsExactly("report", "outlet", "published", "title", "start", "end", "quote");
        assertThat(hit.get("quote").asString()).contains("walkers");
        String text = "A bridge in Marjan\n\nThe bridge is opened to walkers, the town said.";
        assertThat(text.substring(hit.get("start").asInt(), hit.get("end").asInt())).isEqualTo(hit.get("quote").asString());
    }

    @Test
    void anIndexMadeAgainFindsTheSame() throws IOException {
        List<String> before = found("bridge");
        try (var files = Files.list(archive.resolve("search"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(SearchIndex.upTo(archive)).isZero();
        assertThat(found("bridge")).as("made again by the search itself").isEqualTo(before);
        assertThat(SearchIndex.upTo(archive)).isEqualTo(4);
        call("index", "--archive", archive.toString());
        assertThat(found("bridge")).isEqualTo(before);
    }

    @Test
    void onlyTheNewestVersionIsFound(@TempDir Path work) throws IOException {
        Path file = work.resolve("b.jsonl");
        Files.writeString(file, "{\"id\":\"three\",\"outlet\":\"Difa\",\"text\":\"The tunnel is opened.\"}\n");
        call("read", file.toString(), "--archive", archive.toString());
        assertThat(found("bridge")).isEmpty();
        assertThat(found("tunnel")).containsExactly("three");
    }

    @Test
    void besideAWriterWhatIsIndexedIsFound() {
        try (Archive open = Archive.write(archive, Duration.ZERO, message -> {})) {
            assertThat(open.size()).isEqualTo(4);
            assertThat(found("bridge")).containsExactly("three");
        }
    }

    @Test
    void aNoticeIsExported() {
        assertThat(call("reports", "--archive", archive.toString()).lines().filter(l -> l.contains("\"report\":\"four\"")).findFirst().orElse(""))
                .contains("\"notice\":\"correction\",\"noticeAt\":[0,5]");
    }

    private List<String> found(String words) {
        List<String> ids = new ArrayList<>();
        call("search", words, "--archive", archive.toString()).lines().forEach(l -> ids.add(new JsonMapper().readTree(l).get("report").asString()));
        return ids;
    }

    private static String call(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(words)).as(Arrays.toString(words) + err).isZero();
        return out.toString();
    }

    private static Path resource(String name) {
        try {
            return Path.of(SearchTest.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
