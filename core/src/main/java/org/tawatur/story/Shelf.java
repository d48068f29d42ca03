package org.tawatur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The prints in the window, in the order in which they were read, and which of them share fingerprints with another.
 */
final class Shelf {

    /** Of one fingerprint so many reports are looked at, the last read first; one that more have tells nothing. */
    private static final int LOOKED_AT = 16;
    /** Below this weight of shared fingerprints two reports are not compared. */
    private static final int LEAST_VOTES = 28;
    /** So many are compared with a report at most, those with the most weight. */
    private static final int MOST_COMPARED = 64;
    /** How far back the dates are looked at that tell what is old: a single false date must not empty the window. */
    private static final int RECENT = 64;
    private static final long DAY = 86_400;

    private final Window window;
    private final Postings postings = new Postings();
    private final long[] recent = new long[RECENT];
    private final int[] reports = new int[LOOKED_AT];
    private Entry[] entries = new Entry[64];
    private int[] votes = new int[64];
    private int[] touched = new int[256];
    private int touchedCount;
    private int looked;
    private int first;
    private int next;
    private int dated;
    private long words;
    private long bytes;

    Shelf(Window window) {
        this.window = window;
    }

    int size() {
        return next - first;
    }

    long bytes() {
        return bytes + postings.bytes() + 8L * entries.length;
    }

    /** Those in the window, the first read first. */
    List<Entry> entries() {
        List<Entry> all = new ArrayList<>(size());
        for (int i = first; i < next; i++) {
            all.add(entries[slot(i)]);
        }
        return all;
    }

    private int slot(int number) {
        return number & entries.length - 1;
    }

    // ---- what may be alike

    /** Those that may share a passage with a print, the first read first. Each fingerprint learns how common it is. */
    List<Entry> like(Print print, Fingerprints fingerprints) {
        touchedCount = 0;
        for (int i = 0; i < fingerprints.size(); i++) {
            looked = 0;
            postings.visit(fingerprints.at(i), this::look);
            fingerprints.met(i, looked);
            vote(looked <= 2 ? 4 : looked <= 4 ? 3 : looked <= 8 ? 2 : looked < LOOKED_AT ? 1 : 0);
        }
        long[] best = new long[touchedCount];
        int kept = 0;
        for (int i = 0; i < touchedCount; i++) {
            int slot = slot(touched[i]);
            if (votes[slot] >= LEAST_VOTES && near(print, entries[slot].print())) {
                best[kept++] = (long) votes[slot] << 32 | touched[i];
            }
            votes[slot] = 0;
        }
        Arrays.sort(best, 0, kept);
        return Arrays.stream(best, Math.max(0, kept - MOST_COMPARED), kept).mapToInt(b -> (int) b).sorted().mapToObj(n -> entries[slot(n)]).toList();
    }

    private boolean look(int number) {
        if (number < first) {
            return false;
        }
        reports[looked++] = number;
        return looked < LOOKED_AT;
    }

    private void vote(int weight) {
        for (int k = 0; k < looked && weight > 0; k++) {
            int slot = slot(reports[k]);
            if (votes[slot] == 0) {
                touched = touchedCount == touched.length ? Arrays.copyOf(touched, 2 * touchedCount) : touched;
                touched[touchedCount++] = reports[k];
            }
            votes[slot] += weight;
        }
    }

    private boolean near(Print a, Print b) {
        return !a.isDated() || !b.isDated() || Math.abs(a.second() - b.second()) <= window.days() * DAY;
    }

    // ---- coming and leaving

    void add(Entry entry, Fingerprints fingerprints) {
        words += entry.print().words();
        bytes += entry.print().bytes();
        if (entry.print().isDated()) {
            recent[dated++ % RECENT] = entry.print().second();
        }
        while (first < next && (words > window.words() || isOld(entries[slot(first)].print()))) {
            Print leaving = entries[slot(first)].print();
            words -= leaving.words();
            bytes -= leaving.bytes();
            entries[slot(first++)] = null;
        }
        if (size() == entries.length) {
            grow();
        }
        entries[slot(next)] = entry;
        for (int i = 0; i < fingerprints.size(); i++) {
            postings.add(fingerprints.at(i), next, first);
        }
        next++;
    }

    private boolean isOld(Print print) {
        return dated >= RECENT && print.isDated() && print.second() < Arrays.stream(recent).min().orElseThrow() - window.days() * DAY;
    }

    private void grow() {
        Entry[] more = new Entry[2 * entries.length];
        for (int i = first; i < next; i++) {
            more[i & more.length - 1] = entries[slot(i)];
        }
        entries = more;
        votes = new int[more.length];
    }
}
