package org.tawatur.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Span;

/**
 * Finds claims again: at their place with their words; else, where the report has changed, by their words alone; else,
 * where it is read otherwise now, the claim of the same cue whose content is the same for the most part.
 */
public final class Anchoring {

    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();

    /**
     * A claim found.
     *
     * @param moved whether it stands elsewhere, or reaches further or less far, than when it was judged
     */
    record Found(Claim claim, boolean moved) {}

    public Anchoring(List<Reading> readings) {
        for (Reading reading : readings) {
            this.readings.put(reading.id(), reading);
            points.put(reading.id(), CodePoints.of(reading.text()));
        }
    }

    /** The anchor of a claim. */
    public Anchor of(Claim claim) {
        return new Anchor(place(claim.report(), claim.cue()), place(claim.report(), claim.content()), words(claim));
    }

    /** The claims of a report whose content stands there. */
    public List<Claim> at(String report, Anchor.Place content) {
        Reading reading = readings.get(report);
        return reading == null ? List.of() : reading.claims().stream().filter(c -> place(report, c.content()).equals(content)).toList();
    }

    boolean has(String report) {
        return readings.containsKey(report);
    }

    /** The claim a target names, or null where it is no longer found. */
    Found find(Target target) {
        Reading reading = readings.get(target.report());
        if (reading == null) {
            return null;
        }
        Anchor wanted = target.anchor();
        List<Claim> sameWords = new ArrayList<>();
        Claim near = null;
        for (Claim claim : reading.claims()) {
            Anchor here = of(claim);
            if (here.equals(wanted)) {
                return new Found(claim, false);
            }
            if (here.words().equals(wanted.words())) {
                sameWords.add(claim);
            }
            near = here.cue().equals(wanted.cue()) && mostly(here, wanted) ? claim : near;
        }
        if (!sameWords.isEmpty()) {
            return new Found(nearest(sameWords, wanted), true);
        }
        return near == null ? null : new Found(near, true);
    }

    private Claim nearest(List<Claim> claims, Anchor wanted) {
        Claim best = claims.get(0);
        for (Claim claim : claims) {
            best = distance(claim, wanted) < distance(best, wanted) ? claim : best;
        }
        return best;
    }

    private int distance(Claim claim, Anchor wanted) {
        return Math.abs(of(claim).content().start() - wanted.content().start()) + Math.abs(of(claim).cue().start() - wanted.cue().start());
    }

    /** Whether one content is in the other and at least half of it. */
    private static boolean mostly(Anchor a, Anchor b) {
        int shorter = Math.min(a.words().length(), b.words().length());
        boolean within = a.words().contains(b.words()) || b.words().contains(a.words());
        return within && 2 * shorter >= Math.max(a.words().length(), b.words().length());
    }

    private Anchor.Place place(String report, Span span) {
        CodePoints counted = points.get(report);
        return new Anchor.Place(counted.at(span.start()), counted.at(span.end()));
    }

    private String words(Claim claim) {
        return claim.content().in(readings.get(claim.report()).text());
    }
}
