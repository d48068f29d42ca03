package org.tawatur.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.tawatur.Tawatur;
import org.tawatur.archive.Pipeline;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Arrival;
import org.tawatur.intake.Inbox;

/** Reads reports as {@code ./tawatur read} does, on as many threads and in the same order, and keeps nothing. */
public final class ReadAlone {

    private ReadAlone() {}

    public static void main(String[] args) {
        int threads = Runtime.getRuntime().availableProcessors();
        long begun = System.nanoTime();
        int[] claims = {0};
        int[] reports = {0};
        try (Inbox inbox = Inbox.of(List.of(Path.of(args[0])))) {
            new Pipeline<Arrival, Reading>(ReadAlone::reader, a -> a.report().text().length()).run(inbox, threads, () -> false, reading -> {
                reports[0]++;
                claims[0] += reading.claims().size();
            });
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d reports, %d claims in %.1f s (%.0f/s)%n", reports[0], claims[0], seconds, reports[0] / seconds);
    }

    private static Function<Arrival, Reading> reader() {
        Tawatur tawatur = Tawatur.of("ar");
        return arrival -> tawatur.read(arrival.report());
    }
}
