package org.tawatur.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tawatur.ReportReader;
import org.tawatur.Tawatur;
import org.tawatur.archive.Pipeline;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/** Reads reports on as many threads as there are processors. While the first reads, the rest of Tawatur is made ready. */
final class Readers {

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Language language = Language.of("ar");
    private final CompletableFuture<Tawatur> tawatur = CompletableFuture.supplyAsync(() -> Tawatur.of(language));
    private final AtomicBoolean lent = new AtomicBoolean();

    /** Not to be used while reports are read. */
    Tawatur tawatur() {
        try {
            return tawatur.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * @param things asked by one other thread
     * @param report what is to be read of a thing
     * @param sink   takes the readings in the order of the things
     */
    <A> void read(Iterator<A> things, Function<A, Report> report, Problems problems, Consumer<Optional<Reading>> sink) {
        AtomicBoolean first = new AtomicBoolean(threads > 1);
        new Pipeline<A, Optional<Reading>>(() -> {
            Function<Report, Reading> reader = reader(first.getAndSet(false));
            return thing -> read(report.apply(thing), reader, problems);
        }, thing -> report.apply(thing).text().length()).run(things, threads, () -> false, sink);
        lent.set(false);
    }

    /** One thread reads with what all others wait for; the first does not wait. */
    private Function<Report, Reading> reader(boolean first) {
        return first || lent.getAndSet(true) ? new ReportReader(language)::read : tawatur()::read;
    }

    /** One report on which Tawatur itself stumbles must not cost the reader ten thousand others. */
    static Optional<Reading> read(Report report, Function<Report, Reading> reader, Problems problems) {
        try {
            return Optional.of(reader.apply(report));
        } catch (RuntimeException flaw) {
            problems.add(new Problem(report.id(), -1, "Tawatur stumbled over this report and left it out; please tell us", flaw.toString()));
            return Optional.empty();
        }
    }
}
