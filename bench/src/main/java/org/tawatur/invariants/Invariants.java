package org.tawatur.invariants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.Tawatur;
import org.tawatur.archive.Pipeline;
import org.tawatur.bench.Corpus;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.story.Story;

/**
 * Makes the account of every story of a corpus that several reports tell, as {@code tell} does, and checks every line of it
 * against the characters it cites. Ends with 1 where anything is broken.
 *
 * <p>usage: Invariants CORPUS.jsonl.gz [REPORTS]
 */
public final class Invariants {

    private final Tawatur tawatur = Tawatur.of("ar");
    private final Findings findings = new Findings();
    private final AccountCheck check = new AccountCheck(tawatur.language(), findings);

    private Invariants() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: Invariants CORPUS.jsonl.gz [REPORTS]");
            System.exit(2);
        }
        System.exit(new Invariants().run(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE));
    }

    private int run(Path corpus, int most) throws IOException {
        List<Reading> readings = new ArrayList<>();
        List<Report> reports = Corpus.read(corpus, most);
        new Pipeline<Report, Reading>(() -> Tawatur.of(tawatur.language())::read, r -> r.text().length()).run(reports.iterator(), Runtime.getRuntime().availableProcessors(), () -> false, readings::add);
        List<Story> stories = tawatur.stories(readings).stream().filter(s -> s.readings().size() > 1).toList();
        int claims = 0;
        int told = 0;
        for (Story story : stories) {
            check.check(tawatur.tell(story));
            told += story.readings().size();
            claims += story.readings().stream().mapToInt(r -> r.claims().size()).sum();
        }
        System.out.printf("%,d reports; %,d stories of several, with %,d reports and %,d claims; %,d lines and citations%n", readings.size(), stories.size(), told, claims, check.lines());
        findings.print(System.out);
        return findings.broken() == 0 ? 0 : 1;
    }
}
