package org.tawatur.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;

/** How far the reading of an inbox has come, and what was left out of it. Safe for use by several threads. */
public final class Counts {

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong all = new AtomicLong();
    private final AtomicLongArray skipped = new AtomicLongArray(Skip.values().length);

    /** The reports that were handed out. */
    public long read() {
        return read.get();
    }

    /** The files and records that were left out, for every reason there was. */
    public Map<Skip, Long> skipped() {
        Map<Skip, Long> counts = new EnumMap<>(Skip.class);
        for (Skip why : Skip.values()) {
            if (skipped.get(why.ordinal()) > 0) {
                counts.put(why, skipped.get(why.ordinal()));
            }
        }
        return counts;
    }

    /** What was left out without a problem, in words, such as {@code 3 web records that are no page}; or "". */
    public String leftOut() {
        return skipped().entrySet().stream().filter(e -> !e.getKey().isProblem()).map(e -> e.getValue() + " " + e.getKey().word()).collect(Collectors.joining(", "));
    }

    /** How much of all the bytes is done with, from 0 to 1. */
    public double share() {
        return all.get() == 0 ? 0 : Math.min(1, (double) bytes.get() / all.get());
    }

    /** Bytes of files, as they lie there, that are done with. */
    public long bytes() {
        return bytes.get();
    }

    /** Bytes of all the files there are to read. */
    public long allBytes() {
        return all.get();
    }

    void countRead() {
        read.incrementAndGet();
    }

    void count(Skip why) {
        skipped.incrementAndGet(why.ordinal());
    }

    void countBytes(long n) {
        bytes.addAndGet(n);
    }

    void countAll(long n) {
        all.addAndGet(n);
    }
}
