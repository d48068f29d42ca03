package org.tawatur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tawatur.Tawatur;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a whole corpus, counts what it finds by kind, and prints a sample of each kind for reading by eye. */
@Command(name = "loop", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads a corpus; counts claims, and what should perhaps be one, by kind; prints a sample of the kinds named.")
public final class CorpusLoop implements Callable<Integer> {

    @Parameters(paramLabel = "CORPUS", description = "a .jsonl or .jsonl.gz file, a report a line")
    private Path corpus;

    @Option(names = "--kinds", split = ",", paramLabel = "KIND", description = "the kinds to print samples of; a beginning (\"speaker\") names all that begin so; none are printed where this is left out")
    private List<String> kinds = List.of();

    @Option(names = "--sample", defaultValue = "20", description = "how many of each kind (as it stands: ${DEFAULT-VALUE})")
    private int sample;

    @Option(names = "--seed", defaultValue = "1", description = "another seed draws another sample")
    private long seed;

    @Option(names = "--outlet", description = "reports of this outlet only")
    private String outlet;

    @Option(names = "--cue", description = "claims only whose cue holds this word, as the text prints it or without its first letter")
    private String cue;

    @Option(names = "--limit", description = "so many reports of the corpus, from its beginning")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--counts", paramLabel = "FILE", description = "write the counts as JSON")
    private Path counted;

    @Option(names = "--against", paramLabel = "FILE", description = "print the counts beside those of an earlier run")
    private Path against;

    @Option(names = "--dump", paramLabel = "FILE", description = "write all claims as JSON Lines")
    private Path dump;

    @Option(names = "--changed", paramLabel = "FILE", description = "print a sample of the claims that are new, gone or changed since an earlier dump")
    private Path changed;

    private final Signs signs = new Signs(Language.of("ar"));
    private final Unread unread = new Unread(signs);
    private final Tawatur tawatur = Tawatur.of("ar");
    private final Map<Kind, Integer> counts = Kind.counts();
    private final Map<Kind, Sample> samples = new EnumMap<>(Kind.class);
    private Changes changes;
    private int reports;

    private CorpusLoop() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new CorpusLoop()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        for (Kind kind : Kind.values()) {
            if (kinds.stream().anyMatch(k -> kind.word().equals(k) || kind.word().startsWith(k + "-") || k.equals("every"))) {
                samples.put(kind, new Sample(sample, seed));
            }
        }
        changes = changed == null ? null : new Changes(ClaimDump.read(changed), sample, seed);
        try (Writer out = dump == null ? Writer.nullWriter() : Files.newBufferedWriter(dump)) {
            Corpus.each(corpus, limit, report -> read(report, out));
        }
        print();
        return 0;
    }

    private void read(Report report, Writer out) {
        if (outlet != null && !outlet.equals(report.outlet())) {
            return;
        }
        reports++;
        Reading reading = tawatur.read(report);
        for (Claim claim : reading.claims()) {
            if (cue == null || signs.forms(claim.cue().in(reading.text())).stream().anyMatch(this::isCue)) {
                Kind.of(new ClaimView(signs, reading, claim)).forEach(kind -> note(kind, Finding.of(reading, claim)));
            }
        }
        unread.find(reading, this::note);
        if (dump != null || changes != null) {
            List<ClaimDump.Row> rows = ClaimDump.rows(reading);
            if (changes != null) {
                changes.compare(reading, rows);
            }
            write(out, report.id(), rows);
        }
    }

    private boolean isCue(String form) {
        String wanted = signs.forms(cue).get(0);
        return form.equals(wanted) || form.substring(1).equals(wanted);
    }

    private static void write(Writer out, String report, List<ClaimDump.Row> rows) {
        try {
            ClaimDump.write(out, report, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Kind kind, Finding finding) {
        counts.merge(kind, 1, Integer::sum);
        Sample drawn = samples.get(kind);
        if (drawn != null) {
            drawn.add(finding.key(), () -> finding.printed(signs));
        }
    }

    private void print() throws IOException {
        samples.forEach((kind, drawn) -> {
            System.out.printf("== %s: %s: %d%n", kind.word(), kind.words(), counts.get(kind));
            drawn.drawn().forEach(System.out::println);
            System.out.println();
        });
        JsonNode before = against == null ? null : new JsonMapper().readTree(Files.readString(against));
        System.out.printf("%-26s %8d%n", "reports", reports);
        counts.forEach((kind, n) -> System.out.println(line(kind, n, before)));
        if (changes != null) {
            System.out.println();
            changes.print();
        }
        if (counted != null) {
            Map<String, Integer> json = new LinkedHashMap<>();
            json.put("reports", reports);
            counts.forEach((kind, n) -> json.put(kind.word(), n));
            Files.writeString(counted, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
        }
    }

    private static String line(Kind kind, int n, JsonNode before) {
        String line = String.format("%-26s %8d", kind.word(), n);
        if (before != null) {
            int was = before.path(kind.word()).asInt(0);
            line += String.format(" %8d %+7d", was, n - was);
        }
        return line + "  " + kind.words();
    }
}
