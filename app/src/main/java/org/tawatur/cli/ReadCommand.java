package org.tawatur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tawatur.Tawatur;
import org.tawatur.archive.Archive;
import org.tawatur.archive.ReadRun;
import org.tawatur.archive.RunLog;
import org.tawatur.archive.Tally;
import org.tawatur.intake.Counts;
import org.tawatur.intake.Inbox;
import org.tawatur.search.Indexer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts reports in an archive. */
@Command(name = "read", mixinStandardHelpOptions = true,
        description = "Reads reports into an archive. Read again, only what is new or changed is taken; a run that was broken off goes on where it was.")
final class ReadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "reports: .txt, pages (.html, .mhtml), feeds (RSS, Atom, JSON Feed), .warc, .jsonl, .json, each also .gz or in a .zip; folders of them")
    private List<Path> paths;

    @Mixin
    private Kept.Written archive;

    @Option(names = "--threads", paramLabel = "N", description = "how many read at once; without it, as many as there are processors")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter err = command.commandLine().getErr();
        try (Stop stop = new Stop(); Archive open = archive.open(); Inbox inbox = Inbox.of(paths); Progress progress = new Progress(err, "reports read")) {
            Tally tally = read(open, inbox, progress, stop);
            progress.end();
            Kept.tell(inbox, err);
            if (tally.reports() == 0 && !stop.isAsked()) {
                throw new Main.NothingRead();
            }
            String line = line(tally, inbox.counts(), progress.seconds(), stop.isAsked());
            err.println(line);
            err.flush();
            RunLog.add(archive.folder(), "read " + paths + ": " + line + " (Tawatur " + Tawatur.VERSION + ")");
            return stop.isAsked() ? Main.FAILED : 0;
        }
    }

    private Tally read(Archive open, Inbox inbox, Progress progress, Stop stop) {
        try (Indexer indexer = new Indexer(archive.folder())) {
            return new ReadRun(open, Math.max(1, threads), stop::isAsked).read(inbox, inbox.problems(),
                    tally -> progress.at(tally.reports(), inbox.counts()), indexer::committed);
        }
    }

    private static String line(Tally tally, Counts counts, double seconds, boolean stopped) {
        String skipped = counts.skipped().entrySet().stream().map(e -> e.getValue() + " " + e.getKey().word()).collect(Collectors.joining(", "));
        return (stopped ? "stopped after " : "") + tally.reports() + " reports in " + Math.round(seconds * 10) / 10.0 + " s (" + Progress.perSecond(tally.reports(), seconds)
                + "/s): " + tally + (skipped.isEmpty() ? "" : "; skipped: " + skipped);
    }
}
