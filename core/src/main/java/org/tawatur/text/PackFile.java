package org.tawatur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One plain file of a language pack: UTF-8, a row a line, fields parted by tabs, {@code #} begins a comment line.
 * Every row knows its file and line, so that whoever finds it wrong can say where.
 */
public final class PackFile {

    /** What a decoder puts where bytes are no UTF-8. */
    private static final char NO_LETTER = '\uFFFD';

    private final String name;
    private final List<Row> rows;

    private PackFile(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a pack file; the stream is closed.
     *
     * @param name what messages call it; the part after the last slash is its name in the pack
     * @throws BrokenPack for what no file of a pack may have: bytes that are no UTF-8, an empty field, an empty
     *                    alternative, a row twice, no row at all
     */
    public static PackFile read(String name, InputStream in) {
        List<Row> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.indexOf(NO_LETTER) >= 0) {
                    throw new BrokenPack(name, number, "not UTF-8", line);
                }
                if (!line.isBlank() && line.charAt(0) != '#') {
                    Row row = new Row(name, number, Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
                    row.check(seen.putIfAbsent(row.fields, number));
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        if (rows.isEmpty()) {
            throw new BrokenPack(name, 1, "no rows", "");
        }
        return new PackFile(name, rows);
    }

    /** Its name in the pack, without its folder. */
    public String name() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    public List<Row> rows() {
        return rows;
    }

    /** The same file but for one row. */
    public PackFile without(Row row) {
        return new PackFile(name, rows.stream().filter(r -> r.line != row.line).toList());
    }

    /** Refuses the file for what no single row is to blame for; the line is the first row's. */
    public BrokenPack broken(String why) {
        return rows.isEmpty() ? new BrokenPack(name, 1, why, "") : rows.get(0).broken(why);
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

        /** A field of words parted by {@code |} that must not be empty. */
        public List<String> needList(int column, String what) {
            need(column, what);
            return list(column);
        }

        /** Refuses the row for more or fewer fields than the file's format has. */
        public Row exactly(int columns) {
            if (fields.size() != columns) {
                throw broken(fields.size() + " fields, not " + columns);
            }
            return this;
        }

        private void check(Integer before) {
            if (before != null) {
                throw broken("line " + before + " once more");
            }
            for (String field : fields) {
                if (field.isEmpty()) {
                    throw broken("an empty field; nothing is written -");
                }
                if (field.length() > 1 && (field.startsWith("|") || field.endsWith("|") || field.contains("||"))) {
                    throw broken("an empty alternative");
                }
            }
        }

        public BrokenPack broken(String why) {
            return new BrokenPack(file, line, why, String.join("\t", fields));
        }
    }
}
