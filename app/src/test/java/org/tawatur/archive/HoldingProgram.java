package org.tawatur.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Has an archive open for writing until its standard input ends. */
final class HoldingProgram {

    private HoldingProgram() {}

    public static void main(String[] args) throws IOException {
        try (Archive open = Archive.write(Path.of(args[0]), Duration.ZERO, System.err::println)) {
            System.err.println("held " + open.lastRow());
            while (System.in.read() >= 0) {
                System.err.flush();
            }
        }
    }
}
