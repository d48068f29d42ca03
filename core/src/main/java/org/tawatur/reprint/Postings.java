package org.tawatur.reprint;

/**
 * Which report has which fingerprint, the latest first: chains through a ring, as the window of a compressor has them
 * (LZ77's hash chains, RFC 1951 section 4). Nothing is ever deleted: an entry whose report has left is where a chain
 * ends. Twelve bytes an entry, side by side since chains lead far through memory, and four for each of two buckets.
 */
final class Postings {

    private static final int LEAST = 1 << 12;
    /** For each entry there is room for: few buckets then hold two fingerprints. */
    private static final int BUCKETS = 2;
    /** Entries of a bucket that are walked at most, those of other fingerprints too. */
    private static final int STEPS = 256;
    /** Of an entry: its fingerprint, its report, and how many entries back the next of the bucket stands (0 if there is none). */
    private static final int NUMBERS = 3;
    private static final int REPORT = 1;
    private static final int BACK = 2;

    private int[] heads = new int[BUCKETS * LEAST];
    private int[] entries = new int[NUMBERS * LEAST];
    /** The number of the next entry, counted from 1 and past the largest int round again. */
    private int next = 1;
    private int oldest = 1;

    /**
     * @param report greater than those before it
     * @param first  the earliest report that has not left
     */
    void add(int fingerprint, int report, int first) {
        while (oldest != next && entries[at(oldest) + REPORT] - first < 0) {
            oldest++;
        }
        if (next - oldest == room()) {
            grow();
        }
        put(fingerprint, report);
        next += next == 0 ? 1 : 0;
    }

    private int room() {
        return heads.length / BUCKETS;
    }

    private int at(int entry) {
        return NUMBERS * (entry & room() - 1);
    }

    private void put(int fingerprint, int report) {
        int at = at(next);
        int bucket = fingerprint & heads.length - 1;
        entries[at] = fingerprint;
        entries[at + REPORT] = report;
        entries[at + BACK] = alive(heads[bucket]) ? next - heads[bucket] : 0;
        heads[bucket] = next++;
    }

    private boolean alive(int entry) {
        return entry != 0 && next - entry <= next - oldest && next - entry > 0;
    }

    private void grow() {
        int[] old = entries;
        int mask = room() - 1;
        int end = next;
        heads = new int[2 * heads.length];
        entries = new int[2 * old.length];
        for (next = oldest; next != end; next += next == 0 ? 1 : 0) {
            int at = NUMBERS * (next & mask);
            put(old[at], old[at + REPORT]);
        }
    }

    /**
     * Reads where the chains of some fingerprints begin, one straight after the other: memory then answers many at once,
     * where {@link #reports} would wait for each.
     *
     * @return a number that says nothing, so that the reading is not left out
     */
    int touch(int[] fingerprints, int size) {
        int read = 0;
        for (int i = 0; i < size; i++) {
            read += entries[at(heads[fingerprints[i] & heads.length - 1])];
        }
        return read;
    }

    /**
     * Lists the reports that have a fingerprint, latest first.
     *
     * @param into  as many as it holds
     * @param first the earliest report wanted
     * @return how many
     */
    int reports(int fingerprint, int first, int[] into) {
        int found = 0;
        int entry = heads[fingerprint & heads.length - 1];
        for (int steps = 0; steps < STEPS && found < into.length && alive(entry); steps++) {
            int at = at(entry);
            if (entries[at + REPORT] - first < 0) {
                return found;
            }
            if (entries[at] == fingerprint) {
                into[found++] = entries[at + REPORT];
            }
            if (entries[at + BACK] == 0) {
                return found;
            }
            entry -= entries[at + BACK];
        }
        return found;
    }

    long bytes() {
        return 4L * heads.length + 4L * entries.length;
    }
}
