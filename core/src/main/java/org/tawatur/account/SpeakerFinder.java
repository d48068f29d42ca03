package org.tawatur.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;
import org.tawatur.story.Voices.Kinship;

/** Finds one saying that reports give to different speakers. */
final class SpeakerFinder {

    private static final double SAME_WORDS = 0.55;
    private static final double SAME_DEMAND = 0.22;
    private static final double NEARLY_SAME = 0.28;
    private static final double VERY_SAME = 0.6;
    /** Words of a person's full name. */
    private static final int FULL = 2;
    /** Claims before one that goes on. */
    private static final int JUST = 2;

    private final Matter matter;
    private final Agreement agreement;

    SpeakerFinder(Matter matter) {
        this.matter = matter;
        agreement = new Agreement(matter);
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        for (Statement statement : matter.story.statements()) {
            Difference turned = turned(statement);
            Difference difference = turned != null ? turned : parted(statement);
            if (difference != null) {
                found.add(difference);
            }
        }
        return found;
    }

    /** A demand whose addressee has become its speaker in another place. */
    private Difference turned(Statement statement) {
        List<Claim> demands = statement.claims().stream().filter(c -> c.act() == Act.DEMAND && c.speaker() != null).toList();
        for (Claim odd : demands) {
            for (Claim even : demands) {
                if (matter.kin(odd, even) != Kinship.SAME && matter.kin(odd, even) != Kinship.ONE_SIDE && isAddressee(odd, even)) {
                    List<Claim> ours = demands.stream().filter(c -> matter.kin(c, even) == Kinship.SAME).toList();
                    List<Side> sides = List.of(matter.side(naming(ours, even), ours), matter.side(matter.fullNaming(odd), List.of(odd)));
                    return new Difference(Kind.SPEAKER, false, sides, new Reason(Reason.Code.ADDRESSEE_AS_SPEAKER, List.of(Matter.name(even.speaker()), Matter.name(odd.speaker())), sides.stream().map(Side::passage).toList()));
                }
            }
        }
        return null;
    }

    /** Whether the one who demands it speaks, in this or a like demand, to somebody of the other's name. */
    private boolean isAddressee(Claim odd, Claim demand) {
        Set<String> name = matter.voices.keys(odd.speaker());
        for (Statement statement : matter.story.statements()) {
            for (Claim claim : statement.claims()) {
                boolean like = claim.act() == Act.DEMAND && claim != odd && matter.kin(claim, demand) == Kinship.SAME
                        && claim.cue().end() < claim.content().start() && matter.comparison.words(claim, odd) >= SAME_DEMAND;
                if (like && shared(name, addressed(claim)) >= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long shared(Set<String> name, Set<String> addressed) {
        return name.stream().filter(k -> !k.isEmpty() && addressed.contains(k)).count();
    }

    /** The keys of what stands between cue and content, but for who speaks. */
    private Set<String> addressed(Claim claim) {
        Set<String> keys = new HashSet<>();
        matter.words(claim.report(), new Span(claim.cue().end(), claim.content().start())).forEach(w -> keys.add(matter.voices.key(w)));
        keys.removeAll(matter.voices.keys(claim.speaker()));
        return keys;
    }

    /** Different names over nearly the same words, in two reports neither of which names both. */
    private Difference parted(Statement statement) {
        for (Claim a : statement.claims()) {
            for (Claim b : statement.claims()) {
                if (a.report().compareTo(b.report()) < 0 && isNamed(a) && isNamed(b)
                        && matter.kin(a, b) != Kinship.SAME && sameSaying(a, b) && !bothNamed(statement, a, b)) {
                    Difference difference = difference(statement, a, b);
                    if (difference != null) {
                        return difference;
                    }
                }
            }
        }
        return null;
    }

    /** One saying in nearly the same words; of speakers who have nothing in common, in the very same. */
    private boolean sameSaying(Claim a, Claim b) {
        double forms = matter.sharedForms(a, b);
        return !agreement.partInFigures(a, b) && !agreement.tollsPart(a, b) && matter.comparison.words(a, b) >= SAME_WORDS && forms >= (matter.apart(a, b) ? VERY_SAME : NEARLY_SAME);
    }

    /** Named beside what is said, or right before by one who goes on: whom a pronoun stands for elsewhere may have been misread. */
    private boolean isNamed(Claim claim) {
        return claim.speaker() != null && isSomebody(claim) && (claim.source() != null || goesOn(claim));
    }

    /** "And she added", or "she said, pointing out": one of the last claims names her. */
    private boolean goesOn(Claim claim) {
        List<Claim> claims = matter.reading(claim.report()).claims();
        int at = matter.before(claim);
        int start = matter.sentenceStart(claim);
        boolean opens = claim.cue().start() - start == 1;
        for (int i = at - 1; i >= Math.max(0, at - JUST) && (opens || claims.get(i).cue().start() >= start); i--) {
            if (claims.get(i).source() != null) {
                return claims.get(i).speaker() != null && claims.get(i).speaker().name().equals(claim.speaker().name());
            }
        }
        return false;
    }

    private static boolean isSomebody(Claim claim) {
        return claim.speaker().kind() == Speaker.Kind.BODY || claim.speaker().kind() == Speaker.Kind.PERSON || claim.speaker().kind() == Speaker.Kind.STATE;
    }

    private boolean bothNamed(Statement statement, Claim a, Claim b) {
        return statement.claims().stream().anyMatch(c -> c.report().equals(a.report()) && matter.kin(c, b) == Kinship.SAME)
                || statement.claims().stream().anyMatch(c -> c.report().equals(b.report()) && matter.kin(c, a) == Kinship.SAME);
    }

    private Difference difference(Statement statement, Claim a, Claim b) {
        Kinship kin = matter.kin(a, b);
        boolean within = matter.voices.forms(a.speaker()).containsAll(matter.voices.forms(b.speaker())) || matter.voices.forms(b.speaker()).containsAll(matter.voices.forms(a.speaker()));
        boolean agrees = kin == Kinship.ONE_SIDE && (within || !(matter.voices.isOffice(a.speaker()) && matter.voices.isOffice(b.speaker())));
        if (kin == Kinship.UNKNOWN || !agrees && !areTwo(a, b)) {
            return null;
        }
        List<Claim> ours = statement.claims().stream().filter(c -> matter.kin(c, a) == Kinship.SAME).toList();
        List<Claim> theirs = statement.claims().stream().filter(c -> matter.kin(c, b) == Kinship.SAME).toList();
        List<Side> sides = List.of(matter.side(naming(ours, a), ours), matter.side(naming(theirs, b), theirs));
        Reason.Code code = agrees ? Reason.Code.SPEAKS_FOR : Reason.Code.SPEAKERS_DIFFER;
        List<Passage> passages = List.of(Matter.content(a), Matter.content(b));
        return new Difference(Kind.SPEAKER, agrees, sides, new Reason(code, List.of(a.speaker().name(), b.speaker().name()), passages));
    }

    /** Whether two names are surely of two: of ministries of two matters, or, of a copy and its original, of persons both in full. A police is named after its town and after its land. */
    private boolean areTwo(Claim a, Claim b) {
        boolean persons = a.speaker().kind() == Speaker.Kind.PERSON && b.speaker().kind() == Speaker.Kind.PERSON && ownWords(a) >= FULL && ownWords(b) >= FULL;
        boolean ministries = matter.voices.isMinistry(a.speaker()) && matter.voices.isMinistry(b.speaker()) && !portfolio(a).equals(portfolio(b));
        return (ministries || persons && areCopied(a, b)) && matter.voices.isSurelyOther(a.speaker(), b.speaker());
    }

    private List<String> portfolio(Claim claim) {
        return matter.voices.forms(claim.speaker()).stream().limit(FULL).toList();
    }

    /** Of the name as it stands beside the claim. */
    private int ownWords(Claim claim) {
        return claim.source() == null ? 0 : matter.voices.ownWords(new Speaker(matter.printed(Matter.naming(claim)), claim.speaker().kind(), claim.speaker().gender()));
    }

    /** Whether one report has these words from the other, so that they are one saying. */
    private boolean areCopied(Claim a, Claim b) {
        return matter.story.reprints().stream().anyMatch(r -> stands(a, r.a()) && stands(b, r.b()) || stands(a, r.b()) && stands(b, r.a()));
    }

    private static boolean stands(Claim claim, Passage copied) {
        return claim.report().equals(copied.report()) && claim.content().overlaps(copied.span());
    }

    /** Where the report of a claim names its speaker; where it does not, where another does. */
    private Passage naming(List<Claim> claims, Claim own) {
        Passage naming = matter.fullNaming(own);
        return !naming.equals(new Passage(own.report(), own.cue())) ? naming : claims.stream().filter(c -> c.source() != null).findFirst().map(Matter::naming).orElse(naming);
    }
}
