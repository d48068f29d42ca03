package org.tawatur.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tawatur.Texts;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;

/** What many print: of a text copied a hundred times every copy is found, and what every day's weather has in common is no copy. */
class CrowdTest {

    private static final LocalDate DAY = LocalDate.of(2030, 5, 14);
    private static final int MANY = 100;
    /** The latest copies and the first, each of those with what is added and of those without. */
    private static final int BOUNDED = 40;

    /** After so many days the sentences that stand in each are known to be a formula. */
    private static final int FORMULA = 16;

    private final ReprintIndex index = new ReprintIndex(Texts.ARABIC, Window.USUAL);
    private final List<Reading> readings = new ArrayList<>();

    private static List<String> lines(String mark) {
        return Texts.lines(CrowdTest.class, "crowd.txt").stream().filter(l -> l.startsWith(mark)).map(l -> l.substring(mark.length())).toList();
    }

    private List<Reprint> add(Stream<String> lines) {
        int number = readings.size();
        Reading reading = new Reading(Texts.article("r%03d".formatted(number), lines.collect(Collectors.joining("\n"))),
                new Published(DAY.plusDays(number / 25), Published.From.METADATA, null, null), List.of(), List.of(), List.of(), List.of(), null);
        readings.add(reading);
        return index.add(reading);
    }

    private static List<String> others(List<Reprint> found) {
        return found.stream().map(r -> r.b().report()).distinct().sorted().toList();
    }

    @Test
    void everyCopyOfATextIsFoundAndTiedToTheFirstAndTheLast() {
        List<String> wire = lines("w> ");
        add(wire.stream());
        for (int i = 1; i < MANY; i++) {
            List<Reprint> found = add(wire.stream());
            assertThat(others(found)).as("copy %d", i).contains("r000", "r%03d".formatted(i - 1)).hasSizeLessThan(BOUNDED);
            assertThat(found).as("copy %d", i).allMatch(r -> r.kind() == Reprint.Kind.VERBATIM);
            assertThat(Derivation.of(readings.get(i), found).extent()).as("copy %d", i).isEqualTo(Derivation.Extent.WHOLLY);
        }
    }

    @Test
    void soIsEveryCopyWithSentencesLeftOutAndOthersAdded() {
        List<String> wire = lines("w> ");
        List<String> own = lines("o> ");
        add(wire.stream());
        for (int i = 1; i < MANY; i++) {
            Stream<String> kept = wire.stream().limit(wire.size() - i % 2);
            String added = own.get(i / 2 % own.size());
            List<Reprint> found = add(i % 3 == 0 ? Stream.concat(Stream.of(added), kept) : i % 3 == 1 ? Stream.concat(kept, Stream.of(added)) : kept);
            assertThat(others(found)).as("copy %d", i).isNotEmpty().hasSizeLessThan(BOUNDED);
            assertThat(Derivation.of(readings.get(i), found).share()).as("copy %d", i).isGreaterThan(0.75);
        }
    }

    @Test
    void everyDaysWeatherIsNotCopiedFromTheLast() {
        List<String> places = lines("c> ");
        List<String> winds = lines("d> ");
        for (int i = 0; i < MANY; i++) {
            int day = i;
            List<Reprint> found = add(lines("t> ").stream().map(l -> l.replace("#c", places.get(day * 5 % 7)).replace("#d", winds.get(day % 3))
                    .replace("#n", Integer.toString(24 + day * 7 % 19)).replace("#m", Integer.toString(9 + day * 5 % 13))));
            assertThat(found).as("day %d", i).allMatch(r -> r.kind() == Reprint.Kind.VERBATIM);
            assertThat(Derivation.of(readings.get(i), found).extent()).as("day %d", i).isNotEqualTo(Derivation.Extent.WHOLLY);
            assertThat(i < FORMULA || Derivation.of(readings.get(i), found).share() < 0.35).as("day %d: %s", i, found).isTrue();
        }
    }
}
