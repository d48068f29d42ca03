package org.tawatur.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.ZoneReader;
import org.tawatur.reprint.Reprint;
import org.tawatur.reprint.ReprintIndex;
import org.tawatur.reprint.Window;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;

/**
 * The finding of copies beside Lucene's near-duplicate pipeline: the same texts in one run on one thread, with whole
 * copies and passages planted (see {@link Planted}). Times are of the thread's own work, since others may share the machine.
 *
 * <p>usage: ReprintRace CORPUS.jsonl.gz [REPORTS [SEED]]; ends with 1 where we are slower or find too little
 */
public final class ReprintRace {

    private static final int REPORTS = 20_000;
    private static final int PLANTED = 1_500;
    private static final int WARM_UP = 5_000;
    /** So much of a planted passage must be found, on both sides. */
    private static final double FOUND = 0.8;
    private static final double LEAST_RECALL = 0.99;

    private final Language language = Language.of("ar");
    private final Planted planted;
    private final Map<String, List<Reprint>> found = new HashMap<>();
    private final Set<String> alike = new HashSet<>();

    private ReprintRace(Planted planted) {
        this.planted = planted;
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: ReprintRace CORPUS.jsonl.gz [REPORTS [SEED]]");
            System.exit(2);
        }
        List<Report> reports = Corpus.read(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : REPORTS);
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        System.out.printf("%d reports, %d whole copies and %d passages of 60 to 120 words planted with seed %d%n", reports.size(), PLANTED, PLANTED, seed);
        System.exit(new ReprintRace(Planted.in(reports, PLANTED, seed)).run());
    }

    private int run() throws IOException {
        List<Report> few = planted.reports().subList(0, Math.min(WARM_UP, planted.reports().size()));
        ours(few);
        theirs(few);
        found.clear();
        alike.clear();
        double[] ours = ours(planted.reports());
        double theirs = theirs(planted.reports());
        int n = planted.reports().size();
        System.out.printf("passages from articles       %8.0f reports/s%n", n / ours[1]);
        System.out.printf("passages from bare text      %8.0f reports/s (zones, sentences and words read too)%n", n / (ours[0] + ours[1]));
        System.out.printf("Lucene 5-shingles, MinHash   %8.0f reports/s (from bare text)%n", n / theirs);
        double whole = recall(true);
        double passages = recall(false);
        System.out.printf("recall of whole copies %.4f, Lucene %.4f%n", whole, theirRecall(true));
        System.out.printf("recall of passages     %.4f, Lucene %.4f%n", passages, theirRecall(false));
        return whole >= LEAST_RECALL && passages >= LEAST_RECALL && ours[0] + ours[1] <= theirs ? 0 : 1;
    }

    private static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** Seconds of reading articles and of finding passages. */
    private double[] ours(List<Report> reports) {
        ReprintIndex index = new ReprintIndex(language, Window.USUAL);
        ZoneReader zones = new ZoneReader();
        ArticleReader articles = new ArticleReader(language);
        double[] seconds = new double[2];
        long most = 0;
        for (Report report : reports) {
            double begin = seconds();
            Reading reading = new Reading(articles.read(report, zones.read(report)), null, List.of(), List.of(), List.of(), List.of(), null);
            double read = seconds();
            for (Reprint reprint : index.add(reading)) {
                found.computeIfAbsent(key(reprint.a().report(), reprint.b().report()), k -> new ArrayList<>()).add(reprint);
            }
            seconds[0] += read - begin;
            seconds[1] += seconds() - read;
            most = Math.max(most, index.bytes());
        }
        System.out.printf("the index took at most %.1f MB%n", most / 1e6);
        return seconds;
    }

    private double theirs(List<Report> reports) throws IOException {
        MinHashes hashes = new MinHashes();
        double begin = seconds();
        for (Report report : reports) {
            hashes.add(report.id(), report.text()).forEach(other -> alike.add(key(report.id(), other)));
        }
        return seconds() - begin;
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + '\n' + b : b + '\n' + a;
    }

    private double recall(boolean whole) {
        List<Planted.Copy> all = planted.copies().stream().filter(c -> c.whole() == whole).toList();
        return all.stream().filter(this::isFound).count() / (double) all.size();
    }

    private double theirRecall(boolean whole) {
        List<Planted.Copy> all = planted.copies().stream().filter(c -> c.whole() == whole).toList();
        return all.stream().filter(c -> alike.contains(key(c.report(), c.source()))).count() / (double) all.size();
    }

    private boolean isFound(Planted.Copy copy) {
        List<Reprint> both = found.getOrDefault(key(copy.report(), copy.source()), List.of());
        return covered(copy.report(), copy.span(), both) >= FOUND && covered(copy.source(), copy.sourceSpan(), both) >= FOUND;
    }

    private static double covered(String report, Span span, List<Reprint> reprints) {
        boolean[] covered = new boolean[span.length()];
        for (Reprint reprint : reprints) {
            Passage passage = reprint.a().report().equals(report) ? reprint.a() : reprint.b();
            for (int i = Math.max(span.start(), passage.span().start()); i < Math.min(span.end(), passage.span().end()); i++) {
                covered[i - span.start()] = true;
            }
        }
        int n = 0;
        for (boolean one : covered) {
            n += one ? 1 : 0;
        }
        return n / (double) covered.length;
    }
}
