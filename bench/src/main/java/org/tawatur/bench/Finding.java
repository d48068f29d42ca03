package org.tawatur.bench;

import java.util.Locale;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.source.Relay;

/**
 * What the loop met: a claim, or a stretch of a report that is none and perhaps should be.
 *
 * @param claim null where it is a stretch
 * @param cue   the claim's cue, or the stretch
 */
record Finding(Reading reading, Claim claim, Span cue) {

    static Finding of(Reading reading, Claim claim) {
        return new Finding(reading, claim, claim.cue());
    }

    /** What tells this finding from every other. */
    long key() {
        return Sample.key(reading.id(), cue.start());
    }

    /** The report, the claim in a line, and the sentences it stands in. */
    String printed(Signs signs) {
        String outlet = reading.article().report().outlet();
        String head = reading.id() + (outlet == null ? "" : " " + outlet);
        String told = claim == null ? "" : "\n   " + told(claim, signs);
        Marked marked = claim == null ? new Marked(reading, cue, null, null) : new Marked(reading, cue, claim.content(), claim.source());
        return head + told + "\n   " + marked.line();
    }

    /** What a claim says of itself beside its words. */
    static String told(Claim claim, Signs signs) {
        String speaker = claim.speaker() == null ? "cannot tell" : claim.speaker().name() + " (" + claim.speaker().kind().name().toLowerCase(Locale.ROOT) + ")";
        String via = claim.via().isEmpty() ? "" : " | via " + String.join(" < ", claim.via().stream().map(Relay::name).toList());
        return "speaker: " + speaker + via + " | " + claim.act().word() + " " + claim.mode().word() + " " + claim.zone().word() + " | " + signs.rule(claim.rule());
    }
}
