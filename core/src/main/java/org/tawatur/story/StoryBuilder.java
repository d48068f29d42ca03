package org.tawatur.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Reading;
import org.tawatur.text.Language;

/**
 * Puts the reports of one event together, dates those without a day from the others, and finds what they have from one
 * another. The same reports make the same stories, in whatever order they are given.
 */
public final class StoryBuilder {

    /** How alike reports must be on the average to tell of one event. */
    private static final double ENOUGH = 0.19;

    /** Joins the claims of a story's reports into statements. */
    @FunctionalInterface
    public interface StatementJoiner {
        /** @param readings of one story, earliest first, with the passages they share */
        List<Statement> build(List<Reading> readings, List<Reprint> reprints);
    }

    /** Earliest first; within a day by the hour where the report tells it, then by id. Reports without a day come last. */
    static final Comparator<Reading> ORDER = Comparator.comparing((Reading r) -> r.published() == null ? LocalDate.MAX : r.published().day())
            .thenComparing(r -> r.article().report().published() == null ? OffsetDateTime.MAX : r.article().report().published())
            .thenComparing(Reading::id);

    /** Stays empty: its copies are filled. */
    private final ReprintIndex index;
    private final Terms terms;
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
        List<Likeness.Pair> pairs = new Likeness(inOrder, terms.weigh(inOrder), reprints).pairs();
        List<List<Integer>> groups = AverageLink.groups(Arrays.asList(inOrder.stream().map(StoryBuilder::day).toArray(LocalDate[]::new)), pairs, ENOUGH);
        List<List<Reprint>> shared = within(groups, inOrder, reprints);
        List<Story> stories = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            stories.add(story(groups.get(g).stream().map(inOrder::get).toList(), shared.get(g)));
        }
        stories.sort(Comparator.comparing(s -> s.readings().get(0), ORDER));
        return List.copyOf(stories);
    }

    /** The passages copied; that two reports quote one speaker is no copying. */
    private List<Reprint> reprints(List<Reading> inOrder) {
        ReprintIndex filled = index.empty(Window.USUAL);
        return inOrder.stream().flatMap(r -> filled.add(r).stream()).filter(r -> !r.said()).toList();
    }

    private static LocalDate day(Reading reading) {
        return reading.published() == null ? null : reading.published().day();
    }

    /** The reprints that stay inside each group. */
    private static List<List<Reprint>> within(List<List<Integer>> groups, List<Reading> readings, List<Reprint> reprints) {
        Map<String, Integer> group = new HashMap<>();
        List<List<Reprint>> within = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            within.add(new ArrayList<>());
            for (int member : groups.get(g)) {
                group.put(readings.get(member).id(), g);
            }
        }
        for (Reprint reprint : reprints) {
            int g = group.get(reprint.a().report());
            if (g == group.get(reprint.b().report())) {
                within.get(g).add(reprint);
            }
        }
        return within;
    }

    private Story story(List<Reading> members, List<Reprint> shared) {
        List<Reading> dated = Dating.date(members, shared).stream().sorted(ORDER).toList();
        List<Reprint> reprints = turned(dated, shared);
        return new Story(dated.get(0).id(), dated, reprints, statements.build(dated, reprints));
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
