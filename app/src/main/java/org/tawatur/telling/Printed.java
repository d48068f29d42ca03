package org.tawatur.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.story.Story;
import org.tawatur.text.Quotation;

/** The printed words of one story's reports: cites passages, and says which of their words stand in quotation marks. */
public final class Printed {

    private static final Map<Character, Character> PARTNERS = Map.of('\u201C', '\u201D', '\u00AB', '\u00BB', '\u2018', '\u2019', '\u2039', '\u203A');

    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();

    /**
     * A stretch that is wholly inside or wholly outside quotation marks.
     *
     * @param words the printed words, the report's quotation marks included
     * @param span  where these words stand, without marks that were added
     */
    public record Piece(String words, boolean quoted, Span span) {}

    public Printed(Story story) {
        story.readings().forEach(r -> readings.put(r.id(), r));
    }

    /** @throws IllegalArgumentException if the story has no such report */
    public Reading reading(String report) {
        Reading reading = readings.get(report);
        if (reading == null) {
            throw new IllegalArgumentException("no report " + report + " in the story that cites it");
        }
        return reading;
    }

    /** Whether the story has a report. */
    public boolean has(String report) {
        return readings.containsKey(report);
    }

    /** What a reader knows a report by: its outlet, else its id. Any other words are given back. */
    public String label(String report) {
        Reading reading = readings.get(report);
        return reading == null || reading.article().report().outlet() == null ? report : reading.article().report().outlet();
    }

    /** A UTF-16 offset of a report in code points. */
    public int at(String report, int offset) {
        return points.computeIfAbsent(report, id -> CodePoints.of(reading(id).text())).at(offset);
    }

    public Citation cite(Passage passage) {
        return cite(passage.report(), passage.span());
    }

    /** The content of a claim. */
    public Citation cite(Claim claim) {
        return cite(claim.report(), claim.content());
    }

    public Citation cite(String report, Span span) {
        String text = reading(report).text();
        int before = Math.max(0, span.start() - Citation.AROUND);
        int after = Math.min(text.length(), span.end() + Citation.AROUND);
        before += splits(text, before) ? 1 : 0;
        after -= splits(text, after) ? 1 : 0;
        return new Citation(report, at(report, span.start()), at(report, span.end()), span.in(text), text.substring(before, span.start()), text.substring(span.end(), after));
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /**
     * The words of a span in pieces. Where the span begins or ends inside a quotation, the mark that the report prints
     * outside the span is added, so that quoted words never lose their marks.
     */
    public List<Piece> pieces(String report, Span span) {
        String text = reading(report).text();
        List<Piece> out = new ArrayList<>();
        int at = span.start();
        for (Quotation q : reading(report).article().quotations()) {
            int begin = Math.max(q.whole().start(), at);
            int end = Math.min(q.whole().end(), span.end());
            if (begin >= end || !q.inside().overlaps(new Span(begin, end))) {
                continue;
            }
            add(out, text.substring(at, begin), false, new Span(at, begin));
            add(out, opening(text, q, begin) + text.substring(begin, end) + closing(text, q, end), true, new Span(begin, end));
            at = end;
        }
        add(out, text.substring(at, span.end()), false, new Span(at, span.end()));
        return out;
    }

    private static void add(List<Piece> out, String words, boolean quoted, Span span) {
        if (!words.isEmpty()) {
            out.add(new Piece(words, quoted, span));
        }
    }

    private static String opening(String text, Quotation q, int begin) {
        return begin > q.whole().start() ? text.substring(q.whole().start(), q.inside().start()) : "";
    }

    /** The closing mark if the span leaves it out; one that the report forgot is its opening mark's partner. */
    private static String closing(String text, Quotation q, int end) {
        if (q.whole().end() > q.inside().end()) {
            return end < q.whole().end() ? text.substring(q.inside().end(), q.whole().end()) : "";
        }
        char open = text.charAt(q.whole().start());
        return String.valueOf(PARTNERS.getOrDefault(open, open));
    }

    /** The printed words of a span, with the marks of the quotations it begins or ends in. */
    public String words(String report, Span span) {
        StringBuilder out = new StringBuilder();
        pieces(report, span).forEach(p -> out.append(p.words()));
        return out.toString();
    }
}
