package org.tawatur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ZoneReaderTest {

    private static final String SPEC = "/org/tawatur/language/ar/zones.spec";
    private static final ZoneReader READER = new ZoneReader();

    private record Example(String name, int line, List<String> text, List<String> expected) {
    }

    @TestFactory
    Stream<DynamicTest> readsWhatTheSpecSays() {
        return examples().stream().map(e -> DynamicTest.dynamicTest(e.name(), () -> check(e)));
    }

    private static void check(Example example) {
        String text = String.join("\n", example.text());
        List<String> read = READER.read(Report.plain("example", text)).stream()
                .map(z -> z.kind().word() + ": text=" + z.span().in(text)).toList();
        assertThat(read).as("zones.spec:%d %s", example.line(), example.name()).isEqualTo(example.expected());
    }

    @Test
    void keepsEveryLineWhateverTheirOrder() {
        List<String> lines = new ArrayList<>();
        examples().forEach(e -> lines.addAll(e.text()));
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<String> mixed = new ArrayList<>(lines);
            Collections.shuffle(mixed, random);
            String ending = List.of("\n", "\r\n", " \n\u200F", "\n\n").get(random.nextInt(4));
            String text = String.join(ending, mixed.subList(0, random.nextInt(40)));
            covers(Report.plain("seed-" + seed, text));
            covers(Report.of("titled-" + seed, Imprint.NONE, lines.get(random.nextInt(lines.size())), text));
        }
    }

    @Test
    void survivesEveryPrefixAndRandomCharacters() {
        for (Example example : examples()) {
            String text = String.join("\n", example.text());
            for (int end = 0; end <= text.length(); end += 3) {
                covers(Report.plain("prefix", text.substring(0, end)));
            }
        }
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x700 : 0x10000));
            }
            covers(Report.plain("random-" + seed, text.toString()));
        }
    }

    private static void covers(Report report) {
        String text = report.text();
        boolean[] covered = new boolean[text.length()];
        int end = 0;
        for (Zone zone : READER.read(report)) {
            assertThat(zone.span().start()).as("order in %s", report.id()).isGreaterThanOrEqualTo(end);
            assertThat(zone.span().isEmpty()).as("an empty zone in %s", report.id()).isFalse();
            end = zone.span().end();
            java.util.Arrays.fill(covered, zone.span().start(), end, true);
        }
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i] || Line.isBlank(text.charAt(i))).as("%s covers offset %d of [%s]", report.id(), i, text).isTrue();
        }
    }

    @Test
    void readsOneEndlessLineAndManyShortOnesInTime() {
        String word = examples().get(0).text().get(0) + " ";
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(READER.read(Report.plain("long", word.repeat(40_000)))).hasSize(1);
            assertThat(READER.read(Report.plain("many", "a\n".repeat(200_000)))).hasSize(200_000);
            READER.read(Report.plain("bars", "| ".repeat(500_000) + "(".repeat(500_000)));
        });
    }

    @Test
    void aTitleGivenApartIsTheTitle() {
        List<Zone> zones = READER.read(Report.of("1", Imprint.NONE, "The bridge is open.", "It opened on Friday."));
        assertThat(zones).extracting(Zone::kind).containsExactly(Zone.Kind.TITLE, Zone.Kind.BODY);
        assertThat(zones.get(0).span()).isEqualTo(new Span(0, 19));
    }

    @Test
    void refusesABrokenDataFileByLine() {
        assertThatThrownBy(() -> Phrases.rows("x.tsv", rowsOf("# head\nline\tShare\textra\n"), 2)).hasMessageStartingWith("x.tsv:2: ");
        Phrases.Row row = Phrases.rows("x.tsv", rowsOf("\nlime\tShare\n"), 2).get(0);
        assertThatThrownBy(() -> row.oneOf(0, "kind", List.of("line"))).hasMessageStartingWith("x.tsv:2: kind must be one of");
        Phrases.Row bare = Phrases.rows("x.tsv", rowsOf("line\t|"), 2).get(0);
        assertThatThrownBy(() -> new Phrases().add(bare, "|", 1)).hasMessageContaining("x.tsv:1: a phrase without a word");
    }

    private static InputStream rowsOf(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String[] lines = spec().split("\n");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.startsWith("== ")) {
                examples.add(new Example(line.substring(3), i + 1, new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith(">")) {
                examples.get(examples.size() - 1).text().add(line.length() > 2 ? line.substring(2) : "");
            } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("none")) {
                examples.get(examples.size() - 1).expected().add(line);
            }
        }
        return examples;
    }

    private static String spec() {
        try (InputStream in = ZoneReaderTest.class.getResourceAsStream(SPEC)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(SPEC, e);
        }
    }

    /** Lines of a page: what the markup calls a heading or a caption is one, what it calls a paragraph is none. */
    @Test
    void markupIsBelieved() {
        String text = "The bridge is open.\nA crowd at the gate\nBoats wait\nIt opened on Friday.\nWhat comes next.";
        List<Zone> marked = new ArrayList<>();
        Zone.Kind[] kinds = {Zone.Kind.HEADING, Zone.Kind.CAPTION, Zone.Kind.BODY, Zone.Kind.BODY, Zone.Kind.HEADING};
        int from = 0;
        for (Zone.Kind kind : kinds) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            marked.add(new Zone(kind, new Span(from, end)));
            from = end + 1;
        }
        assertThat(READER.read(new Report("1", Imprint.NONE, null, text, marked))).isEqualTo(marked);
        assertThat(READER.read(Report.plain("1", text))).isNotEqualTo(marked);
    }
}
