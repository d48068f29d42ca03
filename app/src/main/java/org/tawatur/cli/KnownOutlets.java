package org.tawatur.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.tawatur.report.Outlets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which outlets a command knows: those Tawatur comes with, and the user's own. */
final class KnownOutlets {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Outlets own;

    /** Read while the call is read, so that a broken file costs nobody a long run. */
    @Option(names = "--outlets", paramLabel = "FILE", description = "outlets of your own besides those known, in the form of outlets.tsv (docs/outlets.md)")
    private void own(Path file) {
        try {
            own = Outlets.load().with(file);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new ParameterException(command.commandLine(), "--outlets: " + e.getMessage(), e);
        }
    }

    Outlets outlets() {
        return own == null ? Outlets.load() : own;
    }
}
