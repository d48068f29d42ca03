package org.tawatur.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which of a report is article: every non-blank line becomes one zone, and a dateline at the beginning of a
 * paragraph a zone of its own. No language is presumed; what is known of pages, agencies and languages stands in the
 * data files beside this class. A line that might be either is body: furniture read as article costs a reader a
 * second, a paragraph read as furniture is lost.
 *
 * <p>Safe for use by several threads.
 */
public final class ZoneReader {

    private static final int MOST_TITLE_WORDS = 28;
    private static final int MOST_HEADING_WORDS = 14;
    private static final int MOST_TIGHT_HEADING_WORDS = 6;
    private static final int MOST_ASKING_WORDS = 10;
    private static final int MOST_TEASERS = 12;
    private static final int MOST_ABOVE = 3;

    private final Tongues tongues = new Tongues();
    private final Credits credits = new Credits();
    private final Furniture furniture = new Furniture();
    private final DateLines dates = new DateLines(credits, furniture);

    /** @throws IllegalArgumentException naming file and line, if one of the data files is broken */
    public ZoneReader() {
        // the fields load their files
    }

    /** The report's zones in reading order; they do not overlap and together cover every non-blank line. */
    public List<Zone> read(Report report) {
        List<Zone> zones = new ArrayList<>();
        int from = givenTitle(report, zones);
        List<Line> lines = Line.all(report.text(), from);
        Zone.Kind[] kinds = new Zone.Kind[lines.size()];
        boolean[] foreign = tongues.foreign(lines, report.language());
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = byItself(lines.get(i), foreign[i], i == 0 && report.title() == null);
        }
        Zone.Kind[] marked = marked(report, lines);
        headsAndCaptions(marked, kinds);
        teasers(lines, kinds);
        stamps(lines, kinds);
        paragraphs(marked, kinds);
        title(report, lines, kinds);
        names(lines, kinds, !zones.isEmpty());
        captions(lines, kinds);
        headings(lines, kinds, !zones.isEmpty());
        zones(lines, kinds, zones);
        return zones;
    }

    private static int givenTitle(Report report, List<Zone> zones) {
        if (report.title() == null) {
            return 0;
        }
        for (Line line : Line.all(report.title(), 0)) {
            zones.add(new Zone(Zone.Kind.TITLE, line.span()));
        }
        return report.title().length();
    }

    /** What the markup said of each line, or null. */
    private static Zone.Kind[] marked(Report report, List<Line> lines) {
        Zone.Kind[] marked = new Zone.Kind[lines.size()];
        int i = 0;
        for (Zone zone : report.marked()) {
            while (i < marked.length && lines.get(i).start() < zone.span().start()) {
                i++;
            }
            while (i < marked.length && lines.get(i).start() < zone.span().end()) {
                marked[i++] = zone.kind();
            }
        }
        return marked;
    }

    /** A heading over page text stays page text; a caption needs no words to be known by. */
    private static void headsAndCaptions(Zone.Kind[] marked, Zone.Kind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            boolean stands = marked[i] == Zone.Kind.CAPTION || kinds[i] == null && marked[i] != Zone.Kind.BODY;
            kinds[i] = stands && marked[i] != null ? marked[i] : kinds[i];
        }
    }

    /** After page text was told by its words: authors put it into paragraphs too. */
    private static void paragraphs(Zone.Kind[] marked, Zone.Kind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kinds[i] == null && marked[i] == Zone.Kind.BODY ? Zone.Kind.BODY : kinds[i];
        }
    }

    /** What a line is whatever stands around it, or null for text. */
    private Zone.Kind byItself(Line line, boolean foreign, boolean maybeTitle) {
        if (line.words() == 0) {
            return Zone.Kind.FURNITURE;
        }
        if (credits.isAgencies(line) || credits.isDateline(line, maybeTitle)) {
            return Zone.Kind.DATELINE;
        }
        if (credits.isCaption(line)) {
            return Zone.Kind.CAPTION;
        }
        return foreign || furniture.is(line) ? Zone.Kind.FURNITURE : null;
    }

    /** The titles under "read also" and the like: lines that end as no sentence does, up to the next that does. */
    private void teasers(List<Line> lines, Zone.Kind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] != Zone.Kind.FURNITURE || !furniture.opensList(lines.get(i))) {
                continue;
            }
            for (int n = 0; n < MOST_TEASERS && i + 1 < kinds.length && isTeaser(lines.get(i + 1), kinds[i + 1]); n++) {
                kinds[++i] = Zone.Kind.FURNITURE;
            }
        }
    }

    /** A date alone is the page's, above the first sentence and below the last; between them it heads a part of the article. */
    private void stamps(List<Line> lines, Zone.Kind[] kinds) {
        boolean above = true;
        for (int i = next(kinds, -1); i >= 0; i = next(kinds, i)) {
            above &= !lines.get(i).endsSentence();
            if (dates.is(lines.get(i)) && (above || next(kinds, i) < 0)) {
                kinds[i] = Zone.Kind.FURNITURE;
            }
        }
    }

    /** A dateline of an outlet nobody knows stands under the title or a heading there, right above the first paragraph. */
    private void names(List<Line> lines, Zone.Kind[] kinds, boolean given) {
        int at = next(kinds, -1);
        for (int n = 0; n < MOST_ABOVE && at >= 0 && isAbove(lines.get(at)); n++) {
            int after = next(kinds, at);
            boolean titled = given || isTitled(kinds, at);
            if (titled && credits.isNamesAlone(lines.get(at)) && after > 0 && isParagraph(lines.get(after))) {
                kinds[at] = Zone.Kind.DATELINE;
                return;
            }
            at = after;
        }
    }

    private static boolean isAbove(Line line) {
        return line.words() <= MOST_HEADING_WORDS && !line.endsSentence();
    }

    private static boolean isTitled(Zone.Kind[] kinds, int before) {
        for (int i = 0; i < before; i++) {
            if (kinds[i] == Zone.Kind.TITLE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParagraph(Line line) {
        return line.words() > MOST_HEADING_WORDS || line.endsSentence();
    }

    private static boolean isTeaser(Line line, Zone.Kind kind) {
        return kind == null && line.words() <= MOST_TITLE_WORDS && !line.endsSentence() && !line.goesOn();
    }

    private void title(Report report, List<Line> lines, Zone.Kind[] kinds) {
        int first = next(kinds, -1);
        if (first < 0) {
            return;
        }
        Line line = lines.get(first);
        if (report.title() != null) {
            kinds[first] = line.sameWords(Line.of(report.title())) ? Zone.Kind.TITLE : null;
        } else if (looksLikeTitle(line) && next(kinds, first) > 0) {
            kinds[first] = Zone.Kind.TITLE;
        }
    }

    private boolean looksLikeTitle(Line line) {
        return line.words() <= MOST_TITLE_WORDS && !line.isCut() && !line.endsSentence() && !line.goesOn() && credits.datelineEnd(line) < 0;
    }

    /** The next line that is text, or -1. */
    private static int next(Zone.Kind[] kinds, int after) {
        for (int i = after + 1; i < kinds.length; i++) {
            if (kinds[i] == null) {
                return i;
            }
        }
        return -1;
    }

    /** The line right under the title may be a caption with nothing but an agency's name to show for it. */
    private void captions(List<Line> lines, Zone.Kind[] kinds) {
        int first = next(kinds, -1);
        if (first >= 0 && next(kinds, first) > 0 && credits.endsInAgency(lines.get(first))) {
            kinds[first] = Zone.Kind.CAPTION;
        }
    }

    private static void headings(List<Line> lines, Zone.Kind[] kinds, boolean titled) {
        boolean spaced = isSpaced(lines);
        boolean before = false;
        boolean open = false;
        for (int i = next(kinds, -1); i >= 0; i = next(kinds, i)) {
            Line line = lines.get(i);
            boolean short_ = isShort(line, spaced);
            int after = next(kinds, i);
            boolean heading = short_ && !before && !open && after > 0 && !isShort(lines.get(after), spaced);
            kinds[i] = heading ? Zone.Kind.HEADING : Zone.Kind.BODY;
            before = short_;
            open = !heading && !line.endsSentence() && line.hasOpenQuotation();
        }
    }

    /** Whether paragraphs are parted by blank lines, so that a line end alone may be no more than a wrapped line. */
    private static boolean isSpaced(List<Line> lines) {
        int gaps = 0;
        for (Line line : lines) {
            gaps += line.hasGapBefore() ? 1 : 0;
        }
        return lines.size() > 3 && gaps * 2 > lines.size();
    }

    private static boolean isShort(Line line, boolean spaced) {
        boolean wrapped = line.hasGapBefore() && !line.hasGapAfter() && line.words() > MOST_TIGHT_HEADING_WORDS;
        boolean apart = !wrapped && (!spaced || line.hasGapBefore());
        return apart && line.words() <= (line.isQuestion() ? MOST_ASKING_WORDS : MOST_HEADING_WORDS) && !line.endsSentence()
                && !line.endsInSpeech() && (!line.goesOn() || line.endsWithColon() && line.words() <= 2) && !line.isListItem() && !line.hasOpenQuotation();
    }

    private void zones(List<Line> lines, Zone.Kind[] kinds, List<Zone> zones) {
        boolean begun = false;
        for (int i = 0; i < kinds.length; i++) {
            Line line = lines.get(i);
            int dateline = kinds[i] == Zone.Kind.BODY && !begun ? credits.datelineEnd(line) : -1;
            if (dateline > 0 && dateline < line.end()) {
                split(line, dateline, zones);
                begun = true;
            } else {
                zones.add(new Zone(kinds[i], line.span()));
                begun |= kinds[i] == Zone.Kind.BODY && (line.endsSentence() || line.words() > MOST_TITLE_WORDS);
            }
        }
    }

    private static void split(Line line, int at, List<Zone> zones) {
        int body = at;
        while (Line.isBlank(line.text().charAt(body))) {
            body++;
        }
        zones.add(new Zone(Zone.Kind.DATELINE, new Span(line.start(), at)));
        zones.add(new Zone(Zone.Kind.BODY, new Span(body, line.end())));
    }
}
