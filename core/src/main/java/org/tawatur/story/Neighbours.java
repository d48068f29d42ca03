package org.tawatur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The reports of the window by their heaviest words: finds those that share some with a new one. */
final class Neighbours {

    /** Heavy words that two reports must share to be compared. */
    private static final int SHARED = 2;
    /** Stories looked at, and reports of each that a new one is compared with. */
    private static final int STORIES = 16;
    private static final int KIN = 6;
    /** Reports that share a heavy word with a new one, to begin with. */
    private static final int MET = 1000;

    /** A report in the window, with its story. */
    static final class Entry {
        private final Profile profile;
        private final OpenStory story;
        private long entered;

        private Entry(Profile profile, OpenStory story, long entered) {
            this.profile = profile;
            this.story = story;
            this.entered = entered;
        }

        Profile profile() {
            return profile;
        }

        OpenStory story() {
            return story.now();
        }
    }

    /** One with so many heavy words of the report at hand. */
    private record Met(Entry entry, int words) {}

    private static final Comparator<Met> MOST_SHARED = Comparator.comparingInt((Met m) -> -m.words)
            .thenComparing(Comparator.comparingLong((Met m) -> m.entry.profile.at()).reversed()).thenComparing(m -> m.entry.profile.id());

    /** By number, in a ring; so is how often each was met, close together since a thousand are asked for. */
    private Entry[] entries = new Entry[64];
    private int[] hits = new int[64];
    private int first;
    private int next;
    private int[] met = new int[MET];
    private final Map<Integer, Latest> index = new HashMap<>();

    /** All, in the order in which they came. */
    List<Entry> all() {
        return IntStream.range(first, next).mapToObj(n -> entries[slot(n)]).toList();
    }

    int size() {
        return next - first;
    }

    private int slot(int number) {
        return number & entries.length - 1;
    }

    private void grow() {
        Entry[] more = new Entry[2 * entries.length];
        for (int number = first; number != next; number++) {
            more[number & more.length - 1] = entries[slot(number)];
        }
        entries = more;
        hits = new int[more.length];
    }

    /** @param now what the clock says, never less than before */
    void enter(Profile profile, OpenStory story, long now) {
        if (size() == entries.length) {
            grow();
        }
        entries[slot(next)] = new Entry(profile, story, now);
        for (int word : profile.top().words()) {
            index.computeIfAbsent(word, w -> new Latest()).add(next);
        }
        next++;
    }

    /** The latest report is held to be of a time no earlier than this, now that the next agrees. */
    void confirm(long at) {
        if (size() > 0) {
            Entry latest = entries[slot(next - 1)];
            latest.entered = Math.max(latest.entered, at);
        }
    }

    /** When the report that came first did so, or {@link Long#MAX_VALUE} where there is none. */
    long first() {
        return size() == 0 ? Long.MAX_VALUE : entries[slot(first)].entered;
    }

    /** The report that came first leaves, its story too. @return the story */
    OpenStory leave() {
        int number = first++;
        Entry entry = entries[slot(number)];
        entries[slot(number)] = null;
        for (int word : entry.profile.top().words()) {
            index.computeIfPresent(word, (w, those) -> those.remove(number) ? null : those);
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
        int count = meet(profile);
        List<Met> near = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int words = hits[met[i]];
            hits[met[i]] = 0;
            if (words >= SHARED && Math.abs(entries[met[i]].profile.at() - profile.at()) <= apart) {
                near.add(new Met(entries[met[i]], words));
            }
        }
        near.sort(MOST_SHARED);
        return kin(profile, near);
    }

    /** @return how many slots stand in {@link #met} */
    private int meet(Profile profile) {
        int count = 0;
        for (int word : profile.top().words()) {
            Latest those = index.get(word);
            for (int i = 0; those != null && i < those.size(); i++) {
                int slot = slot(those.get(i));
                if (hits[slot]++ == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, 2 * count);
                    }
                    met[count++] = slot;
                }
            }
        }
        return count;
    }

    private static Map<OpenStory, List<Profile>> kin(Profile profile, List<Met> near) {
        Map<OpenStory, List<Profile>> kin = new LinkedHashMap<>();
        for (Met one : near) {
            Entry entry = one.entry;
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
