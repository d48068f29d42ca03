package org.tawatur.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.account.DenialWords.Sort;
import org.tawatur.claim.Act;
import org.tawatur.claim.ByClaim;
import org.tawatur.claim.Claim;
import org.tawatur.report.Span;
import org.tawatur.source.Speaker;
import org.tawatur.text.Figure;
import org.tawatur.text.Word;

/** Whether one claim says that something is so which another says is not. */
final class Contradiction {

    /** Claims of one report between an assertion and the denial that answers it. */
    private static final int SOON = 5;
    /** How rare what both name is in the news, taken together, and how much of what is denied that must be. */
    private static final double RARE = 0.6;
    private static final double RARE_NEAR = 0.4;
    private static final double RARE_ANY = 0.3;
    private static final double PART = 0.5;
    private static final double PART_NEAR = 0.3;
    private static final double PART_OF_CHARGE = 0.2;
    private static final double PART_OF_BLAME = 0.12;
    /** Things of a denial so short that it answers the charge before it in words of its own: "any meddling". */
    private static final int SHORT = 2;
    /** Words among which an assertion says who is to blame, and from there to the name. */
    private static final int EARLY = 8;
    private static final int BESIDE = 2;
    /** So many of a story's claims, and this share of them, name what it is about. */
    private static final int MANY = 20;
    private static final double OFTEN = 0.12;
    /** Of the weight of the words of both in the story. */
    private static final double LIKE = 0.4;
    private static final double LIKE_EXISTENCE = 0.12;
    private static final double LIKE_NEAR = 0.25;
    /** What a sum of money, which names itself, counts as. */
    private static final double SUM = 0.3;

    private final Matter matter;
    private final Telling telling;
    private final DenialWords words;
    /** The keys of what the whole story is about, which tells none of its claims apart. */
    private final Set<String> topic;
    private final ByClaim<Denied> denied;
    private final ByClaim<Set<String>> lands;

    Contradiction(Matter matter, Telling telling, DenialWords words) {
        this.matter = matter;
        this.telling = telling;
        this.words = words;
        topic = topic();
        denied = new ByClaim<>(c -> Denied.of(c, matter, telling, words).without(topic));
        lands = new ByClaim<>(this::readLands);
    }

    private Set<String> topic() {
        Map<String, Integer> having = new HashMap<>();
        List<Claim> all = matter.story.statements().stream().flatMap(s -> s.claims().stream()).toList();
        all.forEach(c -> telling.of(c).keySet().forEach(k -> having.merge(k, 1, Integer::sum)));
        having.values().removeIf(n -> n < Math.max(MANY, OFTEN * all.size()));
        return having.keySet();
    }

    boolean isDenial(Claim claim) {
        return Denied.isDenial(claim, matter, words);
    }

    /** Whether an assertion of others says what a denial denies. */
    boolean meets(Claim denial, Claim assertion) {
        if (assertion.act() != Act.ASSERT && assertion.act() != Act.ACCUSE || assertion.speaker() == null || matter.leans(denial, assertion)) {
            return false;
        }
        Denied no = denied.of(denial);
        double shared = Telling.shared(no.thing(), said(assertion));
        return answers(no, assertion, shared) || !isOpen(no, assertion) && !isOfOther(no, assertion) && (isOfWhoIsBehind(no) ? blames(no, assertion, shared) : affirms(no, assertion, shared));
    }

    /** Whether a denial follows, in one report, on a charge against whoever denies, or in so many words on what was said right before. */
    private boolean answers(Denied no, Claim assertion, double shared) {
        if (isCharge(no.denial(), assertion)) {
            return isOwnCharge(no.denial(), assertion) || no.thing().size() <= SHORT && isNext(no.denial(), assertion);
        }
        boolean points = no.thing().isEmpty() && (no.head().isEmpty() || words.is(no.head(), Sort.SAID));
        return points && isOf(no.denial(), assertion) && matter.before(no.denial()) - matter.before(assertion) == 1 && isSayer(no, assertion) && matter.words(assertion).stream().anyMatch(w -> no.names(w, matter));
    }

    private static boolean isOf(Claim a, Claim b) {
        return a.report().equals(b.report());
    }

    /** Whether a charge is denied in its own words, or as a whole. */
    boolean isOwnCharge(Claim denial, Claim charge) {
        Denied no = denied.of(denial);
        return isCharge(denial, charge) && (no.thing().isEmpty() || Telling.shared(no.thing(), said(charge)) >= PART_OF_CHARGE * no.weight());
    }

    /** Whether nobody else has spoken between a claim and the denial behind it. */
    private boolean isNext(Claim denial, Claim claim) {
        return matter.reading(denial.report()).claims().subList(matter.before(claim) + 1, matter.before(denial)).stream().allMatch(c -> matter.leans(c, claim));
    }

    private boolean isOfWhoIsBehind(Denied no) {
        return words.is(no.head(), Sort.BLAME) || words.is(no.head(), Sort.SAID);
    }

    /** Whether an assertion blames whoever denies, or whom they speak of, for what they deny. */
    private boolean blames(Denied no, Claim assertion, double shared) {
        boolean same = no.thing().isEmpty() || shared >= PART_OF_BLAME * no.weight();
        return same && isSayer(no, assertion) && (accuses(no, assertion) || isBlamed(no, assertion));
    }

    private boolean accuses(Denied no, Claim assertion) {
        if (assertion.notes().whom() == null) {
            return false;
        }
        List<Word> whom = matter.words(assertion.report(), assertion.notes().whom());
        boolean named = whom.stream().noneMatch(w -> words.is(w.form(), Sort.ANY)) && whom.stream().anyMatch(w -> no.names(w, matter));
        return named && (no.thing().isEmpty() || matter.comparison.beginning(assertion).stream().anyMatch(k -> words.is(k, Sort.BLAME) || no.thing().containsKey(k)));
    }

    private boolean isBlamed(Denied no, Claim assertion) {
        List<Word> all = matter.words(assertion);
        for (int i = 0; i < Math.min(all.size(), EARLY); i++) {
            if (words.blames(matter.voices.key(all.get(i)), all.get(i).form())) {
                return all.subList(Math.max(0, i - BESIDE), Math.min(all.size(), i + BESIDE + 1)).stream().anyMatch(w -> no.names(w, matter));
            }
        }
        return false;
    }

    /** Whether an assertion tells of the very thing: it begins with it, or, soon before or after, names what there is not any of. */
    private boolean affirms(Denied no, Claim assertion, double shared) {
        boolean near = isOf(no.denial(), assertion) && Math.abs(matter.before(assertion) - matter.before(no.denial())) <= SOON;
        boolean any = near && no.any() != null && said(assertion).containsKey(no.any());
        List<String> begun = matter.comparison.beginning(assertion);
        boolean one = any || (words.is(no.head(), Sort.TIE) ? begun.stream().anyMatch(k -> words.is(k, Sort.TIE)) : begun.contains(no.head()));
        one |= no.any() != null && said(assertion).containsKey(no.any()) && matter.words(assertion).stream().anyMatch(w -> no.names(w, matter));
        boolean enough = any || no.thing().size() == 1 || Telling.both(no.thing(), said(assertion)).size() > 1;
        return exists(no, assertion) || one && enough && (any || matter.comparison.words(no.denial(), assertion) >= (near ? LIKE_NEAR : LIKE)) && shared >= (any ? RARE_ANY : near ? RARE_NEAR : RARE) && shared >= (near ? PART_NEAR : PART) * no.weight();
    }

    /** "There is no boat of ours" meets whoever tells of the other's boats, in whatever words. */
    private boolean exists(Denied no, Claim assertion) {
        return no.existence() && said(assertion).containsKey(no.head()) && matter.words(assertion).stream().anyMatch(w -> no.names(w, matter))
                && matter.comparison.shared(no.denial(), assertion) > 1 && matter.comparison.words(no.denial(), assertion) >= LIKE_EXISTENCE;
    }

    /** "The claims of Moscow": only Moscow made them. */
    private boolean isSayer(Denied no, Claim assertion) {
        List<Word> all = matter.words(no.denial());
        for (int i = 0; i + 1 < Math.min(all.size(), SOON); i++) {
            if (words.is(matter.voices.key(all.get(i)), Sort.SAID)) {
                String whose = matter.voices.key(all.get(i + 1));
                return !whose.startsWith(Denied.LAND) || whose.equals(Denied.LAND + matter.voices.side(assertion.speaker()));
            }
        }
        return true;
    }

    /** The words of an assertion; who names a sum speaks of money. */
    private Map<String, Double> said(Claim claim) {
        Map<String, Double> said = telling.of(claim);
        if (matter.figures(claim).stream().noneMatch(f -> f.noun().kind() == Figure.Kind.MONEY)) {
            return said;
        }
        Map<String, Double> more = new HashMap<>(said);
        words.all(Sort.MONEY).forEach(m -> more.putIfAbsent(m, SUM));
        return more;
    }

    /** Whether a claim says no itself, or only what might be, or what others said. */
    private boolean isOpen(Denied no, Claim claim) {
        boolean negated = matter.comparison.negatedAtOnce(claim) || matter.comparison.denied(claim).stream().anyMatch(no.thing()::containsKey);
        return negated || matter.words(claim).stream().anyMatch(w -> words.is(w.form(), Sort.UNREAL) || isOpen(matter.voices.key(w), claim.act()));
    }

    private boolean isOpen(String key, Act act) {
        return words.is(key, Sort.NO) || act == Act.ASSERT && words.is(key, Sort.SAID);
    }

    /** Whether an assertion names lands, and none that the denial is of: who denies that it struck is not met by who says that another did. */
    private boolean isOfOther(Denied no, Claim assertion) {
        Speaker speaker = no.denial().speaker();
        Set<String> named = new HashSet<>(lands.of(assertion));
        named.remove(Denied.LAND + matter.voices.side(assertion.speaker()));
        boolean state = speaker.kind() == Speaker.Kind.STATE || !matter.voices.side(speaker).isEmpty() || matter.voices.keys(speaker).stream().anyMatch(k -> k.startsWith(Denied.LAND));
        return state && !named.isEmpty() && no.lands().stream().noneMatch(named::contains) && matter.words(assertion).stream().noneMatch(w -> no.names(w, matter));
    }

    private Set<String> readLands(Claim claim) {
        Span from = claim.notes().whom() == null ? claim.content() : claim.content().cover(claim.notes().whom());
        return Denied.lands(matter.words(claim.report(), from), matter);
    }

    /** Whether a denial follows, in one report, on a charge against whoever denies. */
    boolean isCharge(Claim denial, Claim charge) {
        boolean follows = charge.act() == Act.ACCUSE && isOf(denial, charge) && charge.notes().whom() != null
                && matter.before(charge) < matter.before(denial) && matter.before(denial) - matter.before(charge) <= SOON;
        if (!follows) {
            return false;
        }
        String side = matter.voices.side(denial.speaker());
        Set<String> names = matter.voices.keys(denial.speaker());
        return matter.words(charge.report(), charge.notes().whom()).stream().anyMatch(w -> matter.voices.names(w, side) || names.contains(matter.voices.key(w)));
    }
}
