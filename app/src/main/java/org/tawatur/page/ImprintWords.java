package org.tawatur.page;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code imprint-words.tsv}. */
final class ImprintWords {

    /** What words tell. */
    enum Kind {
        BY, WRITTEN, SOURCE, PM, AM, NOBODY
    }

    private static final int LONGEST = 3;

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    /** @throws IllegalArgumentException naming file and line, if the data file is broken */
    ImprintWords() {
        for (Sheet.Row row : Sheet.rows("imprint-words.tsv", 2)) {
            String folded = Letters.folded(row.need(1, "words"));
            if (folded.isEmpty() || Letters.words(folded).length > LONGEST) {
                throw row.broken("one to " + LONGEST + " words");
            }
            words.computeIfAbsent(row.kind(Kind.class), k -> new HashSet<>()).add(folded);
        }
    }

    boolean is(Kind kind, String folded) {
        return words.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Where the words at a line's beginning end that are of a kind, or -1. */
    int end(Kind kind, String line) {
        int end = -1;
        int words = 0;
        for (int i = 0; i <= line.length() && words < LONGEST; i++) {
            boolean letter = i < line.length() && (Character.isLetterOrDigit(line.charAt(i)) || Character.getType(line.charAt(i)) == Character.NON_SPACING_MARK);
            if (!letter && i > 0 && Character.isLetterOrDigit(Character.codePointBefore(line, i)) | i == line.length()) {
                words++;
                end = is(kind, Letters.folded(line.substring(0, i))) ? i : end;
            }
        }
        return end;
    }
}
