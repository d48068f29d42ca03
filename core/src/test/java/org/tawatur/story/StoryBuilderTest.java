package org.tawatur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tawatur.Texts;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;

class StoryBuilderTest {

    private final StoryBuilder builder = new StoryBuilder(Texts.ARABIC);
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, TreeSet<String>> expected = new TreeMap<>();

    StoryBuilderTest() {
        String[] head = null;
        StringBuilder text = new StringBuilder();
        for (String line : Texts.lines(StoryBuilderTest.class, "stories.txt")) {
            if (line.startsWith("== ")) {
                add(head, text);
                head = line.substring(3).split(" ");
            } else {
                text.append(line).append('\n');
            }
        }
        add(head, text);
    }

    private void add(String[] head, StringBuilder text) {
        if (head != null) {
            readings.add(Texts.reading(head[0], head[2].equals("-") ? null : LocalDate.parse(head[2]), text.toString().strip(), List.of()));
            expected.computeIfAbsent(head[1], s -> new TreeSet<>()).add(head[0]);
        }
        text.setLength(0);
    }

    @Test
    void putsTheReportsOfOneEventTogether() {
        assertThat(builder.build(readings).stream().map(s -> new TreeSet<>(s.readings().stream().map(Reading::id).toList())).toList())
                .containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Test
    void theOrderOfInputDoesNotMatter() {
        List<Story> first = builder.build(readings);
        for (int seed = 0; seed < 20; seed++) {
            List<Reading> shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(builder.build(shuffled)).as("seed %d", seed).isEqualTo(first);
        }
    }

    @Test
    void aReportWithoutADayGetsOneFromItsStory() {
        Story dam = builder.build(readings).stream().filter(s -> s.id().equals("dam-a")).findFirst().orElseThrow();
        Published inferred = dam.reading("dam-c").published();
        assertThat(inferred.from()).isEqualTo(Published.From.INFERRED);
        assertThat(inferred.day()).isEqualTo(LocalDate.of(2030, 5, 14));
        assertThat(inferred.inference().reports()).contains("dam-a");
    }

    @Test
    void noReportsMakeNoStory() {
        assertThat(builder.build(List.of())).isEmpty();
    }
}
