package org.tawatur.telling;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tawatur.claim.Reading;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Report;

/** Tells in Markdown (CommonMark, and footnotes as GitHub and Pandoc have them), in the same order as the terminal text. */
public final class MarkdownTelling implements Telling {

    private static final String SPECIAL = "\\`*_{}[]<>#|~!&$";

    private static final Pattern PLACE = Pattern.compile("\\[.*:[0-9]+-[0-9]+\\]");

    private final TellingOptions options;

    public MarkdownTelling(TellingOptions options) {
        this.options = options;
    }

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        Words words = Words.of(options.lang());
        out.append("<div dir=\"" + words.say("direction") + "\" lang=\"" + words.lang() + "\">\n\n");
        int number = 1;
        Map<String, Integer> notes = new LinkedHashMap<>();
        Map<String, String> reports = new HashMap<>();
        for (Edition edition : editions) {
            new Prose(edition, words, new MarkdownSheet(out, notes)).write(number++);
            Wording wording = new Wording(words, new Printed(edition.account().story()));
            edition.account().story().readings().forEach(r -> reports.put(r.id(), described(r, wording)));
        }
        out.append('\n');
        for (Map.Entry<String, Integer> note : notes.entrySet()) {
            String report = note.getKey().substring(1, note.getKey().lastIndexOf(':'));
            out.append("[^").append(String.valueOf(note.getValue())).append("]: ").append(reports.getOrDefault(report, "")).append(bracketed(note.getKey())).append('\n');
        }
        out.append("\n</div>\n");
    }

    /** Outlet, day and address, as far as they are known. */
    private static String described(Reading reading, Wording wording) {
        Report report = reading.article().report();
        String outlet = report.outlet() == null ? "" : "**" + escaped(Words.isolated(report.outlet())).strip() + "**, ";
        String day = reading.published() == null ? "" : escaped(wording.day(reading.published().day().toString())) + ", ";
        return outlet + day + (report.url() == null ? "" : escaped(report.url()) + " ");
    }

    /** The brackets of a citation stand as they are, to be found by a search; nothing defines a link of that name. */
    private static String bracketed(String citation) {
        return escaped(citation).replace("\\[", "[").replace("\\]", "]");
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
        private final Map<String, Integer> notes;
        private boolean inList;

        /** @param notes the citations so far, each with its number */
        MarkdownSheet(Appendable out, Map<String, Integer> notes) {
            this.out = out;
            this.notes = notes;
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

        private String line(List<Run> runs, boolean bold) {
            StringBuilder out = new StringBuilder();
            for (Run run : runs) {
                String text = run.isolated() ? Words.isolated(run.text()) : run.text();
                String words = run.ink() == Ink.CITATION ? note(run.text()) : escaped(text);
                out.append(bold && run.ink() == Ink.NAME && !text.isBlank() ? "**" + words.strip() + "**" : words);
            }
            return guarded(out.toString().strip());
        }

        /** The mark of a footnote; a report's bare id stays as it is. */
        private String note(String citation) {
            if (!PLACE.matcher(citation).matches()) {
                return bracketed(Words.isolated(citation));
            }
            return "[^" + notes.computeIfAbsent(citation, c -> notes.size() + 1) + "]";
        }

        /** A line that begins like a list or a rule of Markdown is not one. */
        private static String guarded(String line) {
            return line.matches("([-+=]|[0-9]+[.)]).*") ? "\\" + line : line;
        }
    }
}
