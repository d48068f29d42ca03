package org.tawatur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of an export: as JSON nested, as CSV flat. A span is a pair in JSON and the columns {@code …Start} and
 * {@code …End} in CSV.
 */
final class Row {

    private final Map<String, Object> json = new LinkedHashMap<>();
    private final Map<String, String> cells = new LinkedHashMap<>();

    /** @param value text, or null */
    Row text(String field, String value) {
        json.put(field, value);
        cells.put(field, value == null ? "" : value);
        return this;
    }

    Row number(String field, int value) {
        json.put(field, value);
        cells.put(field, String.valueOf(value));
        return this;
    }

    Row flag(String field, boolean value) {
        json.put(field, value);
        cells.put(field, String.valueOf(value));
        return this;
    }

    /** @param span code points, or null */
    Row span(String field, int[] span) {
        json.put(field, span);
        cells.put(field + "Start", span == null ? "" : String.valueOf(span[0]));
        cells.put(field + "End", span == null ? "" : String.valueOf(span[1]));
        return this;
    }

    /** The span of the row itself. */
    Row place(int[] span) {
        json.put("start", span[0]);
        json.put("end", span[1]);
        cells.put("start", String.valueOf(span[0]));
        cells.put("end", String.valueOf(span[1]));
        return this;
    }

    Row list(String field, List<String> values) {
        json.put(field, values);
        cells.put(field, String.join("; ", values));
        return this;
    }

    /** @param inner a row, or null; its cells become columns of this row, named after the field */
    Row row(String field, Row inner, List<String> columns) {
        json.put(field, inner == null ? null : inner.json);
        for (String column : columns) {
            String name = field + Character.toUpperCase(column.charAt(0)) + column.substring(1);
            cells.put(name, inner == null ? "" : inner.cells.get(column));
        }
        return this;
    }

    /** Rows in a row; in CSV one cell, their parts joined by colons. */
    Row rows(String field, List<Row> inner) {
        json.put(field, inner.stream().map(r -> r.json).toList());
        cells.put(field, inner.stream().map(r -> String.join(":", r.cells.values())).collect(Collectors.joining("; ")));
        return this;
    }

    Map<String, Object> json() {
        return json;
    }

    Map<String, String> cells() {
        return cells;
    }
}
