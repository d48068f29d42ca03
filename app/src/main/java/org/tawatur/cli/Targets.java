package org.tawatur.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawatur.archive.Archive;
import org.tawatur.archive.StoredReport;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.judgement.Anchor;
import org.tawatur.judgement.Anchoring;
import org.tawatur.judgement.Target;
import org.tawatur.judgement.Target.Kind;
import org.tawatur.report.Report;

/**
 * What a person means by what is typed: {@code REPORT}, a claim as it is cited, {@code REPORT:START-END} with or without brackets,
 * a statement or a point by any of its claims with {@code s:} or {@code p:} before it. Where one content has two cues, the cue
 * behind it: {@code REPORT:START-END@START-END}.
 */
final class Targets {

    private static final Pattern PLACE = Pattern.compile("(.+):([0-9]{1,9})-([0-9]{1,9})(?:@([0-9]{1,9})-([0-9]{1,9}))?");

    private final Archive archive;
    private final Function<Report, Reading> reader;
    private final Map<String, StoredReport> stored = new HashMap<>();
    private final Map<String, Anchoring> anchorings = new HashMap<>();


    /** @param reader reads one report */
    Targets(Archive archive, Function<Report, Reading> reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /** @throws IllegalArgumentException if nothing in the archive is meant, in a sentence */
    Target of(String typed) {
        String bare = typed.startsWith("[") && typed.endsWith("]") ? typed.substring(1, typed.length() - 1) : typed;
        if (stored(bare) != null) {
            return new Target(Kind.REPORT, bare, stored(bare).number(), null);
        }
        Kind kind = bare.startsWith("s:") ? Kind.STATEMENT : bare.startsWith("p:") ? Kind.POINT : Kind.CLAIM;
        Matcher place = PLACE.matcher(kind == Kind.CLAIM ? bare : bare.substring(2));
        if (!place.matches() || stored(place.group(1)) == null) {
            throw new IllegalArgumentException("no report and no claim is called " + typed + "; a claim is REPORT:START-END, as an account cites it");
        }
        return claim(kind, place, typed);
    }

    private Target claim(Kind kind, Matcher place, String typed) {
        String report = place.group(1);
        List<Anchor> there = new ArrayList<>();
        for (Claim claim : anchoring(report).at(report, place(place.group(2), place.group(3)))) {
            Anchor anchor = anchoring(report).of(claim);
            if (place.group(4) == null || anchor.cue().equals(place(place.group(4), place.group(5)))) {
                there.add(anchor);
            }
        }
        if (there.isEmpty()) {
            throw new IllegalArgumentException("no claim of report " + report + " stands at " + typed);
        }
        if (there.size() > 1) {
            throw new IllegalArgumentException("several claims stand there: " + String.join(", ", there.stream().map(a -> report + ":" + a.content() + "@" + a.cue()).toList()));
        }
        return new Target(kind, report, stored(report).number(), there.get(0));
    }

    private static Anchor.Place place(String start, String end) {
        return new Anchor.Place(Integer.parseInt(start), Math.max(Integer.parseInt(start), Integer.parseInt(end)));
    }

    /** Each claim of things that hold them, once. */
    List<Target> claims(List<Claim> claims, Anchoring of) {
        Set<Target> targets = new LinkedHashSet<>();
        claims.forEach(c -> targets.add(new Target(Kind.CLAIM, c.report(), stored(c.report()).number(), of.of(c))));
        return List.copyOf(targets);
    }

    private Anchoring anchoring(String report) {
        return anchorings.computeIfAbsent(report, id -> new Anchoring(List.of(reader.apply(stored(id).report()))));
    }

    private StoredReport stored(String report) {
        if (!stored.containsKey(report)) {
            stored.put(report, archive.versions(report).stream().filter(StoredReport::newest).findFirst().orElse(null));
        }
        return stored.get(report);
    }
}
