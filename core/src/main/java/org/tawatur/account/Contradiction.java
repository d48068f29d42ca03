package org.tawatur.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Act;
import org.tawatur.claim.ByClaim;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.report.Span;
import org.tawatur.text.Word;

/** Whether one claim says is so what another says is not. */
final class Contradiction {

    private static final int NAMED = 2;
    private static final String LAND = "@";
    /** Claims after a charge within which it is answered. */
    private static final int SOON = 5;
    static double RARE = Double.parseDouble(System.getProperty("rare", "0.6"));
    static double PART = Double.parseDouble(System.getProperty("part", "0.5"));
    static double NRARE = Double.parseDouble(System.getProperty("nrare", "0.4"));
    static double NPART = Double.parseDouble(System.getProperty("npart", "0.3"));

    private final Matter matter;
    private final Telling telling;
    private final Words words;
    private final ByClaim<Map<String, Double>> things = new ByClaim<>(this::readThing);
    private final ByClaim<Set<String>> lands = new ByClaim<>(this::readLands);

    /** The keys of words that say nothing of what is denied: that something is, or what was said. */
    record Words(Set<String> empty, Set<String> said, Set<String> refuse, Set<String> unreal, Set<String> no, Set<String> blame, Set<String> tie, Set<String> any, Set<String> money) {}

    Contradiction(Matter matter, Telling telling, Words words) {
        this.matter = matter;
        this.telling = telling;
        this.words = words;
    }

    /** Whether a claim says that something others may tell is not so: a refusal to do something is none. */
    boolean isDenial(Claim claim) {
        return claim.act() == Act.DENY && claim.speaker() != null && claim.mode() != Mode.DIRECT && matter.words(claim).stream().limit(1).noneMatch(w -> words.unreal.contains(w.form()) && !words.any.contains(w.form()) || w.form().startsWith("\u0648\u062d")) && (!isRefusal(claim) || matter.words(claim).stream().limit(2).anyMatch(w -> words.said.contains(matter.voices.key(w))));
    }

    private boolean isRefusal(Claim claim) {
        return matter.words(claim.report(), claim.cue()).stream().anyMatch(w -> words.refuse.contains(matter.voices.key(w)));
    }

    boolean meets(Claim denial, Claim assertion) {
        if (assertion.act() != Act.ASSERT && assertion.act() != Act.ACCUSE || assertion.speaker() == null || matter.leans(denial, assertion)) {
            return false;
        }
        boolean charge = isCharge(denial, assertion);
        Map<String, Double> thing = things.of(denial);
        double shared = Telling.shared(thing, said(assertion));
        double all = thing.values().stream().mapToDouble(Double::doubleValue).sum();
        if (charge && (thing.isEmpty() || shared >= 0.2 * all || thing.size() <= 2 && isNext(denial, assertion))) {
            return true;
        }
        if (assertion.report().equals(denial.report()) && thing.isEmpty() && matter.before(denial) - matter.before(assertion) == 1 && isNext(denial, assertion) && isSayer(denial, assertion) && (head(denial).isEmpty() || words.said.contains(head(denial)))) {
            return true;
        }
        if (isOpen(assertion, thing) || isOfOther(denial, assertion)) {
            return false;
        }
        boolean near = assertion.report().equals(denial.report()) && Math.abs(matter.before(assertion) - matter.before(denial)) <= SOON;
        if (assertion.act() == Act.ASSERT && matter.comparison.keys(assertion).stream().anyMatch(words.said::contains)) {
            return false;
        }
        List<String> begun = matter.comparison.beginning(assertion);
        String head = head(denial);
        if (words.blame.contains(head) || words.said.contains(head)) {
            return blames(denial, assertion, thing) && isSayer(denial, assertion) && (thing.isEmpty() || shared >= 0.12 * all);
        }
        boolean one = words.tie.contains(head) ? begun.stream().anyMatch(words.tie::contains) : begun.contains(head);
        String any = any(denial);
        boolean thatAny = near && any != null && said(assertion).containsKey(any);
        one |= thatAny;
        return one && shared >= (thatAny ? 0.3 : near ? NRARE : RARE) && shared >= (near ? NPART : PART) * all;
    }

    /** Whether nobody else has spoken between a claim and the denial behind it. */
    private Map<String, Double> said(Claim claim) {
        Map<String, Double> said = telling.of(claim);
        if (matter.figures(claim).stream().anyMatch(f -> f.noun().kind() == org.tawatur.text.Figure.Kind.MONEY)) {
            said = new HashMap<>(said);
            for (String money : words.money) {
                said.putIfAbsent(money, 0.3);
            }
        }
        return said;
    }

    private boolean isNext(Claim denial, Claim claim) {
        return matter.before(claim) < matter.before(denial) && matter.reading(denial.report()).claims().subList(matter.before(claim) + 1, matter.before(denial)).stream().allMatch(c -> matter.leans(c, claim));
    }

    private String any(Claim denial) {
        List<Word> all = matter.words(denial);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (words.any.contains(all.get(i).form())) {
                return matter.voices.key(all.get(i + 1));
            }
        }
        return null;
    }

    /** Of "so-and-so taking any money" the last three words: what stands before may be who denies. */
    private Span denied(Claim denial) {
        List<Word> all = matter.words(denial);
        for (int i = 1; i + 1 < all.size() && i <= 6; i++) {
            if (words.any.contains(all.get(i).form()) && !matter.voices.key(all.get(i - 1)).isEmpty()) {
                return new Span(all.get(i - 1).start(), denial.content().end());
            }
        }
        return denial.content();
    }

    private String head(Claim denial) {
        for (Word word : matter.words(denial.report(), denied(denial))) {
            String key = words.blame.contains(word.form()) ? word.form() : matter.voices.key(word);
            if (!key.isEmpty() && !words.empty.contains(key) && !key.startsWith(LAND) && !matter.voices.keys(denial.speaker()).contains(key)) {
                return key;
            }
        }
        return "";
    }

    /** Whether an assertion blames whoever denies, or whom they speak of. */
    private boolean blames(Claim denial, Claim assertion, Map<String, Double> thing) {
        if (assertion.notes().whom() != null && matter.words(assertion.report(), assertion.notes().whom()).stream().noneMatch(w -> words.any.contains(w.form())) && matter.words(assertion.report(), assertion.notes().whom()).stream().anyMatch(w -> isOf(w, denial))) {
            return matter.comparison.beginning(assertion).stream().anyMatch(k -> words.blame.contains(k) || thing.containsKey(k)) || thing.isEmpty();
        }
        List<Word> all = matter.words(assertion);
        for (int i = 0; i < Math.min(all.size(), 8); i++) {
            if (words.blame.contains(matter.voices.key(all.get(i))) || words.blame.contains(all.get(i).form())) {
                return all.subList(Math.max(0, i - 2), Math.min(all.size(), i + 3)).stream().anyMatch(w -> isOf(w, denial));
            }
        }
        return false;
    }

    private boolean isOf(Word word, Claim denial) {
        String key = matter.voices.key(word);
        return matter.voices.names(word, matter.voices.side(denial.speaker())) || !key.startsWith("=") && matter.voices.keys(denial.speaker()).contains(key) || key.startsWith(LAND) && lands.of(denial).contains(key);
    }

    /** "The claims of X": only X made them. */
    private boolean isSayer(Claim denial, Claim assertion) {
        List<Word> all = matter.words(denial);
        for (int i = 0; i + 1 < all.size() && i < 4; i++) {
            if (words.said.contains(matter.voices.key(all.get(i)))) {
                String key = matter.voices.key(all.get(i + 1));
                return !key.startsWith(LAND) || key.equals(LAND + matter.voices.side(assertion.speaker()));
            }
        }
        return true;
    }

    String why(Claim d, Claim a) {
        Map<String, Double> thing = things.of(d);
        double all = thing.values().stream().mapToDouble(Double::doubleValue).sum();
        boolean near = a.report().equals(d.report()) && Math.abs(matter.before(a) - matter.before(d)) <= SOON;
        return String.format("W=%.2f part=%.2f near=%s charge=%s like=%.2f both=%s thing=%s", Telling.shared(thing, telling.of(a)), Telling.shared(thing, telling.of(a)) / Math.max(0.01, all), near, isCharge(d, a), matter.comparison.words(d, a), Telling.both(thing, telling.of(a)), thing.keySet());
    }

    /** Whether a claim says no itself, or only what would be. */
    private boolean isOpen(Claim claim, Map<String, Double> thing) {
        if (matter.comparison.negatedAtOnce(claim) || matter.comparison.denied(claim).stream().anyMatch(thing::containsKey)) {
            return true;
        }
        return matter.words(claim).stream().anyMatch(w -> words.no.contains(matter.voices.key(w)) || words.unreal.contains(w.form()));
    }

    /** Whether an assertion names lands, and none that the denial is of. */
    private boolean isOfOther(Claim denial, Claim assertion) {
        Set<String> named = new HashSet<>(lands.of(assertion));
        String own = matter.voices.side(denial.speaker());
        String other = matter.voices.side(assertion.speaker());
        named.remove(LAND + other);
        boolean state = !own.isEmpty() || denial.speaker().kind() == org.tawatur.source.Speaker.Kind.STATE || matter.voices.keys(denial.speaker()).stream().anyMatch(k -> k.startsWith(LAND));
        return state && !named.isEmpty() && lands.of(denial).stream().noneMatch(named::contains) && matter.words(assertion).stream().noneMatch(w -> isOf(w, denial));
    }

    private Set<String> readLands(Claim claim) {
        Set<String> keys = new HashSet<>();
        Span from = claim.notes().whom() == null ? claim.content() : claim.content().cover(claim.notes().whom());
        matter.words(claim.report(), from).stream().map(matter.voices::key).filter(k -> k.startsWith(LAND)).forEach(keys::add);
        return keys;
    }

    /** What is denied: the words of a denial but those that say nothing of it. */
    private Map<String, Double> readThing(Claim denial) {
        Map<String, Double> thing = new HashMap<>(telling.of(denial.report(), denied(denial), w -> false));
        thing.keySet().removeAll(words.empty);
        thing.keySet().removeAll(words.said);
        thing.keySet().removeAll(words.blame);
        thing.keySet().removeAll(words.tie);
        thing.keySet().removeAll(matter.voices.keys(denial.speaker()));
        return thing;
    }

    /** Whether a denial follows, in one report, on a charge against whoever denies. */
    boolean isCharge(Claim denial, Claim charge) {
        boolean follows = charge.act() == Act.ACCUSE && charge.report().equals(denial.report()) && charge.notes().whom() != null
                && matter.before(charge) < matter.before(denial) && matter.before(denial) - matter.before(charge) <= SOON;
        if (!follows) {
            return false;
        }
        String side = matter.voices.side(denial.speaker());
        Set<String> names = matter.voices.keys(denial.speaker());
        return matter.words(charge.report(), charge.notes().whom()).stream().anyMatch(w -> matter.voices.names(w, side) || names.contains(matter.voices.key(w)));
    }
}
