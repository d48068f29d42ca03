package org.tawatur.archive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables that hold rows of a version; the first column is the version. */
enum Table {
    MARKED("marked", "place, kind, starts, ends"),
    DERIVATION("derivation", "program, pack, published_day, published_from, published_starts, published_ends, notice, notice_starts, notice_ends"),
    ZONE("zone", "place, kind, starts, ends"),
    CLAIM("claim", "place, cue_starts, cue_ends, content_starts, content_ends, source_starts, source_ends, speaker, speaker_kind, mode, act, zone, rule, "
            + "whom_starts, whom_ends, doubt, doubt_starts, doubt_ends"),
    RELAY("relay", "claim, place, name, starts, ends"),
    CANDIDATE("candidate", "claim, place, name"),
    TIME("time_mention", "place, kind, starts, ends, value, since, until, grain"),
    FIGURE("figure", "place, kind, starts, ends, value, upper, bound, counted_starts, counted_ends, head, role, revises_starts, revises_ends"),
    CREDIT("credit", "place, name, starts, ends");

    private final String table;
    private final String columns;
    private final int width;

    Table(String table, String columns) {
        this.table = table;
        this.columns = columns;
        this.width = 1 + (int) columns.chars().filter(c -> c == ',').count() + 1;
    }

    /** The columns, version among them. */
    int width() {
        return width;
    }

    /** Whether its rows are numbered within their version, in the order of the text: then the number is the second column. */
    boolean isNumbered() {
        return columns.startsWith("place,");
    }

    String insert() {
        String places = Arrays.stream(new String[width]).map(c -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (version, " + columns + ") VALUES (" + places + ")";
    }

    String delete() {
        return "DELETE FROM " + table + " WHERE version = ?";
    }

    /** Those that can be made again from what was read. */
    static List<Table> derived() {
        return Arrays.stream(values()).filter(t -> t != MARKED).toList();
    }
}
