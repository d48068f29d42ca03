package org.tawatur.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tawatur.claim.Claim;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Passage;
import org.tawatur.report.Report;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Relay;

/** Which reports carry a point, and which of them are one hand: one outlet, copies of each other, one agency's copy. */
final class Carriage {

    private final Map<String, String> hand = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    /** @param claims of one point */
    Carriage(Matter matter, List<Claim> claims) {
        Map<String, String> outlets = new HashMap<>();
        for (Claim claim : claims) {
            String outlet = outlet(matter.reading(claim.report()).article().report());
            String first = outlet == null ? claim.report() : outlets.computeIfAbsent(outlet, k -> claim.report());
            hand.putIfAbsent(claim.report(), hand.getOrDefault(first, first));
        }
        copies(matter, claims);
        Map<String, Passage> byAgency = new LinkedHashMap<>();
        for (String report : List.copyOf(hand.keySet())) {
            matter.reading(report).credits().forEach(credit -> credit(matter, byAgency, report, credit));
        }
        for (Claim claim : claims) {
            claim.via().forEach(relay -> credit(matter, byAgency, claim.report(), relay));
        }
    }

    /** Two spellings of an outlet that is known are one outlet. */
    private static String outlet(Report report) {
        Outlet known = Outlets.load().of(report.imprint());
        return known == null ? report.outlet() : known.name();
    }

    private void copies(Matter matter, List<Claim> claims) {
        Map<String, List<Claim>> byReport = new HashMap<>();
        claims.forEach(c -> byReport.computeIfAbsent(c.report(), k -> new ArrayList<>()).add(c));
        if (byReport.size() < 2) {
            return;
        }
        for (Reprint reprint : matter.story.reprints()) {
            if (isParted(reprint.a().report(), reprint.b().report()) && carries(byReport, reprint.a()) && carries(byReport, reprint.b()) && join(reprint.a().report(), reprint.b().report())) {
                reasons.add(new Reason(Reason.Code.SHARED_WORDS, List.of(reprint.a().report(), reprint.b().report()), List.of(reprint.a(), reprint.b())));
            }
        }
    }

    /** Whether two reports are among these and of two hands so far. */
    private boolean isParted(String a, String b) {
        String from = hand.get(a);
        String to = hand.get(b);
        return from != null && to != null && !from.equals(to);
    }

    private static boolean carries(Map<String, List<Claim>> byReport, Passage passage) {
        return byReport.getOrDefault(passage.report(), List.of()).stream().anyMatch(c -> c.content().overlaps(passage.span()));
    }

    /** Reports that name the same relay, or credit the same agency as a whole, hold their words from one hand. */
    private void credit(Matter matter, Map<String, Passage> byAgency, String report, Relay relay) {
        Passage here = new Passage(report, relay.span());
        Passage before = byAgency.putIfAbsent(matter.lexicon.agency(relay.name()), here);
        if (before != null && join(report, before.report())) {
            reasons.add(new Reason(Reason.Code.AGENCY_CREDIT, List.of(report, relay.name()), List.of(here)));
        }
    }

    private boolean join(String a, String b) {
        String from = hand.get(a);
        String to = hand.get(b);
        if (Objects.equals(from, to)) {
            return false;
        }
        hand.replaceAll((report, of) -> of.equals(from) ? to : of);
        return true;
    }

    /** How many independent hands. */
    int hands() {
        Set<String> distinct = new HashSet<>(hand.values());
        return distinct.size();
    }

    int reports() {
        return hand.size();
    }

    /** Why hands are fewer than reports. */
    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
