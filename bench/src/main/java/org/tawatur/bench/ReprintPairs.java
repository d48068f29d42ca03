package org.tawatur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tawatur.Tawatur;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Report;
import org.tawatur.reprint.Reprint;
import org.tawatur.reprint.ReprintIndex;
import org.tawatur.reprint.Window;
import org.tawatur.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds all shared passages of a corpus, counts them by kind, and prints a sample of those across outlets to be read. */
@Command(name = "ReprintPairs", mixinStandardHelpOptions = true)
public final class ReprintPairs implements Callable<Integer> {

    @Parameters(paramLabel = "CORPUS", description = "reports, .jsonl or .jsonl.gz")
    private Path corpus;

    @Option(names = "--limit", defaultValue = "2147483647", description = "read so many reports")
    private int limit;

    @Option(names = "--sample", defaultValue = "100", description = "print so many of each kind")
    private int sample;

    @Option(names = "--seed", defaultValue = "1", description = "of the sample")
    private long seed;

    @Option(names = "--chars", defaultValue = "400", description = "print so many characters of each passage")
    private int chars;

    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Sample> samples = new TreeMap<>();

    private ReprintPairs() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new ReprintPairs()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Tawatur tawatur = Tawatur.of("ar");
        ReprintIndex index = new ReprintIndex(Language.of("ar"), Window.USUAL);
        List<Reading> readings = new ArrayList<>();
        Corpus.each(corpus, limit, report -> {
            reports.put(report.id(), report);
            readings.add(tawatur.read(report));
        });
        readings.sort(ReprintIndex.ORDER);
        readings.forEach(reading -> index.add(reading).forEach(this::note));
        System.out.printf("seed %d%n", seed);
        samples.forEach((kind, drawn) -> {
            System.out.println("== " + kind);
            drawn.drawn().forEach(System.out::println);
        });
        System.out.printf("%-42s %d%n", "reports", readings.size());
        counts.forEach((kind, n) -> System.out.printf("%-42s %d%n", kind, n));
        return 0;
    }

    private void note(Reprint reprint) {
        boolean across = !outlet(reprint.a()).equals(outlet(reprint.b()));
        String kind = reprint.kind().word() + (reprint.said() ? ", a quotation" : "") + (across ? ", across outlets" : ", in one outlet");
        counts.merge(kind, 1, Integer::sum);
        if (across) {
            samples.computeIfAbsent(kind, k -> new Sample(sample, seed)).add(Sample.key(reprint.a().report() + reprint.b().report(), reprint.a().span().start()), () -> printed(reprint));
        }
    }

    private String outlet(Passage passage) {
        return String.valueOf(reports.get(passage.report()).outlet());
    }

    private String printed(Reprint reprint) {
        return "-- " + reprint.direction().way() + " " + reprint.direction().reason().word() + "\n  " + printed(reprint.a()) + "\n  " + printed(reprint.b());
    }

    private String printed(Passage passage) {
        Report report = reports.get(passage.report());
        String words = passage.span().in(report.text()).replace('\n', '/');
        return report.outlet() + " " + report.id() + " " + report.published() + " " + words.substring(0, Math.min(chars, words.length()));
    }
}
