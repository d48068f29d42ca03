package org.tawatur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tawatur.Tawatur;
import org.tawatur.archive.ArchiveFailure;
import org.tawatur.watch.WatchFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word after {@code tawatur} and the command it stands for. */
@Command(
        name = "tawatur",
        description = "Tells a story from many news reports as one sourced account.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "tawatur " + Tawatur.VERSION,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:nothing could be read, or the output could not be written", "2:wrong call"},
        subcommands = {
            TellCommand.class,
            ReportsCommand.class,
            OutletsCommand.class,
            ClaimsCommand.class,
            StoriesCommand.class,
            ReprintsCommand.class,
            NamesCommand.class,
            TimelineCommand.class,
            ReadCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            VersionsCommand.class,
            IndexCommand.class,
            DeriveCommand.class,
            JudgeCommand.class
        })
public final class Main implements Runnable {

    static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = commandLine(out, err).execute(args);
        if (out.checkError() && code == 0) {
            code = FAILED;
        }
        err.flush();
        System.exit(code);
    }

    /** The commands, writing to the given streams. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command.getErr()));
        line.setParameterExceptionHandler((wrong, args) -> wrongCall(wrong));
        return line;
    }

    private static int wrongCall(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("tawatur: " + wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr())) {
            line.getErr().println("See: " + line.getCommandSpec().qualifiedName(" ") + " --help");
        }
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What went wrong in the world is told in a line; what went wrong in here is told in full. */
    private static int failed(Exception failure, PrintWriter err) throws Exception {
        if (!(failure instanceof IOException || failure instanceof UncheckedIOException || failure instanceof ArchiveFailure || failure instanceof WatchFailure || failure instanceof NothingRead)) {
            throw failure;
        }
        err.println("tawatur: " + failure.getMessage());
        return FAILED;
    }

    /** No report could be read from what was named. */
    static final class NothingRead extends RuntimeException {

        private static final long serialVersionUID = 1;

        NothingRead() {
            super("nothing could be read");
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
