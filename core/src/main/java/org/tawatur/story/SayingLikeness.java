package org.tawatur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.reprint.Reprint;
import org.tawatur.story.Sayings.Saying;

/**
 * How alike two claims are: the weight of the words they share, less where their speakers or what is done by saying
 * them stand apart. Only claims that share two of their weightiest words are looked at.
 */
final class SayingLikeness {

    /** A content's words by which its kin are looked for. */
    private static final int SALIENT = 12;
    private static final int SALIENT_SHARED = 2;
    /** More pairs than any true story has; in a larger one each claim is held against its nearest neighbours only. */
    private static final int MOST_PAIRS = 1_500_000;
    private static final int LEAST_KIN = 4;
    /** Contents of fewer words are nothing without whom they are said to. */
    private static final int FEW = 3;
    private static final double LEAST = 0.06;
    /** Short contents are alike by chance: so much weight is taken to be missing from either. */
    private static final double MISSING = 0.25;
    /** How much the shorter content being found in the longer counts, against how much of the longer is found. */
    private static final double CONTAINED = 0.65;
    private static final double ONE_SIDE = 0.92;
    private static final double UNKNOWN = 0.75;
    private static final double APART = 0.4;
    /** What words at the beginning of both count beyond their weight. */
    private static final double HEAD = 1.3;
    /** Too little to join two claims, however alike the rest. */
    private static final double OPPOSITE = 0.2;
    /** Whoever holds no office and speaks once in each of two reports is rather quoted for one saying than for two. */
    private static final double ONCE = 1.5;
    private static final double OTHER_ACT = 0.75;
    /** What somebody thinks of an event is not what another tells of it. */
    private static final double STANCE = 0.5;

    private final Sayings sayings;
    private final Voices voices;
    private final Opposites opposites;
    private final Map<String, List<Reprint>> reprints = new HashMap<>();
    /** The claims that are all that somebody without an office says in a report. */
    private final Set<Claim> only = Collections.newSetFromMap(new IdentityHashMap<>());

    SayingLikeness(Sayings sayings, Voices voices, Opposites.Pairs opposites, List<Reprint> reprints) {
        this.sayings = sayings;
        this.voices = voices;
        this.opposites = opposites.in(sayings);
        Map<List<String>, Integer> spoken = new HashMap<>();
        sayings.all.forEach(s -> spoken.merge(voice(s.claim()), 1, Integer::sum));
        sayings.all.stream().map(Saying::claim).filter(c -> voices.isPrivate(c.speaker()) && spoken.get(voice(c)) == 1).forEach(only::add);
        for (Reprint reprint : reprints) {
            this.reprints.computeIfAbsent(reprint.a().report() + '\n' + reprint.b().report(), k -> new ArrayList<>()).add(reprint);
        }
    }

    /** Every pair alike at all, in order. */
    List<AverageLink.Pair> pairs() {
        List<List<Integer>> byKey = new ArrayList<>();
        for (int i = 0; i < sayings.numberOfKeys(); i++) {
            byKey.add(new ArrayList<>());
        }
        List<AverageLink.Pair> pairs = new ArrayList<>();
        int[] met = new int[sayings.all.size()];
        int most = Math.max(LEAST_KIN, MOST_PAIRS / Math.max(1, met.length));
        for (int b = 0; b < sayings.all.size(); b++) {
            int[] salient = salient(sayings.all.get(b));
            List<Integer> touched = new ArrayList<>();
            for (int key : salient) {
                List<Integer> kin = byKey.get(key);
                for (int a : kin.subList(Math.max(0, kin.size() - most), kin.size())) {
                    if (met[a]++ == 0) {
                        touched.add(a);
                    }
                }
                kin.add(b);
            }
            for (int a : touched) {
                if (met[a] >= Math.min(SALIENT_SHARED, Math.min(salient.length, sayings.all.get(a).keys().length))) {
                    add(pairs, a, b);
                }
                met[a] = 0;
            }
        }
        return pairs;
    }

    private void add(List<AverageLink.Pair> pairs, int a, int b) {
        double likeness = likeness(sayings.all.get(a), sayings.all.get(b));
        if (likeness >= LEAST) {
            pairs.add(new AverageLink.Pair(a, b, likeness));
        }
    }

    private int[] salient(Saying saying) {
        Integer[] keys = Arrays.stream(saying.keys()).boxed().toArray(Integer[]::new);
        Arrays.sort(keys, (x, y) -> sayings.weight(x) != sayings.weight(y) ? Double.compare(sayings.weight(y), sayings.weight(x)) : Integer.compare(x, y));
        return Arrays.stream(keys).limit(SALIENT).mapToInt(Integer::intValue).toArray();
    }

    /** What is less than the least is not told exactly. */
    private double likeness(Saying a, Saying b) {
        if (isOpposite(a.claim().act(), b) || isOpposite(b.claim().act(), a)) {
            return 0;
        }
        double words = words(a, b);
        if (words < LEAST) {
            return words;
        }
        if (words > 0.5 && copied(a.claim(), b.claim())) {
            return 1;
        }
        double kin = switch (voices.between(a.claim().speaker(), b.claim().speaker())) {
            case SAME -> isOneSaying(a, b) ? ONCE : 1;
            case ONE_SIDE -> ONE_SIDE;
            case UNKNOWN -> UNKNOWN;
            case APART -> APART;
        };
        boolean stance = (a.claim().act() == Act.EXPRESS) != (b.claim().act() == Act.EXPRESS) && kin < 1;
        return words * kin * (a.claim().act() == b.claim().act() ? 1 : stance ? STANCE : OTHER_ACT);
    }

    /** Whether two claims are all that one person says in either of two reports, and neither the opposite of the other. */
    private boolean isOneSaying(Saying a, Saying b) {
        return only.contains(a.claim()) && only.contains(b.claim()) && !a.claim().report().equals(b.claim().report()) && !opposites.part(a.head(), b.head());
    }

    private static List<String> voice(Claim claim) {
        return List.of(claim.report(), claim.speaker() == null ? "" : claim.speaker().name());
    }

    /** A denial and what is no denial part, unless the other says no in its own words. */
    private static boolean isOpposite(Act act, Saying other) {
        return act == Act.DENY && other.claim().act() != Act.DENY && !other.negated();
    }

    /** The shared weight of two contents alone. */
    double words(Saying a, Saying b) {
        double begun = HEAD * begun(a.head(), b.head());
        boolean addressed = a.wide() != a.keys() && b.wide() != b.keys();
        boolean tiny = Math.min(a.keys().length, b.keys().length) < FEW;
        double said = addressed && tiny ? 0 : share(a.weight().keys(), b.weight().keys(), shared(a.keys(), b.keys()) + begun);
        double words = addressed ? Math.max(said, share(a.weight().wide(), b.weight().wide(), shared(a.wide(), b.wide()) + begun)) : said;
        return words > 0 && opposites.part(a.head(), b.head()) ? OPPOSITE * words : words;
    }

    private static double share(double a, double b, double shared) {
        double less = Math.min(a, b) + MISSING;
        double more = Math.max(a, b) + MISSING;
        return Math.min(1, shared * (CONTAINED / less + (1 - CONTAINED) / more));
    }

    /** Of the weight of the heavier of two contents, what they share. */
    double part(Saying a, Saying b) {
        double most = Math.max(a.weight().keys(), b.weight().keys());
        return most == 0 ? 0 : shared(a.keys(), b.keys()) / most;
    }

    private double begun(int[] a, int[] b) {
        double shared = 0;
        for (int key : a) {
            for (int other : b) {
                shared += key == other ? sayings.weight(key) : 0;
            }
        }
        return shared;
    }

    private double shared(int[] a, int[] b) {
        double shared = 0;
        int j = 0;
        for (int key : a) {
            while (j < b.length && b[j] < key) {
                j++;
            }
            shared += j < b.length && b[j] == key ? sayings.weight(key) : 0;
        }
        return shared;
    }

    private boolean copied(Claim a, Claim b) {
        return stand(a, b) || stand(b, a);
    }

    private boolean stand(Claim a, Claim b) {
        for (Reprint reprint : reprints.getOrDefault(a.report() + '\n' + b.report(), List.of())) {
            if (reprint.a().span().overlaps(a.content()) && reprint.b().span().overlaps(b.content())) {
                return true;
            }
        }
        return false;
    }
}
