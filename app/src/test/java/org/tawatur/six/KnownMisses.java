package org.tawatur.six;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The list of what is not yet told right: no miss may be missing from it, and no line may stay that is no miss. */
final class KnownMisses {

    private static final String FILE = "known-misses.tsv";

    private final List<String> keys = new ArrayList<>();

    KnownMisses() {
        for (String line : Invented.file(FILE).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            String[] cells = line.split("\t");
            if (cells.length != 4) {
                throw new IllegalArgumentException(FILE + ": a line has story, section, what is true and what is told instead: " + line);
            }
            keys.add(new Miss(cells[0], cells[1], cells[2], cells[3]).key());
        }
    }

    /** Both ways, for one story; one sentence for each that is wrong. */
    List<String> against(String story, List<Miss> misses) {
        List<String> listed = keys.stream().filter(k -> k.startsWith(story + "\t")).collect(Collectors.toCollection(ArrayList::new));
        List<String> wrong = new ArrayList<>();
        for (Miss miss : misses) {
            if (!listed.remove(miss.key())) {
                wrong.add("not told right, and not in " + FILE + ": " + miss.line());
            }
        }
        listed.forEach(key -> wrong.add("told right now; take it off " + FILE + ": " + key));
        return wrong;
    }

    /** Lines of stories that nothing looks at would stay for ever. */
    List<String> outside(List<String> stories) {
        return keys.stream().filter(k -> !stories.contains(k.substring(0, k.indexOf('\t')))).toList();
    }
}
