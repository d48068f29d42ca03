package org.tawatur.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.account.Account;
import org.tawatur.claim.Reading;

class HtmlTellingTest {

    private final Account account = StoryFixture.account("harbour.txt");

    @Test
    void escapesWhatAReportPrints() throws IOException {
        String page = write("ar", account);
        assertThat(page).containsOnlyOnce("<script>").containsOnlyOnce("</script>").doesNotContain("alert(\"x");
        assertThat(page).contains("&lt;script&gt;alert(").contains("x &amp; y");
    }

    @Test
    void escapesInTextAndAttributes() {
        Html html = new Html("en").open("p", "title", "a\"b'<&").text("<i>&\r\n\"").close();
        assertThat(html).hasToString("<p title=\"a&quot;b&#39;&lt;&amp;\">&lt;i&gt;&amp;&#13;\n&quot;</p>");
    }

    @Test
    void loadsNothing() throws IOException {
        String page = write("en", account);
        assertThat(page).doesNotContain("http:", "https:", " src=", "@import", "url(").contains("default-src 'none'");
        assertThat(values(page, "href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
    }

    @Test
    void everyLinkHasItsAnchorOnce() throws IOException {
        String page = write("ar", account, account);
        List<String> ids = values(page, "id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(values(page, "href")).allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void aReportStandsInThePageCharacterByCharacter() throws IOException {
        String page = write("ar", account);
        for (Reading reading : account.story().readings()) {
            int article = page.indexOf("<article class=\"report\" id=\"r", page.indexOf("<aside"));
            article = page.indexOf("data-report=\"" + reading.id() + "\" data-outlet", article);
            int start = page.indexOf('>', page.indexOf("data-text", article)) + 1;
            String text = page.substring(start, page.indexOf("</article>", start)).replaceAll("<summary.*?</summary>", "");
            assertThat(Unhtml.text(text)).isEqualTo(reading.text());
        }
    }

    @Test
    void opensInTheLanguageAskedFor() throws IOException {
        assertThat(write("ar", account)).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(write("en", account)).contains("<html lang=\"en\" dir=\"ltr\">").contains("Where accounts part");
    }

    @Test
    void tellsAStoryOfWhichNothingIsKnown() throws IOException {
        for (String lang : Words.LANGUAGES) {
            String page = write(lang, Bare.account());
            assertThat(page).contains("data-report=\"only\"").contains(Words.of(lang).say("none.differences"));
        }
    }

    private static List<String> values(String page, String attribute) {
        String body = page.substring(page.indexOf("<body>"), page.lastIndexOf("<script>"));
        List<String> out = new ArrayList<>();
        Matcher m = Pattern.compile(" " + attribute + "=\"([^\"]*)\"").matcher(body);
        while (m.find()) {
            out.add(m.group(1));
        }
        return out;
    }

    private static String write(String lang, Account... accounts) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlTelling(TellingOptions.DEFAULT.lang(lang)).write(Stream.of(accounts).toList(), out);
        return out.toString();
    }
}
