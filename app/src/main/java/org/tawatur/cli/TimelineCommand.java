package org.tawatur.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tawatur.account.TimelineEntry;
import org.tawatur.report.Passage;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;

/** What happened, or was said, on which day. */
@Command(name = "timeline", description = "One entry a line, in order of days within each story.", mixinStandardHelpOptions = true)
final class TimelineCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("story", "when", "kind", "speaker", "report", "start", "end", "timeReport", "timeStart", "timeEnd", "quote");

    TimelineCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        return stories.stream().flatMap(s -> tawatur().tell(s).timeline().stream().map(e -> row(s, e, texts)));
    }

    private static Row row(Story story, TimelineEntry entry, Texts texts) {
        Passage passage = entry.passage();
        return new Row()
                .text("story", story.id())
                .text("when", entry.when())
                .text("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                .text("speaker", entry.claim() == null || entry.claim().speaker() == null ? null : entry.claim().speaker().name())
                .text("report", passage.report())
                .place(texts.points(passage.report(), passage.span()))
                .row("time", entry.timeWords() == null ? null : texts.row(entry.timeWords()), Texts.PLACE)
                .text("quote", texts.words(passage.report(), passage.span()));
    }
}
