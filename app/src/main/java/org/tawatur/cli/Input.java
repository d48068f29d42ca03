package org.tawatur.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Inbox;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;
import org.tawatur.report.Report;
import org.tawatur.story.Story;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command reads: the paths named, and the reading of them. */
final class Input {

    /** More problems than anybody reads; the rest is counted. */
    private static final int SHOWN_PROBLEMS = 100;

    private static final long PROGRESS_MILLIS = 200;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "report files, folders, archives of pages, feeds")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--archive", paramLabel = "DIR", description = "what was read before (not there yet)")
    private Path archive;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Tawatur tawatur;

    /** Made when first asked for, since every command there is has an input, and one of them is called. */
    Tawatur tawatur() {
        if (tawatur == null) {
            tawatur = Tawatur.of("ar");
        }
        return tawatur;
    }

    /** The reports of the paths, read; problems are told on standard error. */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        Progress progress = new Progress(line().getErr());
        try (Inbox inbox = Inbox.of(checkedPaths())) {
            while (inbox.hasNext()) {
                read(inbox.next().report(), inbox.problems()).ifPresent(readings::add);
                progress.at(readings.size());
            }
            progress.end();
            tell(inbox.problems());
        }
        if (readings.isEmpty()) {
            throw new Main.NothingRead();
        }
        return readings;
    }

    /** One report on which Tawatur itself stumbles must not cost the reader ten thousand others. */
    private Optional<Reading> read(Report report, Problems problems) {
        try {
            return Optional.of(tawatur().read(report));
        } catch (RuntimeException flaw) {
            problems.add(new Problem(report.id(), -1, "Tawatur stumbled over this report and left it out; please tell us", flaw.toString()));
            return Optional.empty();
        }
    }

    /** The stories of the paths. */
    List<Story> stories() {
        return tawatur().stories(readings());
    }

    private List<Path> checkedPaths() {
        if (archive != null) {
            throw new ParameterException(line(), "--archive: there are no archives yet; name the files to read");
        }
        if (paths.isEmpty()) {
            throw new ParameterException(line(), "name the files to read");
        }
        return paths;
    }

    private void tell(Problems problems) {
        PrintWriter err = line().getErr();
        List<Problem> shown = problems.kept().subList(0, Math.min(SHOWN_PROBLEMS, problems.kept().size()));
        shown.forEach(err::println);
        if (problems.count() > shown.size()) {
            err.println("and " + (problems.count() - shown.size()) + " problems more");
        }
        err.flush();
    }

    private CommandLine line() {
        return command.commandLine();
    }

    /** Counts on a terminal, and nowhere else. */
    private static final class Progress {

        private final PrintWriter err;
        private final boolean terminal = Boolean.getBoolean("tawatur.stderr.terminal");
        private long next = System.currentTimeMillis() + PROGRESS_MILLIS;
        private boolean shown;

        Progress(PrintWriter err) {
            this.err = err;
        }

        void at(int reports) {
            if (terminal && System.currentTimeMillis() >= next) {
                err.print("\r" + reports + " reports read");
                err.flush();
                shown = true;
                next = System.currentTimeMillis() + PROGRESS_MILLIS;
            }
        }

        void end() {
            if (shown) {
                err.print("\r\u001B[K");
            }
        }
    }
}
