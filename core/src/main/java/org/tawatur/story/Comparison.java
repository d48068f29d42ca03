package org.tawatur.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.ByClaim;
import org.tawatur.claim.Claim;
import org.tawatur.reprint.ContentStems;

/** The claims of one story beside each other: what their contents share, whoever speaks. */
public final class Comparison {

    private static final int[] NONE = {};

    /** By identity: every two claims of a story are asked for, and a record's hash is made of all it holds. */
    private final Map<Claim, Sayings.Saying> sayings = new IdentityHashMap<>();
    private final ByClaim<List<String>> beginnings = new ByClaim<>(c -> named(this.sayings.get(c).head()));
    private final ByClaim<List<String>> keys = new ByClaim<>(c -> named(numbers(c)));
    private final ByClaim<Set<String>> keySets = new ByClaim<>(c -> new HashSet<>(keys(c)));
    private final ByClaim<Set<String>> denied = new ByClaim<>(c -> new HashSet<>(named(deniedNumbers(c))));
    private final SayingLikeness likeness;
    private final Sayings all;

    Comparison(Sayings all, SayingLikeness likeness) {
        this.all = all;
        this.likeness = likeness;
        all.all.forEach(s -> sayings.put(s.claim(), s));
    }

    /** How much of the weight of their words two contents share, from 0 to 1. */
    public double words(Claim a, Claim b) {
        Sayings.Saying first = sayings.get(a);
        Sayings.Saying second = sayings.get(b);
        return first == null || second == null ? 0 : likeness.words(first, second);
    }

    /** How much of the weight of the words of the heavier of two contents is in the other, from 0 to 1. */
    public double part(Claim a, Claim b) {
        Sayings.Saying first = sayings.get(a);
        Sayings.Saying second = sayings.get(b);
        return first == null || second == null ? 0 : likeness.part(first, second);
    }

    /** The keys of a content that say what it is about, in the order of its words (see {@link ContentStems}). */
    public List<String> beginning(Claim claim) {
        return sayings.containsKey(claim) ? beginnings.of(claim) : List.of();
    }

    /** Every key of a content, in no order. */
    public List<String> keys(Claim claim) {
        return keys.of(claim);
    }

    /** The numbers of the same keys, rising: to be compared with those of other contents. Not to be changed. */
    public int[] numbers(Claim claim) {
        Sayings.Saying saying = sayings.get(claim);
        return saying == null ? NONE : saying.keys();
    }

    /** How many keys two contents share. */
    public int shared(Claim a, Claim b) {
        int[] first = numbers(a);
        int[] second = numbers(b);
        int shared = 0;
        int j = 0;
        for (int key : first) {
            while (j < second.length && second[j] < key) {
                j++;
            }
            shared += j < second.length && second[j] == key ? 1 : 0;
        }
        return shared;
    }

    /** The number of a key, or -1 where no content has it. */
    public int number(String key) {
        return all.number(key);
    }

    /** How many different keys all contents have. */
    public int numberOfKeys() {
        return all.numberOfKeys();
    }

    /** The same as a set, to be asked what is in it. */
    public Set<String> keySet(Claim claim) {
        return keySets.of(claim);
    }

    private List<String> named(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(all::key).toList();
    }

    /** Whether a content says no among its first words, so that what it tells is not so. */
    public boolean negatedAtOnce(Claim claim) {
        Sayings.Saying saying = sayings.get(claim);
        return saying != null && saying.negatedAtOnce();
    }

    /** The keys of the words that stand right behind one that says no (see {@link ContentStems}). */
    public Set<String> denied(Claim claim) {
        return denied.of(claim);
    }

    /** The numbers of the same keys, rising. Not to be changed. */
    public int[] deniedNumbers(Claim claim) {
        Sayings.Saying saying = sayings.get(claim);
        return saying == null ? NONE : saying.denied();
    }

    /** Whether a content says no. */
    public boolean negated(Claim claim) {
        Sayings.Saying saying = sayings.get(claim);
        return saying != null && saying.negated();
    }
}
