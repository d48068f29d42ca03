package org.tawatur.bench;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/** Reads reports on several threads and hands the readings on in order, some at once. */
final class Readers implements AutoCloseable {

    private static final int AT_ONCE = 32;
    /** So many parcels are read ahead at most for each thread: readings are large. */
    private static final int AHEAD = 4;

    private final ExecutorService threads;
    private final ThreadLocal<Tawatur> tawatur;
    private final int count;
    private final Cpu cpu;

    Readers(Language language, int count, Cpu cpu) {
        this.count = count;
        this.cpu = cpu;
        tawatur = ThreadLocal.withInitial(() -> Tawatur.of(language));
        threads = Executors.newFixedThreadPool(count, daemons("reader"));
    }

    /** @param next takes the readings parcel by parcel */
    void read(List<Report> reports, Consumer<List<Reading>> next) {
        ArrayDeque<Future<List<Reading>>> ahead = new ArrayDeque<>();
        for (int from = 0; from < reports.size(); from += AT_ONCE) {
            List<Report> parcel = reports.subList(from, Math.min(reports.size(), from + AT_ONCE));
            ahead.addLast(threads.submit(() -> read(parcel)));
            if (ahead.size() > AHEAD * count) {
                next.accept(result(ahead.removeFirst()));
            }
        }
        ahead.forEach(parcel -> next.accept(result(parcel)));
    }

    private List<Reading> read(List<Report> parcel) {
        long begin = Cpu.now();
        List<Reading> readings = parcel.stream().map(tawatur.get()::read).toList();
        cpu.charge(Cpu.Stage.READING, begin);
        return readings;
    }

    static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a report could not be taken", e.getCause());
        }
    }

    static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
