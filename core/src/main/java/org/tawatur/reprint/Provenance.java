package org.tawatur.reprint;

import java.util.List;
import java.util.Locale;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.source.Agencies;
import org.tawatur.source.Relay;

/**
 * Whom a report names as where it has its words from.
 *
 * @param outlet  who publishes it, or null
 * @param credits the agencies it credits as a whole, under the pack's name for each
 * @param relays  through whom it has what it passes on, with where that stands
 */
record Provenance(String outlet, List<Relay> credits, List<Passed> relays) {

    /** A relay with the words that came through it. */
    record Passed(Relay relay, Span content) {}

    static Provenance of(Reading reading, Agencies agencies) {
        String outlet = reading.article().report().outlet();
        List<Relay> credits = reading.credits().stream().map(r -> new Relay(agencies.name(r.name()), r.span())).toList();
        List<Passed> relays = reading.claims().stream()
                .flatMap(c -> c.via().stream().map(r -> new Passed(new Relay(agencies.name(r.name()), r.span()), c.content()))).toList();
        return new Provenance(outlet == null ? null : agencies.name(outlet), credits, relays);
    }

    /** Where the report names an outlet for words of a stretch, or null. */
    Span names(String other, Span stretch) {
        if (other == null) {
            return null;
        }
        for (Relay credit : credits) {
            if (same(credit.name(), other)) {
                return credit.span();
            }
        }
        for (Passed passed : relays) {
            if (same(passed.relay.name(), other) && passed.content.overlaps(stretch)) {
                return passed.relay.span();
            }
        }
        return null;
    }

    /** What both credit as a whole, with where the first does so, or null. */
    Relay common(Provenance other) {
        return credits.stream().filter(c -> other.credits.stream().anyMatch(d -> same(c.name(), d.name()))).findFirst().orElse(null);
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
