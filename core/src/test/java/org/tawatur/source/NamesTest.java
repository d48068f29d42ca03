package org.tawatur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.text.Language;

class NamesTest {

    private final Names names = new Names(Language.of("ar"));

    @Test
    void tellsWhetherTwoSpellingsNameOne() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] pair : pairs()) {
            Name.Reason reason = names.reason(pair[0], pair[1]);
            if (pair[2].equals("yes") == (reason == null)) {
                wrong.add(String.join(" | ", pair) + " -> " + reason);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void saysTheSameInEitherOrder() throws IOException {
        for (String[] pair : pairs()) {
            assertThat(names.same(pair[1], pair[0])).as(String.join(" | ", pair)).isEqualTo(names.same(pair[0], pair[1]));
        }
    }

    private static List<String[]> pairs() throws IOException {
        try (var in = NamesTest.class.getResourceAsStream("/org/tawatur/language/ar/same-names.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
        }
    }
}
