package org.tawatur.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV as RFC 4180 says, by itself, so that what is written is measured by another hand. */
final class Sheets {

    private Sheets() {}

    /** The rows behind the header, each cell under its column's name. */
    static List<Map<String, String>> read(String csv) {
        List<List<String>> lines = lines(csv);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : lines.subList(1, lines.size())) {
            if (cells.size() != lines.get(0).size()) {
                throw new IllegalArgumentException(cells.size() + " cells under " + lines.get(0).size() + " columns");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(lines.get(0).get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
            boolean end = !quoted && (c == ',' || c == '\r');
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (end) {
                lines.get(lines.size() - 1).add(cell.toString());
                cell.setLength(0);
            }
            if (end && c == '\r') {
                lines.add(new ArrayList<>());
                i++;
            } else if (!doubled && !end && c != '"') {
                cell.append(c);
            }
        }
        lines.remove(lines.size() - 1);
        return lines;
    }
}
