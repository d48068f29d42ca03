package org.tawatur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.account.Account;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.claim.Reading;
import org.tawatur.text.Quotation;

/** What a telling prints between quotation marks the report prints so, and what it cites stands where it says. */
class PrintedInvariantsTest {

    private static final Account ACCOUNT = StoryFixture.account("harbour.txt");
    private static final Pattern QUOTED = Pattern.compile("\u00AB([^\u00BB]*)\u00BB|\u201C([^\u201D]*)\u201D|\"([^\"]*)\"");
    private static final Pattern CITED = Pattern.compile("\u2068([^\\[\u2068\u2069][^\u2068\u2069]*)\u2069 \u2068\\[([^\\]:]+):([0-9]+)-([0-9]+)\\]\u2069");
    private static final Pattern NOTE = Pattern.compile("\n\\[\\^([0-9]+)\\]: [^\n]*(\\[[^\\]]+:[0-9]+-[0-9]+\\])(?=\n)");
    private static final Pattern LINK = Pattern.compile("data-report=\"([^\"]*)\" data-start=\"([0-9]+)\" data-end=\"([0-9]+)\" data-quote=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void quotationMarksStandOnlyWhereAReportPrintsThem(String lang) throws IOException {
        TellingOptions options = TellingOptions.DEFAULT.lang(lang);
        onlyPrintedQuotations(write(new TextTelling(options, false)), 4);
        onlyPrintedQuotations(markdown(options), 4);
        String page = write(new HtmlTelling(options));
        String body = page.substring(page.indexOf("<body>"), page.lastIndexOf("<script>"));
        onlyPrintedQuotations(Unhtml.text(body), 8);
    }

    private static void onlyPrintedQuotations(String told, int atLeast) {
        Matcher quoted = QUOTED.matcher(told);
        int seen = 0;
        while (quoted.find()) {
            String words = flat(quoted.group().substring(1, quoted.group().length() - 1));
            assertThat(ACCOUNT.story().readings()).as(words).anyMatch(r -> prints(r, words));
            seen++;
        }
        assertThat(seen).isGreaterThanOrEqualTo(atLeast);
    }

    private static boolean prints(Reading reading, String words) {
        return reading.article().quotations().stream().map(Quotation::inside).anyMatch(inside -> flat(inside.in(reading.text())).contains(words));
    }

    @Test
    void aParaphraseHasNoQuotationMarksAndAQuotationKeepsBoth() {
        Printed printed = new Printed(ACCOUNT.story());
        List<Claim> claims = ACCOUNT.story().readings().stream().flatMap(r -> r.claims().stream()).toList();
        assertThat(claims).filteredOn(c -> c.mode() == Mode.DIRECT).isNotEmpty()
                .allSatisfy(c -> assertThat(printed.words(c.report(), c.content())).startsWith("\u00AB").endsWith("\u00BB"));
        assertThat(claims).filteredOn(c -> c.mode() == Mode.INDIRECT && c.speaker() != null).isNotEmpty()
                .allSatisfy(c -> assertThat(printed.words(c.report(), c.content())).doesNotContain("\"", "\u00AB", "\u00BB"));
        assertThat(claims).filteredOn(c -> c.mode() == Mode.MIXED).isNotEmpty()
                .allSatisfy(c -> assertThat(printed.pieces(c.report(), c.content())).extracting(Printed.Piece::quoted).contains(true, false));
    }

    @Test
    void whatMarkdownCitesStandsThere() throws IOException {
        String told = markdown(TellingOptions.DEFAULT);
        Matcher cited = CITED.matcher(told);
        int seen = 0;
        while (cited.find()) {
            String quote = flat(at(cited.group(2), cited.group(3), cited.group(4)));
            assertThat(flat(cited.group(1))).contains(quote);
            seen++;
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void whatAPageCitesStandsThere() throws IOException {
        Matcher link = LINK.matcher(write(new HtmlTelling(TellingOptions.DEFAULT)));
        int seen = 0;
        while (link.find()) {
            assertThat(Unhtml.unescaped(link.group(4))).isEqualTo(at(link.group(1), link.group(2), link.group(3)));
            seen++;
        }
        assertThat(seen).isGreaterThan(40);
    }

    /** The characters of a report between two code points. */
    static String at(String report, String start, String end) {
        int[] points = ACCOUNT.story().reading(report).text().codePoints().toArray();
        return new String(points, Integer.parseInt(start), Integer.parseInt(end) - Integer.parseInt(start));
    }

    /** What Markdown says, its footnotes in their places, as terminal text has them. */
    private static String markdown(TellingOptions options) throws IOException {
        String plain = write(new MarkdownTelling(options)).replaceFirst("<div[^>]*>", "").replaceAll("\\\\([^A-Za-z0-9])", "$1");
        int notes = plain.indexOf("\n[^1]: ");
        String told = plain.substring(0, notes);
        Matcher note = NOTE.matcher(plain.substring(notes));
        int seen = 0;
        while (note.find()) {
            assertThat(told).contains("[^" + note.group(1) + "]");
            told = told.replace("[^" + note.group(1) + "]", "\u2068" + note.group(2) + "\u2069");
            seen++;
        }
        assertThat(told).doesNotContain("[^");
        assertThat(seen).isGreaterThan(20);
        return told;
    }

    private static String flat(String words) {
        return words.replaceAll("[\u2068\u2069]", "").replaceAll("\\s+", " ").strip();
    }

    private static String write(Telling telling) throws IOException {
        StringBuilder out = new StringBuilder();
        telling.write(List.of(ACCOUNT), out);
        return out.toString();
    }
}
