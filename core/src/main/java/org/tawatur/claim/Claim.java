package org.tawatur.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;

/**
 * One cue and the content it governs, with its speaker: what a report hands to somebody else. All spans are of the
 * report's text.
 *
 * @param report  the report's id
 * @param cue     the word that signals the attribution, without a leading conjunction
 * @param content what is attributed
 * @param source  the noun phrase beside the cue that names who speaks, or null where the verb alone carries it
 * @param speaker who that is, or null where the report does not let us tell
 * @param via     who relays it, outermost first
 * @param zone    where in the report it stands
 * @param rule    the pack line that made it ("speech-verbs.tsv:12")
 * @param notes   what else the report says around it
 */
public record Claim(
        String report, Span cue, Span content, Span source, Speaker speaker, List<Relay> via, Mode mode, Act act, Zone.Kind zone, String rule, Notes notes) {

    public Claim {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(cue, "cue");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(notes, "notes");
        via = List.copyOf(via);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a claim without content in " + report + " at " + cue);
        }
    }

    /**
     * The hands it came through, nearest the event first: the speaker, at the words that name it or else at the cue, then
     * each relay. Whoever cannot be told is left out.
     */
    public List<Relay> chain() {
        List<Relay> chain = new ArrayList<>(via.size() + 1);
        if (speaker != null) {
            chain.add(new Relay(speaker.name(), source == null ? cue : source));
        }
        for (int i = via.size() - 1; i >= 0; i--) {
            chain.add(via.get(i));
        }
        return chain;
    }

    /** The same claim, through the hands of one that it goes on from where the speaker is the same. */
    Claim after(Claim last) {
        boolean same = source == null && via.isEmpty() && speaker != null && speaker.equals(last.speaker());
        return same ? new Claim(report, cue, content, null, speaker, last.via(), mode, act, zone, rule, notes) : this;
    }

    /** The same claim with the outlet's doubt. */
    Claim doubted(Doubt doubt) {
        return new Claim(report, cue, content, source, speaker, via, mode, act, zone, rule, notes.doubted(doubt));
    }
}
