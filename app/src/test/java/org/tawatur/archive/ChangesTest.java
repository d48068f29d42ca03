package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ChangesTest {

    @Test
    void wordsWithinAParagraph() {
        assertThat(told("The pier opens in spring.\nIt is long.", "The old pier opens in autumn.\nIt is long.")).containsExactly("+old", "-spring. +autumn.");
    }

    @Test
    void wholeParagraphs() {
        assertThat(told("One.\n\nTwo.\nThree.", "One.\nThree.\nFour.")).containsExactly("-Two.", "+Four.");
    }

    @Test
    void nothing() {
        assertThat(told("One. Two.", "One.  Two.")).isEmpty();
        assertThat(told("", "")).isEmpty();
        assertThat(told("", "One.")).containsExactly("+One.");
    }

    @Test
    @Timeout(10)
    void longTextsWithNothingInCommon() {
        String one = "a ".repeat(500_000);
        String other = "b\n".repeat(500_000);
        assertThat(Changes.between(one, other)).hasSize(1);
    }

    private static List<String> told(String before, String after) {
        return Changes.between(before, after).stream()
                .map(c -> ((c.before().isEmpty() ? "" : "-" + c.before().in(before)) + (c.after().isEmpty() ? "" : " +" + c.after().in(after))).strip()).toList();
    }
}
