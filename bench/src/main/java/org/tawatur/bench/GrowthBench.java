package org.tawatur.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tawatur.bench.Cpu.Stage;
import org.tawatur.news.Kind;
import org.tawatur.news.Made;
import org.tawatur.news.News;
import org.tawatur.news.Seeds;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/**
 * What a report costs as an archive grows: made news ({@link News}) is read, compared and put into stories, and at 10,000,
 * 30,000, 100,000 … reports the cost of the last 5,000 is printed, with memory and the share of planted copies found. Making
 * the news is not counted.
 *
 * <p>usage: GrowthBench CORPUS.jsonl.gz [REPORTS] [--day REPORTS] [--days DAYS] [--threads N] [--seed N] [--shares kind=n,…]; ends with 1
 * where the last report costs more than 1.25 times one of the first ten thousand, or the heap in use is over 3 GiB
 */
public final class GrowthBench {

    private static final int[] POINTS = {10_000, 30_000, 100_000, 300_000, 1_000_000};
    private static final int BATCH = 5000;
    private static final int WARM_UP = 5000;
    private static final double MOST_GROWTH = 1.25;
    private static final double MOST_HEAP_GIB = 3;
    private static final List<Kind> COPIES = Arrays.stream(Kind.values()).filter(Kind::isCopy).toList();

    /** What the reports of a batch cost, in milliseconds each. */
    private record Cost(double reading, double reprints, double stories, double all, double wall) {}

    private final GrowthSettings settings;
    private final Seeds seeds;
    private final Language language = Language.of("ar");
    private final Recall recall = new Recall();

    private GrowthBench(GrowthSettings settings) throws IOException {
        this.settings = settings;
        seeds = new Seeds(language, Corpus.read(settings.corpus(), Integer.MAX_VALUE));
    }

    public static void main(String[] args) throws IOException {
        GrowthSettings settings;
        try {
            settings = GrowthSettings.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println("usage: GrowthBench " + GrowthSettings.USAGE + "\n" + e.getMessage());
            System.exit(2);
            return;
        }
        System.exit(new GrowthBench(settings).run());
    }

    private int run() throws IOException {
        try (NewsLine line = line()) {
            List<Report> other = made(new News(settings.mix().seed(settings.mix().seed() + 1), seeds), WARM_UP);
            line.take(other, f -> { });
        }
        recall.reset();
        News news = new News(settings.mix(), seeds);
        double empty = heap();
        System.out.printf(Locale.ROOT, "%,d reports a day, windows of %d days, %d reading threads, Java %s; the seeds of the news take %.0f MB%n%n", settings.mix().perDay(), settings.days(),
                settings.threads(), Runtime.version(), empty);
        System.out.println("|   reports | reading | reprints | stories | all CPU | wall | reports/s | heap MB | reprints: reports | MB | copies found | other events | in the story | story of another |");
        System.out.println("| --------: | ------: | -------: | ------: | ------: | ---: | --------: | ------: | ----------------: | -: | -----------: | -----------: | -----------: | ---------------: |");
        try (NewsLine line = line()) {
            return grow(news, line);
        }
    }

    private NewsLine line() {
        return new NewsLine(language, settings.threads(), settings.days());
    }

    private int grow(News news, NewsLine line) throws IOException {
        Cost first = null;
        Cost last = null;
        double most = 0;
        String kinds = "";
        for (int done = 0; done < settings.reports(); ) {
            last = batch(news, line);
            done += BATCH;
            if (isPoint(done)) {
                first = first == null ? last : first;
                double heap = heap();
                most = Math.max(most, heap);
                print(done, last, heap, line);
                kinds = recall.byKind();
                recall.reset();
            }
        }
        System.out.println("\nOf the planted reports since the point before, by kind:\n\n" + kinds);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        line.save(new DataOutputStream(saved));
        System.out.printf(Locale.ROOT, "%na report costs %.2f times what one of the first ten thousand costs, at most %.2f; heap in use at most %.2f GiB, at most %.0f; the saved index of reprints has %.0f MB%n",
                last.all / first.all, MOST_GROWTH, most / 1024, MOST_HEAP_GIB, saved.size() / 1e6);
        System.out.printf(Locale.ROOT, "reading, which does not grow, costs %.2f times as much: so much of it is the machine's%n", last.reading / first.reading);
        return last.all / first.all <= MOST_GROWTH && most / 1024 <= MOST_HEAP_GIB ? 0 : 1;
    }

    private boolean isPoint(int done) {
        return done == settings.reports() || Arrays.binarySearch(POINTS, done) >= 0;
    }

    private Cost batch(News news, NewsLine line) {
        List<Report> batch = made(news, BATCH);
        long[] before = spent(line);
        line.take(batch, followed -> recall.met(followed, line.reprints().size()));
        long[] after = spent(line);
        double[] each = new double[before.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = (after[i] - before[i]) / 1e6 / BATCH;
        }
        return new Cost(each[0], each[1], each[2], each[3], each[4]);
    }

    private static long[] spent(NewsLine line) {
        return new long[] {line.cpu().of(Stage.READING), line.cpu().of(Stage.REPRINTS), line.cpu().of(Stage.STORIES), Cpu.process(), System.nanoTime()};
    }

    /** Makes the next reports and remembers the truth about them. */
    private List<Report> made(News news, int count) {
        List<Report> reports = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Made made = news.next();
            recall.expect(made);
            reports.add(made.report());
        }
        return reports;
    }

    private void print(int done, Cost cost, double heap, NewsLine line) {
        Recall.Tally copies = recall.of(COPIES);
        System.out.printf(Locale.ROOT, "| %,9d | %.3f | %.3f | %.3f | %.3f | %.3f | %.0f | %.0f | %,d | %.0f | %.4f | %.4f | %.3f | %.3f |%n", done, cost.reading, cost.reprints, cost.stories, cost.all, cost.wall,
                1000 / cost.wall, heap, line.reprints().size(), line.reprints().bytes() / 1e6, copies.events(), recall.strangers(), copies.stories(), recall.joined());
    }

    /** Megabytes (of 2^20 bytes) in use after a collection. */
    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }
}
