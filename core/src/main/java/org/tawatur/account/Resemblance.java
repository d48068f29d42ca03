package org.tawatur.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import org.tawatur.text.Figure;

/**
 * Which claims may say what others say, though not enough shows it to put them into one point: whoever makes them may be
 * one more origin of it. Where figures or a negation part them they do not.
 */
final class Resemblance {

    /** A word that so many statements have tells none from the others. */
    private static final int COMMON = 40;
    /** Of more statements that share a word only those are looked at that share several. */
    private static final int MANY = 150;
    /** Days after which what goes on is another matter. */
    private static final int WEEK = 10;
    private static final int FEW = 2;
    private static final int SEVERAL = 3;
    /** Of the weight of the words of two that share several. */
    private static final double SOME = 0.2;
    private static final double LITTLE = 0.15;
    /** Of the weight of the words of two that share but two. */
    private static final double MOST = 0.7;
    private static final double PART = 0.25;
    /** Of the weight of the heavier. */
    private static final double LEAST = 0.12;
    /** How far what two share is nobody else's: a word of theirs alone counts one, one of three statements a half. */
    private static final double OWN = 1.3;
    private static final double ALMOST = 0.8;

    /** All that a comparison hangs on. */
    private record Content(List<String> keys, Act act, boolean denies, String speaker, String report, List<Double> figures) {}

    private final Matter matter;
    private final Agreement agreement;
    private final Map<String, List<Statement>> byKey = new HashMap<>();
    /** The statement of each claim before anybody judged the story. */
    private final Map<Claim, Statement> made = new IdentityHashMap<>();
    private final Map<Statement, Set<Statement>> homes = new IdentityHashMap<>();
    /** Statements outside a point that have a word, of the point asked of last. */
    private final Map<String, Long> outside = new HashMap<>();
    private List<Statement> counted;

    /** @param whole the story before anybody judged it, which says how rare words are */
    Resemblance(Matter matter, Story whole) {
        this.matter = matter;
        agreement = new Agreement(matter);
        for (Statement statement : whole.statements()) {
            statement.claims().forEach(c -> made.put(c, statement));
            statement.claims().stream().flatMap(c -> matter.comparison.keys(c).stream()).distinct().forEach(k -> byKey.computeIfAbsent(k, n -> new ArrayList<>()).add(statement));
        }
    }

    /**
     * The claims outside a point that may say the same as a statement of it.
     *
     * @param point the statements of one matter
     */
    List<Claim> of(Statement statement, List<Statement> point) {
        Map<Statement, Integer> met = new IdentityHashMap<>();
        Set<String> keys = new HashSet<>();
        statement.claims().forEach(c -> keys.addAll(matter.comparison.keys(c)));
        keys.stream().map(byKey::get).filter(s -> s.size() <= COMMON).forEach(s -> s.forEach(o -> met.merge(o, 1, Integer::sum)));
        point.forEach(p -> met.keySet().removeAll(homes(p)));
        int least = met.size() > MANY ? SEVERAL : 1;
        Collection<Claim> own = contents(statement.claims());
        Map<Content, Boolean> like = new HashMap<>();
        return matter.story.statements().stream().flatMap(s -> s.claims().stream()).filter(c -> met.getOrDefault(made.get(c), 0) >= least).filter(c -> !matter.isComment(c))
                .filter(c -> like.computeIfAbsent(content(c), k -> own.stream().anyMatch(o -> isLike(o, c, point)))).toList();
    }

    /** One claim of each content: what is said a thousand times is compared once. */
    private Collection<Claim> contents(List<Claim> claims) {
        Map<Content, Claim> contents = new LinkedHashMap<>();
        claims.forEach(c -> contents.putIfAbsent(content(c), c));
        return contents.values();
    }

    private Content content(Claim claim) {
        return new Content(matter.comparison.keys(claim), claim.act(), matter.denies(claim), claim.speaker() == null ? "" : claim.speaker().name(), claim.report(), matter.figures(claim).stream().map(Figure::value).toList());
    }

    private boolean isLike(Claim a, Claim b, List<Statement> point) {
        // in the order of what asking costs: nearly all pairs of a large story end here
        if (!isOneDeed(a, b) || matter.denies(a) != matter.denies(b) && (a.act() == Act.DENY || b.act() == Act.DENY) || matter.days(a, b) > WEEK) {
            return false;
        }
        List<String> shared = shared(a, b);
        if (shared.isEmpty() || shared.size() < FEW && matter.comparison.words(a, b) < LITTLE || agreement.countsVictims(a) != agreement.countsVictims(b) || agreement.partInFigures(a, b) || agreement.tollsPart(a, b) || isNegated(a, b, shared)) {
            return false;
        }
        double words = matter.comparison.words(a, b);
        int named = shared.size() + ownName(a, b) + ownName(b, a);
        if (shared.size() < FEW) {
            return named > SEVERAL && words >= LITTLE && matter.denies(a) == matter.denies(b);
        }
        boolean several = shared.size() >= SEVERAL && words >= SOME && matter.comparison.part(a, b) >= LEAST && own(shared, point) >= OWN;
        boolean part = shared.size() >= SEVERAL && shared.size() >= MOST * Math.min(matter.comparison.keys(a).size(), matter.comparison.keys(b).size());
        boolean few = matter.comparison.part(a, b) >= PART && words >= MOST && own(shared, point) >= ALMOST || matter.denies(a) && matter.denies(b) && words >= PART && own(shared, point) >= PART + PART;
        return several || part || few || agreement.sameNumber(a, b);
    }

    /** What two name but the time of it. */
    private List<String> shared(Claim a, Claim b) {
        Set<String> there = matter.comparison.keySet(b);
        List<String> both = new ArrayList<>(SEVERAL);
        for (String key : matter.comparison.keys(a)) {
            if (there.contains(key)) {
                both.add(key);
            }
        }
        if (both.size() >= FEW) {
            Set<String> first = matter.timeKeys(a);
            Set<String> second = matter.timeKeys(b);
            both.removeIf(k -> first.contains(k) && second.contains(k));
        }
        return both;
    }

    private double own(List<String> shared, List<Statement> point) {
        if (point != counted) {
            outside.clear();
            counted = point;
        }
        return shared.stream().mapToDouble(k -> 1.0 / Math.max(1, outside.computeIfAbsent(k, key -> outside(key, point)))).sum();
    }

    private long outside(String key, List<Statement> point) {
        return byKey.get(key).stream().filter(s -> point.stream().noneMatch(p -> homes(p).contains(s))).count();
    }

    private Set<Statement> homes(Statement statement) {
        return homes.computeIfAbsent(statement, s -> {
            Set<Statement> of = Collections.newSetFromMap(new IdentityHashMap<>());
            s.claims().forEach(c -> of.add(made.get(c)));
            return of;
        });
    }

    /** What one asks for or feels is not what another tells. */
    private static boolean isOneDeed(Claim a, Claim b) {
        return (a.act() == Act.DEMAND) == (b.act() == Act.DEMAND) && (a.act() == Act.EXPRESS) == (b.act() == Act.EXPRESS);
    }

    /** Whether one says no right before what both name, and the other does not. */
    private boolean isNegated(Claim a, Claim b, List<String> shared) {
        Set<String> mine = matter.comparison.denied(a);
        Set<String> yours = matter.comparison.denied(b);
        return a.act() != Act.DENY && b.act() != Act.DENY && shared.stream().anyMatch(k -> mine.contains(k) != yours.contains(k));
    }

    /** Words by which one speaker is named in what the other says: he may tell of himself what is told of him. */
    private int ownName(Claim speaking, Claim other) {
        if (speaking.speaker() == null) {
            return 0;
        }
        Set<String> said = matter.comparison.keySet(other);
        Set<String> own = matter.comparison.keySet(speaking);
        return (int) matter.voices.keys(speaking.speaker()).stream().filter(k -> said.contains(k) && !own.contains(k)).count();
    }
}
