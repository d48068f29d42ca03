package org.tawatur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which report tells of which story. */
@Command(name = "stories", description = "One report a line, with the story it belongs to.", mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {

    @Mixin
    private Input input;

    @Mixin
    private Export export;

    @Override
    public Integer call() {
        return export.write(List.of("report", "story"), input.stories().stream()
                .flatMap(story -> story.readings().stream().map(r -> new Row().text("report", r.id()).text("story", story.id()))));
    }
}
