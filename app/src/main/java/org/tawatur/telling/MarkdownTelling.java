package org.tawatur.telling;

import java.io.IOException;
import java.util.List;
import org.tawatur.judgement.Edition;

/** Tells in Markdown (CommonMark), in the same order as the terminal text. */
public final class MarkdownTelling implements Telling {

    private static final String SPECIAL = "\\`*_{}[]<>#|~!&$";

    private final TellingOptions options;

    public MarkdownTelling(TellingOptions options) {
        this.options = options;
    }

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        Words words = Words.of(options.lang());
        out.append("<div dir=\"" + words.say("direction") + "\" lang=\"" + words.lang() + "\">\n\n");
        int number = 1;
        for (Edition edition : editions) {
            new Prose(edition, words, new MarkdownSheet(out)).write(number++);
        }
        out.append("\n</div>\n");
    }

    /** Escapes what Markdown would take for its own. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static final class MarkdownSheet implements Sheet {

        private final Appendable out;
        private boolean inList;

        MarkdownSheet(Appendable out) {
            this.out = out;
        }

        @Override
        public void heading(int level, List<Run> runs) throws IOException {
            out.append(inList ? "\n" : "").append("#".repeat(level)).append(' ').append(line(runs, false)).append("\n\n");
            inList = false;
        }

        @Override
        public void item(int depth, List<Run> runs) throws IOException {
            out.append("  ".repeat(depth)).append("- ").append(line(runs, true)).append('\n');
            inList = true;
        }

        @Override
        public void paragraph(List<Run> runs) throws IOException {
            out.append(line(runs, true)).append("\n\n");
        }

        private static String line(List<Run> runs, boolean bold) {
            StringBuilder out = new StringBuilder();
            for (Run run : runs) {
                String text = run.isolated() ? Words.isolated(run.text()) : run.text();
                // The brackets of a citation stand as they are, to be found by a search; nothing defines a link of that name.
                String words = run.ink() == Ink.CITATION ? escaped(text).replace("\\[", "[").replace("\\]", "]") : escaped(text);
                out.append(bold && run.ink() == Ink.NAME && !text.isBlank() ? "**" + words.strip() + "**" : words);
            }
            return guarded(out.toString().strip());
        }

        /** A line that begins like a list or a rule of Markdown is not one. */
        private static String guarded(String line) {
            return line.matches("([-+=]|[0-9]+[.)]).*") ? "\\" + line : line;
        }
    }
}
