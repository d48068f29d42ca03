package org.tawatur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which passages were copied. */
@Command(name = "reprints", description = "One shared passage a line: a in the later report, b in the earlier.", mixinStandardHelpOptions = true)
final class ReprintsCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("aReport", "aStart", "aEnd", "bReport", "bStart", "bEnd", "kind");

    @Mixin
    private Input input;

    @Mixin
    private Export export;

    @Override
    public Integer call() {
        List<Story> stories = input.stories();
        Texts texts = new Texts(stories);
        return export.write(COLUMNS, stories.stream().flatMap(s -> s.reprints().stream())
                .map(r -> new Row().row("a", texts.row(r.a()), Texts.PLACE).row("b", texts.row(r.b()), Texts.PLACE).text("kind", r.kind().word())));
    }
}
