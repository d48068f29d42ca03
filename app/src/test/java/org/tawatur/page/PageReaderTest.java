package org.tawatur.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.report.Report;

/** The lines of a page, and pages that were made to hurt. */
class PageReaderTest {

    private static final PageReader READER = new PageReader();
    private static final String SENTENCE = "A sentence that is as long as those that stand in the paragraphs of an article, and ends.";

    private static String text(String body) {
        Report report = READER.read("<title>The title of it</title><h1>The title of it</h1>" + body, null, "id").report();
        assertThat(report.title()).isEqualTo("The title of it");
        return report.text().substring("The title of it\n\n".length());
    }

    @Test
    void everyBlockIsALine() {
        assertThat(text("<article><p>" + SENTENCE + "</p><h2>Head  of\n it</h2><p>One&nbsp;two<br><br>three.</p><ul><li>Four.</li></ul><p>" + SENTENCE + "</p></article>"))
                .isEqualTo(SENTENCE + "\nHead of it\nOne two\nthree.\nFour.\n" + SENTENCE);
    }

    @Test
    void whatOneLineBreakParts() {
        String half = SENTENCE.substring(0, SENTENCE.length() - 1);
        assertThat(text("<p>" + SENTENCE + "<br>" + SENTENCE + "</p>")).isEqualTo(SENTENCE + "\n" + SENTENCE);
        assertThat(text("<p>" + half + "<br>goes on.</p>")).isEqualTo(half + " goes on.");
    }

    @Test
    void rowsOfDataAreLinesAndPreformattedLinesStay() {
        assertThat(text("<div><p>" + SENTENCE + "</p><table><tr><td>a</td><td>b</td></tr></table><pre>x  y\n  z</pre><p>" + SENTENCE + "</p></div>"))
                .isEqualTo(SENTENCE + "\na\tb\nx  y\n  z\n" + SENTENCE);
    }

    @Test
    void aParagraphPrintedTwiceIsReadTwice() {
        assertThat(text("<p>" + SENTENCE + "</p><p>" + SENTENCE + "</p>")).isEqualTo(SENTENCE + "\n" + SENTENCE);
    }

    @Test
    void aPageWithoutWordsIsNoReport() {
        PageReading reading = READER.read("<html><script>var a = 1</script>", null, "id");
        assertThat(reading.report()).isNull();
        assertThat(reading.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<div class='article-body comments lead'>a word ", "<b><i>x ", "<a href=x>y", "<table><tr><td>", "<tr><td>a<td>b", "line of text<br>",
        "<div class=article-body><h1>q</h1><p>a sentence that stands here for a paragraph of some length.</p></div>", "<script type='application/ld+json'>[[[[", "<h1>a b c d e</h1><h2>some</h2>",
        "<meta property='og:title' content='a b c d'><h1>x y z q</h1>"})
    void hostilePagesEnd(String piece) {
        String page = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> READER.read(page, null, "id"));
    }
}
