package org.tawatur.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.account.Account;
import org.tawatur.account.Point;
import org.tawatur.claim.Claim;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;

/**
 * What one speaker says in a story.
 *
 * @param speaker or null where no report lets us tell
 */
record Voice(Speaker speaker, List<Said> said) {

    /**
     * One statement.
     *
     * @param point the point it belongs to, or null
     */
    record Said(Point point, Statement statement) {

        /** The claim that words it best. */
        Claim lead() {
            return point != null && statement.claims().contains(point.lead()) ? point.lead() : statement.claims().get(0);
        }

        /** Whether the point's bounds are told here: each is told once. */
        boolean leads() {
            return point != null && statement.claims().contains(point.lead());
        }
    }

    /** The voices in order of their weightiest point. */
    static List<Voice> of(Account account) {
        Map<String, Voice> voices = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Point point : account.points()) {
            for (Statement statement : point.statements()) {
                told.add(statement.id());
                add(voices, new Said(point, statement));
            }
        }
        for (Statement statement : account.story().statements()) {
            if (told.add(statement.id())) {
                add(voices, new Said(null, statement));
            }
        }
        return List.copyOf(voices.values());
    }

    private static void add(Map<String, Voice> voices, Said said) {
        Speaker speaker = said.statement().speaker();
        voices.computeIfAbsent(speaker == null ? "" : speaker.name(), name -> new Voice(speaker, new ArrayList<>())).said().add(said);
    }

    /** The chain of a claim from the event to the reader: speaker, relays, outlet; "" stands for a speaker not known. */
    static List<String> chain(Claim claim, Printed printed) {
        Set<String> chain = new LinkedHashSet<>();
        chain.add(claim.speaker() == null ? "" : claim.speaker().name());
        List<Relay> via = claim.via();
        for (int i = via.size() - 1; i >= 0; i--) {
            chain.add(via.get(i).name());
        }
        chain.add(printed.label(claim.report()));
        return List.copyOf(chain);
    }
}
