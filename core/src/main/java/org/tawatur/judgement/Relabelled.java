package org.tawatur.judgement;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Notes;
import org.tawatur.claim.Reading;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;

/** A story whose speakers are called as a person says. What the reports print stays where it is: only who it is taken for changes. */
final class Relabelled {

    private Relabelled() {}

    /**
     * The claims that are changed, each with what it becomes, by identity.
     *
     * @param names by claim, by identity
     */
    static Map<Claim, Claim> claims(Story story, Map<Claim, String> names) {
        Map<Claim, Claim> renamed = new IdentityHashMap<>();
        names.forEach((claim, name) -> renamed.put(claim, named(claim, speaker(story, claim, name))));
        return renamed;
    }

    /** Whoever else bears that name in the story, or the claim's own speaker under it. */
    private static Speaker speaker(Story story, Claim claim, String name) {
        for (Reading reading : story.readings()) {
            for (Claim other : reading.claims()) {
                if (other.speaker() != null && other.speaker().name().equals(name)) {
                    return other.speaker();
                }
            }
        }
        Speaker own = claim.speaker();
        return own == null ? new Speaker(name, Speaker.Kind.BODY, Speaker.Agreement.UNKNOWN) : new Speaker(name, own.kind(), own.gender());
    }

    private static Claim named(Claim claim, Speaker speaker) {
        Notes notes = new Notes(claim.notes().whom(), claim.notes().doubt(), List.of());
        return new Claim(claim.report(), claim.cue(), claim.content(), claim.source(), speaker, claim.via(), claim.mode(), claim.act(), claim.zone(), claim.rule(), notes);
    }

    static Story story(Story story, Map<Claim, Claim> renamed) {
        List<Reading> readings = story.readings().stream().map(r -> new Reading(r.article(), r.published(), r.times(), r.figures(), of(r.claims(), renamed), r.credits(), r.notice())).toList();
        List<Statement> statements = story.statements().stream().map(s -> statement(s, renamed)).toList();
        return new Story(story.id(), readings, story.reprints(), statements);
    }

    private static Statement statement(Statement statement, Map<Claim, Claim> renamed) {
        List<Claim> claims = of(statement.claims(), renamed);
        boolean first = claims.get(0) != statement.claims().get(0);
        return new Statement(statement.id(), first ? claims.get(0).speaker() : statement.speaker(), claims);
    }

    private static List<Claim> of(List<Claim> claims, Map<Claim, Claim> renamed) {
        return claims.stream().map(c -> renamed.getOrDefault(c, c)).toList();
    }
}
