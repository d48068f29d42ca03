package org.tawatur.report;

import java.util.List;

/** Datelines, agency lines and captions: the lines that say where a text or a picture comes from. */
final class Credits {

    private static final List<String> KINDS = List.of("agency", "photo", "credit", "place-not", "caption", "date", "stamp", "zone");
    private static final int AGENCY = 1;
    private static final int PHOTO = 1 << 1;
    private static final int CREDIT = 1 << 2;
    private static final int NO_PLACE = 1 << 3;
    private static final int CAPTION = 1 << 4;
    private static final int DATE = 1 << 5;
    private static final int STAMP = 1 << 6;
    private static final int ZONE = 1 << 7;

    /** Words before an agency's name in a dateline: place, country, date, a reporter's name. */
    private static final int MOST_BEFORE = 9;
    private static final int MOST_PLACE = 4;
    /** With an agency in brackets and no more, a line of many words is rather a picture's. */
    private static final int MOST_BARE_PLACE = 2;
    /** In a dateline with no agency that is known: names, and words of a name. */
    private static final int MOST_NAMES = 3;
    private static final int MOST_NAME = 3;
    private static final int MOST_CAPTION = 60;
    private static final int MOST_BARE_CAPTION = 30;
    private static final String DASHES = "-\u2013\u2014\u2015\u2012_\u0640";

    private final Phrases phrases = new Phrases();

    Credits() {
        for (Phrases.Row row : Phrases.rows("agencies.tsv", 2)) {
            phrases.add(row, row.need(1, "phrase"), 1 << row.oneOf(0, "kind", KINDS));
        }
        Outlets.load().all().forEach(outlet -> outlet.credits().forEach(credit -> phrases.add(credit, AGENCY)));
    }

    /** Whether the line names agencies and nothing else: the credit above or below an article. */
    boolean isAgencies(Line line) {
        int agencies = 0;
        for (int i = 0; i < line.words(); ) {
            int end = phrases.end(line, i, AGENCY | CREDIT);
            if (end < 0 || !isLoose(line.marksBefore(i))) {
                return false;
            }
            agencies += phrases.end(line, i, AGENCY) == end ? 1 : 0;
            i = end;
        }
        return agencies > 0 && isLoose(line.marksBefore(line.words()));
    }

    private static boolean isLoose(String marks) {
        for (int i = 0; i < marks.length(); i++) {
            if ("/|-\u2013\u2014()[]+&*,\u060C:.\u00A9\u00AB\u00BB\"".indexOf(marks.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of a dateline at the beginning of a line, in UTF-16 units of the report's text, or -1: place words, an
     * agency set off by a slash, dash, colon or brackets, and then a dash, a colon, a slash or the line's end.
     */
    int datelineEnd(Line line) {
        for (int i = 0; i < Math.min(line.words(), MOST_BEFORE + 1); i++) {
            String before = line.marksBefore(i);
            boolean opens = i == 0 ? before.isEmpty() || opensBracket(before) : isSetOff(before);
            int end = opens ? phrases.end(line, i, AGENCY) : -1;
            if (end > 0) {
                return afterAgency(line, i, end, before);
            }
            if (!isInPlace(before) || isNoPlace(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the line is a dateline and no more; a title's first line must have a slash or brackets for it, as titles end in an outlet's name too. */
    boolean isDateline(Line line, boolean maybeTitle) {
        return datelineEnd(line) == line.end() && (!maybeTitle || line.hasAny("/("));
    }

    private boolean isNoPlace(Line line, int i) {
        return phrases.end(line, i, NO_PLACE) > 0;
    }

    private int afterAgency(Line line, int first, int end, String before) {
        int last = end;
        while (last < line.words() && isBetweenAgencies(line.marksBefore(last)) && phrases.end(line, last, AGENCY) > 0) {
            last = phrases.end(line, last, AGENCY);
        }
        String after = line.marksBefore(last);
        boolean closed = !opensBracket(before) || after.startsWith(")") || after.startsWith("]");
        boolean nothingButBrackets = last == line.words() && after.length() == 1 && opensBracket(before);
        if (!closed || !placeIsShort(line, first, nothingButBrackets ? MOST_BARE_PLACE : MOST_PLACE)) {
            return -1;
        }
        if (last == line.words()) {
            return after.isEmpty() || isInside(after, ")]/:.\u00BB\"" + DASHES) ? line.end() : -1;
        }
        return isSeparator(after, first == 0) ? endOfMarks(line, last) : -1;
    }

    private static boolean isBetweenAgencies(String marks) {
        return !marks.isEmpty() && isInside(marks, "/,\u060C+&" + DASHES);
    }

    /** A place has few words up to the first comma or slash; after one, a country, a date or a name may follow. */
    private static boolean placeIsShort(Line line, int first, int most) {
        int run = 0;
        for (int i = 0; i < first; i++) {
            run = i > 0 && !line.marksBefore(i).isEmpty() ? 1 : run + 1;
            if (run > most) {
                return false;
            }
        }
        return true;
    }

    /**
     * Dash, colon or slash after an agency: {@code ) -}, {@code --}, {@code :}; a bracket alone goes on with the
     * sentence. An agency with no place before it and a colon after it is a speaker, so that only a dash will do.
     */
    private static boolean isSeparator(String marks, boolean bare) {
        boolean closes = !marks.isEmpty() && ")]\u00BB".indexOf(marks.charAt(0)) >= 0;
        String rest = closes ? marks.substring(1) : marks;
        return !rest.isEmpty() && (bare && !closes ? DASHES : DASHES + ":/").indexOf(rest.charAt(0)) >= 0;
    }

    private static int endOfMarks(Line line, int word) {
        int end = line.wordEnd(word - 1);
        for (int i = end; i < line.wordStart(word); i++) {
            char c = line.text().charAt(i);
            if ((")]:/.\u00BB" + DASHES).indexOf(c) >= 0) {
                end = i + 1;
            } else if (!Line.isBlank(c)) {
                break;
            }
        }
        return end;
    }

    private static boolean opensBracket(String marks) {
        return marks.equals("(") || marks.equals("[");
    }

    private static boolean isSetOff(String marks) {
        if (!isInside(marks, "/([|:.\u00AB\u201C\"" + DASHES)) {
            return false;
        }
        for (int i = 0; i < marks.length(); i++) {
            if (("/([|" + DASHES).indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return marks.length() > 1 && marks.charAt(0) == ':';
    }

    private static boolean isInPlace(String marks) {
        return marks.isEmpty() || isInside(marks, ",\u060C./" + DASHES);
    }

    private static boolean isInside(String marks, String allowed) {
        for (int i = 0; i < marks.length(); i++) {
            if (allowed.indexOf(marks.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the line is a date or a time and nothing else.
     *
     * @param from the first word that is looked at
     */
    boolean isStamp(Line line, int from) {
        int numbers = 0;
        for (int i = from; i < line.words(); ) {
            int end = line.isNumber(i) ? i + 1 : numbers > 0 && phrases.end(line, i, ZONE) > 0 ? zoneEnd(line, i) : phrases.end(line, i, DATE | STAMP);
            if (end < 0) {
                return false;
            }
            numbers += line.isNumber(i) ? 1 : 0;
            i = end;
        }
        return numbers > 1 && !line.endsSentence();
    }

    /** "Local time of such a place": the place is whatever stands up to the line's end or the next mark. */
    private int zoneEnd(Line line, int i) {
        int first = phrases.end(line, i, ZONE);
        int end = first;
        while (end < line.words() && end - first < MOST_BARE_PLACE && !line.isNumber(end) && line.marksBefore(end).isEmpty()) {
            end++;
        }
        return end;
    }

    /**
     * Whether the line may be a dateline of an outlet nobody knows: two or three short names set off by slashes or by
     * dashes with a blank on either side, and no other mark or number. Only its place on the page can tell for sure.
     */
    boolean isNamesAlone(Line line) {
        if (line.words() < 2 || line.words() > MOST_BEFORE || !line.marksBefore(0).isEmpty() || !line.marksBefore(line.words()).isEmpty()) {
            return false;
        }
        int parts = 1;
        int run = 1;
        for (int i = 0; i < line.words(); i++) {
            String marks = i == 0 ? "" : line.marksBefore(i);
            boolean parted = !marks.isEmpty() && (marks.equals("/") || isInside(marks, DASHES) && isApart(line, i));
            if (line.isNumber(i) || isNoPlace(line, i) || !marks.isEmpty() && !parted) {
                return false;
            }
            parts += parted ? 1 : 0;
            run = parted ? 1 : i == 0 ? 1 : run + 1;
            if (run > MOST_NAME) {
                return false;
            }
        }
        return parts > 1 && parts <= MOST_NAMES;
    }

    private static boolean isApart(Line line, int i) {
        return Line.isBlank(line.text().charAt(line.wordEnd(i - 1))) && Line.isBlank(line.text().charAt(line.wordStart(i) - 1));
    }

    /** Whether the line is the words under a picture. */
    boolean isCaption(Line line) {
        if (line.words() == 0 || line.isCut()) {
            return false;
        }
        return isPhotoAlone(line) || isLabelled(line) || hasPhotoCredit(line);
    }

    private boolean isPhotoAlone(Line line) {
        boolean photo = false;
        for (int i = 0; i < line.words(); ) {
            int end = phrases.end(line, i, PHOTO | AGENCY | CREDIT | CAPTION);
            if (end < 0) {
                return false;
            }
            photo |= phrases.end(line, i, PHOTO | CAPTION) == end;
            i = end;
        }
        return photo && !line.endsSentence();
    }

    /** "Photo: …", where the label is set off by a mark. */
    private boolean isLabelled(Line line) {
        int end = phrases.end(line, 0, CAPTION);
        if (end < 0 || end >= line.words() || line.words() > MOST_CAPTION) {
            return false;
        }
        String after = line.marksBefore(end);
        return !after.isEmpty() && isInside(after.substring(0, 1), ":|\u00A9/" + DASHES);
    }

    /** A credit with a word of picture-making in brackets at the line's end. */
    private boolean hasPhotoCredit(Line line) {
        int open = lastBracket(line);
        return open > 0 && line.words() <= MOST_CAPTION && !stopsBefore(line, open)
                && (isPhotoCredit(line, open) || hasAny(line, open, AGENCY) && hasDate(line, open));
    }

    /** "(photo: …)", "(agency / archive)". */
    private boolean isPhotoCredit(Line line, int open) {
        return phrases.end(line, open, PHOTO | CAPTION) > 0 || phrases.end(line, open, AGENCY | CREDIT) > 0 && hasAny(line, open, PHOTO);
    }

    /** Whether the line ends in an agency's name in brackets: a caption only where one is expected, above the first paragraph. */
    boolean endsInAgency(Line line) {
        int open = line.words() > MOST_BARE_CAPTION ? -1 : lastBracket(line);
        return open > 0 && phrases.end(line, open, AGENCY) == line.words() && !stopsBefore(line, open);
    }

    private static int lastBracket(Line line) {
        int last = line.words();
        String end = line.marksBefore(last);
        if (last == 0 || !end.startsWith(")") && !end.startsWith("]")) {
            return -1;
        }
        for (int i = last - 1; i > 0 && i > last - 8; i--) {
            String marks = line.marksBefore(i);
            if (marks.endsWith("(") || marks.endsWith("[")) {
                return i;
            }
            if (marks.contains(")")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean stopsBefore(Line line, int open) {
        String marks = line.marksBefore(open);
        return marks.startsWith(".") || line.endsSentence() && line.marksBefore(line.words()).length() > 1;
    }

    private boolean hasAny(Line line, int from, int kinds) {
        for (int i = from; i < line.words(); i++) {
            if (phrases.end(line, i, kinds) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A date in digits, or a number beside a month's name, before the bracket. */
    private boolean hasDate(Line line, int open) {
        for (int i = 0; i + 1 < open; i++) {
            boolean digits = i + 2 < open && line.isNumber(i) && line.isNumber(i + 1) && line.isNumber(i + 2)
                    && isDateMark(line.marksBefore(i + 1)) && isDateMark(line.marksBefore(i + 2));
            if (digits || line.isNumber(i) && phrases.end(line, i + 1, DATE) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDateMark(String marks) {
        return marks.equals("-") || marks.equals("/") || marks.equals(".");
    }
}
