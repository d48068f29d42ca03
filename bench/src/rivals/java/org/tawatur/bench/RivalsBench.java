package org.tawatur.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.tawatur.Tawatur;
import org.tawatur.report.Report;

/**
 * The whole reading, zones to claims, beside CoreNLP's segmentation, sentences and tagging of the same text, on one
 * thread, in turns within one run. CoreNLP is under the GPL: this class is compiled in the profile {@code rivals} only,
 * and neither it nor CoreNLP is part of anything published.
 *
 * <p>usage: RivalsBench CORPUS.jsonl.gz [REPORTS]; ends with 1 where reading is not fast enough beside it
 */
public final class RivalsBench {

    private static final int REPORTS = 100;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;

    /** How many readings fill a round, since one is too short to be measured. */
    private static final int READINGS = 20;

    private static final double TIMES_FASTER = 60;

    private final List<Report> reports;

    private RivalsBench(List<Report> reports) {
        this.reports = reports;
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: RivalsBench CORPUS.jsonl.gz [REPORTS]");
            System.exit(2);
        }
        System.exit(new RivalsBench(Corpus.read(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : REPORTS)).run());
    }

    private int run() {
        Tawatur tawatur = Tawatur.of("ar");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
        double[] reading = new double[ROUNDS];
        double[] tagging = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            double ours = pass(r -> tawatur.read(r).claims().size(), READINGS);
            double theirs = pass(r -> tokens(pipeline, r.text()), 1);
            if (round >= 0) {
                reading[round] = ours;
                tagging[round] = theirs;
            }
        }
        double times = median(tagging) / median(reading);
        System.out.printf("%d reports, medians of %d rounds%n", reports.size(), ROUNDS);
        System.out.printf("reading                                 %8.1f reports/s%n", reports.size() / median(reading));
        System.out.printf("CoreNLP segmentation, sentences, tags   %8.1f reports/s%n", reports.size() / median(tagging));
        System.out.printf("reading is %.0f times as fast as CoreNLP's segmentation and tagging; at least %.0f%n", times, TIMES_FASTER);
        return times >= TIMES_FASTER ? 0 : 1;
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        properties.setProperty("tokenize.language", "ar");
        properties.setProperty("segment.model", "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
        properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
        properties.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/arabic.tagger");
        properties.setProperty("threads", "1");
        return properties;
    }

    private static int tokens(StanfordCoreNLP pipeline, String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        return (int) document.tokens().stream().filter(t -> t.tag() != null).count();
    }

    /** Seconds for each reading of all reports. */
    private double pass(ToIntFunction<Report> reader, int times) {
        long sum = 0;
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            for (Report report : reports) {
                sum += reader.applyAsInt(report);
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9 / times;
        if (sum == 0) {
            throw new IllegalStateException("the work was not done");
        }
        return seconds;
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
