package org.tawatur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.source.Speaker;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** How two speakers stand to each other, from {@code story/kinship.tsv}. */
class VoicesTest {

    private final Voices voices = new Voices(Language.of("ar"));

    static List<PackFile.Row> pairs() {
        return PackFile.read("kinship.tsv", VoicesTest.class.getResourceAsStream("kinship.tsv")).rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void namesTell(PackFile.Row row) {
        Speaker one = speaker(row, 0);
        Speaker other = speaker(row, 2);
        assertThat(voices.between(one, other)).isEqualTo(Voices.Kinship.valueOf(row.get(4))).isEqualTo(voices.between(other, one));
    }

    private static Speaker speaker(PackFile.Row row, int at) {
        return new Speaker(row.get(at + 1), Speaker.Kind.valueOf(row.get(at)), Speaker.Agreement.UNKNOWN);
    }
}
