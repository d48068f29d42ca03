package org.tawatur.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tawatur.Tawatur;
import org.tawatur.Texts;
import org.tawatur.claim.Reading;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.story.StoryFinder.Window;
import org.tawatur.text.BrokenPack;
import org.tawatur.text.PackFile;

/** The reports of {@code days.txt}: an event that develops, two strikes on two days, forms filled in anew each day. */
class StoryFinderTest {

    private static final Tawatur TAWATUR = Tawatur.of("ar");

    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> expected = new LinkedHashMap<>();

    StoryFinderTest() {
        String[] head = null;
        List<String> lines = new ArrayList<>();
        for (String line : Texts.lines(StoryFinderTest.class, "days.txt")) {
            if (line.startsWith("== ")) {
                take(head, lines);
                head = line.substring(3).split(" ");
            } else {
                lines.add(line);
            }
        }
        take(head, lines);
        readings.sort(Comparator.comparing(r -> r.article().report().published()));
    }

    private void take(String[] head, List<String> lines) {
        if (head != null) {
            readings.add(reading(head[0], OffsetDateTime.parse(head[2]), lines.get(0), String.join("\n", lines.subList(1, lines.size())).strip()));
            expected.put(head[0], head[1]);
        }
        lines.clear();
    }

    private static Reading reading(String id, OffsetDateTime at, String title, String body) {
        return TAWATUR.read(Report.of(id, Imprint.NONE.published(at).language("ar"), title, body));
    }

    private static StoryFinder finder(Window window) {
        return new StoryFinder(Texts.ARABIC, window);
    }

    private static Map<String, String> found(StoryFinder finder, List<Reading> readings) {
        Map<String, String> found = new LinkedHashMap<>();
        readings.forEach(r -> found.put(r.id(), finder.add(r).story()));
        return found;
    }

    @Test
    void whatDevelopsIsOne() {
        Map<String, List<String>> together = groups(found(finder(Window.USUAL), readings));
        assertThat(together.get("quake-1")).containsExactly("quake-1", "quake-2", "quake-3", "quake-4");
    }

    @Test
    void whatDevelopsIsOneAndTwoStrikesAndFormsAreNot() {
        Map<String, List<String>> together = groups(found(finder(Window.USUAL), readings));
        assertThat(together.values()).containsExactlyInAnyOrderElementsOf(groups(expected).values());
    }

    @Test
    void gatheringFewReportsKeepsStrikesAndFormsApart() {
        List<List<String>> built = new StoryBuilder(Texts.ARABIC).build(readings).stream().map(s -> s.readings().stream().map(Reading::id).sorted().toList()).toList();
        assertThat(built).containsExactlyInAnyOrderElementsOf(groups(expected).values().stream().map(g -> g.stream().sorted().toList()).toList());
    }

    @Test
    void fewReportsThatShareTheirNamesAreOneInTheEnd() {
        List<Reading> strikes = readings.stream().filter(r -> r.id().startsWith("strike-1")).toList();
        StoryFinder finder = new StoryFinder(Texts.ARABIC, Window.USUAL, (report, stories, signs) -> List.of());
        strikes.forEach(finder::add);
        assertThat(finder.gather()).containsExactly(new StoryFinder.Joined("strike-1", List.of("strike-1b")));
        assertThat(finder.gather()).isEmpty();
    }

    private Map<String, List<String>> groups(Map<String, String> stories) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        readings.forEach(r -> groups.computeIfAbsent(stories.get(r.id()), s -> new ArrayList<>()).add(r.id()));
        return groups;
    }

    @Test
    void aStoryHasTheIdOfTheReportThatOpenedIt() {
        Map<String, String> found = found(finder(Window.USUAL), readings);
        assertThat(found).containsEntry("quake-1", "quake-1").containsEntry("quake-3", "quake-1");
    }

    @Test
    void aRestartChangesNothing() {
        Map<String, String> through = found(finder(Window.USUAL), readings);
        for (int stop = 0; stop <= readings.size(); stop++) {
            StoryFinder again = finder(Window.USUAL);
            readings.subList(0, stop).forEach(r -> again.restore(r, through.get(r.id())));
            List<Reading> rest = readings.subList(stop, readings.size());
            Map<String, String> after = found(again, rest);
            assertThat(after).as("stopped after %d", stop).allSatisfy((report, story) -> assertThat(story).isEqualTo(through.get(report)));
        }
    }

    private Reading first(String at) {
        Reading first = readings.stream().filter(r -> r.id().equals("quake-1")).findFirst().orElseThrow();
        return reading("again-" + at, OffsetDateTime.parse(at), first.article().report().title(), first.text().lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void whatLeftTheWindowLeavesNoTrace() {
        StoryFinder used = finder(Window.USUAL);
        found(used, readings);
        Reading later = first("2030-06-14T06:10:00+03:00");
        assertThat(used.add(later).story()).isEqualTo(later.id());
        used.add(first("2030-06-14T06:11:00+03:00"));
        assertThat(used.kept()).isEqualTo(2);
    }

    @Test
    void aReportFromTheFutureEmptiesNoWindow() {
        StoryFinder finder = finder(Window.USUAL);
        List<Reading> two = readings.stream().filter(r -> r.id().startsWith("quake")).toList();
        finder.add(two.get(0));
        finder.add(first("2099-01-01T00:00:00Z"));
        assertThat(finder.add(two.get(1)).story()).isEqualTo(two.get(0).id());
    }

    @Test
    void theSameReportsTwiceMakeTheSameStories() {
        assertThat(found(finder(Window.USUAL), readings)).isEqualTo(found(finder(Window.USUAL), readings));
    }

    /** Opens a story for every report but the last, which tells of all it might join. */
    private StoryFinder.Choice lastFolds(String last) {
        return (report, stories, signs) -> report.equals(last) ? IntStream.range(0, stories.size()).boxed().toList() : List.of();
    }

    @Test
    void theIdOfAFoldedStoryLeadsOnToTheEarliest() {
        List<Reading> quakes = readings.stream().filter(r -> r.id().startsWith("quake")).toList();
        StoryFinder folding = new StoryFinder(Texts.ARABIC, Window.USUAL, lastFolds("quake-3"));
        assertThat(folding.add(quakes.get(0))).isEqualTo(new StoryFinder.Joined("quake-1", List.of()));
        assertThat(folding.add(quakes.get(1))).isEqualTo(new StoryFinder.Joined("quake-2", List.of()));
        assertThat(folding.add(quakes.get(2))).isEqualTo(new StoryFinder.Joined("quake-1", List.of("quake-2")));
    }

    @Test
    void aFoldedStoryIsTheSameAfterARestart() {
        List<Reading> quakes = readings.stream().filter(r -> r.id().startsWith("quake")).toList();
        StoryFinder through = new StoryFinder(Texts.ARABIC, Window.USUAL, (report, stories, signs) ->
                report.equals("quake-4") ? JoinTrees.usual().choose(report, stories, signs) : lastFolds("quake-3").choose(report, stories, signs));
        quakes.subList(0, 3).forEach(through::add);
        StoryFinder again = finder(Window.USUAL);
        quakes.subList(0, 3).forEach(r -> again.restore(r, "quake-1"));
        assertThat(again.add(quakes.get(3))).isEqualTo(through.add(quakes.get(3))).isEqualTo(new StoryFinder.Joined("quake-1", List.of()));
    }

    @Test
    void noMoreReportsAreKeptThanTheWindowHolds() {
        StoryFinder small = finder(new Window(3, 4));
        found(small, readings);
        assertThat(small.kept()).isEqualTo(4);
    }

    @Test
    void reportsOfOneTimeMakeTheSameStoriesInAnyOrder() {
        List<Reading> sameTime = new ArrayList<>(readings.stream()
                .map(r -> TAWATUR.read(Report.of(r.id(), Imprint.NONE.published(OffsetDateTime.parse("2030-05-14T12:00:00Z")), r.article().report().title(), r.text().substring(r.text().indexOf("\n\n") + 2))))
                .toList());
        StoryBuilder builder = new StoryBuilder(Texts.ARABIC);
        List<Story> first = builder.build(sameTime);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(sameTime, new Random(seed));
            assertThat(builder.build(sameTime)).as("seed %d", seed).isEqualTo(first);
        }
    }

    @Test
    void brokenTreesAreRefused() {
        for (String broken : List.of("0\t0\tno-such-sign\t1", "0\t0\tleaf\tmuch", "1\t0\tleaf\t1", "0\t0\tstory-full\t0.5\n0\t1\tleaf\t1", "0\t500\tleaf\t1")) {
            PackFile file = PackFile.read("trees.tsv", new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)));
            assertThatThrownBy(() -> JoinTrees.of(file)).as(broken).isInstanceOf(BrokenPack.class).hasMessageContaining("trees.tsv");
        }
    }
}
