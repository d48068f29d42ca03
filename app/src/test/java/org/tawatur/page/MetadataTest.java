package org.tawatur.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.report.Imprint;

/** What pages say to machines, in the forms they say it in. */
class MetadataTest {

    private static Imprint imprint(String head) {
        return new Metadata(Jsoup.parse("<html><head>" + head + "</head><body></body></html>"), "https://www.example.org/a/b?x=1&utm_source=y").imprint(new Printed());
    }

    @Test
    void aTimeWithItsZoneIsPreferredIfItMayBeTheSame() {
        String local = "<meta name='datepublished' content='2030-05-14T09:20:00'>";
        assertThat(imprint(local + "<meta name='pubdate' content='2030-05-14T06:20:00Z'>").published()).hasToString("2030-05-14T06:20Z");
        assertThat(imprint(local + "<meta name='pubdate' content='2030-05-17T06:20:00Z'>").published()).hasToString("2030-05-14T09:20Z");
    }

    @Test
    void aTimeBeforeThereWereWebPagesIsNone() {
        assertThat(imprint("<meta name='datepublished' content='0001-01-01T00:00:00Z'>").published()).isNull();
        assertThat(imprint("<meta name='datepublished' content='0001-01-01'><meta name='date' content='2030-05-14T09:20:00Z'>").published()).hasToString("2030-05-14T09:20Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/c/d?id=4&utm_campaign=z&fbclid=q|https://www.example.org/c/d?id=4", "//m.example.org/e#top|https://m.example.org/e", "https://www.example.org/|https://www.example.org/a/b?x=1",
        "::not an address|https://www.example.org/a/b?x=1"})
    void theCanonicalAddressIsWholeAndFreeOfTracking(String canonical, String expected) {
        assertThat(imprint("<link rel='canonical' href='" + canonical + "'>").url()).isEqualTo(expected);
    }

    @Test
    void theOutletIsNamedOrElseItsDomain() {
        assertThat(imprint("").outlet()).isEqualTo("example.org");
        assertThat(imprint("<script type='application/ld+json'>{'@type':'NewsArticle','publisher':{'name':'The &quot;Reed&quot;'}}</script>").outlet()).isEqualTo("The \"Reed\"");
        assertThat(imprint("<meta property='og:site_name' content='The Reed'>").outlet()).isEqualTo("The Reed");
    }

    @Test
    void authorsAreJoinedAndNobodyIsNone() {
        assertThat(imprint("<meta name='author' content='Salma Haddad'><meta name='author' content='Ali Nur'>").author()).isEqualTo("Salma Haddad; Ali Nur");
        assertThat(imprint("<meta name='author' content='admin'>").author()).isNull();
        assertThat(imprint("<meta property='article:author' content='https://www.example.org/people/4'>").author()).isNull();
    }

    @Test
    void brokenJsonStillGivesItsTimes() {
        Imprint imprint = imprint("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a \"b\" c\",\"datePublished\" : \"2030-05-14T09:20:00Z\"</script>");
        assertThat(imprint.published()).hasToString("2030-05-14T09:20Z");
    }

    @Test
    void theLanguageOfTheShellIsNotBelievedOfATextInAnotherScript() {
        Metadata metadata = new Metadata(Jsoup.parse("<html lang='en'><meta property='og:locale' content='ar_AR'>"), null);
        assertThat(metadata.language("\u2116 latin words")).isEqualTo("en");
        assertThat(metadata.language(PageTexts.arabic())).isEqualTo("ar");
    }
}
