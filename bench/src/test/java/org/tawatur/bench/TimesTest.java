package org.tawatur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Interval;
import org.tawatur.text.Language;
import org.tawatur.text.TimeMention;
import org.tawatur.text.TimeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everyday times with their exact values, where they lie beside the project. Writes the count to {@code target/times.md}
 * for docs/measured.md and prints each miss.
 *
 * <p>Eight lines of the file do not have the value that Duckling's own corpus gives them, since the conversion handed
 * them the value of a line above: the five of the next month and of years, and the three of the third of October. They
 * count as misses.
 */
class TimesTest {

    private static final Path GOLD = Path.of("../../shared/gold/times/duckling-ar.jsonl");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2013-02-12T04:30:00-02:00");
    private static final int FLOOR = 158;

    private final Language language = Language.of("ar");
    private final ArticleReader articles = new ArticleReader(language);
    private final TimeReader times = new TimeReader(language, TimeReader.Policy.NEXT);

    @Test
    void readsEverydayTimesExactly() throws IOException {
        assumeTrue(Files.isRegularFile(GOLD), "no times beside the project");
        List<String> lines = Files.readAllLines(GOLD);
        List<String> missed = new ArrayList<>();
        for (String line : lines) {
            JsonNode gold = new JsonMapper().readTree(line);
            List<TimeMention> read = read(gold.get("text").asString());
            if (read.size() != 1 || !isExact(gold, read.get(0).interval(NOW))) {
                missed.add(line + " read as " + read.stream().map(t -> String.valueOf(t.interval(NOW))).toList());
            }
        }
        int right = lines.size() - missed.size();
        missed.forEach(System.out::println);
        System.out.println("times " + right + " of " + lines.size());
        Files.writeString(Path.of("target/times.md"), "| times, everyday: start, end and grain | " + right + " of " + lines.size() + " |\n");
        assertThat(right).as("%s", missed).isGreaterThanOrEqualTo(FLOOR);
    }

    private List<TimeMention> read(String text) {
        Report report = Report.of("example", Imprint.NONE.published(NOW).language("ar"), null, text);
        return times.read(articles.read(report, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length())))));
    }

    /** The annotation gives an end only where it is more than one unit of the grain away. */
    private static boolean isExact(JsonNode gold, Interval read) {
        return read != null && read.start().equals(LocalDateTime.parse(gold.get("start").asString()))
                && (gold.get("end") == null || read.end().equals(LocalDateTime.parse(gold.get("end").asString())))
                && read.grain().name().equalsIgnoreCase(gold.get("grain").asString());
    }
}
