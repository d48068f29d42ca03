package org.tawatur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.story.StoryFinder;
import org.tawatur.text.Language;

/** What CPU time it costs to find a report's story, as more and more have been read. */
public final class StoryPace {

    private static final int STEP = 5000;
    private static final int WARM_UP = 2000;

    private StoryPace() {}

    /** @param args a corpus and, if not all, how many of its reports */
    public static void main(String[] args) throws IOException {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        List<Report> reports = new ArrayList<>(Corpus.read(Path.of(args[0]), count));
        reports.sort(Comparator.comparing((Report r) -> r.published().toInstant()).thenComparing(r -> r.id()));
        Tawatur tawatur = Tawatur.of("ar");
        StoryFinder warm = new StoryFinder(Language.of("ar"), StoryFinder.Window.USUAL);
        reports.stream().limit(WARM_UP).map(tawatur::read).forEach(warm::add);
        StoryFinder finder = new StoryFinder(Language.of("ar"), StoryFinder.Window.USUAL);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long spent = 0;
        long reads = 0;
        for (int i = 1; i <= reports.size(); i++) {
            long begin = threads.getCurrentThreadCpuTime();
            Reading reading = tawatur.read(reports.get(i - 1));
            long start = threads.getCurrentThreadCpuTime();
            finder.add(reading);
            reads += start - begin;
            spent += threads.getCurrentThreadCpuTime() - start;
            if (i % STEP == 0 || i == reports.size()) {
                int since = i % STEP == 0 ? STEP : i % STEP;
                System.out.printf(Locale.ROOT, "%8d read  %.3f ms of CPU a report, reading it %.3f%n", i, spent / 1e6 / since, reads / 1e6 / since);
                reads = 0;
                spent = 0;
            }
        }
    }
}
