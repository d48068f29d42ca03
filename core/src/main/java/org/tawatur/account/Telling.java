package org.tawatur.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tawatur.claim.ByClaim;
import org.tawatur.claim.Claim;
import org.tawatur.report.Span;
import org.tawatur.text.Word;

/** The words that tell what a stretch is about, each with how rare it is in the news: most attacks have victims, and a street. Names of lands tell nothing. */
final class Telling {

    private static final String LAND = "@";

    private final Matter matter;
    private final ByClaim<Map<String, Double>> contents = new ByClaim<>(c -> of(c.report(), c.content(), w -> false));

    Telling(Matter matter) {
        this.matter = matter;
    }

    /** The keys of a claim's content, each from 0 to 1. Not to be changed. */
    Map<String, Double> of(Claim claim) {
        return contents.of(claim);
    }

    /** @param left words that are not counted */
    Map<String, Double> of(String report, Span stretch, Predicate<Word> left) {
        Map<String, Double> keys = new HashMap<>();
        for (Word word : matter.words(report, stretch)) {
            String key = left.test(word) ? "" : matter.voices.key(word);
            if (!key.isEmpty() && !key.startsWith(LAND)) {
                keys.merge(key, matter.lexicon.rarity(word.form()), Math::max);
            }
        }
        return keys;
    }

    static List<String> both(Map<String, Double> a, Map<String, Double> b) {
        return a.keySet().stream().filter(b::containsKey).toList();
    }

    /** How rare what both have is, taken together. */
    static double shared(Map<String, Double> a, Map<String, Double> b) {
        return both(a, b).stream().mapToDouble(k -> Math.max(a.get(k), b.get(k))).sum();
    }
}
