package org.tawatur.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tawatur.archive.Archive;
import org.tawatur.archive.Changes;
import org.tawatur.archive.StoredReport;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Imprint;
import org.tawatur.report.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** How a report was changed after it was published. */
@Command(name = "versions", description = "The versions of a report, each with its differences from the one before.", mixinStandardHelpOptions = true)
final class VersionsCommand implements Callable<Integer> {

    /** For people or for programs. */
    enum Format {
        TEXT,
        JSONL
    }

    @Parameters(paramLabel = "REPORT", description = "the report's id")
    private String id;

    @Mixin
    private Kept kept;

    @Option(names = "--format", paramLabel = "text|jsonl", defaultValue = "text", description = "for people or one version a line")
    private Format format;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        List<StoredReport> versions;
        try (Archive archive = kept.open()) {
            versions = archive.versions(id);
        }
        if (versions.isEmpty()) {
            kept.say("no report " + id + " in " + kept.folder());
            return Main.FAILED;
        }
        JsonMapper json = new JsonMapper();
        for (int i = 0; i < versions.size(); i++) {
            StoredReport before = i == 0 ? null : versions.get(i - 1);
            out.print(format == Format.JSONL ? json.writeValueAsString(row(versions.get(i), before).json()) + "\n" : text(versions.get(i), before));
        }
        out.flush();
        return 0;
    }

    private static Row row(StoredReport stored, StoredReport before) {
        Imprint imprint = stored.report().imprint();
        return new Row().text("report", stored.report().id()).number("version", stored.number()).flag("newest", stored.newest())
                .text("origin", stored.origin()).text("fetched", word(stored.fetched())).text("published", word(imprint.published()))
                .text("modified", word(imprint.modified())).text("title", stored.report().title())
                .rows("changes", before == null ? List.of() : changes(stored, before));
    }

    private static List<Row> changes(StoredReport stored, StoredReport before) {
        String old = before.report().text();
        String now = stored.report().text();
        CodePoints oldPoints = CodePoints.of(old);
        CodePoints nowPoints = CodePoints.of(now);
        return Changes.between(old, now).stream().map(c -> new Row()
                .text("before", c.before().in(old)).span("beforeAt", at(c.before(), oldPoints))
                .text("after", c.after().in(now)).span("afterAt", at(c.after(), nowPoints))).toList();
    }

    private static int[] at(Span span, CodePoints points) {
        return new int[] {points.at(span.start()), points.at(span.end())};
    }

    private static String text(StoredReport stored, StoredReport before) {
        StringBuilder out = new StringBuilder("version " + stored.number() + (stored.newest() ? ", the one that counts" : "") + ", read from " + stored.origin()
                + (stored.fetched() == null ? "" : ", fetched " + stored.fetched()) + "\n");
        if (before == null) {
            imprint(stored).forEach(line -> out.append("  ").append(line).append("\n"));
            return out.toString();
        }
        List<String> then = imprint(before).toList();
        List<String> today = imprint(stored).toList();
        then.stream().filter(line -> !today.contains(line)).forEach(line -> out.append("  - ").append(line).append("\n"));
        today.stream().filter(line -> !then.contains(line)).forEach(line -> out.append("  + ").append(line).append("\n"));
        for (Changes.Change change : Changes.between(before.report().text(), stored.report().text())) {
            append(out, "  - ", change.before().in(before.report().text()));
            append(out, "  + ", change.after().in(stored.report().text()));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String mark, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> out.append(mark).append(line).append("\n"));
    }

    private static Stream<String> imprint(StoredReport stored) {
        Imprint imprint = stored.report().imprint();
        return Stream.of(line("outlet", imprint.outlet()), line("published", imprint.published()), line("modified", imprint.modified()), line("author", imprint.author()),
                line("credit", imprint.credit()), line("address", imprint.url()), line("title", stored.report().title())).filter(Objects::nonNull);
    }

    private static String line(String what, Object value) {
        return value == null ? null : what + ": " + value;
    }

    private static String word(Object value) {
        return value == null ? null : value.toString();
    }
}
