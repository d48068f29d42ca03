package org.tawatur.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tawatur.Texts;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.source.Relay;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Word;

class ReprintIndexTest {

    private final ReprintIndex none = new ReprintIndex(Texts.ARABIC, Window.USUAL);

    private List<Reprint> find(List<Article> articles) {
        ReprintIndex index = none.empty(Window.USUAL);
        return articles.stream().flatMap(a -> index.add(reading(a, null)).stream()).toList();
    }

    private static Reading reading(Article article, LocalDate day) {
        Published published = day == null ? null : new Published(day, Published.From.METADATA, null, null);
        return new Reading(article, published, List.of(), List.of(), List.of(), List.of(), null);
    }

    @TestFactory
    Stream<DynamicTest> findsWhatReportsShare() {
        Map<String, List<String>> examples = new TreeMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Texts.lines(ReprintIndexTest.class, "reprints.txt")) {
            if (line.startsWith("== ")) {
                current = new ArrayList<>();
                examples.put(line.substring(3), current);
            } else if (!line.isBlank()) {
                current.add(line);
            }
        }
        assertThat(examples).isNotEmpty();
        return examples.entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
    }

    private void check(List<String> lines) {
        Article b = Texts.article("1", text(lines, "b> "));
        Article a = Texts.article("2", text(lines, "a> "));
        List<String> expected = lines.stream().filter(l -> l.matches("(verbatim|edited|reordered|rewrite)( said)?: .*")).toList();
        assertThat(expected.isEmpty()).as("says none if none").isEqualTo(lines.contains("none"));
        assertThat(find(List.of(b, a)).stream()
                .map(r -> r.kind().word() + (r.said() ? " said: " : ": ") + ends(r.a().span().in(a.text())) + " | " + ends(r.b().span().in(b.text())))
                .toList()).isEqualTo(expected);
    }

    private static String text(List<String> lines, String mark) {
        return lines.stream().filter(l -> l.startsWith(mark)).map(l -> l.substring(mark.length())).collect(Collectors.joining("\n"));
    }

    private static String ends(String words) {
        return words.substring(0, words.indexOf(' ')) + " ... " + words.substring(words.lastIndexOf(' ') + 1);
    }

    @Test
    void furnitureIsNoReprint() {
        String text = text(Texts.lines(ReprintIndexTest.class, "reprints.txt"), "b> ");
        ArticleReader reader = new ArticleReader(Texts.ARABIC);
        List<Article> articles = Stream.of("a", "b").map(id -> Texts.article(id, text).report())
                .map(r -> reader.read(r, List.of(new Zone(Zone.Kind.FURNITURE, new Span(0, text.length()))))).toList();
        assertThat(find(articles)).isEmpty();
    }

    /** Reports patched together from the same sentences, in any order: what is called verbatim has the same letters. */
    @Test
    void verbatimPassagesHaveTheSameLettersOnBothSides() {
        List<String> sentences = Texts.lines(ReprintIndexTest.class, "reprints.txt").stream().filter(l -> l.matches("[ab]> .*")).map(l -> l.substring(3)).toList();
        Random random = new Random(20300514);
        int seen = 0;
        for (int round = 0; round < 200; round++) {
            List<Article> articles = Stream.of("x", "y", "z").map(id -> Texts.article(id, patchwork(sentences, random))).toList();
            Map<String, Article> byId = articles.stream().collect(Collectors.toMap(a -> a.report().id(), a -> a));
            for (Reprint reprint : find(articles)) {
                String a = letters(byId.get(reprint.a().report()), reprint.a().span());
                String b = letters(byId.get(reprint.b().report()), reprint.b().span());
                assertThat(reprint.a().report()).isGreaterThan(reprint.b().report());
                if (reprint.kind() == Reprint.Kind.VERBATIM) {
                    assertThat(a).as("round %d", round).isEqualTo(b).isNotEmpty();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    // ---- as reports come in

    private static final LocalDate DAY = LocalDate.of(2030, 5, 14);

    private static Reading reading(String id, LocalDate day, String mark) {
        return reading(Texts.article(id, text(Texts.lines(ReprintIndexTest.class, "reprints.txt").subList(0, 12), mark)), day);
    }

    @Test
    void theSameInputYieldsTheSameInWhicheverOrderReportsOfOneTimeCome() {
        List<String> sentences = Texts.lines(ReprintIndexTest.class, "reprints.txt").stream().filter(l -> l.matches("[ab]> .*")).map(l -> l.substring(3)).toList();
        Random random = new Random(7);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            readings.add(reading(Texts.article("r" + i, patchwork(sentences, random)), DAY.plusDays(i / 10)));
        }
        List<Reprint> first = inOrder(readings);
        assertThat(first).hasSizeGreaterThan(20);
        assertThat(inOrder(readings)).isEqualTo(first);
        for (int seed = 1; seed <= 2; seed++) {
            List<Reading> shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(inOrder(shuffled)).as("seed %d", seed).isEqualTo(first);
        }
    }

    private List<Reprint> inOrder(List<Reading> readings) {
        ReprintIndex index = none.empty(Window.USUAL);
        return readings.stream().sorted(ReprintIndex.ORDER).flatMap(r -> index.add(r).stream()).toList();
    }

    @Test
    void theLaterReportIsToldByTimeNotByArrival() {
        ReprintIndex index = none.empty(Window.USUAL);
        assertThat(index.add(reading("1", DAY.plusDays(1), "a> "))).isEmpty();
        List<Reprint> found = index.add(reading("2", DAY, "b> "));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).a().report()).isEqualTo("1");
        assertThat(found.get(0).direction()).isEqualTo(new Direction(Direction.Way.A_FROM_B, Direction.Reason.EARLIER, null));
    }

    @Test
    void whatIsFartherApartThanTheWindowIsNotCompared() {
        ReprintIndex index = none.empty(new Window(3, 1000));
        index.add(reading("1", DAY, "b> "));
        assertThat(index.add(reading("2", DAY.plusDays(4), "a> "))).isEmpty();
        assertThat(index.add(reading("3", DAY.minusDays(3), "a> "))).hasSize(2);
    }

    @Test
    void theOldestReportsLeaveWhenThereAreMoreWordsThanTheWindowHolds() {
        ReprintIndex index = none.empty(new Window(3, 40));
        List<Reprint> found = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            found.addAll(index.add(reading("r" + i, DAY, i % 2 == 0 ? "b> " : "a> ")));
            assertThat(index.size()).isLessThanOrEqualTo(3);
        }
        assertThat(found).hasSizeGreaterThan(498);
        assertThat(index.bytes()).isLessThan(1 << 20);
    }

    @Test
    void anIndexRestoredGoesOnAsTheOneSaved() throws IOException {
        ReprintIndex index = none.empty(Window.USUAL);
        index.add(reading("1", DAY, "b> "));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        index.save(new DataOutputStream(saved));
        ReprintIndex restored = none.empty(Window.USUAL);
        restored.restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
        Reading next = reading("2", DAY, "a> ");
        assertThat(restored.add(next)).isEqualTo(index.add(next)).hasSize(2);
        byte[] damaged = Arrays.copyOf(saved.toByteArray(), 40);
        assertThatThrownBy(() -> none.empty(Window.USUAL).restore(new DataInputStream(new ByteArrayInputStream(damaged)))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> none.empty(Window.USUAL).restore(new DataInputStream(new ByteArrayInputStream(new byte[40])))).isInstanceOf(IOException.class);
    }

    @Test
    void oneAgencyCreditedByBothIsWhereBothHaveItFrom() {
        Relay credit = new Relay("Lantern Agency", new Span(0, 4));
        List<Reading> readings = Stream.of("b> ", "a> ").map(mark -> reading(mark.substring(0, 1), DAY, mark))
                .map(r -> new Reading(r.article(), r.published(), List.of(), List.of(), List.of(), List.of(credit), null)).toList();
        List<Reprint> found = inOrder(readings);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).direction().way()).isEqualTo(Direction.Way.COMMON);
        assertThat(found.get(0).direction().reason()).isEqualTo(Direction.Reason.SAME_CREDIT);
    }

    @Test
    void aReportCopiedToTheLastLetterIsWhollyDerived() {
        Reading first = reading("1", DAY, "b> ");
        Reading copy = reading("2", DAY.plusDays(1), "b> ");
        List<Reprint> found = inOrder(List.of(first, copy));
        assertThat(Derivation.of(copy, found)).isEqualTo(new Derivation(Derivation.Extent.WHOLLY, 1));
        assertThat(Derivation.of(first, found)).isEqualTo(new Derivation(Derivation.Extent.NOT, 0));
        String more = Texts.lines(ReprintIndexTest.class, "reprints.txt").stream().filter(l -> l.startsWith("a> ")).skip(4).map(l -> l.substring(3)).collect(Collectors.joining("\n"));
        Reading part = reading(Texts.article("3", first.text() + "\n" + more), DAY.plusDays(1));
        assertThat(Derivation.of(part, inOrder(List.of(first, part))).extent()).isEqualTo(Derivation.Extent.PARTIALLY);
    }

    private static String patchwork(List<String> sentences, Random random) {
        return random.ints(5, 0, sentences.size()).mapToObj(sentences::get).collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"));
    }

    private static String letters(Article article, Span span) {
        return article.words().stream().filter(w -> span.contains(w.span()) && !w.isMark()).map(Word::form).collect(Collectors.joining());
    }
}
