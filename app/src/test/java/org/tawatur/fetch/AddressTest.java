package org.tawatur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Outlet.Example, http://outlet.example/",
        "https://outlet.example:443/a?b=c#d, https://outlet.example/a?b=c",
        "http://outlet.example:8080?x=1, http://outlet.example:8080/?x=1",
        "http://me:secret@outlet.example./a b, http://outlet.example/a%20b",
        "http://outlet.example/100%/%D8%A7, http://outlet.example/100%25/%D8%A7",
        "http://good.example@evil.example/, http://evil.example/",
        "http://my_desk.example/, http://my_desk.example/",
        "http://b\u00fccher.example/\u00fc, http://xn--bcher-kva.example/%C3%BC",
        "http://outlet.example/a[1]?b=|^`{}, http://outlet.example/a%5B1%5D?b=%7C%5E%60%7B%7D",
        "http://[::1]:81/a, http://[::1]:81/a"
    })
    void isAskedForAsPrintedButSound(String printed, String asked) {
        assertThat(Address.of(printed)).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://outlet.example/", "gopher://x/", "javascript:alert(1)", "http://", "http:///a", "outlet.example", "",
            "http://outlet.example:99999/", "http://outlet.example:0/", "http://out let.example/", "http://a\r\nb/", "http://a:80:90/"})
    void whatIsNoAddressIsNone(String printed) {
        assertThat(Address.of(printed)).isNull();
    }

    @Test
    void noLineEndGetsIntoARequest() {
        assertThat(Address.of("http://outlet.example/a\r\nHost: b")).hasToString("http://outlet.example/a%0D%0AHost:%20b");
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://outlet.example/news/b",
        "/b?c, https://outlet.example/b?c",
        "//other.example/b, https://other.example/b",
        "?c=d, https://outlet.example/news/a?c=d",
        "../b/./c, https://outlet.example/b/c",
        "../../../b, https://outlet.example/b",
        "http://other.example, http://other.example/",
        "#part, https://outlet.example/news/"
    })
    void linksLeadFromThePage(String link, String target) {
        assertThat(Address.of("https://outlet.example/news/a?x=y").link(link)).hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:desk@outlet.example", "file:///etc/passwd", "data:text/html,x"})
    void otherSchemesLeadNowhere(String link) {
        assertThat(Address.of("https://outlet.example/").link(link)).isNull();
    }
}
