package org.tawatur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One plain file of a language pack: UTF-8, a row a line, fields parted by tabs, {@code #} begins a comment line.
 * Every row knows its file and line, so that whoever finds it wrong can say where.
 */
public final class PackFile {

    private final String name;
    private final List<Row> rows;

    private PackFile(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /** Reads a pack file; the stream is closed. */
    static PackFile read(String name, InputStream in) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(new Row(name, number, Arrays.stream(line.split("\t", -1)).map(String::strip).toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new PackFile(name, rows);
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /** One row. A field beyond the last is "", a field of "-" is read as "". */
    public record Row(String file, int line, List<String> fields) {

        public String get(int column) {
            String field = column < fields.size() ? fields.get(column) : "";
            return field.equals("-") ? "" : field;
        }

        /** A field that must not be empty. */
        public String need(int column, String what) {
            String field = get(column);
            if (field.isEmpty()) {
                throw broken("no " + what);
            }
            return field;
        }

        /** A field that must be one of the given words. */
        public String oneOf(int column, String what, Set<String> words) {
            String field = need(column, what);
            if (!words.contains(field)) {
                throw broken(what + " must be one of " + words.stream().sorted().toList() + ", not \"" + field + "\"");
            }
            return field;
        }

        /** A field of words parted by {@code |}; empty if the field is. */
        public List<String> list(int column) {
            String field = get(column);
            return field.isEmpty() ? List.of() : Arrays.stream(field.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        }

        /** Refuses the row for more fields than the file's format has. */
        public Row atMost(int columns) {
            if (fields.size() > columns) {
                throw broken("more than " + columns + " fields");
            }
            return this;
        }

        public BrokenPack broken(String why) {
            return new BrokenPack(file, line, why, String.join("\t", fields));
        }
    }
}
