package org.tawatur.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/** Made news is the same every time, has the shares that were asked for, and its truth is true. */
class NewsTest {

    private static final int COUNT = 1500;
    private static final Seeds SEEDS = Invented.seeds(Language.of("ar"));
    private static final Mix MIX = Mix.USUAL.perDay(5000);
    private static final List<Made> NEWS = made(MIX);

    private static List<Made> made(Mix mix) {
        News news = new News(mix, SEEDS);
        return Stream.generate(news::next).limit(COUNT).toList();
    }

    @Test
    void isTheSameForTheSameSeedOnly() {
        assertThat(made(MIX)).isEqualTo(NEWS);
        assertThat(made(MIX.seed(2))).doesNotContainAnyElementsOf(NEWS);
    }

    @Test
    void comesInOrderOfTimeUnderIdsOfItsOwn() {
        assertThat(NEWS).extracting(m -> m.report().published().toInstant()).isSorted();
        assertThat(NEWS).extracting(m -> m.report().id()).doesNotHaveDuplicates();
        assertThat(NEWS.get(COUNT - 1).report().published()).isEqualTo(MIX.from().plusMinutes((COUNT - 1) * 1440L / 5000));
    }

    @Test
    void hasTheSharesAskedFor() {
        assertThat(share(NEWS, Kind.FRAMED)).isCloseTo(0.12, within(0.03));
        assertThat(share(NEWS, Kind.ORIGINAL)).isCloseTo(0.40, within(0.06));
        List<Made> forms = made(MIX.shares("template=100, original=1, verbatim=0,framed=0,cut=0,reordered=0,rewritten=0,retold=0,followed=0"));
        assertThat(share(forms, Kind.TEMPLATE)).isGreaterThan(0.95);
        assertThatThrownBy(() -> MIX.shares("original=0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MIX.shares("copied=9")).isInstanceOf(IllegalArgumentException.class);
    }

    private static double share(List<Made> news, Kind kind) {
        return news.stream().filter(m -> m.kind() == kind).count() / (double) news.size();
    }

    @Test
    void copiesHaveTheWordsOfTheirOriginal() {
        Map<String, Made> byId = new HashMap<>();
        NEWS.forEach(m -> byId.put(m.report().id(), m));
        for (Made made : NEWS) {
            if (made.of() == null) {
                assertThat(made.kind()).isIn(Kind.ORIGINAL, Kind.TEMPLATE);
                continue;
            }
            Made of = byId.get(made.of());
            assertThat(of.event()).isEqualTo(made.event());
            assertThat(of.report().published()).isBefore(made.report().published());
            assertThat(of.report().outlet()).isNotEqualTo(made.report().outlet());
            double shared = shared(made.report(), of.report());
            switch (made.kind()) {
                case VERBATIM -> assertThat(made.report().text()).isEqualTo(of.report().text());
                case FRAMED, CUT, REORDERED -> assertThat(shared).isGreaterThan(0.6);
                case REWRITTEN -> assertThat(shared).isBetween(0.3, 1.0);
                case FOLLOWED -> assertThat(shared).isLessThan(0.9);
                default -> assertThat(made.kind()).isEqualTo(Kind.RETOLD);
            }
        }
    }

    @Test
    void twoEventsOfOneSeedAreTwo() {
        List<Made> originals = NEWS.stream().filter(m -> m.kind() == Kind.ORIGINAL && m.seed().equals("seed-3")).limit(20).toList();
        for (Made one : originals) {
            originals.stream().filter(other -> other != one).forEach(other -> assertThat(shared(one.report(), other.report())).isLessThan(0.6));
        }
    }

    /** How many of the first's runs of three words the second has. */
    private static double shared(Report one, Report other) {
        Set<List<String>> there = runs(other);
        Set<List<String>> here = runs(one);
        return here.stream().filter(there::contains).count() / (double) here.size();
    }

    private static Set<List<String>> runs(Report report) {
        List<String> words = Arrays.asList(report.text().split("\\s+"));
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            runs.add(words.subList(i, i + 3));
        }
        return runs;
    }
}
