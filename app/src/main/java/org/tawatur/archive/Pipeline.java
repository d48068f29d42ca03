package org.tawatur.archive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Work on many things at once whose results come out in the order of the things: one thread takes them in, several work,
 * the caller's takes the results. What is under way is bounded in number and in weight.
 *
 * @param <A> a thing
 * @param <T> what becomes of it
 */
public final class Pipeline<A, T> {

    /** Things that are handed over together: a handing over costs as much as a short report. */
    private static final int TOGETHER = 32;

    private static final int MOST_WAITING = 16;

    private static final int MOST_WEIGHT = 16_000_000;

    private final Semaphore weight = new Semaphore(MOST_WEIGHT);
    private final BlockingQueue<Future<Done<T>>> results = new ArrayBlockingQueue<>(MOST_WAITING);
    private final ThreadLocal<Function<A, T>> worker;
    private final ToIntFunction<A> weigh;
    private volatile boolean broken;

    /** What became of things taken together, with what they weighed. */
    private record Done<T>(List<T> results, int weight) {}

    /**
     * @param worker makes what works, one for each thread
     * @param weigh  how much a thing takes, in characters
     */
    public Pipeline(Supplier<Function<A, T>> worker, ToIntFunction<A> weigh) {
        this.worker = ThreadLocal.withInitial(worker);
        this.weigh = weigh;
    }

    /**
     * Works until nothing is left or a stop is asked for; what was taken in by then is worked on to its end.
     *
     * @param things  asked from one other thread
     * @param sink    takes the results on this thread
     */
    public void run(Iterator<A> things, int threads, BooleanSupplier stop, Consumer<T> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        ExecutorService taker = Executors.newSingleThreadExecutor();
        try {
            Future<?> taking = taker.submit(() -> take(things, workers, stop));
            for (Done<T> done = next(); done != null; done = next()) {
                done.results.forEach(sink);
                weight.release(done.weight);
            }
            taking.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            broken = true;
            taker.shutdownNow();
            workers.shutdownNow();
        }
    }

    private Done<T> next() throws InterruptedException, ExecutionException {
        return results.take().get();
    }

    private Void take(Iterator<A> things, ExecutorService workers, BooleanSupplier stop) throws InterruptedException {
        try {
            while (!broken && !stop.getAsBoolean() && things.hasNext()) {
                List<A> together = new ArrayList<>(TOGETHER);
                int heavy = 0;
                while (together.size() < TOGETHER && heavy < MOST_WEIGHT / MOST_WAITING && things.hasNext()) {
                    A thing = things.next();
                    heavy += 1 + weigh.applyAsInt(thing);
                    together.add(thing);
                }
                int permits = Math.min(heavy, MOST_WEIGHT);
                weight.acquire(permits);
                results.put(workers.submit(() -> work(together, permits)));
            }
        } finally {
            results.put(CompletableFuture.completedFuture(null));
        }
        return null;
    }

    private Done<T> work(List<A> things, int weight) {
        Function<A, T> own = worker.get();
        List<T> done = new ArrayList<>(things.size());
        things.forEach(thing -> done.add(own.apply(thing)));
        return new Done<>(done, weight);
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
