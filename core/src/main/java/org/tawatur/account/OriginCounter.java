package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Reason.Code;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;
import org.tawatur.story.Voices.Kinship;

/**
 * Counts the independent sources behind a point, from below and from above. Speakers of one statement who belong to one
 * side pass on one saying and are one origin; speakers of one side in different statements may be one or several. A
 * denial confirms nothing, so it is counted only where nothing but denials is there.
 */
final class OriginCounter {

    /** One origin as far as names tell: claims of speakers who are surely one. */
    private static final class Origin {
        final List<Claim> claims = new ArrayList<>();

        Claim first() {
            return claims.get(0);
        }

        Speaker speaker() {
            return first().speaker();
        }

        boolean unnamed() {
            return speaker() == null || speaker().kind() == Speaker.Kind.UNNAMED || speaker().kind() == Speaker.Kind.DOCUMENT;
        }
    }

    private final Matter matter;

    OriginCounter(Matter matter) {
        this.matter = matter;
    }

    Origins count(List<Statement> statements, Carriage carriage) {
        boolean allDeny = statements.stream().allMatch(OriginCounter::denies);
        List<Reason> reasons = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (Statement statement : statements) {
            if (allDeny || !denies(statement)) {
                gather(statement, origins, reasons);
            }
        }
        int least = least(origins, reasons);
        if (origins.size() == 1 && reasons.isEmpty()) {
            reasons.add(0, one(origins.get(0)));
        }
        reasons.addAll(carriage.reasons());
        return new Origins(least, origins.size(), reasons);
    }

    private static boolean denies(Statement statement) {
        return statement.claims().stream().anyMatch(c -> c.act() == Act.DENY);
    }

    /** The speakers of a statement, with those of other statements who bear the same name. */
    private void gather(Statement statement, List<Origin> origins, List<Reason> reasons) {
        List<Origin> here = new ArrayList<>();
        for (Claim claim : statement.claims()) {
            Origin of = null;
            for (Origin origin : origins) {
                Kinship kin = matter.voices.between(origin.speaker(), claim.speaker());
                boolean same = kin == Kinship.SAME && !(origin.unnamed() && !origin.first().report().equals(claim.report()) && !here.contains(origin));
                boolean side = kin == Kinship.ONE_SIDE && here.contains(origin);
                if (same || side) {
                    of = origin;
                    note(reasons, side, origin.first(), claim);
                    break;
                }
            }
            if (of == null) {
                of = new Origin();
                origins.add(of);
            }
            of.claims.add(claim);
            here.add(of);
        }
    }

    private static void note(List<Reason> reasons, boolean side, Claim a, Claim b) {
        boolean told = reasons.stream().anyMatch(r -> r.code() == Code.SAME_SIDE && r.arguments().contains(Matter.name(a.speaker())));
        if (side && !told) {
            reasons.add(pair(Code.SAME_SIDE, a, b));
        }
    }

    private static Reason pair(Code code, Claim a, Claim b) {
        return new Reason(code, List.of(Matter.name(a.speaker()), Matter.name(b.speaker())), List.of(Matter.naming(a), Matter.naming(b)));
    }

    private static Reason one(Origin origin) {
        Claim first = origin.first();
        List<Passage> passages = origin.claims.stream().map(Matter::naming).distinct().toList();
        if (first.speaker() == null) {
            return new Reason(Code.SPEAKER_UNKNOWN, List.of(first.report()), passages);
        }
        int reports = (int) origin.claims.stream().map(Claim::report).distinct().count();
        return new Reason(Code.ONE_SPEAKER, List.of(first.speaker().name(), String.valueOf(reports)), passages);
    }

    /** Those that surely stand apart: an unnamed one may be any of the named, one side's speakers may lean on each other. */
    private int least(List<Origin> origins, List<Reason> reasons) {
        List<Origin> sure = new ArrayList<>();
        for (Origin origin : origins) {
            if (origin.unnamed()) {
                reasons.add(unnamed(origin));
                continue;
            }
            Origin kin = sure.stream().filter(s -> matter.voices.between(s.speaker(), origin.speaker()) != Kinship.APART).findFirst().orElse(null);
            if (kin != null) {
                boolean known = matter.kin(kin.first(), origin.first()) == Kinship.ONE_SIDE;
                if (known) {
                    note(reasons, true, kin.first(), origin.first());
                } else {
                    reasons.add(pair(Code.BODY_UNTOLD, origin.first(), kin.first()));
                }
            } else {
                Origin saying = sure.stream().filter(s -> oneStatement(s, origin)).findFirst().orElse(null);
                if (saying != null) {
                    reasons.add(pair(Code.SPEAKERS_DIFFER, saying.first(), origin.first()));
                    continue;
                }
                if (!sure.isEmpty()) {
                    reasons.add(pair(Code.SEPARATE_SPEAKERS, sure.get(0).first(), origin.first()));
                }
                witness(origin, reasons);
                sure.add(origin);
            }
        }
        return Math.max(1, sure.size());
    }

    /** Whether two speakers bear one saying, so that one of the names may be a mistake. */
    private boolean oneStatement(Origin a, Origin b) {
        return matter.story.statements().stream().anyMatch(s -> a.claims.stream().anyMatch(s.claims()::contains) && b.claims.stream().anyMatch(s.claims()::contains));
    }

    private static Reason unnamed(Origin origin) {
        Claim first = origin.first();
        return first.speaker() == null
                ? new Reason(Code.SPEAKER_UNKNOWN, List.of(first.report()), List.of(Matter.naming(first)))
                : new Reason(Code.UNNAMED_SOURCE, List.of(first.speaker().name()), List.of(Matter.naming(first)));
    }

    private void witness(Origin origin, List<Reason> reasons) {
        if (matter.lexicon.isWitness(matter.voices.forms(origin.speaker()))) {
            reasons.add(new Reason(Code.OWN_WITNESS, List.of(origin.speaker().name()), List.of(Matter.naming(origin.first()))));
        }
    }
}
