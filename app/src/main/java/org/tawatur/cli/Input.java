package org.tawatur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawatur.Tawatur;
import org.tawatur.archive.Archive;
import org.tawatur.archive.StoredReport;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Arrival;
import org.tawatur.intake.Inbox;
import org.tawatur.intake.Problems;
import org.tawatur.report.Report;
import org.tawatur.search.SearchIndex;
import org.tawatur.story.Story;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command reads: the paths named, or what an archive holds, and the reading of it. */
final class Input {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "reports: .txt, pages (.html, .mhtml), feeds (RSS, Atom, JSON Feed), .warc, .jsonl, .json, each also .gz or in a .zip; folders of them")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--archive", paramLabel = "DIR", description = "instead of files: what was read before")
    private Path archive;

    @Mixin
    private Narrowing narrowing;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Readers readers;

    /** Made when first asked for, since every command there is has an input, and one of them is called. */
    private Readers readers() {
        if (readers == null) {
            readers = new Readers();
        }
        return readers;
    }

    Tawatur tawatur() {
        return readers().tawatur();
    }

    /** The reports of the paths or of the archive, read; problems are told on standard error. */
    List<Reading> readings() {
        check();
        Problems problems = new Problems();
        List<Reading> readings = new ArrayList<>();
        try (Progress progress = new Progress(line().getErr(), "reports read")) {
            if (archive == null) {
                fromPaths(readings, problems, progress);
            } else {
                fromArchive(readings, problems, progress);
                progress.end();
                Kept.tell(problems, line().getErr());
            }
        }
        if (readings.isEmpty()) {
            throw new Main.NothingRead();
        }
        return readings;
    }

    private void fromPaths(List<Reading> readings, Problems problems, Progress progress) {
        try (Inbox inbox = Inbox.of(paths, problems)) {
            readers().read(inbox, Arrival::report, problems, reading -> {
                reading.ifPresent(readings::add);
                progress.at(readings.size(), inbox.counts());
            });
            progress.end();
            Kept.tell(inbox, line().getErr());
        }
    }

    private void fromArchive(List<Reading> readings, Problems problems, Progress progress) {
        if (narrowing.needsIndex()) {
            SearchIndex.freshen(archive, line().getErr()::println);
        }
        try (Archive open = Archive.read(archive)) {
            List<StoredReport> meant = open.reports(narrowing.of(open));
            readers().read(meant.iterator(), StoredReport::report, problems, reading -> {
                reading.ifPresent(readings::add);
                progress.at(readings.size(), problems.count(), (double) readings.size() / meant.size());
            });
        } catch (IllegalArgumentException e) {
            throw new ParameterException(line(), "--query: " + e.getMessage(), e);
        }
    }

    /** The archive's folder, or null where files are read. */
    Path archive() {
        return archive;
    }

    /** What is read of one more report, or nothing where Tawatur stumbles over it. */
    Optional<Reading> read(Report report, Problems problems) {
        return Readers.read(report, tawatur()::read, problems);
    }

    /** The stories of the paths. */
    List<Story> stories() {
        return tawatur().stories(readings());
    }

    private void check() {
        if (archive != null && !paths.isEmpty()) {
            throw new ParameterException(line(), "either files to read or --archive, not both");
        }
        if (archive == null && paths.isEmpty()) {
            throw new ParameterException(line(), "name the files to read, or --archive DIR");
        }
        if (archive == null && narrowing.isAsked()) {
            throw new ParameterException(line(), "--from, --to, --outlet and --query ask an archive: --archive DIR");
        }
    }

    private CommandLine line() {
        return command.commandLine();
    }
}
