package org.tawatur.cli;

import java.util.concurrent.Callable;
import org.tawatur.archive.Archive;
import org.tawatur.archive.RunLog;
import org.tawatur.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the search index again. */
@Command(name = "index", description = "Makes an archive's search index again, from nothing.", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    @Mixin
    private Kept.Written archive;

    @Override
    public Integer call() {
        try (Archive open = archive.open()) {
            String line = SearchIndex.catchUp(open, true) + " reports indexed";
            archive.say(line);
            RunLog.add(archive.folder(), line);
            return 0;
        }
    }
}
