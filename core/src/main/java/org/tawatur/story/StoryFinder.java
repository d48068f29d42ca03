package org.tawatur.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Reading;
import org.tawatur.reprint.Window;
import org.tawatur.text.Language;

/**
 * Finds the story of each report as it comes in: it joins one of those told in the last days, or opens one. What was
 * said of a report is never taken back; where two stories turn out to be one, the one id leads on to the other. What is
 * kept is bounded, and hangs on nothing but the reports of the window and their stories: {@link #restore} makes it anew.
 */
public final class StoryFinder {

    /** Stories looked at closely. */
    private static final int CLOSELY = 6;
    /** Reports of a story that are asked whether they would rather join another. */
    private static final int ASKED = 8;
    private static final long DAY = 86_400;
    /** Where no more reports are in the window, a story may be joined for longer: such as somebody gathers by hand, and an outlet of a small place. */
    private static final int QUIET = 300;
    private static final int QUIET_DAYS = 14;
    private static final long NEVER = Long.MIN_VALUE;

    /**
     * How far back a story may still be joined.
     *
     * @param days    since a report of it was published
     * @param reports at the most that are kept, about four thousand bytes each
     */
    public record Window(int days, int reports) {

        /** What serves where nothing else is asked for. */
        public static final Window USUAL = new Window(3, 200_000);

        public Window {
            if (days < 1 || reports < 1) {
                throw new IllegalArgumentException("a window of " + days + " days and " + reports + " reports");
            }
        }
    }

    /** Decides which story a report joins. */
    @FunctionalInterface
    public interface Choice {
        /**
         * @param report  its id
         * @param stories ids of those that it might join, the most promising first; may be empty
         * @param signs   of each, what speaks for and against, in the order of {@link JoinTrees#signs()}
         * @return the numbers in that list of those it tells of, none to open one: it joins the first, and where there
         *     are more they turn out to be one story
         */
        List<Integer> choose(String report, List<String> stories, double[][] signs);
    }

    /**
     * What became of a report.
     *
     * @param story the id of the story it joined or opened: that of the report that opened it
     * @param gone  ids of stories that turned out to be the same and are this one from now on: that of the earliest stays; mostly none
     */
    public record Joined(String story, List<String> gone) {}

    private final Terms terms;
    private final Choice choice;
    private final Window window;
    private final Neighbours neighbours = new Neighbours();
    private final Map<String, OpenStory> open = new HashMap<>();
    private long clock = NEVER;
    private long previous;
    private long arrivals;

    /** @throws org.tawatur.text.BrokenPack if {@code frequencies.tsv} or {@code affixes.tsv} of the pack is broken */
    public StoryFinder(Language language, Window window) {
        this(language, window, JoinTrees.usual());
    }

    /** @throws org.tawatur.text.BrokenPack if {@code frequencies.tsv} or {@code affixes.tsv} of the pack is broken */
    public StoryFinder(Language language, Window window, Choice choice) {
        this(new Terms(language), window, choice);
    }

    StoryFinder(Terms terms, Window window, Choice choice) {
        this.terms = terms;
        this.window = window;
        this.choice = choice;
    }

    /** A finder of the same kind that has read nothing yet and decides by itself. */
    public StoryFinder empty(Choice other) {
        return new StoryFinder(terms, window, other);
    }

    /** The story of the next report. Reports are given as they come, earliest first as far as may be. */
    public Joined add(Reading reading) {
        Profile profile = arrive(reading);
        List<OpenStory> chosen = choose(profile, null);
        List<String> gone = new ArrayList<>();
        OpenStory story = chosen.isEmpty() ? null : chosen.get(0);
        for (OpenStory other : chosen.subList(Math.min(1, chosen.size()), chosen.size())) {
            story = fold(story, other, gone);
        }
        story = enter(profile, story == null ? profile.id() : story.id());
        OpenStory other = story.isDue() ? elsewhere(story) : null;
        return new Joined((other == null ? story : fold(story, other, gone)).id(), List.copyOf(gone));
    }

    /**
     * The stories that turn out to be one now that no more is to come, where few reports are in the window: they were
     * gathered by somebody, and tell of fewer events than as many out of a stream.
     */
    public List<Joined> gather() {
        List<Joined> joined = new ArrayList<>();
        for (List<OpenStory> those : Few.gather(neighbours.all())) {
            List<String> gone = new ArrayList<>();
            OpenStory story = those.get(0);
            for (OpenStory other : those.subList(1, those.size())) {
                story = fold(story, other, gone);
            }
            joined.add(new Joined(story.id(), List.copyOf(gone)));
        }
        return joined;
    }

    /** The stories that a report tells of, most likely first; {@code own} is not among them. */
    private List<OpenStory> choose(Profile profile, OpenStory own) {
        List<Candidate> candidates = neighbours.of(profile, reach()).entrySet().stream().filter(e -> e.getKey() != own)
                .map(e -> Candidate.of(profile, e.getKey(), e.getValue())).sorted(Candidate.ORDER).limit(CLOSELY).toList();
        List<String> stories = candidates.stream().map(c -> c.story().id()).toList();
        int others = neighbours.size() - (own == null ? 0 : 1);
        return choice.choose(profile.id(), stories, JoinSigns.signs(profile, candidates, others)).stream()
                .map(i -> candidates.get(i).story()).toList();
    }

    /** The story, no smaller, that more than half of a story's latest reports would join; null where there is none. */
    private OpenStory elsewhere(OpenStory own) {
        Map<OpenStory, Integer> votes = new LinkedHashMap<>();
        List<Profile> asked = own.latest(ASKED);
        asked.forEach(p -> choose(p, own).stream().limit(1).forEach(other -> votes.merge(other, 1, Integer::sum)));
        return votes.entrySet().stream().filter(e -> 2 * e.getValue() > asked.size() && e.getKey().size() >= own.size()).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** @return the one that began first; the other's id goes to {@code gone} */
    private OpenStory fold(OpenStory a, OpenStory b, List<String> gone) {
        OpenStory later = a.isBefore(b) ? b : a;
        OpenStory story = later == a ? b : a;
        story.fold(later);
        open.remove(later.id());
        gone.add(later.id());
        return story;
    }

    /**
     * Takes up a report whose story is known from before, in the order in which it came.
     *
     * @param story where its story was folded into another, that other's id
     */
    public void restore(Reading reading, String story) {
        enter(arrive(reading), story);
    }

    /** Seconds for which a story may still be joined. */
    private long reach() {
        return DAY * (neighbours.size() > QUIET ? window.days : Math.max(window.days, QUIET_DAYS));
    }

    /** How many reports are in the window. */
    int kept() {
        return neighbours.size();
    }

    /** The clock goes on once two reports agree: one with a wrong day in the future empties no window. */
    private Profile arrive(Reading reading) {
        Profile profile = terms.profile(reading, previous);
        clock = Math.max(clock, clock == NEVER ? profile.at() : Math.min(previous, profile.at()));
        neighbours.confirm(Math.min(previous, clock));
        previous = profile.at();
        while (neighbours.size() >= window.reports || neighbours.first() < clock - reach()) {
            OpenStory story = neighbours.leave();
            if (story.size() == 0) {
                open.remove(story.id());
            }
        }
        return profile;
    }

    private OpenStory enter(Profile profile, String id) {
        OpenStory story = open.computeIfAbsent(id, OpenStory::new);
        story.add(profile, ++arrivals);
        neighbours.enter(profile, story, clock);
        return story;
    }
}
