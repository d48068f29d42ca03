package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Known phrases, found by their first word; the longest wins. */
final class Phrases<T> {

    /** A phrase found: its value and how many words it has. */
    record Hit<T>(T value, int length) {}

    private record Entry<T>(String[] words, T value) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** Of two values for one phrase the first stays. */
    void add(String[] words, T value) {
        List<Entry<T>> entries = byFirst.computeIfAbsent(words[0], w -> new ArrayList<>(1));
        entries.add(new Entry<>(words, value));
        entries.sort((a, b) -> b.words.length - a.words.length);
    }

    boolean starts(String word) {
        return byFirst.containsKey(word);
    }

    /** The longest phrase whose first word is given and whose others stand after {@code i}, with or without article. */
    Hit<T> at(String first, Line line, int i) {
        List<Entry<T>> entries = byFirst.get(first);
        if (entries == null) {
            return null;
        }
        for (Entry<T> entry : entries) {
            if (follows(entry.words, line, i)) {
                return new Hit<>(entry.value, entry.words.length);
            }
        }
        return null;
    }

    private static boolean follows(String[] words, Line line, int i) {
        for (int k = 1; k < words.length; k++) {
            Form.Reading next = line.at(i + k).whole();
            if (!next.word().equals(words[k]) && !next.stem().equals(words[k])) {
                return false;
            }
        }
        return true;
    }
}
