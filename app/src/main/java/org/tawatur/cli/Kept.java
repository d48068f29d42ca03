package org.tawatur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tawatur.archive.Archive;
import org.tawatur.intake.Inbox;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The archive that a command works on. */
final class Kept {

    /** More problems than anybody reads; the rest is counted. */
    private static final int SHOWN_PROBLEMS = 100;

    @Option(names = "--archive", paramLabel = "DIR", required = true, description = "the archive's folder")
    private Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** For commands that write. */
    static final class Written {

        @Mixin
        private Kept kept;

        @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "10", description = "how long another process that writes the archive is waited for (as it stands: ${DEFAULT-VALUE})")
        private long seconds;

        Path folder() {
            return kept.folder;
        }

        Archive open() {
            return Archive.write(kept.folder, Duration.ofSeconds(Math.max(0, seconds)), kept::say);
        }

        void say(String sentence) {
            kept.say(sentence);
        }
    }

    Path folder() {
        return folder;
    }

    Archive open() {
        return Archive.read(folder);
    }

    /** Tells something beside the output. */
    void say(String sentence) {
        command.commandLine().getErr().println("tawatur: " + sentence);
        command.commandLine().getErr().flush();
    }

    /** Tells problems, and what was left out with nothing being wrong with it. */
    static void tell(Inbox inbox, PrintWriter err) {
        tell(inbox.problems(), err);
        if (!inbox.counts().leftOut().isEmpty()) {
            err.println("tawatur: left out " + inbox.counts().leftOut());
            err.flush();
        }
    }

    /** Tells problems, as many as anybody reads. */
    static void tell(Problems problems, PrintWriter err) {
        List<Problem> shown = problems.kept().subList(0, Math.min(SHOWN_PROBLEMS, problems.kept().size()));
        shown.forEach(err::println);
        if (problems.count() > shown.size()) {
            err.println("and " + (problems.count() - shown.size()) + " problems more");
        }
        err.flush();
    }
}
