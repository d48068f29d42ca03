package org.tawatur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.reprint.Reprint;
import org.tawatur.story.Story;
import org.tawatur.text.Figure;
import org.tawatur.text.TimeMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Zones, days, times, figures and reprints of the founding reports against their annotation, where it lies beside the
 * project. Writes the counts to {@code target/founding.md} for docs/measured.md.
 */
class FoundingTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final Path GOLD = SHARED.resolve("gold/founding");

    private static Story story;

    @BeforeAll
    static void tell() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no annotation beside the project");
        Tawatur tawatur = Tawatur.of("ar");
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("founding"))) {
            for (Path file : files.sorted().toList()) {
                readings.add(tawatur.read(Report.plain(file.getFileName().toString().substring(0, 3), Files.readString(file))));
            }
        }
        List<Story> stories = tawatur.stories(readings);
        assertThat(stories).hasSize(1);
        story = stories.get(0);
    }

    private static JsonNode gold(String report) {
        try {
            return new JsonMapper().readTree(Files.readString(GOLD.resolve(report + ".report.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spans of the annotation are code points. */
    private static Span span(Reading reading, JsonNode pair) {
        String text = reading.text();
        return new Span(text.offsetByCodePoints(0, pair.get(0).asInt()), text.offsetByCodePoints(0, pair.get(1).asInt()));
    }

    private static Set<Span> zones(Reading reading, Zone.Kind kind) {
        Set<Span> spans = new TreeSet<>();
        reading.article().zones().stream().filter(z -> z.kind() == kind).forEach(z -> spans.add(z.span()));
        return spans;
    }

    private static Set<Span> spans(Reading reading, JsonNode list) {
        Set<Span> spans = new TreeSet<>();
        list.forEach(pair -> spans.add(span(reading, pair)));
        return spans;
    }

    @Test
    void tellsTheArticleFromTheRest() {
        for (Reading reading : story.readings()) {
            JsonNode gold = gold(reading.id());
            assertThat(zones(reading, Zone.Kind.FURNITURE)).as("furniture of %s", reading.id()).isEqualTo(spans(reading, gold.get("furniture")));
            assertThat(zones(reading, Zone.Kind.CAPTION)).as("captions of %s", reading.id()).isEqualTo(spans(reading, gold.get("caption")));
            Set<Span> dateline = gold.get("dateline").isNull() ? Set.of() : Set.of(span(reading, gold.get("dateline").get("span")));
            assertThat(zones(reading, Zone.Kind.DATELINE)).as("dateline of %s", reading.id()).isEqualTo(dateline);
            Set<Span> title = gold.get("title").isNull() ? Set.of() : Set.of(span(reading, gold.get("title")));
            assertThat(zones(reading, Zone.Kind.TITLE)).as("title of %s", reading.id()).isEqualTo(title);
        }
    }

    @Test
    void knowsOrInfersEveryDay() {
        for (Reading reading : story.readings()) {
            JsonNode gold = gold(reading.id());
            assertThat(reading.published()).as(reading.id()).isNotNull();
            assertThat(reading.published().day()).as(reading.id()).hasToString(gold.get("published").asString());
            assertThat(reading.published().from().word()).as(reading.id()).isEqualTo(gold.get("publishedFrom").asString());
        }
    }

    @Test
    void readsTimesAndFigures() throws IOException {
        List<String> missed = new ArrayList<>();
        int times = 0;
        int figures = 0;
        for (Reading reading : story.readings()) {
            for (JsonNode time : gold(reading.id()).get("times")) {
                times++;
                Span at = span(reading, time.get("span"));
                if (reading.times().stream().noneMatch(t -> t.span().equals(at) && time.get("value").asString().equals(value(reading, t)))) {
                    missed.add("time " + reading.id() + " " + at.in(reading.text()));
                }
            }
            for (JsonNode figure : gold(reading.id()).get("quantities")) {
                figures++;
                Span at = span(reading, figure.get("span"));
                if (reading.figures().stream().noneMatch(f -> f.span().overlaps(at) && figure.get("value").asString().equals(value(f)))) {
                    missed.add("figure " + reading.id() + " " + at.in(reading.text()));
                }
            }
        }
        Files.writeString(Path.of("target/founding.md"), "| times, span and value | " + share(missed, "time", times) + " |\n| figures, value and place | " + share(missed, "figure", figures) + " |\n");
        assertThat(missed.stream().filter(m -> m.startsWith("figure"))).isEmpty();
        assertThat(missed.size()).as("%s", missed).isLessThanOrEqualTo(times / 20);
    }

    private static String share(List<String> missed, String kind, int all) {
        return all - missed.stream().filter(m -> m.startsWith(kind)).count() + " of " + all;
    }

    private static String value(Reading reading, TimeMention time) {
        return String.valueOf(time.value(reading.published().day()));
    }

    private static String value(Figure figure) {
        String number = String.valueOf((long) figure.value());
        return figure.bound() == Figure.Bound.MORE_THAN ? ">" + number : number;
    }

    @Test
    void findsTheReprintedParagraphsAndNoOther() {
        List<Reprint> verbatim = story.reprints().stream().filter(r -> r.kind() == Reprint.Kind.VERBATIM).toList();
        assertThat(verbatim).hasSize(1);
        Reprint reprint = verbatim.get(0);
        Set<String> reports = new HashSet<>(Set.of(reprint.a().report(), reprint.b().report()));
        assertThat(reports).containsExactlyInAnyOrder("000", "004");
        assertThat(lines(reprint.b().report(), reprint.b().span())).isEqualTo(lines("000"));
        assertThat(lines(reprint.a().report(), reprint.a().span())).isEqualTo(lines("004"));
    }

    /** The span of the lines that the annotation names, counted from 1. */
    private static Span lines(String report) {
        JsonNode node;
        try {
            node = new JsonMapper().readTree(Files.readString(GOLD.resolve("story.json"))).get("reprints").get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode lines = node.get("a").asString().equals(report) ? node.get("lines_a") : node.get("lines_b");
        String text = story.reading(report).text();
        int start = line(text, lines.get(0).asInt());
        int end = line(text, lines.get(1).asInt() + 1) - 1;
        return lines(report, new Span(start, Math.min(end, text.length())));
    }

    /** Without the blank space around. */
    private static Span lines(String report, Span span) {
        String words = span.in(story.reading(report).text());
        int start = span.start() + words.length() - words.stripLeading().length();
        return new Span(start, start + words.strip().length());
    }

    private static int line(String text, int number) {
        int at = 0;
        for (int n = 1; n < number && at >= 0; n++) {
            at = text.indexOf('\n', at) + 1;
            if (at == 0) {
                return text.length() + 1;
            }
        }
        return at;
    }
}
