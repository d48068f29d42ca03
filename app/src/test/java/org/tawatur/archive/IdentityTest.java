package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "http://Orsif.example/n/1, orsif.example/n/1",
        "https://orsif.example:443/n/1#share, orsif.example/n/1",
        "https://orsif.example/n/1?utm_source=x&fbclid=y, orsif.example/n/1",
        "https://orsif.example/n?id=1&utm_medium=x&page=2, orsif.example/n?id=1&page=2",
        "https://orsif.example:8080/n/1, orsif.example:8080/n/1",
        "orsif.example/n/1, orsif.example/n/1",
        "https://orsif.example/%D8%A7/1%zz, orsif.example/%D8%A7/1%zz"
    })
    void anAddressSaysWhatIsRead(String printed, String address) {
        assertThat(Identity.address(printed)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"https://orsif.example/", "https://orsif.example", "orsif"})
    void aFrontPageIsNoAddress(String printed) {
        assertThat(Identity.address(printed)).isNull();
    }

    @Test
    void escapedLettersAreTheSameAddress() {
        assertThat(Identity.address("https://orsif.example/caf%C3%A9")).isEqualTo(Identity.address("https://orsif.example/caf\u00e9"));
    }
}
