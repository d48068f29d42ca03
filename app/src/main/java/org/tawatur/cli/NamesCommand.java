package org.tawatur.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tawatur.report.Passage;
import org.tawatur.source.Mention;
import org.tawatur.source.Name;
import org.tawatur.story.Story;
import org.tawatur.telling.NameWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who and what is named, under which spellings. */
@Command(name = "names", description = "One name a line: how often and in how many reports it is met, its spellings, why they are one, and where they stand.", mixinStandardHelpOptions = true)
final class NamesCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("name", "kind", "count", "reports", "spellings", "joins", "mentions");

    @Option(names = "--lang", paramLabel = "ar|en", defaultValue = "en", description = "language of the reasons; without it, en")
    private String lang;

    @Spec
    private CommandSpec command;

    NamesCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        NameWords words = words();
        List<Name> names = tawatur().names(stories.stream().flatMap(s -> s.readings().stream()).toList());
        return names.stream().map(n -> row(n, words, texts));
    }

    private NameWords words() {
        try {
            return new NameWords(lang);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private static Row row(Name name, NameWords words, Texts texts) {
        Map<String, Set<String>> reports = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> all = new HashSet<>();
        for (Mention mention : name.mentions()) {
            counts.merge(mention.words(), 1, Integer::sum);
            reports.computeIfAbsent(mention.words(), w -> new HashSet<>()).add(mention.report());
            all.add(mention.report());
        }
        return new Row()
                .text("name", name.name())
                .text("kind", name.kind().name().toLowerCase(Locale.ROOT))
                .number("count", name.mentions().size())
                .number("reports", all.size())
                .rows("spellings", counts.keySet().stream().map(s -> new Row().text("words", s).number("count", counts.get(s)).number("reports", reports.get(s).size())).toList())
                .rows("joins", name.joins().stream().map(j -> join(j, words)).toList())
                .rows("mentions", name.mentions().stream().map(m -> texts.row(new Passage(m.report(), m.span()))).toList());
    }

    private static Row join(Name.Join join, NameWords words) {
        return new Row().text("spelling", join.spelling()).text("with", join.with()).text("reason", join.reason().word()).text("sentence", words.say(join));
    }
}
