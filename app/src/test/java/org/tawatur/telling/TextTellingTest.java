package org.tawatur.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.account.Account;

class TextTellingTest {

    private final Account account = StoryFixture.account("harbour.txt");

    @ParameterizedTest
    @CsvSource({"ar,30,LOGICAL", "ar,80,LOGICAL", "en,40,LOGICAL", "ar,40,VISUAL", "ar,120,VISUAL", "en,61,VISUAL"})
    void noLineIsWiderThanTheTerminal(String lang, int width, Bidi bidi) throws IOException {
        String told = write(new TellingOptions(lang, width, false, bidi), false);
        assertThat(told.split("\n")).allSatisfy(line -> assertThat(line.codePoints().map(Cells::width).sum()).isLessThanOrEqualTo(width));
    }

    @Test
    void breakingLinesLosesNoWord() throws IOException {
        String narrow = write(new TellingOptions("en", 34, false, Bidi.LOGICAL), false);
        String wide = write(new TellingOptions("en", 2000, false, Bidi.LOGICAL), false);
        assertThat(words(narrow)).isEqualTo(words(wide));
    }

    private static String words(String told) {
        return told.replaceAll("[-=\u2068\u2069\\s]+", "");
    }

    @Test
    void isolatesAreClosedOnTheirLine() throws IOException {
        for (String line : write(new TellingOptions("en", 50, false, Bidi.LOGICAL), false).split("\n")) {
            assertThat(line.chars().filter(c -> c == '\u2068').count()).as(line).isEqualTo(line.chars().filter(c -> c == '\u2069').count());
        }
    }

    @Test
    void visualOrderIsTheNameBackwardsWithItsLettersJoined() throws IOException {
        String told = write(new TellingOptions("ar", 80, false, Bidi.VISUAL), false);
        String name = account.points().get(0).lead().speaker().name();
        assertThat(told).doesNotContain(name).doesNotContain("\u2068", "\u2069");
        String back = Normalizer.normalize(new StringBuilder(told).reverse(), Normalizer.Form.NFKC);
        assertThat(back).contains(name);
        assertThat(told.chars().filter(c -> c >= 0xFE80 && c <= 0xFEFC).count()).isGreaterThan(500);
        assertThat(told.chars().filter(c -> c >= 0x0620 && c <= 0x064A).count()).isZero();
    }

    @Test
    void visualOrderKeepsFiguresAndCitationsReadable() throws IOException {
        assertThat(write(new TellingOptions("ar", 80, false, Bidi.VISUAL), false)).contains("2030", "marfa-1:104-185");
    }

    @Test
    void writesEscapesOnlyWhenTold() throws IOException {
        assertThat(write(new TellingOptions("ar", 80, false, Bidi.VISUAL), false)).doesNotContain("\u001B");
        assertThat(write(new TellingOptions("ar", 80, true, Bidi.LOGICAL), true)).contains("\u001B[1m").doesNotContain("\u001B[8l");
        assertThat(write(new TellingOptions("ar", 80, false, Bidi.VISUAL), true)).startsWith("\u001B[8l").endsWith("\u001B[8h");
        assertThat(write(new TellingOptions("ar", 80, false, Bidi.LOGICAL_DIRECTED), true)).startsWith("\u001B[2 k").endsWith("\u001B[0 k");
        assertThat(write(new TellingOptions("en", 80, false, Bidi.LOGICAL_DIRECTED), true)).startsWith("\u001B[1 k");
        assertThat(write(new TellingOptions("ar", 80, false, Bidi.LOGICAL_DIRECTED), false)).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource({
        "VTE_VERSION,6800,LOGICAL_DIRECTED",
        "VTE_VERSION,5202,LOGICAL",
        "KONSOLE_VERSION,230804,LOGICAL",
        "TERM_PROGRAM,Apple_Terminal,LOGICAL",
        "WT_SESSION,some-id,VISUAL",
        "TERM_PROGRAM,vscode,VISUAL",
        "TMUX,/tmp/tmux,LOGICAL",
        "TERM_PROGRAM,ghostty,VISUAL",
        "KITTY_WINDOW_ID,1,LOGICAL",
        "XTERM_VERSION,XTerm(379),VISUAL",
        "TERM,xterm-256color,LOGICAL"
    })
    void knowsTerminals(String variable, String value, Bidi expected) {
        assertThat(Bidi.of("auto", true, Map.of(variable, value))).isEqualTo(expected);
        assertThat(Bidi.of("auto", false, Map.of(variable, value))).isEqualTo(Bidi.LOGICAL);
        assertThat(Bidi.of("visual", false, Map.of(variable, value))).isEqualTo(Bidi.VISUAL);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bidi.of("sideways", true, Map.of())).withMessageContaining("sideways");
        assertThatIllegalArgumentException().isThrownBy(() -> new TellingOptions("ar", 5, false, Bidi.LOGICAL)).withMessageContaining("5");
    }

    @Test
    void tellsAStoryOfWhichNothingIsKnown() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextTelling(TellingOptions.DEFAULT.lang("en"), false).write(List.of(Bare.account()), out);
        assertThat(out).contains("[only]").contains("Outlet not known").contains("Day not known");
    }

    @Test
    void markdownAndTextTellInOneOrder() throws IOException {
        StringBuilder markdown = new StringBuilder();
        new MarkdownTelling(TellingOptions.DEFAULT.lang("en")).write(List.of(account), markdown);
        String text = write(new TellingOptions("en", 2000, false, Bidi.LOGICAL), false);
        List<String> headings = markdown.toString().lines().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)).toList();
        assertThat(headings).hasSizeGreaterThan(6);
        assertThat(text).containsSubsequence(headings);
        assertThat(markdown.toString()).doesNotContain("<script>").contains("\\<script\\>");
    }

    private String write(TellingOptions options, boolean terminal) throws IOException {
        StringBuilder out = new StringBuilder();
        new TextTelling(options, terminal).write(List.of(account), out);
        return out.toString();
    }
}
