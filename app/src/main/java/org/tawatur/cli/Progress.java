package org.tawatur.cli;

import java.io.PrintWriter;
import org.tawatur.intake.Counts;

/** How far a long run is: one line on a terminal, from its third second on, and nothing anywhere else. */
final class Progress implements AutoCloseable {

    private static final long FIRST_NANOS = 2_000_000_000L;
    private static final long NANOS = 200_000_000L;
    private static final double SECOND = 1e9;
    private static final int MINUTE = 60;

    private final PrintWriter err;
    private final String what;
    private final boolean terminal = Boolean.getBoolean("tawatur.stderr.terminal");
    private final long begun = System.nanoTime();
    private long next = begun + FIRST_NANOS;
    private boolean shown;
    private String why = "";

    /** @param what is counted, in the plural */
    Progress(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    /**
     * @param done    so many are done
     * @param skipped so many were left out
     * @param share   of all that is to be done, 0 where that is not known
     */
    void at(long done, long skipped, double share) {
        long now = System.nanoTime();
        if (terminal && now >= next) {
            err.print("\r" + line(done, skipped, share, (now - begun) / SECOND) + "\u001B[K");
            err.flush();
            shown = true;
            next = now + NANOS;
        }
    }

    /** The same of an inbox, whose bytes are known. */
    void at(long done, Counts counts) {
        why = counts.leftOut();
        at(done, skipped(counts), counts.share());
    }

    static long skipped(Counts counts) {
        return counts.skipped().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The line as shown. */
    String line(long done, long skipped, double share, double seconds) {
        StringBuilder line = new StringBuilder(done + " " + what);
        if (skipped > 0) {
            line.append(", ").append(skipped).append(" skipped").append(why.isEmpty() ? "" : " (" + why + ")");
        }
        line.append(", ").append(perSecond(done, seconds)).append("/s");
        if (share > 0) {
            long left = Math.round(seconds / share - seconds);
            line.append(String.format(", %d:%02d left", left / MINUTE, left % MINUTE));
        }
        return line.toString();
    }

    /** So many seconds have passed since it began. */
    double seconds() {
        return (System.nanoTime() - begun) / SECOND;
    }

    static long perSecond(long done, double seconds) {
        return Math.round(done / Math.max(seconds, 0.001));
    }

    /** Takes the line away. */
    void end() {
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
            shown = false;
        }
    }

    @Override
    public void close() {
        end();
    }
}
