package org.tawatur.search;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.tawatur.archive.Archive;

/** Keeps the index of an archive near what a run commits, on a thread of its own. */
public final class Indexer implements AutoCloseable {

    /** The index is committed so seldom: what a killed run had not, the next one puts in again. */
    private static final long NANOS = 60_000_000_000L;

    private final Path folder;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "indexer");
    private volatile boolean ending;
    private RuntimeException failure;

    /** @param folder of an archive that this process has open for writing */
    public Indexer(Path folder) {
        this.folder = folder;
        thread.start();
    }

    /** More is committed. */
    public void committed() {
        work.release();
    }

    private void run() {
        try (Archive archive = Archive.read(folder); IndexSession session = new IndexSession(archive, false)) {
            long begun = System.nanoTime();
            boolean last;
            do {
                work.acquire();
                work.drainPermits();
                last = ending;
                session.more();
                if (last || System.nanoTime() - begun > NANOS) {
                    session.commit();
                    begun = System.nanoTime();
                }
            } while (!last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    /**
     * Waits until all is in the index that was committed.
     *
     * @throws org.tawatur.archive.ArchiveFailure if the index could not be written; the record is complete nonetheless
     */
    @Override
    public void close() {
        ending = true;
        work.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
