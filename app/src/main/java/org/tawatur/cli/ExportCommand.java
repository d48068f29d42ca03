package org.tawatur.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tawatur.Tawatur;
import org.tawatur.exchange.Csv;
import org.tawatur.story.Story;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** A command that writes a line for each thing it finds: JSON Lines, or CSV as in RFC 4180. */
abstract class ExportCommand implements Callable<Integer> {

    /** The formats of an export. */
    enum Format {
        JSONL,
        CSV
    }

    @Option(names = "--format", paramLabel = "jsonl|csv", defaultValue = "jsonl", description = "JSON Lines (as it stands) or CSV with a header; in CSV a text that a spreadsheet would run as a formula is led by '")
    private Format format;

    @Mixin
    private Input input;

    @Spec
    private CommandSpec command;

    private final List<String> columns;

    /** @param columns the names of a row's cells, for a header even where there is no row */
    ExportCommand(List<String> columns) {
        this.columns = columns;
    }

    /** The lines of an export. */
    abstract Stream<Row> rows(List<Story> stories, Texts texts);

    final Tawatur tawatur() {
        return input.tawatur();
    }

    @Override
    public final Integer call() {
        List<Story> stories = input.stories();
        Stream<Row> rows = rows(stories, new Texts(stories));
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.CSV) {
            out.print(Csv.line(columns));
            rows.forEach(row -> out.print(Csv.line(checked(row).cells().values())));
        } else {
            JsonMapper json = new JsonMapper();
            rows.forEach(row -> out.print(json.writeValueAsString(row.json()) + "\n"));
        }
        out.flush();
        return 0;
    }

    private Row checked(Row row) {
        if (!new ArrayList<>(row.cells().keySet()).equals(columns)) {
            throw new IllegalStateException("columns " + columns + " but cells " + row.cells().keySet());
        }
        return row;
    }
}
