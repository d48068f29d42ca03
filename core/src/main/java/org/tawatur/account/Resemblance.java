package org.tawatur.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import org.tawatur.story.Voices.Kinship;

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
    /** Of the weight of the words of two that share but two. */
    private static final double MOST = 0.7;
    private static final double PART = 0.25;
    /** How far what two share is nobody else's: a word of theirs alone counts one, one of three statements a half. */
    private static final double OWN = 1.1;
    private static final double ALMOST = 0.8;
    private static final double HALF = 0.5;

    private static final int[] NOTHING = {};

    private final Matter matter;
    private final Agreement agreement;
    private final Contents contents;
    private final Pairs pairs;
    /** By the number of a key: the numbers of the statements that have it. */
    private final int[][] byKey;
    /** The number of each claim's statement before anybody judged the story. */
    private final Map<Claim, Integer> made = new IdentityHashMap<>();
    /** By the number of a statement: its claims as far as they stand in the story. */
    private final List<List<Contents.Content>> claims = new ArrayList<>();
    /** Of the point asked of last: its statements before anybody judged them, and of some keys how many others have them. */
    private final BitSet inside = new BitSet();
    private final Map<Integer, Integer> outside = new HashMap<>();
    private List<Statement> counted;

    /** @param whole the story before anybody judged it, which says how rare words are */
    Resemblance(Matter matter, Story whole) {
        this.matter = matter;
        agreement = new Agreement(matter);
        contents = new Contents(matter);
        pairs = new Pairs(matter);
        List<Statement> statements = whole.statements();
        for (int i = 0; i < statements.size(); i++) {
            int number = i;
            statements.get(i).claims().forEach(c -> made.put(c, number));
            claims.add(new ArrayList<>());
        }
        byKey = byKey(statements);
        matter.story.statements().forEach(s -> s.claims().stream().filter(made::containsKey).forEach(c -> claims.get(made.get(c)).add(contents.of(c))));
    }

    private int[][] byKey(List<Statement> statements) {
        int[][] having = new int[matter.comparison.numberOfKeys()][];
        Arrays.fill(having, NOTHING);
        int[] count = new int[having.length];
        for (int i = 0; i < statements.size(); i++) {
            int number = i;
            keys(statements.get(i)).stream().forEach(key -> {
                having[key] = count[key] < having[key].length ? having[key] : Arrays.copyOf(having[key], 2 * count[key] + 1);
                having[key][count[key]++] = number;
            });
        }
        for (int key = 0; key < having.length; key++) {
            having[key] = Arrays.copyOf(having[key], count[key]);
        }
        return having;
    }

    private BitSet keys(Statement statement) {
        BitSet keys = new BitSet();
        statement.claims().forEach(c -> Arrays.stream(matter.comparison.numbers(c)).forEach(keys::set));
        return keys;
    }

    /**
     * The claims outside a point that may say the same as a statement of it: what is like it, what is like that and has as
     * many words of it, and what takes it for granted.
     *
     * @param point the statements of one matter
     */
    List<Claim> of(Statement statement, List<Statement> point) {
        enter(point);
        Collection<Contents.Content> own = different(statement.claims());
        List<Contents.Content> near = near(statement);
        Boolean[] like = new Boolean[contents.size()];
        List<Contents.Content> found = new ArrayList<>();
        for (Contents.Content other : near) {
            if (like[other.number()] == null) {
                like[other.number()] = isLikeAny(own, other);
            }
            if (like[other.number()]) {
                found.add(other);
            }
        }
        List<Claim> all = new ArrayList<>(found.stream().map(Contents.Content::claim).toList());
        own.forEach(o -> all.addAll(pairs.of(o.claim())));
        near.stream().filter(o -> !like[o.number()] && isFarther(own, found, o)).forEach(o -> all.add(o.claim()));
        return all;
    }

    /** Whether what is not like enough is related, and like what somebody else says who is. */
    private boolean isFarther(Collection<Contents.Content> own, List<Contents.Content> found, Contents.Content other) {
        return !found.isEmpty() && own.stream().anyMatch(o -> isComparable(o, other) && contents.shared(o, other).length >= SEVERAL)
                && found.stream().anyMatch(f -> matter.kin(f.claim(), other.claim()) != Kinship.SAME && isLike(f, other));
    }

    private void enter(List<Statement> point) {
        if (point != counted) {
            counted = point;
            outside.clear();
            inside.clear();
            point.forEach(p -> p.claims().stream().filter(made::containsKey).forEach(c -> inside.set(made.get(c))));
        }
    }

    /** The claims outside the point that share rare words with a statement, in the order of the story. */
    private List<Contents.Content> near(Statement statement) {
        int[] met = new int[claims.size()];
        BitSet touched = new BitSet();
        keys(statement).stream().filter(k -> byKey[k].length <= COMMON).forEach(k -> {
            for (int other : byKey[k]) {
                if (!inside.get(other)) {
                    touched.set(other);
                    met[other]++;
                }
            }
        });
        int least = touched.cardinality() > MANY ? SEVERAL : 1;
        List<Contents.Content> near = new ArrayList<>();
        touched.stream().filter(n -> met[n] >= least).forEach(n -> near.addAll(claims.get(n)));
        near.removeIf(Contents.Content::comment);
        near.sort(Comparator.comparingInt(Contents.Content::place));
        return near;
    }

    /** One claim of each content: what is said a thousand times is compared once. */
    private Collection<Contents.Content> different(List<Claim> all) {
        Map<Integer, Contents.Content> different = new LinkedHashMap<>();
        all.stream().map(contents::of).forEach(c -> different.putIfAbsent(c.number(), c));
        return different.values();
    }

    private boolean isLikeAny(Collection<Contents.Content> own, Contents.Content other) {
        for (Contents.Content one : own) {
            if (isLike(one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two may tell of one thing at all, asked in the order of what it costs: nearly all pairs of a large story end here. */
    private boolean isComparable(Contents.Content one, Contents.Content other) {
        if (!isOneDeed(one, other) || one.denies() != other.denies() && (one.isDenial() || other.isDenial()) || one.days(other) > WEEK) {
            return false;
        }
        int[] shared = contents.shared(one, other);
        Claim a = one.claim();
        Claim b = other.claim();
        boolean few = shared.length < FEW && (shared.length == 0 || !areOfOneDeed(a, b));
        return !few && agreement.countsVictims(a) == agreement.countsVictims(b) && !agreement.partInFigures(a, b) && !agreement.tollsPart(a, b) && !isNegated(a, b, shared);
    }

    private boolean isLike(Contents.Content one, Contents.Content other) {
        if (!isComparable(one, other)) {
            return false;
        }
        int[] shared = contents.shared(one, other);
        Claim a = one.claim();
        Claim b = other.claim();
        double words = matter.comparison.words(a, b);
        boolean several = shared.length >= SEVERAL && words >= SOME && own(shared) >= OWN;
        boolean part = shared.length >= SEVERAL && shared.length >= MOST * Math.min(one.keys().length, other.keys().length);
        boolean few = matter.comparison.part(a, b) >= PART && words >= MOST && own(shared) >= ALMOST || one.denies() && other.denies() && words >= PART && own(shared) >= HALF;
        return several || part || few || areOfOneDeed(a, b) || agreement.sameNumber(a, b);
    }

    private boolean areOfOneDeed(Claim a, Claim b) {
        return isToldOf(a, b) || isToldOf(b, a);
    }

    /** Whether one tells what another says of himself: "it says it has freed", "the front has freed". */
    private boolean isToldOf(Claim self, Claim teller) {
        if (!matter.speaksOfItself(self)) {
            return false;
        }
        List<String> about = matter.comparison.beginning(teller);
        List<String> deed = matter.comparison.beginning(self);
        Set<String> name = matter.voices.keys(self.speaker());
        return !deed.isEmpty() && about.contains(deed.get(0)) && name.stream().filter(about::contains).count() >= Math.min(FEW, name.size());
    }

    private double own(int[] shared) {
        return Arrays.stream(shared).mapToDouble(k -> 1.0 / Math.max(1, outside.computeIfAbsent(k, this::outside))).sum();
    }

    private int outside(int key) {
        return (int) Arrays.stream(byKey[key]).filter(n -> !inside.get(n)).count();
    }

    /** What one asks for or feels is not what another tells. */
    private static boolean isOneDeed(Contents.Content a, Contents.Content b) {
        return (a.act() == Act.DEMAND) == (b.act() == Act.DEMAND) && (a.act() == Act.EXPRESS) == (b.act() == Act.EXPRESS);
    }

    /** Whether one says no right before what both name, and the other does not. */
    private boolean isNegated(Claim a, Claim b, int[] shared) {
        int[] mine = matter.comparison.deniedNumbers(a);
        int[] yours = matter.comparison.deniedNumbers(b);
        for (int i = 0; i < shared.length && a.act() != Act.DENY && b.act() != Act.DENY; i++) {
            if (Arrays.binarySearch(mine, shared[i]) >= 0 != Arrays.binarySearch(yours, shared[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
