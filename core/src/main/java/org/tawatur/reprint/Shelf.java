package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The prints in the window, in the order in which they were read, and which of them share fingerprints with another. A
 * report that is another from beginning to end is of the same text, whose number is that of the first: however many
 * outlets print it, it makes no word of it common, and it hides no other report.
 */
final class Shelf {

    /** Of one fingerprint so many reports are walked through at most, the last read first, */
    private static final int WALKED = 16;
    /** and of one text so many are looked at: what is copied from copies is copied from the last as well. */
    private static final int OF_A_TEXT = 4;
    /** One that so many texts have tells little: alone nothing, many of them that a whole passage is printed everywhere. */
    private static final int COMMON = 16;
    /** Below this weight of shared fingerprints two reports are not compared. */
    private static final int LEAST_VOTES = 56;
    /** Nor where fewer stand together: what is spread over two reports is no passage. */
    private static final int LEAST_TOGETHER = 40;
    /** Fingerprints farther apart are not together; most words begin two. */
    private static final int APART = 16;
    private static final int MOST_TOGETHER = Short.MAX_VALUE;
    /** So many are compared with a report at most, those with the most weight. */
    private static final int MOST_COMPARED = 64;
    /** Reports are of one text with this share of fingerprints the same, unless their figures differ. */
    private static final double SAME_TEXT = 0.85;
    /** How far back the dates are looked at that tell what is old: a single false date must not empty the window. */
    private static final int RECENT = 64;
    private static final long DAY = 86_400;

    private final Window window;
    private final Postings postings = new Postings();
    private final long[] recent = new long[RECENT];
    private final int[] walked = new int[WALKED];
    private final int[] texts = new int[COMMON];
    private final int[] ofText = new int[COMMON];
    private Entry[] entries = new Entry[64];
    /** By report, as in its entry, but near at hand. */
    private int[] textOf = new int[64];
    /** By report: the votes in the high half, how many fingerprints are shared in the low. */
    private long[] votes = new long[64];
    /** By report: the most votes that stand together, those of the last few together, and where the last of these stands. */
    private long[] chains = new long[64];
    private int[] touched = new int[256];
    private int touchedCount;
    /** Of no meaning; see {@link Postings#touch}. */
    private int ahead;
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
        return bytes + postings.bytes() + 28L * entries.length;
    }

    /** Those in the window, the first read first; the numbers of their texts are counted from the first of them. */
    List<Entry> entries() {
        List<Entry> all = new ArrayList<>(size());
        for (int i = first; i < next; i++) {
            Entry entry = entries[slot(i)];
            all.add(entry.of(entry.text() - first, entry.fingerprints()));
        }
        return all;
    }

    private int slot(int number) {
        return number & entries.length - 1;
    }

    // ---- what may be alike

    /**
     * Those that may share a passage with a print, the first read first. Each fingerprint learns how common it is.
     *
     * @param like those found are put here
     * @return the number of the text that the print is of
     */
    int like(Print print, Fingerprints fingerprints, List<Entry> like) {
        touchedCount = 0;
        ahead = fingerprints.touch(postings);
        for (int i = 0; i < fingerprints.size(); i++) {
            fingerprints.met(i, vote(i, postings.reports(fingerprints.at(i), first, walked)));
        }
        long[] best = new long[touchedCount];
        int kept = 0;
        int text = next;
        int mostShared = 0;
        for (int i = 0; i < touchedCount; i++) {
            int number = touched[i];
            Entry entry = entries[slot(number)];
            long vote = votes[slot(number)];
            votes[slot(number)] = 0;
            if (vote >>> 32 < LEAST_VOTES || chains[slot(number)] >>> 48 < LEAST_TOGETHER || !near(print, entry.print())) {
                continue;
            }
            best[kept++] = vote & 0xFFFF_FFFF_0000_0000L | number;
            int shared = (int) vote;
            if (shared > mostShared && shared >= SAME_TEXT * Math.max(fingerprints.size(), entry.fingerprints()) && !Figures.differ(print, entry.print())) {
                mostShared = shared;
                text = entry.text();
            }
        }
        if (kept > 0) {
            choose(Arrays.copyOf(best, kept), print, like);
        }
        return text;
    }

    /** The best, and the first report of the text of each. */
    private void choose(long[] best, Print print, List<Entry> like) {
        Arrays.sort(best);
        int[] numbers = new int[2 * Math.min(best.length, MOST_COMPARED)];
        int n = 0;
        for (int i = Math.max(0, best.length - MOST_COMPARED); i < best.length; i++) {
            int number = (int) best[i];
            int text = entries[slot(number)].text();
            numbers[n++] = number;
            numbers[n++] = text >= first && near(print, entries[slot(text)].print()) ? text : number;
        }
        Arrays.stream(numbers).sorted().distinct().forEach(number -> like.add(entries[slot(number)]));
    }

    /** @return how many texts have a fingerprint, of those looked at */
    private int vote(int place, int found) {
        int met = 0;
        int looked = 0;
        for (int k = 0; k < found && met < COMMON; k++) {
            int text = textOf[slot(walked[k])];
            int at = 0;
            while (at < met && texts[at] != text) {
                at++;
            }
            if (at == met) {
                texts[met] = text;
                ofText[met++] = 0;
            }
            if (ofText[at]++ < OF_A_TEXT) {
                walked[looked++] = walked[k];
            }
        }
        int weight = weight(met);
        for (int k = 0; k < looked; k++) {
            vote(walked[k], place, weight);
        }
        return met;
    }

    private static int weight(int texts) {
        return texts <= 2 ? 8 : texts <= 4 ? 6 : texts <= 8 ? 4 : texts < COMMON ? 2 : 1;
    }

    private void vote(int number, int place, int weight) {
        int slot = slot(number);
        if (votes[slot] == 0) {
            touched = touchedCount == touched.length ? Arrays.copyOf(touched, 2 * touchedCount) : touched;
            touched[touchedCount++] = number;
            chains[slot] = 0;
        }
        votes[slot] += (long) weight << 32 | 1;
        long chain = chains[slot];
        int together = weight + (place - (int) chain > APART ? 0 : (int) (chain >>> 32) & 0xFFFF);
        int most = Math.max((int) (chain >>> 48), Math.min(together, MOST_TOGETHER));
        chains[slot] = (long) most << 48 | (long) Math.min(together, MOST_TOGETHER) << 32 | place;
    }

    private boolean near(Print a, Print b) {
        return !a.isDated() || !b.isDated() || Math.abs(a.second() - b.second()) <= window.days() * DAY;
    }

    // ---- coming and leaving

    /** The number of the next report. */
    int next() {
        return next;
    }

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
        textOf[slot(next)] = entry.text();
        for (int i = 0; i < fingerprints.size(); i++) {
            postings.add(fingerprints.at(i), next, first);
        }
        next++;
    }

    private boolean isOld(Print print) {
        if (dated < RECENT || !print.isDated()) {
            return false;
        }
        long earliest = recent[0];
        for (long second : recent) {
            earliest = Math.min(earliest, second);
        }
        return print.second() < earliest - window.days() * DAY;
    }

    private void grow() {
        Entry[] more = new Entry[2 * entries.length];
        textOf = new int[more.length];
        for (int i = first; i < next; i++) {
            more[i & more.length - 1] = entries[slot(i)];
            textOf[i & more.length - 1] = entries[slot(i)].text();
        }
        entries = more;
        votes = new long[more.length];
        chains = new long[more.length];
    }
}
