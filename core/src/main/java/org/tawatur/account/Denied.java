package org.tawatur.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.account.DenialWords.Sort;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.report.Span;
import org.tawatur.text.Word;

/**
 * What a denial denies, in its own words.
 *
 * @param head  the key of the first word that says what is denied, or ""
 * @param thing the keys that say what it is, each with how rare it is in the news; empty where the denial only points to what was said
 * @param lands the keys of the lands it names
 * @param any   the key of what there is not any of, or null
 * @param existence whether it is denied that there is such a thing
 */
record Denied(Claim denial, String head, Map<String, Double> thing, Set<String> lands, String any, boolean existence) {

    static final String LAND = "@";
    /** Words of a denial among which "any" stands. */
    private static final int EARLY = 6;

    /** Whether a claim says that something others may tell is not so: a refusal is none, unless of what was said. */
    static boolean isDenial(Claim claim, Matter matter, DenialWords words) {
        if (claim.act() != Act.DENY || claim.speaker() == null || claim.mode() == Mode.DIRECT) {
            return false;
        }
        List<Word> content = matter.words(claim);
        boolean opensAskew = content.isEmpty() || words.is(content.get(0).form(), Sort.UNREAL) && !words.is(content.get(0).form(), Sort.ANY);
        boolean refuses = matter.words(claim.report(), claim.cue()).stream().anyMatch(w -> words.is(matter.voices.key(w), Sort.REFUSE));
        return !opensAskew && (!refuses || content.stream().limit(2).anyMatch(w -> words.is(matter.voices.key(w), Sort.SAID)));
    }

    static Denied of(Claim denial, Matter matter, Telling telling, DenialWords words) {
        int any = any(denial, matter, words);
        List<Word> all = matter.words(denial);
        int from = any > 0 && any <= EARLY && !matter.voices.key(all.get(any - 1)).isEmpty() ? any - 1 : 0;
        Set<String> names = matter.voices.keys(denial.speaker());
        Map<String, Double> thing = new HashMap<>(telling.of(denial.report(), new Span(from == 0 ? denial.content().start() : all.get(from).start(), denial.content().end()), w -> false));
        List.of(Sort.BEING, Sort.TOLD, Sort.SAID, Sort.BLAME, Sort.TIE).forEach(s -> thing.keySet().removeAll(words.all(s)));
        thing.keySet().removeAll(names);
        String head = all.subList(from, all.size()).stream().map(w -> words.is(w.form(), Sort.BLAME) ? w.form() : matter.voices.key(w))
                .filter(k -> !k.isEmpty() && !k.startsWith(LAND) && !words.is(k, Sort.BEING) && !words.is(k, Sort.TOLD) && !names.contains(k)).findFirst().orElse("");
        return new Denied(denial, head, thing, lands(all, matter), any < 0 || any + 1 == all.size() ? null : matter.voices.key(all.get(any + 1)),
                words.is(matter.voices.key(all.get(0)), Sort.BEING) && !words.is(all.get(0).form(), Sort.ANY));
    }

    /** Where the word for any stands, or -1. */
    private static int any(Claim denial, Matter matter, DenialWords words) {
        List<Word> all = matter.words(denial);
        for (int i = 0; i < all.size(); i++) {
            if (words.is(all.get(i).form(), Sort.ANY)) {
                return i;
            }
        }
        return -1;
    }

    static Set<String> lands(List<Word> words, Matter matter) {
        Set<String> lands = new HashSet<>();
        words.stream().map(matter.voices::key).filter(k -> k.startsWith(LAND)).forEach(lands::add);
        return lands;
    }

    /** The same without words that tell nothing here; where nothing is left, with them. */
    Denied without(Set<String> topic) {
        Map<String, Double> left = new HashMap<>(thing);
        left.keySet().removeAll(topic);
        return left.isEmpty() ? this : new Denied(denial, head, left, lands, any, existence);
    }

    /** How rare all that is denied is, taken together. */
    double weight() {
        return thing.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether a word names whoever denies, or a land that the denial names. */
    boolean names(Word word, Matter matter) {
        String key = matter.voices.key(word);
        return matter.voices.names(word, matter.voices.side(denial.speaker())) || !key.startsWith("=") && matter.voices.keys(denial.speaker()).contains(key) || lands.contains(key);
    }
}
