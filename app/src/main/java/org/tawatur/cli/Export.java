package org.tawatur.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** How a command writes its lines: JSON Lines, or CSV as in RFC 4180. */
final class Export {

    /** The formats of an export. */
    enum Format {
        JSONL,
        CSV
    }

    /** What makes a spreadsheet take a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    @Option(names = "--format", paramLabel = "jsonl|csv", defaultValue = "jsonl", description = "JSON Lines (as it stands) or CSV with a header; in CSV a text that a spreadsheet would run as a formula is led by '")
    private Format format;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Writes rows that all have the same cells.
     *
     * @param columns the cells' names, for a header even where there is no row
     * @return the exit code
     */
    int write(List<String> columns, Stream<Row> rows) {
        PrintWriter out = command.commandLine().getOut();
        if (format == Format.CSV) {
            out.print(csv(columns));
            rows.forEach(row -> out.print(csv(checked(row, columns).cells().values())));
        } else {
            JsonMapper json = new JsonMapper();
            rows.forEach(row -> out.print(json.writeValueAsString(row.json()) + "\n"));
        }
        out.flush();
        return 0;
    }

    private static Row checked(Row row, List<String> columns) {
        if (!new ArrayList<>(row.cells().keySet()).equals(columns)) {
            throw new IllegalStateException("columns " + columns + " but cells " + row.cells().keySet());
        }
        return row;
    }

    private static String csv(Collection<String> cells) {
        return cells.stream().map(Export::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
