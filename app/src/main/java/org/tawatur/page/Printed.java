package org.tawatur.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.tawatur.report.Imprint;

/** What a page prints about its article around it for people to read: a date, who wrote it, whom it was taken from. */
final class Printed {

    private static final String SET_OFF = ":|-\u2013\u2014/\u061B";
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_BARE_NAME = 4;
    private static final int LONGEST_STAMP = 120;
    private static final String SENTENCE_ENDS = ".!?\u061F\u06D4";

    private final ImprintWords words = new ImprintWords();
    private final PrintedDate dates = new PrintedDate(words);

    /**
     * @param above the lines around the title, above the first paragraph
     * @param body  the article's lines
     * @param below the lines right below the last paragraph
     */
    Imprint imprint(List<String> above, List<Line> body, List<String> below) {
        OffsetDateTime day = above.stream().filter(l -> l.length() <= LONGEST_STAMP).map(dates::read).filter(Objects::nonNull).findFirst().orElse(null);
        String author = first(above, below, this::author);
        String credit = first(below, above, this::credit);
        return Imprint.NONE.published(day).author(author).credit(credit != null ? credit : bracketed(body));
    }

    /** Whether a name that metadata gives is none, as the software's own user. */
    boolean isNobody(String name) {
        return words.is(ImprintWords.Kind.NOBODY, Letters.folded(name));
    }

    private static String first(List<String> lines, List<String> others, java.util.function.UnaryOperator<String> reading) {
        return java.util.stream.Stream.concat(lines.stream(), others.stream()).map(reading).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String author(String line) {
        int by = words.end(ImprintWords.Kind.BY, line);
        String name = by < 0 ? null : name(line, by, LONGEST_NAME);
        int written = words.end(ImprintWords.Kind.WRITTEN, line);
        if (name == null && written > 0) {
            name = name(line, written, isSetOff(line, written) ? LONGEST_NAME : LONGEST_BARE_NAME);
        }
        return name == null || isNobody(name) ? null : name;
    }

    private String credit(String line) {
        int source = words.end(ImprintWords.Kind.SOURCE, line);
        return source > 0 && isSetOff(line, source) ? name(line, source, LONGEST_NAME) : null;
    }

    private static boolean isSetOff(String line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && SET_OFF.indexOf(line.charAt(i)) >= 0;
    }

    /** What follows in a line up to the next mark that sets something off, if it is as short as a name. */
    private static String name(String line, int from, int mostWords) {
        int start = from;
        while (start < line.length() && (line.charAt(start) == ' ' || SET_OFF.indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        int end = start;
        while (end < line.length() && "|\u2013\u2014\t\u2022\u00B7".indexOf(line.charAt(end)) < 0 && !line.startsWith(" - ", end)) {
            end++;
        }
        String name = line.substring(start, end).strip();
        int words = Letters.words(Letters.folded(name)).length;
        boolean sentence = !name.isEmpty() && SENTENCE_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0 && words > 2;
        boolean digits = name.chars().anyMatch(Character::isDigit);
        return words == 0 || words > mostWords || sentence || digits ? null : name;
    }

    /** A name in brackets behind the last sentence, or alone in the last line. */
    private static String bracketed(List<Line> body) {
        String last = body.isEmpty() ? "" : body.get(body.size() - 1).text();
        int open = last.endsWith(")") || last.endsWith(").") ? last.lastIndexOf('(') : -1;
        String before = open < 0 ? "" : last.substring(0, open).strip();
        boolean behind = open == 0 || !before.isEmpty() && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return open >= 0 && behind ? name(last.substring(open + 1, last.lastIndexOf(')')), 0, LONGEST_BARE_NAME) : null;
    }
}
