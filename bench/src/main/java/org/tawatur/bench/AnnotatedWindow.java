package org.tawatur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.story.JoinTrees;
import org.tawatur.story.StoryBuilder;
import org.tawatur.story.StoryFinder;
import org.tawatur.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of a few days with the stories that a reader put them into, in the form of {@code ../shared/gold/stories}. */
final class AnnotatedWindow {

    private static final Language ARABIC = Language.of("ar");

    /** A story of which half is right is the right one. */
    private static final double HALF = 0.5;

    private final String name;
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, String> right = new HashMap<>();

    private final StoryFinder blank;
    private List<AnnotatedWindow> small;

    private AnnotatedWindow(String name, StoryFinder blank) {
        this.name = name;
        this.blank = blank;
    }

    /** Some of its reports alone, in the same order. */
    AnnotatedWindow only(String part, Set<String> reports) {
        AnnotatedWindow some = new AnnotatedWindow(part, blank);
        readings.stream().filter(r -> reports.contains(r.id())).forEach(r -> some.readings.add(r));
        some.readings.forEach(r -> some.right.put(r.id(), right.get(r.id())));
        return some;
    }

    /** @param window what stands before {@code .reports.jsonl} and {@code .stories.json} */
    static AnnotatedWindow read(Path window) throws IOException {
        AnnotatedWindow read = new AnnotatedWindow(window.getFileName().toString(), new StoryFinder(ARABIC, StoryFinder.Window.USUAL));
        Tawatur tawatur = Tawatur.of("ar");
        List<Report> reports = Corpus.read(Path.of(window + ".reports.jsonl"), Integer.MAX_VALUE);
        reports.stream().map(tawatur::read).sorted(StoryBuilder.ORDER).forEach(read.readings::add);
        read.readings.forEach(r -> read.right.put(r.id(), r.id()));
        JsonNode stories = new JsonMapper().readTree(Files.readString(Path.of(window + ".stories.json")));
        stories.propertyNames().forEach(story -> stories.get(story).forEach(id -> read.right.put(id.asString(), "story " + story)));
        return read;
    }

    /** The small sets drawn out of it. */
    List<AnnotatedWindow> small() {
        if (small == null) {
            small = SmallSets.of(this);
        }
        return small;
    }

    String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }

    List<String> reports() {
        return readings.stream().map(Reading::id).toList();
    }

    /** The right story of a report; of one that stands alone its id. */
    String right(String report) {
        return right.get(report);
    }

    /** How well trees tell its stories apart. */
    StoryScores score(JoinTrees trees) {
        return StoryScores.of(reports(), right, found(trees));
    }

    /** The story that trees find of each report. */
    Map<String, String> found(JoinTrees trees) {
        Map<String, String> found = new HashMap<>();
        StoryFinder finder = blank.empty(trees);
        readings.forEach(r -> {
            StoryFinder.Joined joined = finder.add(r);
            found.replaceAll((report, story) -> joined.gone().contains(story) ? joined.story() : story);
            found.put(r.id(), joined.story());
        });
        finder.gather().forEach(joined -> found.replaceAll((report, story) -> joined.gone().contains(story) ? joined.story() : story));
        return found;
    }

    /** Of each right story, how alike others are to it that a report of either might join. */
    Map<String, Map<String, Double>> near() {
        int like = JoinTrees.signs().indexOf("story-full");
        Map<String, Map<String, Double>> near = new HashMap<>();
        walk((report, stories, signs) -> {
            int own = -1;
            for (int i = 0; i < signs.length; i++) {
                String other = right.get(stories.get(i));
                near.computeIfAbsent(right.get(report), r -> new HashMap<>()).merge(other, signs[i][like], Math::max);
                near.computeIfAbsent(other, r -> new HashMap<>()).merge(right.get(report), signs[i][like], Math::max);
                own = other.equals(right.get(report)) ? i : own;
            }
            return own < 0 ? List.of() : List.of(own);
        });
        near.forEach((story, others) -> others.remove(story));
        return near;
    }

    private void walk(StoryFinder.Choice choice) {
        StoryFinder finder = blank.empty(choice);
        readings.forEach(finder::add);
    }

    /**
     * What may be learned of it: of each report and each story it might join, the signs, and whether it is right to.
     *
     * @param trees that decide which story a report joins meanwhile, or null for the annotated ones
     */
    Boosting.Examples examples(JoinTrees trees) {
        Boosting.Examples examples = new Boosting.Examples();
        Map<String, Map<String, Integer>> made = new HashMap<>();
        StoryFinder finder = blank.empty((report, stories, signs) -> {
            double[] shares = stories.stream().mapToDouble(s -> share(made.get(s), right.get(report))).toArray();
            int best = -1;
            for (int i = 0; i < shares.length; i++) {
                examples.add(signs[i], shares[i] >= HALF, 1 / Math.sqrt(shares.length));
                best = shares[i] > (best < 0 ? 0 : shares[best]) ? i : best;
            }
            return trees != null ? trees.choose(report, stories, signs) : best < 0 ? List.of() : List.of(best);
        });
        for (Reading reading : readings) {
            StoryFinder.Joined joined = finder.add(reading);
            Map<String, Integer> members = made.computeIfAbsent(joined.story(), s -> new HashMap<>());
            joined.gone().forEach(gone -> made.remove(gone).forEach((story, n) -> members.merge(story, n, Integer::sum)));
            members.merge(right.get(reading.id()), 1, Integer::sum);
        }
        return examples;
    }

    /** How much of a story is of the right one. */
    private static double share(Map<String, Integer> members, String right) {
        return members.getOrDefault(right, 0) / (double) members.values().stream().mapToInt(n -> n).sum();
    }
}
