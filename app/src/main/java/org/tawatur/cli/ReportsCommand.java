package org.tawatur.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tawatur.claim.Reading;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Published;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The reports as they were read. */
@Command(name = "reports", description = "One report a line: who published it, when and how that is known, its article and its zones.", mixinStandardHelpOptions = true)
final class ReportsCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("report", "outlet", "outletId", "outletKind", "published", "publishedFrom", "modified", "language", "author", "credit", "url", "title", "text", "zones", "credits", "notice", "noticeAtStart", "noticeAtEnd");

    @Mixin
    private KnownOutlets known;

    ReportsCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        Outlets outlets = known.outlets();
        return stories.stream().flatMap(s -> s.readings().stream()).map(r -> row(r, outlets, texts));
    }

    private static Row row(Reading reading, Outlets outlets, Texts texts) {
        Report report = reading.article().report();
        Outlet outlet = outlets.of(report.imprint());
        Published day = reading.published();
        return new Row()
                .text("report", reading.id())
                .text("outlet", report.outlet())
                .text("outletId", outlet == null ? null : outlet.id())
                .text("outletKind", outlet == null ? null : outlet.kind().word())
                .text("published", report.published() != null ? report.published().toString() : day == null ? null : day.day().toString())
                .text("publishedFrom", day == null ? null : day.from().word())
                .text("modified", report.imprint().modified() == null ? null : report.imprint().modified().toString())
                .text("language", report.language())
                .text("author", report.imprint().author())
                .text("credit", report.imprint().credit())
                .text("url", report.url())
                .text("title", title(reading))
                .text("text", article(reading))
                .rows("zones", reading.article().zones().stream()
                        .map(z -> new Row().text("kind", z.kind().word()).place(texts.points(reading.id(), z.span())))
                        .toList())
                .rows("credits", reading.credits().stream()
                        .map(c -> new Row().text("name", c.name()).place(texts.points(reading.id(), c.span())))
                        .toList())
                .text("notice", reading.notice() == null ? null : reading.notice().kind().word())
                .span("noticeAt", reading.notice() == null ? null : texts.points(reading.id(), reading.notice().span()));
    }

    private static String title(Reading reading) {
        return reading.article().zones().stream().filter(z -> z.kind() == Zone.Kind.TITLE).findFirst()
                .map(z -> z.span().in(reading.text())).orElse(reading.article().report().title());
    }

    /**
     * The text without its furniture, else as printed; and without a title that was given apart, so that title and text
     * are given apart again and what is read from them is the same report.
     */
    private static String article(Reading reading) {
        StringBuilder out = new StringBuilder();
        String title = reading.article().report().title();
        int from = title == null ? 0 : title.length();
        while (title != null && from < reading.text().length() && Character.isWhitespace(reading.text().charAt(from))) {
            from++;
        }
        for (Zone zone : reading.article().zones()) {
            if (zone.kind() == Zone.Kind.FURNITURE && zone.span().start() >= from) {
                out.append(reading.text(), from, zone.span().start());
                from = zone.span().end();
                while (from < reading.text().length() && Character.isWhitespace(reading.text().charAt(from))) {
                    from++;
                }
            }
        }
        return out.append(reading.text(), from, reading.text().length()).toString();
    }
}
