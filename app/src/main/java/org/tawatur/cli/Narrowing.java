package org.tawatur.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.archive.Archive;
import org.tawatur.archive.Selection;
import org.tawatur.report.Outlets;
import org.tawatur.search.SearchIndex;
import picocli.CommandLine.Option;

/** Which of an archive's reports are meant. */
final class Narrowing {

    @Option(names = "--from", paramLabel = "DAY", description = "of an archive: published on that day or later; reports that do not tell their day are left out")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "of an archive: published on that day or before")
    private LocalDate to;

    @Option(names = "--outlet", paramLabel = "NAME", description = "of an archive: published by it, in any spelling that is known for it, or at its address; may be given several times")
    private List<String> outlets = new ArrayList<>();

    @Option(names = "--query", paramLabel = "WORDS", description = "of an archive: in which these words stand, as in search")
    private String words;

    boolean isAsked() {
        return from != null || to != null || words != null || !outlets.isEmpty();
    }

    /**
     * @throws IllegalArgumentException if the words are no question
     */
    Selection of(Archive archive) {
        Set<Long> rows = words == null ? null : new HashSet<>(SearchIndex.rows(archive, words));
        if (!outlets.isEmpty()) {
            Outlets known = Outlets.load();
            Set<Long> theirs = archive.rows(imprint -> outlets.stream().anyMatch(name -> known.mean(name, imprint)));
            rows = rows == null ? theirs : rows;
            rows.retainAll(theirs);
        }
        return new Selection(from, to, rows);
    }

    boolean needsIndex() {
        return words != null;
    }
}
