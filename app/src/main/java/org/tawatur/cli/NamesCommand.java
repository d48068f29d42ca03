package org.tawatur.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tawatur.source.Mention;
import org.tawatur.source.Name;
import org.tawatur.story.Passage;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who and what is named, under which spellings. */
@Command(name = "names", description = "One name a line, with its spellings and where they stand.", mixinStandardHelpOptions = true)
final class NamesCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("name", "kind", "spellings", "reasons", "mentions");

    @Mixin
    private Input input;

    @Mixin
    private Export export;

    @Override
    public Integer call() {
        List<Story> stories = input.stories();
        Texts texts = new Texts(stories);
        List<Name> names = input.tawatur().names(stories.stream().flatMap(s -> s.readings().stream()).toList());
        return export.write(COLUMNS, names.stream().map(n -> row(n, texts)));
    }

    private static Row row(Name name, Texts texts) {
        return new Row()
                .text("name", name.name())
                .text("kind", name.kind().name().toLowerCase(Locale.ROOT))
                .list("spellings", name.mentions().stream().map(Mention::words).distinct().toList())
                .list("reasons", name.reasons())
                .rows("mentions", name.mentions().stream().map(m -> texts.row(new Passage(m.report(), m.span()))).toList());
    }
}
