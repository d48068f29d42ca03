package org.tawatur.telling;

import java.io.IOException;
import java.util.List;
import org.tawatur.account.Account;

/** Tells in Markdown (CommonMark), in the same order as the terminal text. */
public final class MarkdownTelling implements Telling {

    private static final String SPECIAL = "\\`*_{}[]<>#|~!&$";

    private final TellingOptions options;

    public MarkdownTelling(TellingOptions options) {
        this.options = options;
    }

    @Override
    public void write(List<Account> accounts, Appendable out) throws IOException {
        Words words = Words.of(options.lang());
        out.append("<div dir=\"" + words.say("direction") + "\" lang=\"" + words.lang() + "\">\n");
        int number = 1;
        for (Account account : accounts) {
            new Prose(account, words, new MarkdownSheet(out)).write(number++);
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

    private record MarkdownSheet(Appendable out) implements Sheet {

        @Override
        public void heading(int level, List<Run> runs) throws IOException {
            out.append('\n').append("#".repeat(level)).append(' ').append(line(runs)).append("\n\n");
        }

        @Override
        public void item(int depth, List<Run> runs) throws IOException {
            out.append("  ".repeat(depth)).append("- ").append(line(runs)).append('\n');
        }

        @Override
        public void paragraph(List<Run> runs) throws IOException {
            out.append(line(runs)).append("\n\n");
        }

        private static String line(List<Run> runs) {
            StringBuilder out = new StringBuilder();
            for (Run run : runs) {
                String text = run.text();
                boolean isolate = run.ink() == Ink.NAME || run.ink() == Ink.PRINTED || run.ink() == Ink.CITATION;
                String words = escaped(isolate ? Words.isolated(text) : text);
                out.append(run.ink() == Ink.NAME && !text.isBlank() ? "**" + words.strip() + "**" : words);
            }
            return guarded(out.toString().stripTrailing());
        }

        /** A line that begins like a list or a rule of Markdown is not one. */
        private static String guarded(String line) {
            return line.matches("([-+=]|[0-9]+[.)]).*") ? "\\" + line : line;
        }
    }
}
