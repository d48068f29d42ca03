package org.tawatur.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tawatur.archive.Archive;
import org.tawatur.archive.Outcome;
import org.tawatur.archive.ReadRun;
import org.tawatur.archive.Tally;
import org.tawatur.intake.Arrival;
import org.tawatur.intake.Problems;
import org.tawatur.search.Indexer;

/** The archive, opened for as long as it takes to enter some reports, so that others may write it in between. */
final class ArchiveShelf {

    /**
     * What reports were to the archive.
     *
     * @param fresh   never met before
     * @param changed new versions of reports
     */
    record Kept(long fresh, long changed) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final WatchLog log;

    ArchiveShelf(Path folder, WatchLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Throws where the archive cannot be written. */
    void check() {
        Archive.write(folder, PATIENCE, log::add).close();
    }

    /** Returns when all are on disk, and throws where any is not. */
    Kept put(List<Arrival> arrivals) {
        Problems problems = new Problems();
        try (Archive archive = Archive.write(folder, PATIENCE, log::add)) {
            Tally tally;
            try (Indexer indexer = new Indexer(folder)) {
                tally = new ReadRun(archive, 1, () -> false).read(arrivals.iterator(), problems, t -> {}, indexer::committed);
            }
            problems.kept().forEach(p -> log.problem(p.where(), p.what()));
            return new Kept(tally.of(Outcome.NEW), tally.of(Outcome.CHANGED));
        }
    }
}
