package org.tawatur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tawatur.Tawatur;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/**
 * The whole reading, zones to claims, on one thread, beside a bare pass of Lucene's ArabicAnalyzer over the same text.
 * Both are warmed up and measured in turns within one run, so that the ratio holds where the machine does not.
 *
 * <p>usage: ReadingBench CORPUS.jsonl.gz [REPORTS]; ends with 1 where reading takes more than twenty times Lucene's pass
 */
public final class ReadingBench {

    private static final int REPORTS = 5000;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 5;
    private static final int SLOWEST = 8;
    private static final double TIMES_LUCENE = 20;

    private final List<Report> reports;
    private final double megabytes;

    private ReadingBench(List<Report> reports) {
        this.reports = reports;
        this.megabytes = reports.stream().mapToLong(r -> r.text().getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: ReadingBench CORPUS.jsonl.gz [REPORTS]");
            System.exit(2);
        }
        System.exit(new ReadingBench(Corpus.read(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : REPORTS)).run());
    }

    private int run() {
        Tawatur tawatur = Tawatur.of("ar");
        Stages stages = new Stages(Language.of("ar"));
        long[] fastest = new long[reports.size()];
        Arrays.fill(fastest, Long.MAX_VALUE);
        long[] reading = new long[ROUNDS];
        long[] lucene = new long[ROUNDS];
        int claims = 0;
        try (Analyzer analyzer = new ArabicAnalyzer()) {
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                long whole = pass(r -> tawatur.read(r).claims().size(), round < 0 ? null : fastest);
                long floor = pass(r -> tokens(analyzer, r.text()), null);
                stages.reset();
                claims = reports.stream().mapToInt(stages::read).sum();
                if (round >= 0) {
                    reading[round] = whole;
                    lucene[round] = floor;
                }
            }
        }
        print(median(reading), median(lucene), claims);
        System.out.println("where the time goes (last round):");
        stages.print();
        printSlowest(fastest);
        return median(reading) <= TIMES_LUCENE * median(lucene) ? 0 : 1;
    }

    private long pass(ToIntFunction<Report> reader, long[] fastest) {
        long sum = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < reports.size(); i++) {
            long t = System.nanoTime();
            sum += reader.applyAsInt(reports.get(i));
            if (fastest != null) {
                fastest[i] = Math.min(fastest[i], System.nanoTime() - t);
            }
        }
        long took = System.nanoTime() - begin;
        if (sum < 0) {
            throw new IllegalStateException("the work was not done");
        }
        return took;
    }

    private static int tokens(Analyzer analyzer, String text) {
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            int sum = 0;
            tokens.reset();
            while (tokens.incrementToken()) {
                sum += offsets.endOffset() > offsets.startOffset() ? 1 : 0;
            }
            tokens.end();
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long median(long[] all) {
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void print(long reading, long lucene, int claims) {
        System.out.printf("%d reports, %.1f MB of UTF-8, %d claims, times and figures; medians of %d rounds, Java %s%n", reports.size(), megabytes, claims, ROUNDS, Runtime.version());
        System.out.printf("reading   %7.1f MB/s  %7.0f reports/s  %.3f ms a report%n", megabytes / (reading / 1e9), reports.size() / (reading / 1e9), reading / 1e6 / reports.size());
        System.out.printf("Lucene    %7.1f MB/s  %7.0f reports/s%n", megabytes / (lucene / 1e9), reports.size() / (lucene / 1e9));
        System.out.printf("reading takes %.2f times Lucene's bare pass; at most %.0f%n", (double) reading / lucene, TIMES_LUCENE);
    }

    private void printSlowest(long[] fastest) {
        System.out.println("slowest reports, by time for a character (texts of 200 or more):");
        IntStream.range(0, fastest.length).boxed().filter(i -> reports.get(i).text().length() >= 200)
                .sorted(Comparator.comparingDouble((Integer i) -> -(double) fastest[i] / reports.get(i).text().length())).limit(SLOWEST)
                .forEach(i -> System.out.printf("  %-40s %6d characters  %.3f ms  %.0f ns each%n", reports.get(i).id(), reports.get(i).text().length(),
                        fastest[i] / 1e6, (double) fastest[i] / reports.get(i).text().length()));
    }
}
