package org.tawatur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
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
        for (String line : Texts.lines("reprints.txt")) {
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
        String text = text(Texts.lines("reprints.txt"), "b> ");
        ArticleReader reader = new ArticleReader(Texts.ARABIC);
        List<Article> articles = Stream.of("a", "b").map(id -> Texts.article(id, text).report())
                .map(r -> reader.read(r, List.of(new Zone(Zone.Kind.FURNITURE, new Span(0, text.length()))))).toList();
        assertThat(find(articles)).isEmpty();
    }

    /** Reports patched together from the same sentences, in any order: what is called verbatim has the same letters. */
    @Test
    void verbatimPassagesHaveTheSameLettersOnBothSides() {
        List<String> sentences = Texts.lines("reprints.txt").stream().filter(l -> l.matches("[ab]> .*")).map(l -> l.substring(3)).toList();
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

    private static String patchwork(List<String> sentences, Random random) {
        return random.ints(5, 0, sentences.size()).mapToObj(sentences::get).collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"));
    }

    private static String letters(Article article, Span span) {
        return article.words().stream().filter(w -> span.contains(w.span()) && !w.isMark()).map(Word::form).collect(Collectors.joining());
    }
}
