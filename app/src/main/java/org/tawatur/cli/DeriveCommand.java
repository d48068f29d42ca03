package org.tawatur.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tawatur.Tawatur;
import org.tawatur.archive.Archive;
import org.tawatur.archive.ReadRun;
import org.tawatur.archive.RunLog;
import org.tawatur.intake.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Derives again what an older program derived. */
@Command(name = "derive", mixinStandardHelpOptions = true,
        description = "Derives again, with this program, from all that another version or another language pack derived from; claims keep their ids.")
final class DeriveCommand implements Callable<Integer> {

    @Mixin
    private Kept.Written archive;

    @Option(names = "--all", description = "also from what this program derived from")
    private boolean all;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter err = command.commandLine().getErr();
        Problems problems = new Problems();
        try (Stop stop = new Stop(); Archive open = archive.open(); Progress progress = new Progress(err, "versions derived from")) {
            int done = new ReadRun(open, Runtime.getRuntime().availableProcessors(), stop::isAsked).derive(all, problems, n -> progress.at(n, problems.count(), 0));
            progress.end();
            Kept.tell(problems, err);
            String line = done + " versions derived from again (Tawatur " + Tawatur.VERSION + ")";
            archive.say(line);
            RunLog.add(archive.folder(), line);
            return 0;
        }
    }
}
