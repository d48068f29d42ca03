package org.tawatur.telling;

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
import org.tawatur.telling.TerminalSheet.Cluster;

/**
 * One line as it is seen from left to right: letters of Arabic script joined by means of their presentation forms
 * ({@code shapes.tsv}), the order that of the Unicode bidirectional algorithm.
 */
final class VisualOrder {

    private static final int ALONE = 0;
    private static final int END = 1;
    private static final int BEGINNING = 2;
    private static final int MIDDLE = 3;

    private static final String OPENING = "([{<\u00AB\u2039";
    private static final String CLOSING = ")]}>\u00BB\u203A";

    private static final Map<String, int[]> SHAPES = shapes();

    private VisualOrder() {}

    /** A line in visual order; a right-to-left one is set flush right in {@code width} columns. */
    static List<Cluster> of(List<Cluster> line, boolean rightToLeft, int width) {
        List<Cluster> shaped = shape(line);
        int cells = shaped.stream().mapToInt(Cluster::cells).sum();
        for (int i = cells; rightToLeft && i < width; i++) {
            shaped.add(new Cluster(" ", 0, 1));
        }
        StringBuilder base = new StringBuilder();
        int[] at = new int[shaped.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = base.length();
            base.append(shaped.get(i).text());
        }
        if (at.length == 0) {
            return shaped;
        }
        int direction = rightToLeft ? java.text.Bidi.DIRECTION_RIGHT_TO_LEFT : java.text.Bidi.DIRECTION_LEFT_TO_RIGHT;
        java.text.Bidi bidi = new java.text.Bidi(base.toString(), direction);
        byte[] levels = new byte[at.length];
        Object[] order = new Object[at.length];
        for (int i = 0; i < at.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at[i]);
            order[i] = (levels[i] & 1) == 1 ? mirrored(shaped.get(i)) : shaped.get(i);
        }
        java.text.Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Cluster> out = new ArrayList<>(order.length);
        for (Object cluster : order) {
            out.add((Cluster) cluster);
        }
        return out;
    }

    private static Cluster mirrored(Cluster cluster) {
        char c = cluster.text().charAt(0);
        int open = OPENING.indexOf(c);
        int close = CLOSING.indexOf(c);
        if (open < 0 && close < 0) {
            return cluster;
        }
        return new Cluster(String.valueOf(open >= 0 ? CLOSING.charAt(open) : OPENING.charAt(close)), cluster.run(), cluster.cells());
    }

    private static List<Cluster> shape(List<Cluster> line) {
        List<Cluster> out = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            Cluster cluster = line.get(i);
            int[] own = SHAPES.get(letter(cluster));
            if (own == null) {
                out.add(cluster);
                continue;
            }
            boolean before = i > 0 && joinsOn(line.get(i - 1)) && joinsBack(own);
            int[] both = i + 1 < line.size() ? SHAPES.get(letter(cluster) + letter(line.get(i + 1))) : null;
            if (both != null) {
                String marks = cluster.text().substring(1) + line.get(++i).text().substring(1);
                out.add(new Cluster((char) both[before ? END : ALONE] + marks, cluster.run(), cluster.cells()));
                continue;
            }
            boolean after = own[BEGINNING] != 0 && i + 1 < line.size() && joinsBack(SHAPES.get(letter(line.get(i + 1))));
            int form = before ? after ? MIDDLE : END : after ? BEGINNING : ALONE;
            out.add(new Cluster((char) own[form] + cluster.text().substring(1), cluster.run(), cluster.cells()));
        }
        return out;
    }

    private static boolean joinsOn(Cluster cluster) {
        int[] forms = SHAPES.get(letter(cluster));
        return forms != null && forms[BEGINNING] != 0;
    }

    private static boolean joinsBack(int[] forms) {
        return forms != null && forms[END] != 0;
    }

    private static String letter(Cluster cluster) {
        return cluster.text().substring(0, 1);
    }

    private static Map<String, int[]> shapes() {
        Map<String, int[]> shapes = new HashMap<>();
        try (InputStream in = VisualOrder.class.getResourceAsStream("shapes.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    StringBuilder letters = new StringBuilder();
                    for (String code : fields[0].split("\\+")) {
                        letters.append((char) Integer.parseInt(code, 16));
                    }
                    int[] forms = new int[4];
                    for (int i = 0; i < forms.length; i++) {
                        forms[i] = fields[i + 1].equals("-") ? 0 : Integer.parseInt(fields[i + 1], 16);
                    }
                    shapes.put(letters.toString(), forms);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("shapes.tsv", e);
        }
        return shapes;
    }
}
