package org.tawatur.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Reading;
import org.tawatur.text.Language;

/**
 * Finds the story of each report as it comes in: it joins one of those told in the last days, or opens one. A
 * report never leaves its story; two stories that turn out to be one are told as one, and the id that goes is named. What is kept is bounded, and hangs on nothing but the reports of the window and
 * their stories: {@link #restore} makes it anew.
 */
public final class StoryFinder {

    /** Stories looked at closely, and looked at for being among these. */
    private static final int CLOSELY = 6;
    private static final int LOOKED_AT = 16;
    /** Reports of a story that a new one is compared with. */
    private static final int KIN = 6;
    /** Heavy words that two reports must share to be compared. */
    private static final int SHARED = 2;
    private static final long DAY = 86_400;

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
     * @param gone  ids of stories that turned out to be the same and are this one from now on; mostly none
     */
    public record Joined(String story, List<String> gone) {}

    /** A report in the window, with its story and how many words the report at hand shares with it. */
    static final class Entry {
        private final Profile profile;
        private OpenStory story;
        private int hits;

        private Entry(Profile profile, OpenStory story) {
            this.profile = profile;
            this.story = story;
        }
    }

    private static final Comparator<Entry> MOST_SHARED = Comparator.comparingInt((Entry e) -> -e.hits).thenComparing(Comparator.comparingLong((Entry e) -> e.profile.at()).reversed())
            .thenComparing(e -> e.profile.id());

    private final Terms terms;
    private final Choice choice;
    private final Window window;
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private final Map<Integer, Latest> index = new HashMap<>();
    private final Map<String, OpenStory> open = new HashMap<>();
    private long latest;
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

    /** The story of the next report. Reports are given as they come, earliest first as far as may be. */
    public Joined add(Reading reading) {
        Profile profile = terms.profile(reading, latest);
        leave(profile.at());
        List<JoinSigns.Candidate> candidates = candidates(profile);
        List<String> stories = candidates.stream().map(c -> c.story().id()).toList();
        List<Integer> chosen = choice.choose(profile.id(), stories, JoinSigns.signs(profile, candidates));
        OpenStory story = chosen.isEmpty() ? null : candidates.get(chosen.get(0)).story();
        List<String> gone = new ArrayList<>();
        for (int other : chosen.subList(Math.min(1, chosen.size()), chosen.size())) {
            OpenStory larger = larger(story, candidates.get(other).story());
            OpenStory smaller = larger == story ? candidates.get(other).story() : story;
            fold(smaller, larger);
            gone.add(smaller.id());
            story = larger;
        }
        String id = story == null ? profile.id() : story.id();
        enter(profile, id);
        return new Joined(id, List.copyOf(gone));
    }

    /** The story whose id stays: that of more reports, then that of the earlier ones. */
    private static OpenStory larger(OpenStory a, OpenStory b) {
        return a.size() != b.size() ? (a.size() > b.size() ? a : b) : a.isBefore(b) ? a : b;
    }

    private void fold(OpenStory smaller, OpenStory larger) {
        larger.fold(smaller);
        open.remove(smaller.id());
        for (Entry entry : entries) {
            if (entry.story == smaller) {
                entry.story = larger;
            }
        }
    }

    /** Takes up a report whose story is known from before, in the order in which it came. */
    public void restore(Reading reading, String story) {
        Profile profile = terms.profile(reading, latest);
        leave(profile.at());
        enter(profile, story);
    }

    /** How many reports are in the window. */
    int kept() {
        return entries.size();
    }

    private void enter(Profile profile, String id) {
        OpenStory story = open.computeIfAbsent(id, OpenStory::new);
        story.add(profile, ++arrivals);
        Entry entry = new Entry(profile, story);
        entries.addLast(entry);
        for (int word : profile.top()) {
            index.computeIfAbsent(word, w -> new Latest()).add(entry);
        }
        latest = Math.max(latest, profile.at());
    }

    private void leave(long now) {
        long first = Math.max(latest, now) - window.days * DAY;
        while (!entries.isEmpty() && (entries.size() >= window.reports || entries.peekFirst().profile.at() < first)) {
            Entry entry = entries.removeFirst();
            for (int word : entry.profile.top()) {
                index.computeIfPresent(word, (w, those) -> those.remove(entry) ? null : those);
            }
            entry.story.forget(entry.profile);
            if (entry.story.size() == 0) {
                open.remove(entry.story.id());
            }
        }
    }

    private List<JoinSigns.Candidate> candidates(Profile profile) {
        List<Entry> met = new ArrayList<>();
        for (int word : profile.top()) {
            Latest those = index.get(word);
            for (int i = 0; those != null && i < those.size(); i++) {
                Entry entry = those.get(i);
                if (entry.hits++ == 0) {
                    met.add(entry);
                }
            }
        }
        List<Entry> near = new ArrayList<>();
        for (Entry entry : met) {
            if (entry.hits >= SHARED && Math.abs(entry.profile.at() - profile.at()) <= window.days * DAY) {
                near.add(entry);
            }
        }
        near.sort(MOST_SHARED);
        Map<OpenStory, List<Profile>> kin = kin(near);
        met.forEach(e -> e.hits = 0);
        return kin.entrySet().stream().map(e -> JoinSigns.Candidate.of(profile, e.getKey(), e.getValue()))
                .sorted(JoinSigns.Candidate.ORDER).limit(CLOSELY).toList();
    }

    /** Reports by story, no more of each and no more stories than are looked at. */
    private static Map<OpenStory, List<Profile>> kin(List<Entry> near) {
        Map<OpenStory, List<Profile>> kin = new LinkedHashMap<>();
        for (Entry entry : near) {
            List<Profile> those = kin.get(entry.story);
            if (those == null && kin.size() < LOOKED_AT) {
                those = new ArrayList<>(KIN);
                kin.put(entry.story, those);
            }
            if (those != null && those.size() < KIN) {
                those.add(entry.profile);
            }
        }
        return kin;
    }

    /** The latest reports that have one word among their heaviest; a word met everywhere costs no more than this. */
    private static final class Latest {
        private static final int KEPT = 96;
        private final ArrayList<Entry> entries = new ArrayList<>(1);
        private int next;

        int size() {
            return entries.size();
        }

        Entry get(int i) {
            return entries.get(i);
        }

        void add(Entry entry) {
            if (entries.size() < KEPT) {
                entries.add(entry);
            } else {
                entries.set(next, entry);
                next = (next + 1) % KEPT;
            }
        }

        /** @return whether none is left */
        boolean remove(Entry entry) {
            int at = entries.indexOf(entry);
            if (at >= 0 && entries.size() == KEPT) {
                Collections.rotate(entries, -next);
                next = 0;
                at = entries.indexOf(entry);
            }
            if (at >= 0) {
                entries.remove(at);
            }
            return entries.isEmpty();
        }
    }
}
