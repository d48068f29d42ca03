package org.tawatur.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;

/** Which report tells of which story. */
@Command(name = "stories", description = "One report a line, with the story it belongs to.", mixinStandardHelpOptions = true)
final class StoriesCommand extends ExportCommand {

    StoriesCommand() {
        super(List.of("report", "story"));
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        return stories.stream()
                .flatMap(story -> story.readings().stream().map(r -> new Row().text("report", r.id()).text("story", story.id())));
    }
}
