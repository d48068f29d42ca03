package org.tawatur.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.page.PageReading;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;
import org.tawatur.report.ZoneReader;

/**
 * Pages in the shape of the Arabic web: beside each {@code .html} an {@code .expected} with what its imprint says, a
 * blank line, and each line of the article with its kind, as the zones have it; no line more, none less.
 */
class PageLayoutsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/tawatur/page");

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".html")).map(n -> n.substring(0, n.length() - 5)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsTheArticleAndNothingElse(String name) throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve(name + ".expected"));
        String url = expected.get(0).substring("url\t".length());
        PageReading reading = Pages.read(bytes(name), null, url, name);
        assertThat(reading.problems()).isEmpty();
        assertThat(String.join("\n", shown(reading.report()))).isEqualTo(String.join("\n", expected));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> shown(Report report) {
        List<String> shown = new ArrayList<>();
        Imprint imprint = report.imprint();
        add(shown, "url", imprint.url());
        add(shown, "title", report.title());
        add(shown, "outlet", imprint.outlet());
        add(shown, "published", imprint.published());
        add(shown, "modified", imprint.modified());
        add(shown, "language", imprint.language());
        add(shown, "author", imprint.author());
        add(shown, "credit", imprint.credit());
        shown.add("");
        int last = -1;
        for (Zone zone : new ZoneReader().read(report)) {
            if (zone.kind() == Zone.Kind.TITLE || zone.kind() == Zone.Kind.FURNITURE) {
                continue;
            }
            // a dateline before the words of a paragraph is no line of its own
            boolean sameLine = last >= 0 && report.text().substring(last, zone.span().start()).indexOf('\n') < 0;
            if (sameLine) {
                String before = shown.remove(shown.size() - 1);
                shown.add("body" + before.substring(before.indexOf('\t')) + report.text().substring(last, zone.span().end()));
            } else {
                add(shown, zone.kind().word(), zone.span().in(report.text()));
            }
            last = zone.span().end();
        }
        return shown;
    }

    private static void add(List<String> shown, String what, Object value) {
        if (value != null) {
            shown.add(what + "\t" + value);
        }
    }
}
