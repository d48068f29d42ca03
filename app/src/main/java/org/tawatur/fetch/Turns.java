package org.tawatur.fetch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Who may ask when: each host is asked by one errand at a time with a pause after it, and no host waits for another.
 * Safe for use by several threads.
 */
public final class Turns implements AutoCloseable {

    private final Duration pause;
    private final ScheduledThreadPoolExecutor workers;
    private final Map<String, Line> lines = new HashMap<>();
    private boolean closed;

    /** What waits for one host. */
    private static final class Line {

        private final Deque<BooleanSupplier> waiting = new ArrayDeque<>();
        private Duration pause;
        private long from = System.nanoTime();
        private boolean busy;

        Line(Duration pause) {
            this.pause = pause;
        }
    }

    /**
     * @param pause   between two errands to one host
     * @param workers how many hosts are asked at the same time
     */
    public Turns(Duration pause, int workers) {
        this.pause = pause;
        this.workers = new ScheduledThreadPoolExecutor(workers, r -> {
            Thread thread = new Thread(r, "turns");
            thread.setDaemon(true);
            return thread;
        });
        this.workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Puts an errand at the end of a host's line.
     *
     * @param errand tells whether it asked the host for anything; where it did not, no pause follows
     */
    public synchronized void add(String host, BooleanSupplier errand) {
        Line line = lines.computeIfAbsent(host, h -> new Line(pause));
        line.waiting.addLast(errand);
        go(host, line);
    }

    /** Lengthens the pause of a host, as its robots.txt may ask for. */
    public synchronized void slow(String host, Duration wanted) {
        Line line = lines.computeIfAbsent(host, h -> new Line(pause));
        line.pause = wanted.compareTo(pause) > 0 ? wanted : pause;
    }

    private void go(String host, Line line) {
        if (closed || line.busy || line.waiting.isEmpty()) {
            return;
        }
        line.busy = true;
        workers.schedule(() -> turn(host, line), Math.max(0, line.from - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private void turn(String host, Line line) {
        BooleanSupplier errand;
        boolean asked = true;
        synchronized (this) {
            errand = closed ? null : line.waiting.pollFirst();
        }
        try {
            asked = errand != null && errand.getAsBoolean();
        } finally {
            after(host, line, asked);
        }
    }

    private synchronized void after(String host, Line line, boolean asked) {
        line.from = asked ? System.nanoTime() + line.pause.toNanos() : line.from;
        line.busy = false;
        go(host, line);
    }

    /** Forgets the hosts that nothing waits for and that may be asked again: called now and then. */
    public synchronized void tidy() {
        lines.values().removeIf(line -> !line.busy && line.waiting.isEmpty() && line.from < System.nanoTime());
    }

    /** No errand begins any more; those under way are waited for, at most so long. */
    public boolean close(Duration wait) {
        synchronized (this) {
            closed = true;
        }
        workers.shutdown();
        try {
            return workers.awaitTermination(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        close(Duration.ZERO);
    }
}
