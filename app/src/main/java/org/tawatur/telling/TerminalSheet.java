package org.tawatur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks prose into the lines of a terminal. */
final class TerminalSheet implements Sheet {

    private static final String RESET = "\u001B[0m";

    private final TellingOptions options;
    private final boolean rightToLeft;
    private final Appendable out;
    private boolean begun;

    TerminalSheet(TellingOptions options, boolean rightToLeft, Appendable out) {
        this.options = options;
        this.rightToLeft = rightToLeft;
        this.out = out;
    }

    /**
     * A cell or more: one character with the marks on it.
     *
     * @param run the number of the run it belongs to
     */
    record Cluster(String text, int run, int cells) {}

    @Override
    public void heading(int level, List<Run> runs) throws IOException {
        if (begun) {
            out.append('\n');
        }
        begun = true;
        int lines = paragraph("", 0, runs, level < 3);
        if (level == 1) {
            rule("=".repeat(lines == 1 ? Math.min(options.width(), width(runs)) : options.width()));
        } else if (level == 2) {
            rule("-".repeat(Math.min(options.width(), width(runs))));
        }
    }

    @Override
    public void item(int depth, List<Run> runs) throws IOException {
        String bullet = " ".repeat(2 * depth) + (depth == 0 ? "* " : "- ");
        paragraph(bullet, bullet.length(), runs, false);
    }

    @Override
    public void paragraph(List<Run> runs) throws IOException {
        paragraph("", 0, runs, false);
    }

    private void rule(String line) throws IOException {
        boolean push = rightToLeft && options.bidi() == Bidi.VISUAL;
        out.append(push ? " ".repeat(options.width() - line.length()) : "").append(line).append('\n');
    }

    private static int width(List<Run> runs) {
        return clusters(runs).stream().mapToInt(Cluster::cells).sum();
    }

    /** @return how many lines it took */
    private int paragraph(String bullet, int indent, List<Run> runs, boolean bold) throws IOException {
        List<Run> all = new ArrayList<>(List.of(new Run(Ink.WORDS, "")));
        runs.forEach(run -> all.addAll(run.parts()));
        List<Cluster> rest = clusters(all);
        int lines = 0;
        int from = 0;
        do {
            int to = lineEnd(rest, from, options.width() - indent);
            List<Cluster> line = new ArrayList<>();
            String lead = lines == 0 ? bullet : " ".repeat(indent);
            lead.chars().forEach(c -> line.add(new Cluster(String.valueOf((char) c), 0, 1)));
            line.addAll(rest.subList(from, to));
            emit(line, all, bold);
            lines++;
            from = to;
            while (from < rest.size() && rest.get(from).text().equals(" ")) {
                from++;
            }
        } while (from < rest.size());
        return lines;
    }

    private static List<Cluster> clusters(List<Run> runs) {
        List<Cluster> out = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            String text = Words.plain(runs.get(r).text());
            for (int at = 0; at < text.length(); ) {
                int end = Cells.clusterEnd(text, at);
                out.add(new Cluster(text.substring(at, end), r, Cells.width(text.codePointAt(at))));
                at = end;
            }
        }
        return out;
    }

    /** Where a line ends: after the last whole word that fits, or in a word that is longer than a line. */
    private static int lineEnd(List<Cluster> clusters, int from, int width) {
        int cells = 0;
        int space = -1;
        for (int i = from; i < clusters.size(); i++) {
            if (clusters.get(i).text().equals(" ")) {
                space = i;
            }
            cells += clusters.get(i).cells();
            if (cells > width) {
                return space > from ? space : Math.max(i, from + 1);
            }
        }
        return clusters.size();
    }

    private void emit(List<Cluster> line, List<Run> runs, boolean bold) throws IOException {
        boolean visual = options.bidi() == Bidi.VISUAL;
        int run = -1;
        StringBuilder text = new StringBuilder();
        for (Cluster cluster : visual ? VisualOrder.of(line, rightToLeft, options.width()) : line) {
            if (cluster.run() != run) {
                leave(run, runs, text);
                run = cluster.run();
                enter(run, runs, bold, text);
            }
            text.append(cluster.text());
        }
        leave(run, runs, text);
        out.append(visual ? text : text.toString().stripTrailing()).append('\n');
    }

    private void enter(int run, List<Run> runs, boolean bold, StringBuilder text) {
        Ink ink = runs.get(run).ink();
        if (options.colour()) {
            text.append(colour(ink, bold));
        }
        if (isolates(run, runs)) {
            text.append(Words.ISOLATE);
        }
    }

    private void leave(int run, List<Run> runs, StringBuilder text) {
        if (run >= 0) {
            text.append(isolates(run, runs) ? String.valueOf(Words.END_OF_ISOLATE) : "").append(options.colour() ? RESET : "");
        }
    }

    /** In visual order there is nothing left to isolate. */
    private boolean isolates(int run, List<Run> runs) {
        return options.bidi() != Bidi.VISUAL && runs.get(run).isolated();
    }

    private static String colour(Ink ink, boolean bold) {
        switch (ink) {
            case NAME:
                return "\u001B[1m";
            case CITATION:
                return "\u001B[36m";
            case ASIDE:
                return "\u001B[2m";
            case MARK:
                return "\u001B[32m";
            default:
                return bold ? "\u001B[1m" : "";
        }
    }
}
