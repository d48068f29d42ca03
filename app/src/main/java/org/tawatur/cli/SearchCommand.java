package org.tawatur.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tawatur.archive.Archive;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Report;
import org.tawatur.search.Hit;
import org.tawatur.search.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Finds reports of an archive by their words. */
@Command(name = "search", description = "Reports in which words stand, best first, one a line.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "words, all of which must be there; \"several words\" in a row; OR and NOT between them")
    private List<String> words;

    @Mixin
    private Kept kept;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "how many are shown (as it stands: ${DEFAULT-VALUE})")
    private int limit;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        try (Archive archive = kept.open()) {
            SearchIndex.freshen(kept.folder(), kept::say);
            JsonMapper json = new JsonMapper();
            SearchIndex.search(archive, String.join(" ", words), Math.max(1, limit)).forEach(hit -> out.print(json.writeValueAsString(row(hit).json()) + "\n"));
            out.flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private static Row row(Hit hit) {
        Report report = hit.stored().report();
        CodePoints points = CodePoints.of(report.text());
        return new Row().text("report", report.id()).text("outlet", report.outlet())
                .text("published", report.published() != null ? report.published().toString() : hit.day())
                .text("title", report.title())
                .place(new int[] {points.at(hit.snippet().start()), points.at(hit.snippet().end())})
                .text("quote", hit.snippet().in(report.text()));
    }
}
