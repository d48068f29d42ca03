package org.tawatur.archive;

import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tawatur.Tawatur;
import org.tawatur.intake.Arrival;
import org.tawatur.intake.Problems;

/**
 * Reads arrivals into an archive, on several threads, rows in the order of arrival. A run that is broken off leaves what
 * a shorter run would have left; the same run again goes on from there.
 */
public final class ReadRun {

    private final Archive archive;
    private final int threads;
    private final BooleanSupplier stop;
    private final Queue<Archive> readers = new ConcurrentLinkedQueue<>();

    /** An arrival with whether it repeats one shortly before. */
    private record Met(Arrival arrival, boolean again) {

        int weight() {
            return again ? 0 : arrival.report().text().length();
        }
    }

    /** An arrival with what was derived from it, null where it is known to be nothing new. */
    private record Taken(Arrival arrival, String hash, Derived derived) {

        int weight() {
            return derived == null ? 0 : arrival.report().text().length();
        }
    }

    /** @param stop asked now and then whether to end early */
    public ReadRun(Archive archive, int threads, BooleanSupplier stop) {
        this.archive = archive;
        this.threads = threads;
        this.stop = stop;
    }

    /**
     * @param arrivals read on a thread of its own
     * @param problems where reports go that Tawatur stumbles over
     * @param watch    told after every report
     * @param committed told when more is on disk
     */
    public Tally read(Iterator<Arrival> arrivals, Problems problems, Consumer<Tally> watch, Consumer<Committed> committed) {
        Ledger ledger = new Ledger(archive.database());
        Batch batch = new Batch(ledger, committed);
        Tally tally = new Tally();
        // an archive that is empty now can hold nothing but what this run enters
        boolean empty = archive.lastRow() == 0;
        try {
            new Pipeline<Met, Taken>(() -> taker(problems, empty), Met::weight).run(met(arrivals), threads, stop, taken -> {
                tally.count(taken.derived == null ? Outcome.UNCHANGED : ledger.enter(taken.arrival, taken.hash, taken.derived));
                watch.accept(tally);
                batch.add(taken.weight());
            });
            batch.commit();
            return tally;
        } finally {
            readers.forEach(Archive::close);
        }
    }

    private static Iterator<Met> met(Iterator<Arrival> arrivals) {
        Repeats repeats = new Repeats();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return arrivals.hasNext();
            }

            @Override
            public Met next() {
                Arrival arrival = arrivals.next();
                return new Met(arrival, repeats.met(arrival));
            }
        };
    }

    private Function<Met, Taken> taker(Problems problems, boolean empty) {
        Deriver deriver = new Deriver(problems);
        Archive reader = empty ? null : Archive.read(archive.folder());
        if (reader != null) {
            readers.add(reader);
        }
        return met -> met.again ? new Taken(met.arrival, null, null) : taken(met.arrival, deriver, reader);
    }

    /** @param reader of what was there before the run, or null where that is nothing */
    private static Taken taken(Arrival arrival, Deriver deriver, Archive reader) {
        String hash = ContentHash.of(arrival.report());
        boolean known = reader != null && reader.isKnown(Identity.of(arrival, hash), hash, arrival.fetched());
        return new Taken(arrival, hash, known ? null : deriver.derive(arrival.report()));
    }

    /**
     * Derives again from every version that another program or another pack derived, claims keeping their ids.
     *
     * @param all   also from those that this program and pack derived
     * @param watch told how many are done
     * @return how many versions there were to derive from
     */
    public int derive(boolean all, Problems problems, Consumer<Integer> watch) {
        Deriver first = new Deriver(problems);
        List<Long> rows = all ? archive.derivedOtherwise("", "") : archive.derivedOtherwise(Tawatur.VERSION, first.pack());
        Ledger ledger = new Ledger(archive.database());
        Batch batch = new Batch(ledger, committed -> {});
        int[] done = {0};
        try (Archive source = Archive.read(archive.folder())) {
            new Pipeline<StoredReport, Rederived>(() -> rederiver(problems), s -> s.report().text().length())
                    .run(rows.stream().map(source::row).iterator(), threads, stop, again -> {
                        ledger.replace(again.stored.row(), again.derived);
                        watch.accept(++done[0]);
                        batch.add(again.stored.report().text().length());
                    });
            batch.commit();
        }
        return done[0];
    }

    private record Rederived(StoredReport stored, Derived derived) {}

    private static Function<StoredReport, Rederived> rederiver(Problems problems) {
        Deriver deriver = new Deriver(problems);
        return stored -> new Rederived(stored, deriver.derive(stored.report()));
    }
}
