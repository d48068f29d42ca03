package org.tawatur.invariants;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.account.Reason.Code;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;

/** Checks what is told of a point: its bounds, its hands, and the reasons for both. */
final class PointCheck {

    private final Cited cited;
    private final LineCheck lines;
    private final Findings findings;

    PointCheck(Cited cited, LineCheck lines, Findings findings) {
        this.cited = cited;
        this.lines = lines;
        this.findings = findings;
    }

    void check(Point point) {
        List<Claim> claims = point.statements().stream().flatMap(s -> s.claims().stream()).toList();
        Set<String> reports = claims.stream().map(Claim::report).collect(Collectors.toSet());
        findings.check(Rule.BOUNDS, point.carriage() >= 1 && point.carriage() <= reports.size(), "hands of " + point.id());
        check(point, point.origins(), claims, reports);
        if (point.denials() != null) {
            check(point, point.denials(), claims, reports);
        }
    }

    private void check(Point point, Origins origins, List<Claim> claims, Set<String> reports) {
        findings.check(Rule.BOUNDS, origins.atLeast() >= 1 && origins.atLeast() <= origins.atMost(), point.id());
        findings.check(Rule.REASON, !origins.reasons().isEmpty(), point.id());
        for (Reason reason : origins.reasons()) {
            findings.check(Rule.REASON, !reason.passages().isEmpty(), reason.code() + " of " + point.id());
            reason.passages().stream().filter(lines::passage).forEach(p -> findings.check(Rule.REASON, isOfPoint(reason, p, claims, reports), reason.code() + " " + Cited.at(p)));
            names(reason);
        }
    }

    /** A reason cites the reports of its point; who may say it too says it elsewhere. */
    private boolean isOfPoint(Reason reason, Passage passage, List<Claim> claims, Set<String> reports) {
        return switch (reason.code()) {
            case MAY_SAY_IT_TOO, SOMEBODY_MAY_SAY_IT_TOO -> cited.reading(passage.report()).claims().stream().anyMatch(c -> c.content().equals(passage.span()));
            case SHARED_WORDS -> claims.stream().anyMatch(c -> c.report().equals(passage.report()) && c.content().overlaps(passage.span()));
            default -> reports.contains(passage.report());
        };
    }

    /** Speakers are named as a report of the story names them. */
    private void names(Reason reason) {
        Set<Code> ofSpeakers = Set.of(Code.SAME_SIDE, Code.BODY_UNTOLD, Code.SEPARATE_SPEAKERS, Code.SPEAKERS_DIFFER);
        for (int i = 0; i < reason.arguments().size() && ofSpeakers.contains(reason.code()); i++) {
            String name = reason.arguments().get(i);
            Passage naming = reason.passages().get(i);
            boolean named = cited.reading(naming.report()).claims().stream().anyMatch(c -> c.speaker() != null && c.speaker().name().equals(name) && (naming.span().equals(c.source()) || naming.span().equals(c.cue())));
            findings.check(Rule.NAME, named, reason.code() + " " + Cited.at(naming));
        }
    }
}
