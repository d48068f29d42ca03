package org.tawatur.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tawatur.Tawatur;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/**
 * Reading stays linear and never fails, however a text is made: zones, sentences, times, figures,
 * claims; and so does the telling of what was read. The limit is far above what any of these takes.
 */
class PathologicalTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Language LANGUAGE = Language.of("ar");
    private static final List<String> SENTENCES = sentences();

    /** Many enough that their square is felt. */
    private static final int MANY = 10_000;

    private final Tawatur tawatur = Tawatur.of("ar");

    /** The example sentences of the spec, which hold every mechanism. */
    private static List<String> sentences() {
        try (InputStream in = PathologicalTest.class.getResourceAsStream("/org/tawatur/language/ar/claims.spec")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> line.startsWith("> ")).map(line -> line.substring(2)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Claim> read(String text) {
        return assertTimeoutPreemptively(LONG, () -> {
            return tawatur.read(Report.plain("pathological", text)).claims();
        }, () -> text.length() + " characters that begin with " + text.substring(0, Math.min(80, text.length())));
    }

    @Test
    void manySentences() {
        String all = String.join(" ", SENTENCES) + "\n";
        assertThat(read(all.repeat(100_000 / SENTENCES.size()))).isNotEmpty();
    }

    @Test
    void manyParagraphs() {
        String all = String.join("\n", SENTENCES) + "\n";
        assertThat(read(all.repeat(20_000 / SENTENCES.size()))).isNotEmpty();
    }

    @Test
    void oneSentenceOfAMegabyte() {
        String all = String.join(" ", SENTENCES).replaceAll("[.\n]", " ");
        assertThat(read(all.repeat(1_000_000 / all.length()))).isNotEmpty();
    }

    /** Thousands of claims in one report, of many speakers and of one. */
    @Test
    void tellingThousandsOfClaims() {
        String all = String.join("\n", SENTENCES) + "\n";
        tell(all.repeat(150_000 / all.length()));
        String said = field("speech-verbs.tsv", 0).get(0) + " " + field("first-names.tsv", 0).get(0) + ": ";
        tell(said.repeat(MANY / 2));
    }

    private void tell(String text) {
        Reading reading = tawatur.read(Report.plain("pathological", text));
        assertThat(reading.claims()).hasSizeGreaterThan(MANY / 8);
        assertTimeoutPreemptively(LONG, () -> tawatur.stories(List.of(reading)).forEach(tawatur::tell));
    }

    @Test
    void nestedQuotations() {
        String opening = "\u00AB \u201C \" ( ";
        assertThat(read(SENTENCES.get(0) + opening.repeat(10_000) + SENTENCES.get(0) + "\u00BB \u201D \" ) ".repeat(10_000))).isNotNull();
        assertThat(read("\"".repeat(100_000))).isEmpty();
    }

    /** Each opens inside the one before, with a verb of saying of its own. */
    @Test
    void saidWithinSaid() {
        String verb = field("speech-verbs.tsv", 0).get(0);
        String name = field("first-names.tsv", 0).get(0);
        for (String[] marks : new String[][] {{"\u00AB", "\u00BB"}, {"\u201C", "\u201D"}, {"(", ")"}, {"\"", "\""}}) {
            String saying = verb + " " + name + ": " + marks[0] + SENTENCES.get(1) + " ";
            assertThat(read(saying.repeat(MANY) + marks[1].repeat(MANY) + ".")).isNotNull();
            assertThat(read((marks[0] + name + " ").repeat(MANY) + (name + marks[1] + " ").repeat(MANY) + verb + " " + name)).isNotNull();
        }
        assertThat(read("\u00AB\u201C\"".repeat(MANY) + SENTENCES.get(1) + "\"\u201D\u00BB".repeat(MANY))).isNotNull();
    }

    @Test
    void wordsWithoutASpace() {
        assertThat(read(String.join("", SENTENCES).replaceAll("[^\\p{L}]", "").repeat(200))).isEmpty();
    }

    @Test
    void cuesInARow() {
        List<String> verbs = field("speech-verbs.tsv", 0);
        List<String> nominal = field("nominal-cues.tsv", 0);
        List<String> particles = field("function-words.tsv", 0);
        assertThat(read(row(verbs, " "))).isNotNull();
        assertThat(read(row(field("speech-verbs.tsv", 3), " "))).isNotNull();
        assertThat(read(row(field("speech-nouns.tsv", 0), " "))).isNotNull();
        assertThat(read(row(nominal, " "))).isNotNull();
        assertThat(read(row(verbs, ": "))).isNotNull();
        assertThat(read(row(verbs, " " + particles.get(0) + " "))).isNotNull();
        for (String verb : verbs) {
            assertThat(read((verb + " " + particles.get(0) + " ").repeat(MANY / 10))).isNotNull();
        }
        for (String cue : nominal) {
            assertThat(read((cue + " ").repeat(MANY))).isNotNull();
        }
    }

    @Test
    void namesJoinedByAnd() {
        String and = LANGUAGE.file("particles.tsv").rows().stream().filter(r -> r.get(1).equals("and")).findFirst().orElseThrow().get(0);
        List<String> given = field("first-names.tsv", 0);
        String verb = field("speech-verbs.tsv", 0).get(0);
        String clause = field("function-words.tsv", 0).get(0);
        for (String title : List.of("", field("titles.tsv", 0).get(0) + " ", field("bodies.tsv", 0).get(0) + " ")) {
            StringBuilder names = new StringBuilder(title + given.get(0));
            for (int i = 1; i < MANY; i++) {
                names.append(" ").append(and).append(title).append(given.get(i % given.size())).append(" ").append(given.get(i / given.size() % given.size()));
            }
            assertThat(read(verb + " " + names + " " + clause + " " + SENTENCES.get(1))).isNotNull();
            assertThat(read(names + " " + verb + " " + clause + " " + SENTENCES.get(1))).isNotNull();
            assertThat(read(names.toString().replace(" " + and, "\u060C " + and) + ": " + SENTENCES.get(1))).isNotNull();
        }
    }

    private static List<String> field(String file, int column) {
        return LANGUAGE.file(file).rows().stream().map(row -> row.get(column)).filter(s -> !s.isEmpty()).toList();
    }

    /** Words by turns, many of them. */
    private static String row(List<String> words, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(words.get(i % words.size())).append(between);
        }
        return text.toString();
    }

    @Test
    void everyWordOfTheExamplesAThousandTimes() {
        for (String word : List.of(String.join(" ", SENTENCES).split("\\s+")).stream().distinct().toList()) {
            assertThat(read((word + " ").repeat(1_000))).isNotNull();
        }
    }

    @Test
    void oneParticleAHundredThousandTimes() {
        for (String particle : LANGUAGE.file("particles.tsv").rows().stream().map(row -> row.get(0)).filter(s -> !s.isEmpty()).distinct().toList()) {
            assertThat(read((particle + " ").repeat(100_000))).isNotNull();
            assertThat(read(particle.repeat(20_000))).isNotNull();
        }
    }

    @Test
    void wordsInAnyOrder() {
        String[] words = String.join(" ", SENTENCES).split("\\s+");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int n = 0; n < 500; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(30) == 0 ? "\n" : " ");
            }
            assertThat(read(text.toString())).as("seed %d", seed).isNotNull();
        }
    }
}
