package org.tawatur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://Orsif.example/n/1, orsif.example/n/1",
        "https://orsif.example:443/n/1#share, orsif.example/n/1",
        "https://orsif.example/n/1?utm_source=x&fbclid=y, orsif.example/n/1",
        "https://orsif.example/n?id=1&utm_medium=x&page=2, orsif.example/n?id=1&page=2",
        "https://orsif.example/n?id=1&UTM_Source_platform=x&yclid=2&at_custom1=3&mc_cid=4, orsif.example/n?id=1",
        "https://orsif.example:8080/n/1, orsif.example:8080/n/1",
        "orsif.example/n/1, orsif.example/n/1",
        "//orsif.example/n/1, orsif.example/n/1",
        "https://orsif.example?p=7, orsif.example/?p=7",
        "https://orsif.example/?p=7, orsif.example/?p=7",
        "https://orsif.example?to=/n/1, orsif.example/?to=/n/1",
        "https://orsif.example//n%20a/1, orsif.example//n a/1",
        "https://orsif.example/%D8%A7/1%zz, orsif.example/%D8%A7/1%zz"
    })
    void anAddressSaysWhatIsRead(String printed, String address) {
        assertThat(WebAddress.read(printed)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"https://orsif.example/", "https://orsif.example", "orsif", "https://orsif.example/?utm_source=x", "https://orsif.example#top", "''"})
    void aFrontPageIsNoAddress(String printed) {
        assertThat(WebAddress.read(printed)).isNull();
    }

    @Test
    void escapedLettersAreTheSameAddress() {
        assertThat(WebAddress.read("https://orsif.example/caf%C3%A9")).isEqualTo(WebAddress.read("https://orsif.example/caf\u00e9"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Orsif.example/n, www.orsif.example, orsif.example", "m.orsif.example, m.orsif.example, orsif.example",
        "//amp.orsif.example:8080?x, amp.orsif.example, orsif.example", "http://a:b@www2.orsif.example., www2.orsif.example, orsif.example",
        "https://caf\u00e9.example/n@1, xn--caf-dma.example, xn--caf-dma.example", "m.example, m.example, m.example", "news.orsif.example, news.orsif.example, news.orsif.example"})
    void anAddressSaysWhoseItIs(String printed, String host, String site) {
        assertThat(WebAddress.host(printed)).isEqualTo(host);
        assertThat(WebAddress.site(printed)).isEqualTo(site);
    }

    @ParameterizedTest
    @CsvSource({"orsif", "The Orsif", "https://", "https://a..b/", "https://[::1]/", "''"})
    void otherWordsAreNoHost(String printed) {
        assertThat(WebAddress.host(printed)).isNull();
        assertThat(WebAddress.site(printed)).isNull();
    }

    @Test
    void whatOnlyCountsReadersIsTakenFromAnAddress() {
        assertThat(WebAddress.untracked("https://orsif.example/n?a=1&&gclid=2&b#c")).isEqualTo("https://orsif.example/n?a=1&b");
        assertThat(WebAddress.untracked("https://orsif.example/n?utm_source=2")).isEqualTo("https://orsif.example/n");
    }
}
