package org.tawatur.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        /** One claim of each name in each report. */
        final Map<List<String>, Claim> names = new LinkedHashMap<>();

        void add(Claim claim) {
            claims.add(claim);
            names.putIfAbsent(List.of(claim.report(), Matter.name(claim.speaker())), claim);
        }

        Claim first() {
            return claims.get(0);
        }

        Speaker speaker() {
            return first().speaker();
        }
    }

    private final Matter matter;
    private final Set<Claim> denying = new HashSet<>();
    private final Resemblance resemblance;
    private final Agreement agreement;

    /** @param differences in which one denies what another asserts */
    OriginCounter(Matter matter, List<Difference> differences, Resemblance resemblance) {
        this.matter = matter;
        differences.forEach(d -> denying.addAll(d.sides().get(0).claims()));
        this.resemblance = resemblance;
        this.agreement = new Agreement(matter);
    }

    /** Of what is asserted; where nothing but denials is there, of these. */
    Origins count(List<Statement> statements, Carriage carriage) {
        List<Statement> asserted = statements.stream().filter(s -> !denies(s)).toList();
        return of(asserted.isEmpty() ? statements : asserted, statements, carriage);
    }

    /** Of the denials beside what is asserted, or null. */
    Origins denials(List<Statement> statements, Carriage carriage) {
        List<Statement> denials = statements.stream().filter(this::denies).toList();
        return denials.isEmpty() || denials.size() == statements.size() ? null : of(denials, statements, carriage);
    }

    /** @param point all that is said of the matter */
    private Origins of(List<Statement> statements, List<Statement> point, Carriage carriage) {
        List<Reason> reasons = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        statements.forEach(s -> gather(s, origins, reasons));
        int least = least(origins, reasons);
        int more = more(statements, point, origins, reasons);
        if (origins.size() == 1 && reasons.isEmpty()) {
            reasons.add(0, one(origins.get(0)));
        }
        reasons.addAll(carriage.reasons());
        return new Origins(least, origins.size() + more, reasons);
    }

    private boolean denies(Statement statement) {
        return statement.claims().stream().anyMatch(c -> c.act() == Act.DENY || denying.contains(c));
    }

    /** The speakers of a statement, with those of other statements who bear the same name. */
    private void gather(Statement statement, List<Origin> origins, List<Reason> reasons) {
        List<Origin> here = new ArrayList<>();
        for (Claim claim : statement.claims()) {
            Origin of = null;
            for (Origin origin : origins) {
                Kinship kin = kin(origin, claim);
                boolean same = kin == Kinship.SAME && !(matter.isUnnamed(origin.first()) && !origin.first().report().equals(claim.report()) && !here.contains(origin));
                boolean side = kin == Kinship.ONE_SIDE;
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
            of.add(claim);
            here.add(of);
        }
    }

    /** The nearest kinship of any who speaks for an origin. */
    private Kinship kin(Origin origin, Claim claim) {
        Kinship nearest = null;
        for (Claim named : origin.names.values()) {
            Kinship kin = matter.kin(named, claim);
            if (kin == Kinship.SAME) {
                return kin;
            }
            nearest = nearest == null || kin.compareTo(nearest) < 0 ? kin : nearest;
        }
        return nearest == null ? Kinship.UNKNOWN : nearest;
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
            if (matter.isUnnamed(origin.first())) {
                reasons.add(unnamed(origin));
                continue;
            }
            Origin kin = sure.stream().filter(s -> matter.kin(s.first(), origin.first()) != Kinship.APART).findFirst().orElse(null);
            if (kin != null) {
                boolean known = matter.kin(kin.first(), origin.first()) == Kinship.ONE_SIDE;
                if (known) {
                    note(reasons, true, kin.first(), origin.first());
                } else {
                    reasons.add(pair(Code.BODY_UNTOLD, origin.first(), kin.first()));
                }
            } else {
                Origin saying = sure.stream().filter(s -> oneSaying(s, origin)).findFirst().orElse(null);
                if (saying != null) {
                    reasons.add(pair(Code.SPEAKERS_DIFFER, saying.first(), origin.first()));
                    continue;
                }
                if (!sure.isEmpty() && sure.stream().noneMatch(s -> isBorneOut(s, origin))) {
                    reasons.add(mayToo(origin.first()));
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

    /** Whether it is beyond doubt that two say the same. */
    private boolean isBorneOut(Origin a, Origin b) {
        return a.claims.stream().anyMatch(x -> b.claims.stream().anyMatch(y -> agreement.isSure(x, y)));
    }

    private static Reason mayToo(Claim claim) {
        return claim.speaker() == null
                ? new Reason(Code.SOMEBODY_MAY_SAY_IT_TOO, List.of(claim.report()), List.of(Matter.content(claim)))
                : new Reason(Code.MAY_SAY_IT_TOO, List.of(claim.speaker().name()), List.of(Matter.content(claim)));
    }

    /** How many others may say the same elsewhere in the story: what most of the statements are like. */
    private int more(List<Statement> statements, List<Statement> point, List<Origin> origins, List<Reason> reasons) {
        Map<Claim, Integer> like = new IdentityHashMap<>();
        List<Claim> others = new ArrayList<>();
        for (Statement statement : statements) {
            Set<List<String>> names = new HashSet<>();
            for (Claim claim : resemblance.of(statement, point)) {
                if (!names.add(List.of(claim.report(), Matter.name(claim.speaker())))) {
                    continue;
                }
                boolean known = origins.stream().anyMatch(o -> leans(kin(o, claim)) || o.claims.stream().anyMatch(c -> c == claim)) || others.stream().anyMatch(o -> matter.leans(o, claim));
                if (!known && 2 * like.merge(claim, 1, Integer::sum) >= statements.size()) {
                    others.add(claim);
                    reasons.add(mayToo(claim));
                }
            }
        }
        return others.size();
    }

    private static boolean leans(Kinship kin) {
        return kin == Kinship.SAME || kin == Kinship.ONE_SIDE;
    }

    /** Whether two speakers bear one saying in nearly the same words, so that one of the names may be a mistake. */
    private boolean oneSaying(Origin a, Origin b) {
        return a.claims.stream().anyMatch(x -> b.claims.stream().anyMatch(y -> matter.sameForms(x, y)));
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
