package org.tawatur.story;

import java.util.function.IntPredicate;

/**
 * Which report has which fingerprint, the latest first: chains through a ring, as the window of a compressor has them
 * (LZ77's hash chains, RFC 1951 section 4). Nothing is ever deleted: an entry whose report has left is where a chain
 * ends. Twelve bytes an entry and four a bucket.
 */
final class Postings {

    private static final int LEAST = 1 << 12;
    /** Entries of other fingerprints in the same bucket that are passed over at most. */
    private static final int STEPS = 256;

    private int[] heads = new int[LEAST];
    private int[] fingerprints = new int[LEAST];
    private int[] reports = new int[LEAST];
    /** How many entries back the next of the bucket stands; 0 if there is none. */
    private int[] back = new int[LEAST];
    /** The number of the next entry, counted from 1 and past the largest int round again. */
    private int next = 1;
    private int oldest = 1;

    /**
     * @param report greater than those before it
     * @param first  the earliest report that has not left
     */
    void add(int fingerprint, int report, int first) {
        while (oldest != next && reports[oldest & reports.length - 1] - first < 0) {
            oldest++;
        }
        if (next - oldest == reports.length) {
            grow();
        }
        int slot = next & reports.length - 1;
        int bucket = fingerprint & heads.length - 1;
        fingerprints[slot] = fingerprint;
        reports[slot] = report;
        back[slot] = alive(heads[bucket]) ? next - heads[bucket] : 0;
        heads[bucket] = next++;
        next += next == 0 ? 1 : 0;
    }

    private boolean alive(int entry) {
        return entry != 0 && next - entry <= next - oldest && next - entry > 0;
    }

    private void grow() {
        int size = reports.length;
        int[] newFingerprints = new int[2 * size];
        int[] newReports = new int[2 * size];
        for (int entry = oldest; entry != next; entry++) {
            newFingerprints[entry & 2 * size - 1] = fingerprints[entry & size - 1];
            newReports[entry & 2 * size - 1] = reports[entry & size - 1];
        }
        fingerprints = newFingerprints;
        reports = newReports;
        back = new int[2 * size];
        heads = new int[2 * size];
        int end = next;
        for (next = oldest; next != end; next++) {
            int bucket = fingerprints[next & 2 * size - 1] & heads.length - 1;
            back[next & 2 * size - 1] = heads[bucket] == 0 ? 0 : next - heads[bucket];
            heads[bucket] = next;
        }
    }

    /** Shows the reports that have a fingerprint, latest first, as long as the visitor answers that it wants more. */
    void visit(int fingerprint, IntPredicate visitor) {
        int entry = heads[fingerprint & heads.length - 1];
        for (int steps = 0; steps < STEPS && alive(entry); steps++) {
            int slot = entry & reports.length - 1;
            if (fingerprints[slot] == fingerprint && !visitor.test(reports[slot]) || back[slot] == 0) {
                return;
            }
            entry -= back[slot];
        }
    }

    long bytes() {
        return 4L * heads.length + 12L * reports.length;
    }
}
