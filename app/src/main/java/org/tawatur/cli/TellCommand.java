package org.tawatur.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tawatur.exchange.Annotations;
import org.tawatur.exchange.Arguments;
import org.tawatur.exchange.EventSheet;
import org.tawatur.exchange.TimelineJs;
import org.tawatur.judgement.Edition;
import org.tawatur.telling.Bidi;
import org.tawatur.telling.HtmlTelling;
import org.tawatur.telling.JsonTelling;
import org.tawatur.telling.MarkdownTelling;
import org.tawatur.telling.Telling;
import org.tawatur.telling.TellingOptions;
import org.tawatur.telling.TextTelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(name = "tell", description = "Reads reports and tells the account of each story.", mixinStandardHelpOptions = true)
final class TellCommand implements Callable<Integer> {

    /** The forms of an account. */
    enum Format {
        TEXT,
        HTML,
        JSON,
        MARKDOWN,
        CSV,
        ANNOTATIONS,
        TIMELINEJS,
        AIF
    }

    private static final int USUAL_WIDTH = 80;

    @Mixin
    private Input input;

    @Option(names = "--format", paramLabel = "text|html|json|markdown|csv|annotations|timelinejs|aif", defaultValue = "text",
            description = "form of the account; without it, text. csv is for those who code conflicts, annotations are W3C's, timelinejs and aif are read by programs of these names")
    private Format format;

    @Option(names = "--one-story", description = "all that is read tells of one event; without it, Tawatur finds out what does")
    private boolean oneStory;

    @Option(names = "--reader", paramLabel = "NAME", description = "of an archive: who reads; what has changed since that reader's last look is told first, and this look is kept")
    private String reader;

    @Option(names = "--out", paramLabel = "FILE", description = "where it is written; without it, standard output")
    private Path file;

    @Option(names = "--lang", paramLabel = "ar|en", defaultValue = "ar", description = "language of the words around what is cited; without it, ar")
    private String lang;

    @Option(names = "--bidi", paramLabel = "auto|visual|logical", defaultValue = "auto", description = "who orders Arabic on a terminal: auto knows most of them; visual joins and orders the letters here")
    private String bidi;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Telling telling = telling();
        if (file != null && (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().getParent()))) {
            throw new ParameterException(command.commandLine(), "--out: " + file + " is a folder or its folder does not exist");
        }
        List<Edition> editions = editions();
        if (file == null) {
            telling.tell(editions, command.commandLine().getOut());
            command.commandLine().getOut().flush();
        } else {
            try (Writer out = Files.newBufferedWriter(file)) {
                telling.tell(editions, out);
            }
        }
        return 0;
    }

    private List<Edition> editions() {
        Editions editions = new Editions(input, readings -> oneStory ? List.of(input.tawatur().together(readings)) : input.tawatur().stories(readings), command.commandLine().getErr());
        if (reader != null && input.archive() == null) {
            throw new ParameterException(command.commandLine(), "--reader asks an archive: --archive DIR");
        }
        return reader == null ? editions.all() : editions.since(reader);
    }

    private Telling telling() {
        boolean terminal = file == null && Boolean.getBoolean("tawatur.stdout.terminal");
        TellingOptions options = options(terminal);
        return switch (format) {
            case HTML -> new HtmlTelling(options);
            case JSON -> new JsonTelling(options);
            case MARKDOWN -> new MarkdownTelling(options);
            case CSV -> new EventSheet();
            case ANNOTATIONS -> new Annotations();
            case TIMELINEJS -> new TimelineJs();
            case AIF -> new Arguments();
            case TEXT -> new TextTelling(options, terminal);
        };
    }

    private TellingOptions options(boolean terminal) {
        Map<String, String> environment = System.getenv();
        int width = terminal ? Integer.getInteger("tawatur.width", USUAL_WIDTH) : USUAL_WIDTH;
        boolean colour = terminal && !environment.containsKey("NO_COLOR");
        try {
            return new TellingOptions(lang, Math.max(width, TellingOptions.NARROWEST), colour, Bidi.of(bidi, terminal, environment));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
