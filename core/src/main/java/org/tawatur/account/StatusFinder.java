package org.tawatur.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.text.Figure;
import org.tawatur.text.Word;

/** Finds victims that one report calls policemen, another soldiers. */
final class StatusFinder {

    /** Victims stand among the first words of what is said of them. */
    private static final int NEAR = 8;
    /** And right behind the word for what befell them, wherever that stands. */
    private static final int BESIDE = 5;
    private static final int COUNTS = 2;
    /** Room for "of the" between a number and whom it counts. */
    private static final int GAP = 4;

    /** How a claim calls the victims: each class with its words. */
    private record Called(Claim claim, Map<String, Word> classes) {}

    private final Matter matter;
    private final List<String> harm;

    /** @param harm the keys of the words for being killed or hurt */
    StatusFinder(Matter matter, List<String> harm) {
        this.matter = matter;
        this.harm = harm;
    }

    List<Difference> find() {
        List<Called> called = new ArrayList<>();
        List<Difference> found = new ArrayList<>();
        Set<Claim> told = new HashSet<>();
        matter.story.statements().forEach(s -> s.claims().forEach(c -> read(c, called)));
        for (int i = 0; i < called.size(); i++) {
            for (int j = i + 1; j < called.size(); j++) {
                if (!told.contains(called.get(i).claim) && !told.contains(called.get(j).claim) && part(called.get(i), called.get(j))) {
                    found.add(difference(called.get(i), called.get(j), called, told));
                }
            }
        }
        return found;
    }

    private void read(Claim claim, List<Called> called) {
        Map<String, Word> classes = new LinkedHashMap<>();
        List<Word> words = matter.words(claim);
        int harmed = harmed(words);
        boolean begun = matter.comparison.beginning(claim).stream().anyMatch(harm::contains);
        if (!begun && harmed < 0) {
            return;
        }
        for (Word word : begun ? words.subList(0, Math.min(NEAR, words.size())) : words.subList(harmed, Math.min(harmed + BESIDE, words.size()))) {
            String kind = matter.lexicon.status(word.form());
            if (kind != null) {
                classes.putIfAbsent(kind, word);
            }
        }
        if (!classes.isEmpty()) {
            called.add(new Called(claim, classes));
        }
    }

    /** The first word for harm, or -1. */
    private int harmed(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (harm.contains(matter.voices.key(words.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Each has a class that the other has not, in two reports, and the claims share more than those words. */
    private boolean part(Called a, Called b) {
        return !a.claim.report().equals(b.claim.report()) && !a.classes.keySet().containsAll(b.classes.keySet())
                && !b.classes.keySet().containsAll(a.classes.keySet()) && (sameStatement(a.claim, b.claim) || sameVictims(a.claim, b.claim));
    }

    /** As many dead and as many hurt: two counts that agree are no chance. */
    private boolean sameVictims(Claim a, Claim b) {
        Map<Figure.Role, Double> first = victims(a);
        Map<Figure.Role, Double> second = victims(b);
        return first.size() >= COUNTS && first.equals(second);
    }

    private Map<Figure.Role, Double> victims(Claim claim) {
        Map<Figure.Role, Double> victims = new EnumMap<>(Figure.Role.class);
        for (Figure figure : matter.figures(claim)) {
            if (figure.noun().role() != Figure.Role.NONE && figure.bound() == Figure.Bound.EXACT) {
                victims.putIfAbsent(figure.noun().role(), figure.value());
            }
        }
        return victims;
    }

    private boolean sameStatement(Claim a, Claim b) {
        return matter.story.statements().stream().anyMatch(s -> s.claims().contains(a) && s.claims().contains(b));
    }

    /** Two ways to call them, each with those who call them so. */
    private Difference difference(Called a, Called b, List<Called> all, Set<Claim> told) {
        Side one = side(a, like(a, all, told));
        Side other = side(b, like(b, all, told));
        return new Difference(Kind.STATUS, false, List.of(one, other), new Reason(Reason.Code.STATUS_DIFFERS, List.of(one.label(), other.label()), List.of(one.passage(), other.passage())));
    }

    /** The word with the number before it and what it is bound to behind it: two of the guard of the coast. */
    private Span phrase(Claim claim, Word word) {
        Span phrase = word.span();
        for (Figure figure : matter.figures(claim)) {
            boolean beside = figure.span().start() < word.start() && word.start() - figure.span().end() <= GAP;
            phrase = beside || figure.span().overlaps(word.span()) ? phrase.cover(figure.span()) : phrase;
        }
        List<Word> after = matter.words(claim.report(), new Span(word.start(), claim.content().end()));
        boolean bound = after.size() > 1 && !matter.lexicon.isDefinite(word.form()) && matter.lexicon.isDefinite(after.get(1).form()) && after.get(1).end() <= claim.content().end();
        return bound ? phrase.cover(after.get(1).span()) : phrase;
    }

    private List<Claim> like(Called called, List<Called> all, Set<Claim> told) {
        List<Claim> like = all.stream().filter(o -> o.classes.keySet().equals(called.classes.keySet()) && (o == called || sameStatement(o.claim, called.claim) || sameVictims(o.claim, called.claim))).map(Called::claim).toList();
        told.addAll(like);
        return like;
    }

    private Side side(Called called, List<Claim> claims) {
        Span span = null;
        for (Word word : called.classes.values()) {
            Span phrase = phrase(called.claim, word);
            span = span == null ? phrase : span.cover(phrase);
        }
        return matter.side(new Passage(called.claim.report(), span), claims);
    }
}
