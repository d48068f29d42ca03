package org.tawatur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Time that processors spent, in nanoseconds, by stage. The whole process has more: collecting garbage, compiling, and what
 * no stage is charged with.
 */
final class Cpu {

    /** Whom time is charged to. */
    enum Stage { READING, REPRINTS, STORIES, ARCHIVE }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final AtomicLongArray spent = new AtomicLongArray(Stage.values().length);

    /** What this thread spent so far. */
    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** What the whole process spent so far. */
    static long process() {
        return PROCESS.getProcessCpuTime();
    }

    /** Charges a stage with what this thread spent since. */
    long charge(Stage stage, long since) {
        long now = now();
        spent.addAndGet(stage.ordinal(), now - since);
        return now;
    }

    long of(Stage stage) {
        return spent.get(stage.ordinal());
    }
}
