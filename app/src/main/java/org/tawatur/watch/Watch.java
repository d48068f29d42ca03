package org.tawatur.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.tawatur.fetch.Address;
import org.tawatur.fetch.Question;
import org.tawatur.fetch.Trips;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;

/**
 * Follows feeds into an archive until it is stopped. It may be killed at any moment: what was not in the archive by then
 * is fetched again by the next watch, and nothing is entered twice.
 */
public final class Watch {

    private static final int MOST_BYTES = 10 << 20;
    private static final long LOOK_MILLIS = 200;
    private static final Duration QUERY = Duration.ofSeconds(5);
    private static final Duration TIDY = Duration.ofMinutes(1);
    private static final int TRIES_ONCE = 3;

    /**
     * How a watch goes.
     *
     * @param due      feeds that are due
     * @param underWay feeds and pages that are being fetched or wait for it
     * @param fetched  feeds and pages that came
     * @param fresh    reports never met before
     * @param changed  new versions of reports
     * @param failing  feeds whose last visit failed
     * @param next     until the next feed or page is due
     */
    public record Status(int feeds, int due, int underWay, long fetched, long fresh, long changed, int failing, Duration next) {

        /** One line. */
        public String words() {
            return feeds + (feeds == 1 ? " feed, " : " feeds, ") + due + " due, " + underWay + " under way, " + fetched + " fetched, " + fresh + " new, " + changed + " changed, "
                    + failing + " failing, next in " + String.format("%d:%02d", next.toMinutes(), next.toSecondsPart());
        }
    }

    /** Told how a watch goes. */
    public interface Witness {

        void status(Status status);

        void problem(Problem problem);
    }

    private final Path folder;
    private final WatchPlan plan;
    private final Witness witness;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Feed> feeds = new LinkedHashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicLong fetched = new AtomicLong();
    private final AtomicLong fresh = new AtomicLong();
    private final AtomicLong changed = new AtomicLong();
    private volatile boolean stopping;
    private volatile RuntimeException flaw;
    private volatile Instant query = Instant.MIN;
    private Instant nextItem;

    /** @param folder of the archive */
    public Watch(Path folder, WatchPlan plan, Witness witness) {
        this.folder = folder;
        this.plan = plan;
        this.witness = witness;
    }

    /**
     * Follows the feeds; returns when stopped, or in a single round when that is done.
     *
     * @throws WatchFailure if another watch follows feeds into the same folder, or that cannot be written
     * @throws org.tawatur.archive.ArchiveFailure if the archive cannot be written
     */
    public Status run(List<Address> named, BooleanSupplier stop) {
        FileChannel lock = locked();
        try {
            WatchLog log = new WatchLog(folder.resolve("watch.log"), clock, new Problems(), witness::problem);
            watch(named, log, stop);
            if (flaw != null) {
                throw flaw;
            }
            Status last = status();
            log.add((plan.once() ? "done: " : "stopped: ") + last.words());
            return last;
        } finally {
            unlock(lock);
        }
    }

    private void watch(List<Address> named, WatchLog log, BooleanSupplier stop) {
        ArchiveShelf shelf = new ArchiveShelf(folder, log);
        shelf.check();
        try (State state = State.open(folder.resolve("watch.db"));
                Filing filing = new Filing(shelf, log, plan.once() ? TRIES_ONCE : Integer.MAX_VALUE, (done, kept) -> committed(state, done, kept));
                Trips trips = new Trips(plan.manners(), state, clock)) {
            state.feeds(named).forEach(f -> feeds.put(f.name(), f));
            log.add("watching " + feeds.size() + " feeds" + (plan.once() ? " once" : ""));
            follow(state, trips, new Visits(plan, state, filing, log, clock), () -> stop.getAsBoolean() || broken(filing));
            stopping = true;
        }
    }

    /** One watch at a time; the right ends with the process however that ends. */
    private FileChannel locked() {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(folder.resolve("watch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (taken(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new WatchFailure(folder + ": cannot be written (" + e.getClass().getSimpleName() + ")", e);
        }
        throw new WatchFailure("another watch follows feeds into " + folder, null);
    }

    private void unlock(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WatchFailure(folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private boolean broken(Filing filing) {
        filing.check();
        return flaw != null;
    }

    private void follow(State state, Trips trips, Visits visits, BooleanSupplier stop) {
        Instant tidy = clock.instant().plus(TIDY);
        boolean first = true;
        while (!stop.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
            Instant now = clock.instant();
            // a single round is often called by a clock of its own, which is never exact
            Instant until = first && plan.once() ? now.plus(plan.every()) : now;
            for (Feed feed : plan.once() && !first ? List.<Feed>of() : feedsDue(until)) {
                visit(feed, trips, visits);
            }
            first = false;
            if (!now.isBefore(query)) {
                query = now.plus(QUERY);
                state.due(now).forEach(item -> look(item, trips, visits));
                nextItem = state.nextItem();
            }
            if (now.isAfter(tidy)) {
                tidy = now.plus(TIDY);
                trips.tidy();
            }
            witness.status(status());
            if (plan.once() && underWay.isEmpty() && (nextItem == null || nextItem.isAfter(now)) && now.isBefore(query)) {
                return;
            }
            sleep();
        }
    }

    private List<Feed> feedsDue(Instant until) {
        synchronized (feeds) {
            List<Feed> due = new ArrayList<>(feeds.values());
            due.removeIf(f -> f.due() > until.toEpochMilli() || underWay.contains(f.name()));
            return due;
        }
    }

    private void visit(Feed feed, Trips trips, Visits visits) {
        underWay.add(feed.name());
        trips.go(new Question(feed.at(), feed.etag(), feed.modified(), MOST_BYTES, false), end -> settle(feed.name(), () -> {
            fetched.addAndGet(end.answer().came() ? 1 : 0);
            Feed after = visits.feed(feed, end);
            synchronized (feeds) {
                feeds.put(feed.name(), after);
            }
            return false;
        }));
    }

    private void look(Item item, Trips trips, Visits visits) {
        String key = key(item.number());
        if (!underWay.add(key)) {
            return;
        }
        if (item.at() == null) {
            trips.aside(() -> settle(key, () -> visits.pageless(item)));
            return;
        }
        trips.go(new Question(item.at(), item.etag(), item.modified(), MOST_BYTES, false), end -> settle(key, () -> {
            fetched.addAndGet(end.answer().came() ? 1 : 0);
            try {
                return visits.page(item, end);
            } catch (WatchFailure e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                visits.stumbled(item, e);
                return false;
            }
        }));
    }

    private static String key(long item) {
        return "item " + item;
    }

    /** @param work tells whether it goes on elsewhere; until {@link #committed} then */
    private void settle(String key, BooleanSupplier work) {
        if (stopping) {
            // what was broken off is no failure of the site
            return;
        }
        try {
            if (!work.getAsBoolean()) {
                ended(key);
            }
        } catch (RuntimeException e) {
            flaw = e;
        } catch (Error e) {
            flaw = new IllegalStateException(e);
        }
    }

    private void ended(String key) {
        query = Instant.MIN;
        underWay.remove(key);
    }

    private void committed(State state, List<State.Done> done, ArchiveShelf.Kept kept) {
        state.done(done);
        fresh.addAndGet(kept.fresh());
        changed.addAndGet(kept.changed());
        done.forEach(d -> ended(key(d.number())));
    }

    private Status status() {
        Instant now = clock.instant();
        synchronized (feeds) {
            int due = (int) feeds.values().stream().filter(f -> f.due() <= now.toEpochMilli()).count();
            int failing = (int) feeds.values().stream().filter(f -> f.failures() > 0).count();
            long next = feeds.values().stream().mapToLong(Feed::due).min().orElse(Long.MAX_VALUE);
            long sooner = nextItem == null ? next : Math.min(next, nextItem.toEpochMilli());
            return new Status(feeds.size(), due, underWay.size(), fetched.get(), fresh.get(), changed.get(), failing,
                    sooner == Long.MAX_VALUE ? Duration.ZERO : Duration.ofMillis(Math.max(0, sooner - now.toEpochMilli())));
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
