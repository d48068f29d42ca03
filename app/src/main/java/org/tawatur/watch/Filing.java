package org.tawatur.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.tawatur.intake.Arrival;

/**
 * Brings reports to their shelf, several at a time, and only then notes their items as done. Where the archive cannot
 * be written it waits and tries again, and who brings more waits with it; what is given up is fetched again next time.
 */
final class Filing implements AutoCloseable {

    private static final int MOST_WAITING = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration TOGETHER = Duration.ofSeconds(1);

    private record Filed(Arrival arrival, State.Done done) {}

    private final ArchiveShelf shelf;
    private final WatchLog log;
    private final BiConsumer<List<State.Done>, ArchiveShelf.Kept> committed;
    private final int tries;
    private final BlockingQueue<Filed> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread = new Thread(this::run, "filing");
    private volatile boolean closing;
    private volatile RuntimeException flaw;

    /**
     * @param committed told what is on disk
     * @param tries     how often the shelf is tried before it is given up
     */
    Filing(ArchiveShelf shelf, WatchLog log, int tries, BiConsumer<List<State.Done>, ArchiveShelf.Kept> committed) {
        this.shelf = shelf;
        this.log = log;
        this.tries = tries;
        this.committed = committed;
        thread.start();
    }

    /** Hands a report over; waits while too many are before it. */
    void put(Arrival arrival, State.Done done) {
        try {
            Filed filed = new Filed(arrival, done);
            while (!waiting.offer(filed, 1, TimeUnit.SECONDS)) {
                if (closing || flaw != null) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closing || !waiting.isEmpty()) {
                Filed first = waiting.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    file(gathered(first));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            flaw = e;
        }
    }

    /** What comes within a moment goes together: opening the shelf costs more than a report. */
    private List<Filed> gathered(Filed first) throws InterruptedException {
        List<Filed> all = new ArrayList<>(List.of(first));
        long end = System.nanoTime() + TOGETHER.toNanos();
        while (all.size() < MOST_WAITING && !closing) {
            Filed next = waiting.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            all.add(next);
        }
        waiting.drainTo(all, MOST_WAITING - all.size());
        return all;
    }

    private void file(List<Filed> all) throws InterruptedException {
        ArchiveShelf.Kept kept = null;
        for (int tried = 1; kept == null; tried++) {
            try {
                kept = shelf.put(all.stream().map(Filed::arrival).toList());
            } catch (RuntimeException e) {
                log.problem("archive", e.getMessage());
                if (closing || tried >= tries) {
                    throw e;
                }
                sleep();
            }
        }
        committed.accept(all.stream().map(Filed::done).toList(), kept);
    }

    private void sleep() throws InterruptedException {
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !closing && System.nanoTime() < end;) {
            Thread.sleep(100);
        }
    }

    /** Throws what it stumbled over, if it did. */
    void check() {
        if (flaw != null) {
            throw flaw;
        }
    }

    /** Brings what was handed over to its end. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
