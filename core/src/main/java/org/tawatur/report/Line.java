package org.tawatur.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One non-blank line of a report with its words folded; what stands between words is looked up as printed. */
final class Line {

    /** Words of a line that are looked at; a longer line is a paragraph whatever it says. */
    private static final int MOST_WORDS = 120;

    /** Full stops of the scripts that news is written in. */
    private static final String STOPS = ".\u06D4\u3002\u0964";
    private static final String ASKS = "!?\u061F";
    private static final String CLOSERS = "\"'\u201C\u201D\u2019\u00BB\u203A)]";

    private final CharSequence text;
    private final int start;
    private final int end;
    private String[] words = new String[16];
    private int[] bounds = new int[32];
    private int count;
    private boolean cut;
    private boolean gapBefore;
    private boolean gapAfter;

    private Line(CharSequence text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        split();
    }

    static Line of(String line) {
        return new Line(line, 0, line.length());
    }

    /** The non-blank lines from an offset on; line ends are LF, CR or both, and the Unicode ones. */
    static List<Line> all(CharSequence text, int from) {
        List<Line> lines = new ArrayList<>();
        int begin = from;
        int breaks = 2;
        for (int i = from; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text.charAt(i))) {
                continue;
            }
            Line line = line(text, begin, i);
            if (line != null) {
                line.gapBefore = breaks > 1;
                if (breaks > 1 && !lines.isEmpty()) {
                    lines.get(lines.size() - 1).gapAfter = true;
                }
                lines.add(line);
                breaks = 0;
            }
            boolean both = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            breaks += both ? 0 : 1;
            begin = i + 1;
        }
        if (!lines.isEmpty()) {
            lines.get(lines.size() - 1).gapAfter = true;
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static Line line(CharSequence text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? new Line(text, from, to) : null;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Folding.isDirection(c) || c == '\u200B' || c == '\u0085';
    }

    private void split() {
        int i = start;
        while (i < end) {
            if (!Folding.isWord(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < end && Folding.isWord(text.charAt(i))) {
                i++;
            }
            if (count == MOST_WORDS) {
                cut = true;
                return;
            }
            add(from, i);
        }
    }

    private void add(int from, int to) {
        String word = Folding.folded(text, from, to);
        if (word.isEmpty()) {
            return;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            bounds = Arrays.copyOf(bounds, count * 4);
        }
        words[count] = word;
        bounds[2 * count] = from;
        bounds[2 * count++ + 1] = to;
    }

    Span span() {
        return new Span(start, end);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    CharSequence text() {
        return text;
    }

    int words() {
        return count;
    }

    String word(int i) {
        return words[i];
    }

    int wordStart(int i) {
        return bounds[2 * i];
    }

    int wordEnd(int i) {
        return bounds[2 * i + 1];
    }

    boolean isNumber(int i) {
        return Character.isDigit(words[i].charAt(0)) && Character.isDigit(words[i].charAt(words[i].length() - 1));
    }

    /** Whether the line has more words than were read. */
    boolean isCut() {
        return cut;
    }

    boolean hasGapBefore() {
        return gapBefore;
    }

    boolean hasGapAfter() {
        return gapAfter;
    }

    /** The marks between word {@code i - 1} and word {@code i}, blanks left out; before the first and after the last too. */
    String marksBefore(int i) {
        int from = i == 0 ? start : wordEnd(i - 1);
        int to = i == count ? end : wordStart(i);
        StringBuilder marks = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (!isBlank(text.charAt(at))) {
                marks.append(text.charAt(at));
            }
        }
        return marks.toString();
    }

    boolean hasAny(String marks) {
        for (int i = start; i < end; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    boolean isQuestion() {
        int last = lastMark();
        return last >= start && ASKS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether the line ends in a quotation that asks or calls out, with words of its own before it: someone's speech. */
    boolean endsInSpeech() {
        int last = lastMark();
        return last < end - 1 && isQuestion() && text.charAt(start) != text.charAt(end - 1) && marksBefore(0).isEmpty();
    }

    /** Whether the line ends as a sentence does: one full stop, not the two or three of a line that trails off. */
    boolean endsSentence() {
        int last = lastMark();
        return last >= start && STOPS.indexOf(text.charAt(last)) >= 0 && (last == start || text.charAt(last - 1) != '.');
    }

    /** Whether more must follow: a comma, a semicolon or a colon at the end. */
    boolean goesOn() {
        return ",;:\u060C\u061B\uFF0C".indexOf(text.charAt(end - 1)) >= 0;
    }

    boolean endsWithColon() {
        return text.charAt(end - 1) == ':';
    }

    private int lastMark() {
        int last = end - 1;
        while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last;
    }

    /** Whether a quotation opened before or in this line is open at its end, or one closes that it did not open. */
    boolean hasOpenQuotation() {
        int straight = 0;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            straight += c == '"' ? 1 : 0;
            depth += c == '\u00AB' || c == '\u201C' ? 1 : c == '\u00BB' || c == '\u201D' ? -1 : 0;
        }
        return straight % 2 != 0 || depth != 0;
    }

    boolean isListItem() {
        char first = text.charAt(start);
        return "-*\u2022\u2013\u2014\u25CF\u25AA\u00B7".indexOf(first) >= 0
                || count > 0 && isNumber(0) && wordStart(0) == start && count > 1 && ".-)".indexOf(text.charAt(wordEnd(0))) >= 0;
    }

    boolean sameWords(Line other) {
        return count == other.count && count > 0 && Arrays.equals(words, 0, count, other.words, 0, count);
    }
}
