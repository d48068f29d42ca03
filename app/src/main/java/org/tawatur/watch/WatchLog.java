package org.tawatur.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;

/**
 * What a watch did and what went wrong, a line each, for people to read; when the file is large it makes way for a new
 * one and is kept beside it. Safe for use by several threads.
 */
final class WatchLog {

    static final long MOST_BYTES = 10_000_000;
    private static final int LONGEST_LINE = 1_000;

    private final Path file;
    private final Clock clock;
    private final Problems problems;
    private final Consumer<Problem> tell;

    /** @param tell told each problem as well */
    WatchLog(Path file, Clock clock, Problems problems, Consumer<Problem> tell) {
        this.file = file;
        this.clock = clock;
        this.problems = problems;
        this.tell = tell;
    }

    void problem(String where, String what) {
        Problem problem = new Problem(clean(where), -1, clean(what), "");
        problems.add(problem);
        add("problem " + problem);
        tell.accept(problem);
    }

    /** Adds a line, led by the time. */
    synchronized void add(String line) {
        String whole = clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + clean(line) + "\n";
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(file, whole.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new WatchFailure(file + ": cannot be written (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    /** What sites print may not make lines of its own nor speak to a terminal. */
    private static String clean(String words) {
        String shown = words.length() <= LONGEST_LINE ? words : words.substring(0, LONGEST_LINE) + "\u2026";
        return shown.codePoints().map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
