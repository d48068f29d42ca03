package org.tawatur.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.report.Imprint;

/** Dates, authors and credits that pages print for people; the samples are data beside the pages. */
class PrintedTest {

    private static Stream<String[]> rows(String name) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/tawatur/page", name)).stream()
                .filter(l -> !l.startsWith("#")).map(l -> l.split("\t"));
    }

    static Stream<String[]> dates() throws IOException {
        return rows("printed-dates.tsv");
    }

    static Stream<String[]> names() throws IOException {
        return rows("printed-names.tsv");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsTheDateBesideATitle(String line, String expected) {
        OffsetDateTime read = new PrintedDate(new ImprintWords()).read(line);
        assertThat(Objects.toString(read, "-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsAuthorsAndCredits(String line, String author, String credit) {
        Imprint imprint = new Printed().imprint(List.of(line), List.of(), List.of());
        assertThat(Objects.toString(imprint.author(), "-")).isEqualTo(author);
        assertThat(Objects.toString(imprint.credit(), "-")).isEqualTo(credit);
    }

    @Test
    void brokenDataFilesAreRefusedWithTheirLine() {
        byte[] bytes = "# a comment\n\nby\tby\nby\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Sheet.rows("page/words.tsv", new ByteArrayInputStream(bytes), 2)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("page/words.tsv:4:");
        Sheet.Row row = new Sheet.Row("page/marks.tsv", 7, List.of("furnitur", "ad"));
        assertThatThrownBy(() -> row.kind(Marks.Kind.class)).hasMessageStartingWith("page/marks.tsv:7:");
    }
}
