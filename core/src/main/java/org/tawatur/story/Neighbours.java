package org.tawatur.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reports of the window by their heaviest words: finds those that share some with a new one. */
final class Neighbours {

    /** Heavy words that two reports must share to be compared. */
    private static final int SHARED = 2;
    /** Stories looked at, and reports of each that a new one is compared with. */
    private static final int STORIES = 16;
    private static final int KIN = 6;
    /** Reports that share a heavy word with a new one, about. */
    private static final int MET = 1000;

    /** A report in the window, with its story and how many words the report at hand shares with it. */
    private static final class Entry {
        private final Profile profile;
        private final OpenStory story;
        private long entered;
        private int hits;

        private Entry(Profile profile, OpenStory story, long entered) {
            this.profile = profile;
            this.story = story;
            this.entered = entered;
        }
    }

    private static final Comparator<Entry> MOST_SHARED = Comparator.comparingInt((Entry e) -> -e.hits)
            .thenComparing(Comparator.comparingLong((Entry e) -> e.profile.at()).reversed()).thenComparing(e -> e.profile.id());

    private final ArrayDeque<Entry> entries = new ArrayDeque<>();
    private final Map<Integer, Latest<Entry>> index = new HashMap<>();

    int size() {
        return entries.size();
    }

    /** @param now what the clock says, never less than before */
    void enter(Profile profile, OpenStory story, long now) {
        Entry entry = new Entry(profile, story, now);
        entries.addLast(entry);
        for (int word : profile.top().words()) {
            index.computeIfAbsent(word, w -> new Latest<>()).add(entry);
        }
    }

    /** The latest report is held to be of a time no earlier than this, now that the next agrees. */
    void confirm(long at) {
        if (!entries.isEmpty()) {
            Entry latest = entries.peekLast();
            latest.entered = Math.max(latest.entered, at);
        }
    }

    /** When the report that came first did so, or {@link Long#MAX_VALUE} where there is none. */
    long first() {
        return entries.isEmpty() ? Long.MAX_VALUE : entries.peekFirst().entered;
    }

    /** The report that came first leaves, its story too. @return the story */
    OpenStory leave() {
        Entry entry = entries.removeFirst();
        for (int word : entry.profile.top().words()) {
            index.computeIfPresent(word, (w, those) -> those.remove(entry) ? null : those);
        }
        OpenStory story = entry.story.now();
        story.forget(entry.profile);
        return story;
    }

    /**
     * Those stories, and of each those reports, that share most heavy words with a report.
     *
     * @param apart seconds that may lie between
     */
    Map<OpenStory, List<Profile>> of(Profile profile, long apart) {
        List<Entry> met = met(profile);
        List<Entry> near = new ArrayList<>();
        for (Entry entry : met) {
            if (entry.hits >= SHARED && Math.abs(entry.profile.at() - profile.at()) <= apart) {
                near.add(entry);
            }
        }
        near.sort(MOST_SHARED);
        met.forEach(e -> e.hits = 0);
        return kin(profile, near);
    }

    private List<Entry> met(Profile profile) {
        List<Entry> met = new ArrayList<>(MET);
        for (int word : profile.top().words()) {
            Latest<Entry> those = index.get(word);
            for (int i = 0; those != null && i < those.size(); i++) {
                Entry entry = those.get(i);
                if (entry.hits++ == 0) {
                    met.add(entry);
                }
            }
        }
        return met;
    }

    private static Map<OpenStory, List<Profile>> kin(Profile profile, List<Entry> near) {
        Map<OpenStory, List<Profile>> kin = new LinkedHashMap<>();
        for (Entry entry : near) {
            OpenStory story = entry.story.now();
            List<Profile> those = kin.get(story);
            boolean wanted = those == null ? kin.size() < STORIES : those.size() < KIN;
            if (wanted && !Template.isFilledAnew(profile, entry.profile)) {
                kin.computeIfAbsent(story, s -> new ArrayList<>(KIN)).add(entry.profile);
            }
        }
        return kin;
    }
}
