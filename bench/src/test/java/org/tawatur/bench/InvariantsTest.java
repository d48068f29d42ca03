package org.tawatur.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.Tawatur;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.claim.Reading;
import org.tawatur.cli.Main;
import org.tawatur.intake.Inbox;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for every report there is: the words are those printed, and nothing is put into quotation marks that was
 * not printed in them. Over reports of the corpus where it lies beside the project, else over the samples. The sample
 * is drawn anew with {@code -Dtawatur.seed=…}; the seed stands in every failure.
 */
class InvariantsTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/ant-2018.jsonl.gz");
    private static final Path SAMPLES = Path.of("../samples");
    private static final long SEED = Long.getLong("tawatur.seed", 1);
    private static final int DRAWN_FROM = 10_000;
    private static final int SAMPLE = 300;
    private static final Pattern MARKED = Pattern.compile("[\u201C\u00AB]([^\u201C\u201D\u00AB\u00BB\"\n]*)[\u201D\u00BB]");

    private static final Tawatur TAWATUR = Tawatur.of("ar");

    @TempDir
    private static Path folder;

    private static List<Report> reports;

    @BeforeAll
    static void writeTheSample() throws IOException {
        List<Report> all = Files.exists(CORPUS) ? Corpus.read(CORPUS, DRAWN_FROM) : samples();
        Collections.shuffle(all, new Random(SEED));
        reports = new ArrayList<>();
        for (Report report : all.subList(0, Math.min(SAMPLE, all.size()))) {
            String name = "r" + reports.size();
            Files.writeString(folder.resolve(name + ".txt"), report.text());
            reports.add(Report.plain(name, report.text()));
        }
    }

    @Test
    void everyExportedQuotationStandsAtItsOffsets() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        for (String line : run("claims", "--all").split("\n")) {
            JsonNode row = new JsonMapper().readTree(line);
            String text = text(row.get("report").asString());
            JsonNode content = row.get("content");
            String printed = text.substring(text.offsetByCodePoints(0, content.get(0).asInt()), text.offsetByCodePoints(0, content.get(1).asInt()));
            if (!printed.equals(row.get("quote").asString())) {
                wrong.add(line);
            }
            rows++;
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
        assertThat(rows).isGreaterThan(reports.size());
    }

    @Test
    void theModeSaysWhatStandsBetweenMarks() {
        List<String> wrong = new ArrayList<>();
        for (Report report : reports) {
            Reading reading = TAWATUR.read(report);
            for (Claim claim : reading.claims()) {
                boolean within = everyLetterIsQuoted(reading, claim.content());
                boolean touched = reading.article().quotations().stream().anyMatch(q -> q.inside().overlaps(claim.content()));
                // "The ministry: we hope …", "he said: I am …": the first person after a colon is quoted without marks
                boolean colon = claim.cue().in(report.text()).equals(":") || afterColon(report.text(), claim.content().start());
                if (claim.mode() == Mode.DIRECT && !within && !colon || claim.mode() == Mode.MIXED && !touched) {
                    wrong.add(claim.mode() + " " + claim.content().in(report.text()));
                }
            }
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    /** Whether nothing but blanks and marks stand between a colon and a place. */
    private static boolean afterColon(String text, int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) != ':' && !Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return i > 0 && text.charAt(i) == ':';
    }

    /** Quotations that follow each other at once, with nothing but marks between, are one. */
    private static boolean everyLetterIsQuoted(Reading reading, Span content) {
        return IntStream.range(content.start(), content.end())
                .filter(i -> Character.isLetterOrDigit(reading.text().charAt(i)))
                .allMatch(i -> reading.article().quotations().stream().anyMatch(q -> q.inside().contains(i)));
    }

    @Test
    void everySpanOfAClaimLiesInItsReport() {
        List<String> wrong = new ArrayList<>();
        for (Report report : reports) {
            Span all = new Span(0, report.text().length());
            for (Claim claim : TAWATUR.read(report).claims()) {
                boolean inside = all.contains(claim.cue()) && all.contains(claim.content()) && (claim.source() == null || all.contains(claim.source()));
                if (!inside || claim.cue().isEmpty() || claim.content().in(report.text()).isBlank()) {
                    wrong.add(claim.toString());
                }
            }
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    @Test
    void anAccountPutsNothingIntoMarksThatIsNotPrintedInThem() {
        List<String> printed = new ArrayList<>();
        for (Report report : reports) {
            TAWATUR.read(report).article().quotations().forEach(q -> printed.add(plain(q.inside().in(report.text()))));
        }
        String all = String.join("\n", printed);
        List<String> wrong = new ArrayList<>();
        Matcher marked = MARKED.matcher(run("tell", "--format", "markdown"));
        while (marked.find()) {
            if (!all.contains(plain(marked.group(1)))) {
                wrong.add(marked.group());
            }
        }
        assertThat(wrong).as("seed %d", SEED).isEmpty();
    }

    private static List<Report> samples() {
        List<Report> all = new ArrayList<>();
        try (Inbox inbox = Inbox.of(List.of(SAMPLES))) {
            inbox.forEachRemaining(a -> all.add(a.report()));
        }
        return all;
    }

    /** Without what a form of telling adds for its own sake: escapes, direction marks, spacing. */
    private static String plain(String words) {
        return words.codePoints().filter(c -> c != '\\' && Character.getType(c) != Character.FORMAT).mapToObj(Character::toString).collect(Collectors.joining())
                .replaceAll("\\s+", " ").strip();
    }

    private static String text(String id) {
        return reports.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow().text();
    }

    private static String run(String... words) {
        List<String> call = new ArrayList<>(List.of(words));
        call.add(folder.toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(call.toArray(String[]::new));
        assertThat(code).as("%s, seed %d: %s", call, SEED, err).isZero();
        return out.toString();
    }
}
