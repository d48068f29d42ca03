package org.tawatur.bench;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.reprint.Reprint;
import org.tawatur.reprint.ReprintIndex;
import org.tawatur.reprint.Window;
import org.tawatur.story.StoryFinder;
import org.tawatur.text.Language;

/**
 * The whole way of the news as it comes in: reports are read on several threads, then compared on one and put into
 * stories on another, one by one. Reports of one time are taken in the order of their ids, in whichever order they come; so those of the latest time
 * wait until a later one is seen.
 */
final class NewsLine implements AutoCloseable {

    private static final Comparator<Report> ORDER = Comparator.comparing((Report r) -> r.published().toInstant()).thenComparing(r -> r.id());

    private final Cpu cpu = new Cpu();
    private final Readers readers;
    private final ReprintIndex reprints;
    private final StoryFinder stories;
    private final ExecutorService comparer = Executors.newSingleThreadExecutor(Readers.daemons("comparer"));
    private final List<Report> waiting = new ArrayList<>();

    /** @param days that both windows reach back; what else bounds them is as usual */
    NewsLine(Language language, int threads, int days) {
        readers = new Readers(language, threads, cpu);
        reprints = new ReprintIndex(language, new Window(days, Window.USUAL.words()));
        stories = new StoryFinder(language, new StoryFinder.Window(days, StoryFinder.Window.USUAL.reports()));
    }

    Cpu cpu() {
        return cpu;
    }

    ReprintIndex reprints() {
        return reprints;
    }

    /** Takes dated reports, in the order of their times. */
    void take(List<Report> reports, Consumer<Followed> next) {
        waiting.addAll(reports);
        waiting.sort(ORDER);
        OffsetDateTime latest = waiting.get(waiting.size() - 1).published();
        int ready = waiting.size();
        while (ready > 0 && waiting.get(ready - 1).published().isEqual(latest)) {
            ready--;
        }
        follow(ready, next);
    }

    /** Takes those that wait. */
    void end(Consumer<Followed> next) {
        follow(waiting.size(), next);
    }

    private void follow(int ready, Consumer<Followed> next) {
        readers.read(List.copyOf(waiting.subList(0, ready)), readings -> follow(readings).forEach(next));
        waiting.subList(0, ready).clear();
    }

    /** The two ask nothing of one another. Each takes all readings at once: asking for the time takes time. */
    private List<Followed> follow(List<Reading> readings) {
        Future<List<List<Reprint>>> comparing = comparer.submit(() -> {
            long begin = Cpu.now();
            List<List<Reprint>> shared = readings.stream().map(reprints::add).toList();
            cpu.charge(Cpu.Stage.REPRINTS, begin);
            return shared;
        });
        long begin = Cpu.now();
        List<StoryFinder.Joined> found = readings.stream().map(stories::add).toList();
        cpu.charge(Cpu.Stage.STORIES, begin);
        List<List<Reprint>> shared = Readers.result(comparing);
        return IntStream.range(0, readings.size()).mapToObj(i -> new Followed(readings.get(i), shared.get(i), found.get(i))).toList();
    }

    /** Writes the index of reprints; stories are made anew from their reports. */
    void save(DataOutput out) throws IOException {
        reprints.save(out);
    }

    /** Takes up where another line stopped: its saved index, and the reports of its window with their stories. */
    void restore(DataInput in, List<Followed> window) throws IOException {
        reprints.restore(in);
        Forwarding forwarding = new Forwarding();
        window.forEach(followed -> forwarding.note(followed.joined()));
        window.forEach(followed -> stories.restore(followed.reading(), forwarding.of(followed.joined().story())));
    }

    @Override
    public void close() {
        readers.close();
        comparer.shutdownNow();
    }
}
