package org.tawatur.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.account.Difference;
import org.tawatur.account.Reason;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Act;
import org.tawatur.claim.Mode;
import org.tawatur.report.Published;
import org.tawatur.report.Zone;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Name;
import org.tawatur.source.Speaker;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyKindOfThingHasWords(String lang) {
        List<String> keys = new ArrayList<>();
        add(keys, "reason.", Reason.Code.values(), false);
        add(keys, "name.", Name.Reason.values(), false);
        add(keys, "difference.", Difference.Kind.values(), true);
        add(keys, "act.", Act.values(), true);
        add(keys, "mode.", Mode.values(), true);
        add(keys, "zone.", Zone.Kind.values(), true);
        add(keys, "kind.", Speaker.Kind.values(), true);
        add(keys, "published.", Published.From.values(), true);
        add(keys, "reprint.", Reprint.Kind.values(), true);
        add(keys, "timeline.", TimelineEntry.Kind.values(), true);
        assertThat(Words.of(lang).keys()).containsAll(keys);
    }

    private static void add(List<String> keys, String prefix, Enum<?>[] values, boolean lower) {
        for (Enum<?> value : values) {
            keys.add(prefix + (lower ? value.name().toLowerCase(Locale.ROOT) : value.name()));
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> plurals = Set.of("two", "few", "many");
        assertThat(singular(Words.of("ar"), plurals)).isEqualTo(singular(Words.of("en"), plurals));
    }

    private static Set<String> singular(Words words, Set<String> plurals) {
        return words.keys().stream().filter(k -> !plurals.contains(k.substring(k.lastIndexOf('.') + 1))).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyTemplateCanBeFilled(String lang) {
        List<String> arguments = List.of("2", "3", "7", "8");
        for (String key : Words.of(lang).keys()) {
            assertThat(Words.of(lang).say(key, arguments, id -> id)).as(key).doesNotContain("{", "}", "\u2026");
        }
    }

    @Test
    void arabicCountsInItsOwnWay() {
        List<String> said = IntStream.of(1, 2, 3, 11, 100).mapToObj(n -> Words.of("ar").count("reports", n).replaceAll("[0-9]+", "").strip()).toList();
        assertThat(said).doesNotHaveDuplicates();
        assertThat(Words.of("ar").count("reports", 110).replaceAll("[0-9]+", "")).isEqualTo(Words.of("ar").count("reports", 3).replaceAll("[0-9]+", ""));
        assertThat(Words.of("en").count("reports", 1)).isEqualTo("1 report");
        assertThat(Words.of("en").count("reports", 11)).isEqualTo("11 reports");
    }

    @Test
    void saysBoundsAndLists() {
        Words en = Words.of("en");
        assertThat(en.say("origins.between", 1, 3)).isEqualTo("at least 1, at most 3 independent origins");
        assertThat(Words.plain(en.say("reason.PARTS_ADD_UP", "6", "4", "2"))).isEqualTo("The parts add up to the whole: 6 = 4 + 2.");
        assertThat(Words.plain(en.say("reason.FIGURES_DIFFER", "6", "9", "10"))).isEqualTo("The figures for the same thing differ: 6, 9 and 10.");
        assertThat(Words.plain(en.say("reason.DAYS_DIFFER", "2030-05-14", "2030-06"))).isEqualTo("Different days are named: 14 May 2030 and June 2030.");
    }

    @Test
    void namesStandBetweenIsolatesAndNumbersDoNot() {
        assertThat(Words.of("en").say("reason.ONE_SPEAKER", "Nadim", "2")).isEqualTo("All of it goes back to one speaker, \u2068Nadim\u2069 (2 reports).");
    }

    @Test
    void aReasonWithTooFewArgumentsIsStillTold() {
        assertThat(Words.of("en").say("reason.SAME_SIDE", Collections.emptyList(), id -> id)).contains("\u2026");
    }

    @Test
    void refusesALanguageItDoesNotSpeak() {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.of("xx")).withMessageContaining("xx");
    }
}
