package org.tawatur.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file beside this class: rows of fields parted by tabs; blank lines and lines that begin with # do not count. */
final class Sheet {

    /** One row. */
    record Row(String file, int line, List<String> fields) {

        /** A field that must be there. */
        String need(int column, String what) {
            if (column >= fields.size() || fields.get(column).isBlank()) {
                throw broken("no " + what);
            }
            return fields.get(column).strip();
        }

        <E extends Enum<E>> E kind(Class<E> kinds) {
            String word = need(0, "kind");
            for (E kind : kinds.getEnumConstants()) {
                if (kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(word)) {
                    return kind;
                }
            }
            throw broken("there is no such kind");
        }

        IllegalArgumentException broken(String why) {
            return new IllegalArgumentException(file + ":" + line + ": " + why + ": " + String.join("\t", fields));
        }
    }

    private Sheet() {
    }

    /** @throws IllegalArgumentException naming file and line, if a row has not just so many fields */
    static List<Row> rows(String name, int fields) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no data file page/" + name);
            }
            return rows("page/" + name, in, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static List<Row> rows(String name, InputStream in, int fields) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                Row row = new Row(name, number, List.of(line.split("\t", -1)));
                if (row.fields().size() != fields) {
                    throw row.broken("not " + fields + " fields");
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
