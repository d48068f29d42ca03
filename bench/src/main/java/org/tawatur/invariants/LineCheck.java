package org.tawatur.invariants;

import java.util.List;
import java.util.stream.IntStream;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.source.Relay;
import org.tawatur.story.Story;
import org.tawatur.telling.Printed;
import org.tawatur.text.Quotation;

/** Checks single lines: that they stand where they are said to stand, and in the marks they are told in. */
final class LineCheck {

    private static final String MARKS = "\"\u201C\u201D\u00AB\u00BB";

    private final Cited cited;
    private final Findings findings;
    private Printed printed;
    private int lines;

    LineCheck(Cited cited, Findings findings) {
        this.cited = cited;
        this.findings = findings;
    }

    void enter(Story story) {
        printed = new Printed(story);
    }

    /** Lines looked at so far. */
    int lines() {
        return lines;
    }

    /** A passage that is cited, and told with the marks it stands in. */
    boolean passage(Passage passage) {
        lines++;
        boolean holds = cited.holds(passage);
        findings.check(Rule.PASSAGE, holds, Cited.at(passage));
        if (holds) {
            findings.check(Rule.QUOTATION, isToldAsPrinted(passage), Cited.at(passage));
        }
        return holds;
    }

    void claim(Claim claim) {
        if (!passage(Cited.content(claim))) {
            return;
        }
        Reading reading = cited.reading(claim.report());
        passage(new Passage(claim.report(), claim.cue()));
        if (claim.source() != null) {
            passage(new Passage(claim.report(), claim.source()));
        }
        if (claim.notes().doubt() != null) {
            passage(new Passage(claim.report(), claim.notes().doubt().span()));
        }
        for (Relay relay : claim.chain()) {
            passage(new Passage(claim.report(), relay.span()));
            findings.check(Rule.NAME, cited.names(reading, relay.name()), Cited.at(new Passage(claim.report(), relay.span())));
        }
        findings.check(Rule.QUOTATION, isOfItsMode(reading, claim), "mode " + Cited.at(Cited.content(claim)));
    }

    /** What is called direct is quoted or follows a colon in the first person, what is called mixed touches a mark, the rest is not quoted as a whole. */
    private static boolean isOfItsMode(Reading reading, Claim claim) {
        boolean within = everyLetterIsQuoted(reading, claim.content());
        boolean touched = reading.article().quotations().stream().anyMatch(q -> q.inside().overlaps(claim.content()));
        boolean colon = claim.cue().in(reading.text()).equals(":") || isAfterColon(reading.text(), claim.content().start());
        return switch (claim.mode()) {
            case DIRECT -> within || colon;
            case MIXED -> touched || claim.content().in(reading.text()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
            case INDIRECT -> !within;
        };
    }

    private static boolean isAfterColon(String text, int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) != ':' && !Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return i > 0 && text.charAt(i) == ':';
    }

    private static boolean everyLetterIsQuoted(Reading reading, Span content) {
        return letters(reading.text(), content).allMatch(i -> isQuoted(reading, i));
    }

    private static IntStream letters(String text, Span span) {
        return IntStream.range(span.start(), span.end()).filter(i -> Character.isLetterOrDigit(text.charAt(i)));
    }

    private static boolean isQuoted(Reading reading, int at) {
        return reading.article().quotations().stream().anyMatch(q -> q.inside().contains(at));
    }

    /** Whether the pieces of a passage are its characters and no others but marks, and those told as quoted are quoted. */
    private boolean isToldAsPrinted(Passage passage) {
        Reading reading = cited.reading(passage.report());
        int at = passage.span().start();
        for (Printed.Piece piece : printed.pieces(passage.report(), passage.span())) {
            List<Quotation> around = reading.article().quotations().stream().filter(q -> q.inside().overlaps(piece.span())).toList();
            boolean right = letters(reading.text(), piece.span()).allMatch(i -> piece.quoted() == around.stream().anyMatch(q -> q.inside().contains(i)));
            if (!right || piece.span().start() != at || !isIn(piece, reading.text())) {
                return false;
            }
            at = piece.span().end();
        }
        return at == passage.span().end();
    }

    /** Whether a piece is the characters of its place, with nothing more than marks around it where it is quoted. */
    private static boolean isIn(Printed.Piece piece, String text) {
        String bare = piece.span().in(text);
        int at = piece.words().indexOf(bare);
        String added = at < 0 ? "" : piece.words().substring(0, at) + piece.words().substring(at + bare.length());
        return at >= 0 && (piece.quoted() || added.isEmpty()) && added.chars().noneMatch(Character::isLetterOrDigit);
    }
}
