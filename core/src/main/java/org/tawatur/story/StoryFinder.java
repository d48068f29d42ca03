package org.tawatur.story;

import java.util.ArrayList;
import java.util.HashMap;
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
            OpenStory smaller = story.isBefore(other) ? other : story;
            story = smaller == story ? other : story;
            story.fold(smaller);
            open.remove(smaller.id());
            gone.add(smaller.id());
        }
        return new Joined(enter(profile, story == null ? profile.id() : story.id()), List.copyOf(gone));
    }

    /**
     * Looks once more at the reports of the window that stand alone, now that more is known of what came after them.
     *
     * @return the stories that some of them tell of after all, in the order of the reports; each report's own is gone
     */
    public List<Joined> settle() {
        List<Joined> joined = new ArrayList<>();
        int most = Integer.getInteger("most", 1);
        for (OpenStory own : neighbours.all().stream().map(e -> e.story().now()).distinct().toList()) {
            OpenStory other = own.now() != own || own.size() > most ? null : elsewhere(own);
            if (other != null) {
                joined.add(fold(other, own));
            }
        }
        few(joined);
        return joined;
    }

    

    /** Of few reports those tell of one event that are alike on the average, however differently each looks at it. */
    private void few(List<Joined> joined) {
        if (neighbours.size() > Integer.getInteger("few", 64)) {
            return;
        }
        List<Neighbours.Entry> all = neighbours.all();
        List<AverageLink.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new AverageLink.Pair(j, i, likeness(all.get(j), all.get(i))));
            }
        }
        for (List<Integer> group : AverageLink.groups(all.size(), pairs, Double.parseDouble(System.getProperty("T", "9")))) {
            List<OpenStory> those = group.stream().map(i -> all.get(i).story().now()).distinct().toList();
            for (OpenStory other : those.subList(1, those.size())) {
                joined.add(fold(those.get(0).now(), other));
            }
        }
    }

    private static double likeness(Neighbours.Entry a, Neighbours.Entry b) {
        if (a.story().now() == b.story().now()) {
            return 1e6;
        }
        if (Template.isFilledAnew(a.profile(), b.profile())) return -1e6;
        double full = a.profile().bags().full().cosine(b.profile().bags().full());
        int[] x = a.profile().rarity().rare(), y = b.profile().rarity().rare();
        int n = 0;
        for (int w : x) n += java.util.Arrays.binarySearch(y, w) >= 0 ? 1 : 0;
        double rare = n / Math.sqrt(Math.max(1.0, (double) x.length * y.length));
        double f = Double.parseDouble(System.getProperty("mixrare", "0"));
        return (1 - f) * full + f * rare;
    }

    private Joined fold(OpenStory a, OpenStory b) {
        OpenStory smaller = a.isBefore(b) ? b : a;
        OpenStory story = smaller == a ? b : a;
        story.fold(smaller);
        open.remove(smaller.id());
        return new Joined(story.id(), List.of(smaller.id()));
    }

    private OpenStory elsewhere(OpenStory own) {
        Map<OpenStory, Integer> votes = new java.util.LinkedHashMap<>();
        for (Profile p : own.profiles()) {
            List<OpenStory> chosen = choose(p, own);
            if (!chosen.isEmpty()) votes.merge(chosen.get(0), 1, Integer::sum);
        }
        return votes.entrySet().stream().filter(e -> e.getValue() > Double.parseDouble(System.getProperty("vote", "0.5")) * own.size() && e.getKey().size() >= own.size()).map(e -> e.getKey()).findFirst().orElse(null);
    }

    /** @param but a story that is not meant, or null */
    private List<OpenStory> choose(Profile profile, OpenStory but) {
        List<Candidate> candidates = neighbours.of(profile, reach()).entrySet().stream().filter(e -> e.getKey() != but)
                .map(e -> Candidate.of(profile, e.getKey(), e.getValue())).sorted(Candidate.ORDER).limit(CLOSELY).toList();
        List<String> stories = candidates.stream().map(c -> c.story().id()).toList();
        return choice.choose(profile.id(), stories, JoinSigns.signs(profile, candidates, neighbours, but != null)).stream()
                .map(i -> candidates.get(i).story()).toList();
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

    private String enter(Profile profile, String id) {
        OpenStory story = open.computeIfAbsent(id, OpenStory::new);
        story.add(profile, ++arrivals);
        neighbours.enter(profile, story, clock);
        return id;
    }
}
