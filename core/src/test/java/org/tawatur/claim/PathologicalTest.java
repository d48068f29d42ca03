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
import org.tawatur.report.Report;
import org.tawatur.report.ZoneReader;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;

/** Reading stays linear and never fails, however a text is made: zones, sentences, claims. */
class PathologicalTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Language LANGUAGE = Language.of("ar");
    private static final List<String> SENTENCES = sentences();

    private final ZoneReader zones = new ZoneReader();
    private final ArticleReader articles = new ArticleReader(LANGUAGE);
    private final ClaimReader claims = new ClaimReader(LANGUAGE);

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
            Report report = Report.plain("pathological", text);
            return claims.read(articles.read(report, zones.read(report)));
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

    @Test
    void nestedQuotations() {
        String opening = "\u00AB \u201C \" ( ";
        assertThat(read(SENTENCES.get(0) + opening.repeat(10_000) + SENTENCES.get(0) + "\u00BB \u201D \" ) ".repeat(10_000))).isNotNull();
        assertThat(read("\"".repeat(100_000))).isEmpty();
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
