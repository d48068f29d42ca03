package org.tawatur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.tawatur.Tawatur;
import org.tawatur.report.Report;

/**
 * Reads a whole corpus after a warm-up and prints the report that takes longest; ends with 1 where that is over the
 * limit. The slowest of the first pass are read again and their fastest reading counts, so that a collection of garbage
 * or a neighbour on the machine is not held against a report.
 *
 * <p>usage: SlowestReport CORPUS.jsonl.gz
 */
public final class SlowestReport {

    private static final double LIMIT_MILLIS = 100;
    private static final int WARM_UP = 2000;
    private static final int KEPT = 50;
    private static final int AGAIN = 3;

    private record Timed(Report report, long nanos) {}

    private final Tawatur tawatur = Tawatur.of("ar");
    private final PriorityQueue<Timed> slowest = new PriorityQueue<>(Comparator.comparingLong(Timed::nanos));
    private int reports;

    private SlowestReport() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: SlowestReport CORPUS.jsonl.gz");
            System.exit(2);
        }
        System.exit(new SlowestReport().run(Path.of(args[0])));
    }

    private int run(Path corpus) throws IOException {
        Corpus.each(corpus, WARM_UP, tawatur::read);
        Corpus.each(corpus, Integer.MAX_VALUE, this::time);
        Timed first = slowest.stream().max(Comparator.comparingLong(Timed::nanos)).orElseThrow();
        Timed worst = slowest.stream().map(this::again).max(Comparator.comparingLong(Timed::nanos)).orElseThrow();
        double millis = worst.nanos() / 1e6;
        System.out.printf("slowest of %d reports: %.1f ms (%s, %d characters); limit %.0f ms%n", reports, millis, worst.report().id(), worst.report().text().length(), LIMIT_MILLIS);
        System.out.printf("slowest first reading, whatever else the machine did: %.1f ms (%s)%n", first.nanos() / 1e6, first.report().id());
        return millis <= LIMIT_MILLIS ? 0 : 1;
    }

    private void time(Report report) {
        reports++;
        slowest.add(new Timed(report, nanos(report)));
        if (slowest.size() > KEPT) {
            slowest.poll();
        }
    }

    private Timed again(Timed timed) {
        long best = timed.nanos();
        for (int i = 0; i < AGAIN; i++) {
            best = Math.min(best, nanos(timed.report()));
        }
        return new Timed(timed.report(), best);
    }

    private long nanos(Report report) {
        long begin = System.nanoTime();
        tawatur.read(report);
        return System.nanoTime() - begin;
    }
}
