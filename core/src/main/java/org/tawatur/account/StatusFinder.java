package org.tawatur.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Span;
import org.tawatur.story.Passage;
import org.tawatur.text.Word;

/** Finds victims that one report calls policemen, another soldiers. */
final class StatusFinder {

    /** Victims stand among the first words of what is said of them. */
    private static final int NEAR = 8;

    /** How a claim calls the victims: each class with its words. */
    private record Called(Claim claim, Map<String, Word> classes) {}

    private final Matter matter;
    private final List<String> harm;

    /** @param harm the keys of the words for being killed or hurt */
    StatusFinder(Matter matter, List<String> harm) {
        this.matter = matter;
        this.harm = harm;
    }

    List<Difference> find(Point point) {
        List<Called> called = new ArrayList<>();
        point.statements().forEach(s -> s.claims().forEach(c -> read(c, called)));
        for (int i = 0; i < called.size(); i++) {
            for (int j = i + 1; j < called.size(); j++) {
                if (part(called.get(i), called.get(j))) {
                    return List.of(difference(called.get(i), called.get(j)));
                }
            }
        }
        return List.of();
    }

    private void read(Claim claim, List<Called> called) {
        if (matter.comparison.beginning(claim).stream().noneMatch(harm::contains)) {
            return;
        }
        Map<String, Word> classes = new LinkedHashMap<>();
        List<Word> words = matter.words(claim);
        for (Word word : words.subList(0, Math.min(NEAR, words.size()))) {
            String kind = matter.lexicon.status(word.form());
            if (kind != null) {
                classes.putIfAbsent(kind, word);
            }
        }
        if (!classes.isEmpty()) {
            called.add(new Called(claim, classes));
        }
    }

    /** Each has a class that the other has not, in two reports, and the claims share more than those words. */
    private boolean part(Called a, Called b) {
        return !a.claim.report().equals(b.claim.report()) && !a.classes.keySet().containsAll(b.classes.keySet())
                && !b.classes.keySet().containsAll(a.classes.keySet()) && sameStatement(a.claim, b.claim);
    }

    private boolean sameStatement(Claim a, Claim b) {
        return matter.story.statements().stream().anyMatch(s -> s.claims().contains(a) && s.claims().contains(b));
    }

    private Difference difference(Called a, Called b) {
        Side one = side(a);
        Side other = side(b);
        return new Difference(Kind.STATUS, false, List.of(one, other), new Reason(Reason.Code.STATUS_DIFFERS, List.of(one.label(), other.label()), List.of(one.passage(), other.passage())));
    }

    private Side side(Called called) {
        Span span = null;
        for (Word word : called.classes.values()) {
            span = span == null ? word.span() : span.cover(word.span());
        }
        return matter.side(new Passage(called.claim.report(), span), List.of(called.claim));
    }
}
