package org.tawatur.archive;

import java.util.function.Consumer;

/** When what was entered is committed: after so many reports, so many characters or so long, whichever comes first. */
final class Batch {

    private static final int REPORTS = 2000;
    private static final int CHARACTERS = 16_000_000;
    private static final long NANOS = 1_000_000_000L;

    private final Ledger ledger;
    private final Consumer<Committed> committed;
    private int reports;
    private int characters;
    private long begun = System.nanoTime();

    /** @param committed told after each commit */
    Batch(Ledger ledger, Consumer<Committed> committed) {
        this.ledger = ledger;
        this.committed = committed;
    }

    /** Counts a report that was entered. */
    void add(int length) {
        reports++;
        characters += length;
        if (reports >= REPORTS || characters >= CHARACTERS || System.nanoTime() - begun >= NANOS) {
            commit();
        }
    }

    void commit() {
        Committed done = ledger.commit();
        reports = 0;
        characters = 0;
        begun = System.nanoTime();
        committed.accept(done);
    }
}
