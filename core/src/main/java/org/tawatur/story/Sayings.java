package org.tawatur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.reprint.ContentStems;
import org.tawatur.reprint.Rarity;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Article;
import org.tawatur.text.Word;

/** The claims of a story laid open for comparison: the keys of each one's content and what each key weighs. */
final class Sayings {

    /** What is known of words. */
    record Lexicon(ContentStems stems, Rarity rarity, Vocabulary vocabulary) {}

    /**
     * A claim with the keys of its content in rising order.
     *
     * @param wide    of a demand or an accusation also the keys of whom it is made to
     * @param head    the keys of the content's beginning as they stand
     * @param no      how many words stand before the first that says no, or -1 where none does
     * @param denied  the keys of the words right behind one that says no, in rising order
     * @param weight  of all keys, and of the wide ones
     */
    record Saying(Claim claim, int[] keys, int[] wide, int[] head, int no, int[] denied, Weight weight) {

        /** What the keys of a content weigh, and the wide ones. */
        record Weight(double keys, double wide) {}

        boolean negated() {
            return no >= 0;
        }

        boolean negatedAtOnce() {
            return no >= 0 && no < AT_ONCE;
        }
    }

    /** Words among which the verb of a content stands. */
    private static final int AT_ONCE = 6;
    /** Words behind one that says no which it denies. */
    private static final int REACH = 2;

    private static final double POWER = 1.2;
    private static final double NEWS = 0.2;
    /** Words of a content that say what it is about. */
    private static final int HEAD = 5;
    private static final double LEAST_IN_STORY = 0.1;

    final List<Saying> all = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Double> rarity = new ArrayList<>();
    private double[] weights;

    Sayings(List<Reading> readings, Lexicon lexicon) {
        List<int[]> keys = new ArrayList<>();
        List<int[]> wide = new ArrayList<>();
        List<int[]> heads = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Integer> negated = new ArrayList<>();
        List<int[]> denied = new ArrayList<>();
        for (Reading reading : readings) {
            for (Claim claim : reading.claims()) {
                int[] said = keys(reading.article(), claim, claim.content().start(), lexicon);
                keys.add(Arrays.stream(said).sorted().toArray());
                boolean addressed = isAddressed(claim) && claim.cue().end() < claim.content().start();
                wide.add(addressed ? Arrays.stream(keys(reading.article(), claim, claim.cue().end(), lexicon)).sorted().toArray() : null);
                heads.add(Arrays.copyOf(said, Math.min(said.length, HEAD)));
                claims.add(claim);
                negated.add(negated(reading.article(), claim.content(), lexicon.vocabulary));
                denied.add(denied(reading.article(), claim.content(), lexicon));
            }
        }
        weigh(keys);
        for (int i = 0; i < keys.size(); i++) {
            int[] addressed = wide.get(i) == null ? keys.get(i) : wide.get(i);
            Saying.Weight weight = new Saying.Weight(weight(keys.get(i)), weight(addressed));
            all.add(new Saying(claims.get(i), keys.get(i), addressed, heads.get(i), negated.get(i), denied.get(i), weight));
        }
    }

    private double weight(int[] keys) {
        double sum = 0;
        for (int key : keys) {
            sum += weights[key];
        }
        return sum;
    }

    double weight(int key) {
        return weights[key];
    }

    /** The number of a key, or -1 where no claim has it. */
    int number(String key) {
        return ids.getOrDefault(key, -1);
    }

    /** The key of a number. */
    String key(int number) {
        return names.get(number);
    }

    int numberOfKeys() {
        return weights.length;
    }

    private static boolean isAddressed(Claim claim) {
        return claim.act() == Act.DEMAND || claim.act() == Act.ACCUSE;
    }

    /** The keys of what stands from an offset to the end of a content, but for who speaks. */
    private int[] keys(Article article, Claim claim, int from, Lexicon lexicon) {
        Set<Integer> found = new LinkedHashSet<>();
        List<Word> words = article.words();
        Span content = claim.content();
        for (int i = article.firstWordAfter(from); i < words.size() && words.get(i).start() < content.end(); i++) {
            String key = claim.source() != null && claim.source().contains(words.get(i).span()) ? "" : lexicon.stems.key(words.get(i));
            if (!key.isEmpty()) {
                int id = ids.computeIfAbsent(key, k -> ids.size());
                if (id == rarity.size()) {
                    names.add(key);
                    rarity.add(1.0);
                }
                rarity.set(id, Math.min(rarity.get(id), lexicon.rarity.of(words.get(i).form())));
                found.add(id);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int negated(Article article, Span content, Vocabulary vocabulary) {
        List<Word> words = article.words();
        int before = 0;
        for (int i = article.firstWordAfter(content.start()); i < words.size() && words.get(i).start() < content.end(); i++) {
            boolean number = i + 1 < words.size() && (words.get(i + 1).kind() == Word.Kind.NUMBER || vocabulary.sense(words.get(i + 1).form()).is(Vocabulary.NUMBER));
            if (!number && vocabulary.sense(words.get(i).form()).is(Vocabulary.NEGATION)) {
                return before;
            }
            before += words.get(i).isMark() ? 0 : 1;
        }
        return -1;
    }

    private int[] denied(Article article, Span content, Lexicon lexicon) {
        Set<Integer> keys = new LinkedHashSet<>();
        List<Word> words = article.words();
        int reach = 0;
        for (int i = article.firstWordAfter(content.start()); i < words.size() && words.get(i).start() < content.end(); i++) {
            boolean no = lexicon.vocabulary.sense(words.get(i).form()).is(Vocabulary.NEGATION);
            reach = no ? REACH : words.get(i).isMark() ? 0 : reach - 1;
            Integer key = no || reach < 0 ? null : ids.get(lexicon.stems.key(words.get(i)));
            if (key != null) {
                keys.add(key);
            }
        }
        return keys.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Rare in the news and rare in this story weighs most; what every claim of the story has tells none apart. */
    private void weigh(List<int[]> keys) {
        int[] claims = new int[rarity.size()];
        for (int[] k : keys) {
            for (int key : k) {
                claims[key]++;
            }
        }
        weights = new double[claims.length];
        double most = Math.log(1 + keys.size());
        for (int i = 0; i < weights.length; i++) {
            double inStory = Math.log((1 + keys.size()) / (double) Math.max(1, claims[i])) / most;
            weights[i] = (NEWS + rarity.get(i)) * Math.max(LEAST_IN_STORY, Math.pow(inStory, POWER));
        }
    }
}
