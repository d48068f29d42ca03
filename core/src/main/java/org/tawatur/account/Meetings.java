package org.tawatur.account;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.story.Statement;
import org.tawatur.text.Figure;

/**
 * Which statements of a story can have to do with each other at all: those that share a word or a number, and those that a denial
 * ties. All others need not be compared, which in a large story are nearly all.
 */
final class Meetings {

    private static final BitSet NOBODY = new BitSet();

    private final Matter matter;
    private final Map<Statement, Integer> numbers = new IdentityHashMap<>();
    private final Map<Statement, BitSet> met = new IdentityHashMap<>();
    private final Map<Statement, Set<Statement>> tied = new IdentityHashMap<>();

    /** @param denials tie a denial to what it denies, by the passages of their sides */
    Meetings(Matter matter, List<Difference> denials) {
        this.matter = matter;
        Map<Object, BitSet> sharing = new HashMap<>();
        Map<Passage, Set<Statement>> saying = new HashMap<>();
        for (Statement statement : matter.story.statements()) {
            int number = numbers.size();
            numbers.put(statement, number);
            for (Claim claim : statement.claims()) {
                saying.computeIfAbsent(Matter.content(claim), k -> identities()).add(statement);
                matter.comparison.keys(claim).forEach(key -> sharing.computeIfAbsent(key, k -> new BitSet()).set(number));
                matter.figures(claim).stream().map(Figure::value).forEach(value -> sharing.computeIfAbsent(value, k -> new BitSet()).set(number));
            }
        }
        for (BitSet together : sharing.values()) {
            together.stream().forEach(n -> met.computeIfAbsent(matter.story.statements().get(n), k -> new BitSet()).or(together));
        }
        denials.stream().filter(d -> d.kind() == Difference.Kind.DENIAL).forEach(d -> tie(saying, d));
    }

    private static Set<Statement> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void tie(Map<Passage, Set<Statement>> saying, Difference denial) {
        for (Statement a : saying.getOrDefault(denial.sides().get(0).passage(), Set.of())) {
            for (Statement b : saying.getOrDefault(denial.sides().get(1).passage(), Set.of())) {
                tied.computeIfAbsent(a, k -> identities()).add(b);
                tied.computeIfAbsent(b, k -> identities()).add(a);
            }
        }
    }

    /** Those that share a word or a number with one, itself among them where it has any; in the order of the story. */
    List<Statement> met(Statement statement) {
        return met.getOrDefault(statement, NOBODY).stream().mapToObj(matter.story.statements()::get).toList();
    }

    /** Whether two statements share a word or a number. */
    boolean meet(Statement a, Statement b) {
        return met.getOrDefault(a, NOBODY).get(numbers.get(b));
    }

    /** Those that one denies, or that deny it: a denial goes with the assertion that meets it best, the one its difference names. */
    Set<Statement> tied(Statement statement) {
        return tied.getOrDefault(statement, Set.of());
    }
}
