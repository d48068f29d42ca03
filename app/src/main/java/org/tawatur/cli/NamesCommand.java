package org.tawatur.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tawatur.source.Mention;
import org.tawatur.source.Name;
import org.tawatur.story.Passage;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;

/** Who and what is named, under which spellings. */
@Command(name = "names", description = "One name a line, with its spellings and where they stand.", mixinStandardHelpOptions = true)
final class NamesCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("name", "kind", "spellings", "reasons", "mentions");

    NamesCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        List<Name> names = tawatur().names(stories.stream().flatMap(s -> s.readings().stream()).toList());
        return names.stream().map(n -> row(n, texts));
    }

    private static Row row(Name name, Texts texts) {
        return new Row()
                .text("name", name.name())
                .text("kind", name.kind().name().toLowerCase(Locale.ROOT))
                .list("spellings", name.mentions().stream().map(Mention::words).distinct().toList())
                .list("reasons", name.joins().stream().map(j -> j.reason().word()).toList())
                .rows("mentions", name.mentions().stream().map(m -> texts.row(new Passage(m.report(), m.span()))).toList());
    }
}
