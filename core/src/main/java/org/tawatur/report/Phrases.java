package org.tawatur.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of several words, each of one or more kinds, found in a line by walking its folded words. */
final class Phrases {

    private final Node root = new Node();
    private final Sieve first = new Sieve();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private int kinds;
    }

    /** One row of a data file. */
    record Row(String file, int line, List<String> fields) {

        String need(int column, String what) {
            if (column >= fields.size() || fields.get(column).isEmpty()) {
                throw broken("no " + what);
            }
            return fields.get(column);
        }

        /** The place of a field's word in a list of words. */
        int oneOf(int column, String what, List<String> words) {
            int at = words.indexOf(need(column, what));
            if (at < 0) {
                throw broken(what + " must be one of " + words);
            }
            return at;
        }

        IllegalArgumentException broken(String why) {
            return new IllegalArgumentException(file + ":" + line + ": " + why + ": " + String.join("\t", fields));
        }
    }

    /**
     * The rows of a data file beside this class.
     *
     * @throws IllegalArgumentException naming file and line, if a row has more fields than {@code most}
     */
    static List<Row> rows(String name, int most) {
        InputStream in = Phrases.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException("no data file report/" + name);
        }
        return rows("report/" + name, in, most);
    }

    static List<Row> rows(String name, InputStream in, int most) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    Row row = new Row(name, number, List.of(line.strip().split("\\s*\t\\s*")));
                    if (row.fields().size() > most) {
                        throw row.broken("more than " + most + " fields");
                    }
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return rows;
    }

    /** Adds a row's phrase; a word {@code #} in it stands for any number. */
    void add(Row row, String phrase, int kinds) {
        if (!add(phrase, kinds)) {
            throw row.broken("a phrase without a word");
        }
    }

    /** Adds a phrase, unless it has no word. */
    boolean add(String phrase, int kinds) {
        Node node = root;
        for (String part : phrase.strip().split("[\\s\u200C]+")) {
            Line words = part.equals("#") ? null : Line.of(part);
            for (int i = 0; i < (words == null ? 1 : words.words()); i++) {
                if (node == root && words != null) {
                    first.add(words.word(i));
                }
                node = node.next.computeIfAbsent(words == null ? part : words.word(i), w -> new Node());
            }
        }
        if (node != root) {
            node.kinds |= kinds;
        }
        return node != root;
    }

    /** The end (exclusive, in words) of the longest phrase of one of the kinds that begins at a word, or -1. */
    int end(Line line, int at, int kinds) {
        int end = -1;
        if (at < line.words() && !maybeFirst(line, at)) {
            return end;
        }
        Node node = root;
        for (int i = at; i < line.words(); i++) {
            Node next = node.next.get(line.word(i));
            if (next == null && line.isNumber(i)) {
                next = node.next.get("#");
            }
            if (next == null) {
                break;
            }
            node = next;
            if ((node.kinds & kinds) != 0) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean maybeFirst(Line line, int at) {
        return first.passes(line.word(at)) || line.isNumber(at);
    }

    /** All kinds of the phrase that fills the given words, 0 if there is none. */
    int kinds(Line line, int from, int to) {
        Node node = root;
        for (int i = from; i < to && node != null; i++) {
            Node next = node.next.get(line.word(i));
            node = next == null && line.isNumber(i) ? node.next.get("#") : next;
        }
        return node == null ? 0 : node.kinds;
    }
}
