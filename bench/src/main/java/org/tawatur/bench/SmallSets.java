package org.tawatur.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.story.JoinTrees;

/**
 * Small sets of reports drawn out of an annotated window, such as somebody gathers by hand: a story alone, beside what is
 * nearest to it, reports of as many things; and such as a stream begins with. Nothing is drawn by lot.
 */
final class SmallSets {

    /** Stories of fewer reports are in no set but as another's company. */
    private static final int LEAST = 3;
    /** Reports of a story in a set, and in a set altogether. */
    private static final int OF_STORY = 12;
    private static final int MOST = 20;
    /** Reports of as many things in a set. */
    private static final int SINGLE = 8;
    private static final int RUN = 40;

    private final AnnotatedWindow window;
    private final Map<String, List<String>> stories = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> near;
    private final List<AnnotatedWindow> sets = new ArrayList<>();

    private SmallSets(AnnotatedWindow window) {
        this.window = window;
        window.reports().forEach(r -> stories.computeIfAbsent(window.right(r), s -> new ArrayList<>()).add(r));
        near = window.near();
    }

    static List<AnnotatedWindow> of(AnnotatedWindow window) {
        SmallSets sets = new SmallSets(window);
        sets.stories.forEach((story, reports) -> {
            if (reports.size() >= LEAST) {
                sets.around(story);
            }
        });
        sets.singles();
        sets.runs();
        return sets.sets;
    }

    /** The story alone, with one other, with two, with reports that stand alone. */
    private void around(String story) {
        List<String> others = nearest(story);
        List<String> told = others.stream().filter(s -> stories.get(s).size() > 1).toList();
        List<String> alone = others.stream().filter(s -> stories.get(s).size() == 1).toList();
        add("one", story, List.of());
        add("two", story, told.subList(0, Math.min(1, told.size())));
        add("three", story, told.subList(0, Math.min(2, told.size())));
        add("among", story, alone.subList(0, Math.min(OF_STORY, alone.size())));
    }

    private List<String> nearest(String story) {
        return near.getOrDefault(story, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    private void add(String kind, String story, List<String> others) {
        Set<String> reports = new LinkedHashSet<>(some(story));
        others.forEach(o -> reports.addAll(some(o)));
        sets.add(window.only(kind + " " + story, reports.stream().limit(MOST).collect(Collectors.toSet())));
    }

    private List<String> some(String story) {
        return stories.get(story).stream().limit(OF_STORY).toList();
    }

    /** One report of each of some stories that are near each other, then of the next. */
    private void singles() {
        Map<String, Boolean> used = new HashMap<>();
        for (String story : stories.keySet()) {
            List<String> group = new ArrayList<>(List.of(story));
            nearest(story).stream().filter(s -> !used.containsKey(s)).limit(SINGLE - 1).forEach(group::add);
            if (used.putIfAbsent(story, true) == null && group.size() > 2) {
                group.forEach(s -> used.put(s, true));
                sets.add(window.only("none " + story, group.stream().map(s -> stories.get(s).get(0)).collect(Collectors.toSet())));
            }
        }
    }

    /** What came one after the other. */
    private void runs() {
        List<String> all = window.reports();
        for (int i = 0; i + RUN <= all.size(); i += RUN) {
            sets.add(window.only("run " + i, Set.copyOf(all.subList(i, i + RUN))));
        }
    }

    /** How well trees tell the stories of some sets apart, all sets taken together; by kind, in the order of names. */
    static Map<String, StoryScores> scores(List<AnnotatedWindow> sets, JoinTrees trees) {
        Map<String, List<AnnotatedWindow>> kinds = sets.stream().collect(Collectors.groupingBy(s -> s.name().substring(0, s.name().indexOf(' '))));
        Map<String, StoryScores> scores = new LinkedHashMap<>();
        kinds.keySet().stream().sorted(Comparator.naturalOrder()).forEach(k -> scores.put(k, score(kinds.get(k), trees)));
        scores.put("all", score(sets, trees));
        return scores;
    }

    /** How many reports of a set stand in the largest story that trees find. */
    static int largest(AnnotatedWindow set, JoinTrees trees) {
        return Collections.max(set.found(trees).values().stream().collect(Collectors.groupingBy(s -> s, Collectors.summingInt(s -> 1))).values());
    }

    private static StoryScores score(List<AnnotatedWindow> sets, JoinTrees trees) {
        List<String> reports = new ArrayList<>();
        Map<String, String> right = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (AnnotatedWindow set : sets) {
            String before = set.name() + "/";
            Map<String, String> those = set.found(trees);
            for (String report : set.reports()) {
                reports.add(before + report);
                right.put(before + report, before + set.right(report));
                found.put(before + report, before + those.get(report));
            }
        }
        return StoryScores.of(reports, right, found);
    }
}
