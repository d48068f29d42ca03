package org.tawatur.harbour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The list of what is not yet read right: no miss may be missing from it, and no line may stay that is no miss. */
final class KnownMisses {

    private static final String FILE = "known-misses.tsv";

    private final List<String> keys = new ArrayList<>();
    private final List<Miss> found = new ArrayList<>();

    KnownMisses() {
        for (String line : Sample.file(FILE).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalArgumentException(FILE + ": a line has section, report, words and what is read instead: " + line);
            }
            keys.add(new Miss(cells[0], cells[1], cells[2], cells[3]).key());
        }
    }

    /** Both ways, for one section; one sentence for each that is wrong. */
    List<String> against(String section, List<Miss> misses) {
        found.addAll(misses);
        List<String> listed = keys.stream().filter(k -> k.startsWith(section + "\t")).collect(Collectors.toCollection(ArrayList::new));
        List<String> wrong = new ArrayList<>();
        for (Miss miss : misses) {
            if (!listed.remove(miss.key())) {
                wrong.add("not read right, and not in " + FILE + ": " + miss.line());
            }
        }
        listed.forEach(key -> wrong.add("read right now; take it off " + FILE + ": " + key));
        return wrong;
    }

    /** Lines of sections that nothing looks at would stay for ever. */
    List<String> outside(List<String> sections) {
        return keys.stream().filter(k -> !sections.contains(k.substring(0, k.indexOf('\t')))).toList();
    }

    /** Leaves what was found where a person can look at it. */
    void write() throws IOException {
        Files.writeString(Path.of("target/harbour-misses.txt"), found.stream().map(m -> m.line() + "\n").collect(Collectors.joining()));
    }
}
