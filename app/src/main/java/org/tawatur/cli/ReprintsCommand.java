package org.tawatur.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;

/** Which passages were copied. */
@Command(name = "reprints", description = "One shared passage a line: a in the later report, b in the earlier.", mixinStandardHelpOptions = true)
final class ReprintsCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("aReport", "aStart", "aEnd", "bReport", "bStart", "bEnd", "kind");

    ReprintsCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        return stories.stream().flatMap(s -> s.reprints().stream())
                .map(r -> new Row().row("a", texts.row(r.a()), Texts.PLACE).row("b", texts.row(r.b()), Texts.PLACE).text("kind", r.kind().word()));
    }
}
