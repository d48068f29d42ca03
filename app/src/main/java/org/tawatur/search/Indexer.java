package org.tawatur.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.tawatur.archive.Archive;
import org.tawatur.archive.Committed;

/** Keeps the index of an archive near what a run commits, on a thread of its own. */
public final class Indexer implements AutoCloseable {

    /** The index is committed so seldom: what a killed run had not, the next one puts in again. */
    private static final long NANOS = 60_000_000_000L;

    private static final int MOST_WAITING = 2;

    private static final Committed END = new Committed(0, List.of());

    private final Path folder;
    private final BlockingQueue<Committed> work = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread = new Thread(this::run, "indexer");
    private RuntimeException failure;

    /** @param folder of an archive that this process has open for writing */
    public Indexer(Path folder) {
        this.folder = folder;
        thread.start();
    }

    /** More is committed; waits where the index lags far behind. */
    public void committed(Committed more) {
        try {
            work.put(more);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        boolean ended = false;
        try (Archive archive = Archive.read(folder); IndexSession session = new IndexSession(archive, false)) {
            session.more();
            long begun = System.nanoTime();
            while (!ended) {
                Committed more = work.take();
                ended = more == END;
                session.more(more);
                if (ended || System.nanoTime() - begun > NANOS) {
                    session.commit();
                    begun = System.nanoTime();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
            passOver(ended);
        }
    }

    /** Takes what is still handed over, so that the record is written to its end. */
    private void passOver(boolean ended) {
        try {
            for (boolean end = ended; !end;) {
                end = work.take() == END;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until all is in the index that was committed.
     *
     * @throws org.tawatur.archive.ArchiveFailure if the index could not be written; the record is complete nonetheless
     */
    @Override
    public void close() {
        committed(END);
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
