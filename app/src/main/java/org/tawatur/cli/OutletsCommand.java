package org.tawatur.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Report;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who published the reports, and what is known of them. */
@Command(name = "outlets", description = "One outlet a line, those of most reports first: its name as printed, what is known of it (id \"unknown\" where nothing is), and how many reports it published.", mixinStandardHelpOptions = true)
final class OutletsCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("outlet", "id", "kind", "control", "country", "owner", "family", "reports");

    /** What a line is about: several spellings of one outlet are several lines. */
    private record Printed(String name, Outlet known) {}

    @Mixin
    private KnownOutlets known;

    OutletsCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        Outlets outlets = known.outlets();
        Map<Printed, Integer> reports = new LinkedHashMap<>();
        stories.stream().flatMap(s -> s.readings().stream()).map(r -> r.article().report())
                .forEach(r -> reports.merge(printed(r, outlets), 1, Integer::sum));
        return reports.entrySet().stream()
                .sorted(Map.Entry.<Printed, Integer>comparingByValue().reversed().thenComparing(e -> e.getKey().name(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(e -> row(e.getKey(), e.getValue()));
    }

    private static Printed printed(Report report, Outlets outlets) {
        return new Printed(report.outlet(), outlets.of(report.imprint()));
    }

    private static Row row(Printed printed, int reports) {
        Outlet outlet = printed.known();
        boolean known = outlet != null;
        return new Row()
                .text("outlet", printed.name())
                .text("id", known ? outlet.id() : "unknown")
                .text("kind", known ? outlet.kind().word() : null)
                .text("control", known && outlet.control() != Outlet.Control.NONE ? outlet.control().word() : null)
                .text("country", known ? outlet.country() : null)
                .text("owner", known ? outlet.owner() : null)
                .text("family", known ? outlet.family() : null)
                .number("reports", reports);
    }
}
