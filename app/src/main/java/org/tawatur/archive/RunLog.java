package org.tawatur.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What was done with an archive and when, a line a run, for people to read. */
public final class RunLog {

    private RunLog() {}

    /** Adds a line, led by the time. */
    public static void add(Path folder, String line) {
        try {
            Files.writeString(folder.resolve("log.txt"), Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new ArchiveFailure(folder.resolve("log.txt") + ": cannot be written (" + e.getClass().getSimpleName() + "); the archive itself is complete", e);
        }
    }
}
