package org.tawatur.report;

import java.util.List;

/** Lines of a page that are not its article: what {@code furniture.tsv} lists, and shapes no paragraph has. */
final class Furniture {

    private static final List<String> KINDS = List.of("line", "label", "list", "start", "end", "page", "matter", "short");
    private static final int WHOLE = 1;
    private static final int LABEL = 1 << 1;
    private static final int LIST = 1 << 2;
    private static final int START = 1 << 3;
    private static final int END = 1 << 4;
    private static final int PAGE = 1 << 5;
    private static final int MATTER = 1 << 6;
    private static final int SHORT = 1 << 7;

    private static final int MOST_SHORT = 8;
    /** A longer line with a quotation in it reports what some page says. */
    private static final int MOST_QUOTING = 20;

    private static final int MOST_LABELLED = 45;
    private static final int MOST_MENU_WORDS = 5;
    private static final String BARS = "|>\u203A\u00BB\u2190";
    private static final String COMMAS = ",\u060C";
    private static final String SET_OFF = ":|-\u2013\u2014./\u2026>\u00BB\u203A\u2190*\u060C,\u2022";

    private final Phrases phrases = new Phrases();

    Furniture() {
        for (Phrases.Row row : Phrases.rows("furniture.tsv", 2)) {
            phrases.add(row, row.need(1, "phrase"), 1 << row.oneOf(0, "kind", KINDS));
        }
    }

    /** Whether a line, by itself, is not article. */
    boolean is(Line line) {
        if (line.words() == 0) {
            return true;
        }
        if (line.isCut()) {
            return false;
        }
        int all = phrases.kinds(line, 0, line.words());
        return (all & (WHOLE | LABEL | LIST)) != 0 && !line.isQuestion() || isLabelled(line) || isMenu(line) || isRow(line) || isTags(line) || isAddress(line) || saysBoth(line);
    }

    /** The end in words of a label at the line's beginning, 0 if there is none. */
    int labelEnd(Line line) {
        return Math.max(0, phrases.end(line, 0, LABEL));
    }

    /** Two and more lines of a page that were printed as one: buttons side by side. */
    private boolean isRow(Line line) {
        int lines = 0;
        for (int i = 0; i < line.words(); lines++) {
            i = phrases.end(line, i, WHOLE);
            if (i < 0) {
                return false;
            }
        }
        return lines > 1 && !line.endsSentence() && !line.isQuestion();
    }

    /** Whether the line is the head of a list of other articles' titles and no more. */
    boolean opensList(Line line) {
        return line.words() > 0 && (phrases.kinds(line, 0, line.words()) & LIST) != 0;
    }

    private boolean isLabelled(Line line) {
        if (line.words() > MOST_LABELLED) {
            return false;
        }
        int label = phrases.end(line, 0, LABEL | LIST);
        if (label > 0 && label < line.words() && isSetOff(line.marksBefore(label), line.endsSentence())) {
            return true;
        }
        return phrases.end(line, 0, START) > 0 || endsAsFurniture(line)
                || line.words() <= MOST_SHORT && !line.endsSentence() && !line.goesOn() && phrases.end(line, 0, SHORT) > 0;
    }

    private boolean endsAsFurniture(Line line) {
        for (int i = Math.max(0, line.words() - 6); i < line.words(); i++) {
            if (phrases.end(line, i, END) == line.words()) {
                return true;
            }
        }
        return false;
    }

    /** A comma sets a label off only where no sentence follows. */
    private static boolean isSetOff(String marks, boolean sentence) {
        return !marks.isEmpty() && !(sentence && COMMAS.indexOf(marks.charAt(0)) >= 0) && SET_OFF.indexOf(marks.charAt(0)) >= 0;
    }

    /** Short names parted by bars or arrows. */
    private static boolean isMenu(Line line) {
        if (line.endsSentence() || !line.hasAny(BARS)) {
            return false;
        }
        int bars = 0;
        int run = 0;
        for (int i = 0; i <= line.words(); i++) {
            String marks = line.marksBefore(i);
            boolean bar = marks.contains("|") || marks.length() == 1 && BARS.indexOf(marks.charAt(0)) >= 0;
            run = bar ? 0 : run + 1;
            bars += bar && i > 0 && i < line.words() ? 1 : 0;
            if (run > MOST_MENU_WORDS) {
                return false;
            }
        }
        return bars >= 2;
    }

    private static boolean isTags(Line line) {
        for (int i = 0; i < line.words(); i++) {
            if (line.wordStart(i) == line.start() || line.text().charAt(line.wordStart(i) - 1) != '#') {
                return false;
            }
        }
        return true;
    }

    /** One unbroken string that is a web or mail address. */
    private static boolean isAddress(Line line) {
        String printed = line.span().in(line.text());
        for (int i = 0; i < printed.length(); i++) {
            if (Line.isBlank(printed.charAt(i))) {
                return false;
            }
        }
        return printed.contains("://") || printed.startsWith("www.") || printed.contains("@") && printed.contains(".");
    }

    /** A page speaking of itself to its reader: one phrase alone may well stand in an article, hardly both. */
    private boolean saysBoth(Line line) {
        int said = 0;
        for (int i = 0; i < line.words() && said != (PAGE | MATTER); i++) {
            if (phrases.end(line, i, PAGE | MATTER) > 0) {
                said |= phrases.end(line, i, PAGE) > 0 ? PAGE : MATTER;
            }
        }
        return said == (PAGE | MATTER) && !(line.words() > MOST_QUOTING && line.hasAny("\"\u00AB\u201C"));
    }
}
