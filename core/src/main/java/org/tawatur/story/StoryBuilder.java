package org.tawatur.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tawatur.claim.Reading;
import org.tawatur.reprint.Reprint;
import org.tawatur.reprint.ReprintIndex;
import org.tawatur.reprint.Window;
import org.tawatur.text.Language;

/**
 * Puts the reports of one event together, dates those without a day from the others, and finds what they have from one
 * another. The same reports make the same stories, in whatever order they are given.
 */
public final class StoryBuilder {

    /** Joins the claims of a story's reports into statements. */
    @FunctionalInterface
    public interface StatementJoiner {
        /** @param readings of one story, earliest first, with the passages they share */
        List<Statement> build(List<Reading> readings, List<Reprint> reprints);
    }

    /** Earliest first; within a day by the hour where the report tells it, then by id. Reports without a day come last. */
    public static final Comparator<Reading> ORDER = Comparator.comparing((Reading r) -> r.published() == null ? LocalDate.MAX : r.published().day())
            .thenComparing(r -> r.article().report().published() == null ? OffsetDateTime.MAX : r.article().report().published())
            .thenComparing(Reading::id);

    /** Stays empty: its copies are filled. */
    private final ReprintIndex index;
    private final Terms terms;
    private final JoinTrees trees = JoinTrees.usual();
    private final StatementJoiner statements;

    /** A builder of stories without statements. */
    public StoryBuilder(Language language) {
        this(language, (readings, reprints) -> List.of());
    }

    /** @throws org.tawatur.text.BrokenPack if {@code frequencies.tsv} or {@code affixes.tsv} of the pack is broken */
    public StoryBuilder(Language language, StatementJoiner statements) {
        this.index = new ReprintIndex(language, Window.USUAL);
        this.terms = new Terms(language);
        this.statements = statements;
    }

    /**
     * @param readings of reports with ids of their own
     * @return in order of their first report; a report that tells of something else is a story alone
     */
    public List<Story> build(List<Reading> readings) {
        List<Reading> inOrder = readings.stream().sorted(ORDER).toList();
        List<Reprint> reprints = reprints(inOrder);
        Map<String, List<Reading>> groups = new LinkedHashMap<>();
        StoryFinder finder = new StoryFinder(terms, StoryFinder.Window.USUAL, trees);
        for (Reading reading : inOrder) {
            StoryFinder.Joined joined = finder.add(reading);
            merge(groups, joined).add(reading);
        }
        finder.gather().forEach(joined -> merge(groups, joined));
        groups.values().forEach(members -> members.sort(ORDER));
        Map<String, List<Reprint>> shared = within(groups, reprints);
        List<Story> stories = new ArrayList<>();
        groups.forEach((id, members) -> stories.add(story(id, members, shared.getOrDefault(id, List.of()))));
        stories.sort(Comparator.comparing(s -> s.readings().get(0), ORDER));
        return List.copyOf(stories);
    }

    /**
     * All readings as one story, whatever they share: whoever calls this says that they tell of one event.
     *
     * @param readings at least one, of reports with ids of their own
     */
    public Story together(List<Reading> readings) {
        List<Reading> inOrder = readings.stream().sorted(ORDER).toList();
        return story(inOrder.get(0).id(), inOrder, reprints(inOrder));
    }

    /** The passages copied; that two reports quote one speaker is no copying. */
    private List<Reprint> reprints(List<Reading> inOrder) {
        ReprintIndex filled = index.empty(Window.USUAL);
        return inOrder.stream().flatMap(r -> filled.add(r).stream()).filter(r -> !r.said()).toList();
    }

    /** @return the story's readings so far */
    private static List<Reading> merge(Map<String, List<Reading>> groups, StoryFinder.Joined joined) {
        List<Reading> members = groups.computeIfAbsent(joined.story(), id -> new ArrayList<>());
        joined.gone().forEach(gone -> members.addAll(groups.remove(gone)));
        return members;
    }

    /** The reprints that stay inside each story. */
    private static Map<String, List<Reprint>> within(Map<String, List<Reading>> groups, List<Reprint> reprints) {
        Map<String, String> story = new HashMap<>();
        groups.forEach((id, members) -> members.forEach(m -> story.put(m.id(), id)));
        return reprints.stream().filter(r -> story.get(r.a().report()).equals(story.get(r.b().report())))
                .collect(Collectors.groupingBy(r -> story.get(r.a().report())));
    }

    private Story story(String id, List<Reading> members, List<Reprint> shared) {
        List<Reading> dated = Dating.date(members, shared).stream().sorted(ORDER).toList();
        List<Reprint> reprints = turned(dated, shared);
        return new Story(id, dated, reprints, statements.build(dated, reprints));
    }

    /** The later report first: an inferred day can turn a pair round. */
    private static List<Reprint> turned(List<Reading> dated, List<Reprint> shared) {
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < dated.size(); i++) {
            place.put(dated.get(i).id(), i);
        }
        return shared.stream()
                .map(r -> place.get(r.a().report()) >= place.get(r.b().report()) ? r : r.turned())
                .sorted(Comparator.comparing((Reprint r) -> place.get(r.a().report())).thenComparing(r -> place.get(r.b().report())).thenComparing(r -> r.a().span()))
                .toList();
    }
}
