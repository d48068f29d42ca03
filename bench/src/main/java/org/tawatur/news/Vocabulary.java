package org.tawatur.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tawatur.news.Word.Bag;
import org.tawatur.news.Word.Sort;

/**
 * The words of the seeds, each with those it may be exchanged for: of the same ending and about as common. What very many
 * reports have stays.
 */
final class Vocabulary {

    /** A word of more than this share of the reports stays, and of no fewer reports than the next number. */
    private static final double COMMON = 0.03;
    private static final int LEAST_COMMON = 8;
    /** Words of so few reports are taken for names. */
    private static final int RARE = 2;
    /** In a smaller bag a word would meet itself too often. */
    private static final int LEAST_BAG = 8;
    private static final int DIGIT = 1;
    private static final int LETTER = 2;
    private static final int BETWEEN = 3;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();

    Vocabulary(Gazetteer gazetteer, List<String> texts) {
        this.gazetteer = gazetteer;
        for (String text : texts) {
            Set<String> once = new HashSet<>();
            tokens(text, once::add);
            once.forEach(word -> reports.merge(word, 1, Integer::sum));
        }
        classify(Math.max(LEAST_COMMON, (int) (COMMON * texts.size())));
    }

    /** The words of a text, its numbers and what stands between, in order and complete. */
    static void tokens(String text, Consumer<String> each) {
        for (int i = 0, from; i < text.length();) {
            from = i;
            int sort = sort(text.charAt(i));
            while (i < text.length() && sort(text.charAt(i)) == sort) {
                i++;
            }
            each.accept(text.substring(from, i));
        }
    }

    private static int sort(char c) {
        return Character.isDigit(c) ? DIGIT : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? LETTER : BETWEEN;
    }

    /** The word of a token of the texts, or of what is left of one where a line was stripped. */
    Word word(String token) {
        return words.computeIfAbsent(token, t -> Word.kept(t, sort(t.charAt(0)) == BETWEEN ? Sort.BETWEEN : Sort.KEPT));
    }

    private void classify(int common) {
        Map<String, String> prefixes = new HashMap<>();
        TreeMap<String, Integer> bases = new TreeMap<>();
        reports.forEach((token, met) -> {
            Word plain = plain(token, met, common);
            if (plain != null) {
                words.put(token, plain);
            } else {
                String prefix = gazetteer.prefix(token, reports.keySet());
                prefixes.put(token, prefix);
                bases.merge(token.substring(prefix.length()), met, Integer::sum);
            }
        });
        Map<String, Word> exchanged = exchanged(bases);
        prefixes.forEach((token, prefix) -> {
            Word base = exchanged.get(token.substring(prefix.length()));
            words.put(token, base.bag() == null ? Word.kept(token, Sort.KEPT) : new Word(token, base.sort(), prefix, base.bag(), base.at()));
        });
    }

    private Word plain(String token, int met, int common) {
        char first = token.charAt(0);
        if (sort(first) == BETWEEN) {
            return Word.kept(token, Sort.BETWEEN);
        }
        if (sort(first) == DIGIT) {
            return Word.kept(token, Sort.FIGURE);
        }
        if (Character.UnicodeScript.of(first) != Character.UnicodeScript.ARABIC || token.length() < 3 || gazetteer.isKept(token)) {
            return Word.kept(token, Sort.KEPT);
        }
        Word known = gazetteer.known(token);
        return known != null || met <= common ? known : Word.kept(token, Sort.KEPT);
    }

    private Map<String, Word> exchanged(TreeMap<String, Integer> bases) {
        TreeMap<String, List<String>> bags = new TreeMap<>();
        bases.forEach((base, met) -> bags.computeIfAbsent(band(met) + gazetteer.shape(base), b -> new ArrayList<>()).add(base));
        merged(bags);
        Map<String, Word> exchanged = new HashMap<>();
        BiConsumer<String, List<String>> fill = (band, members) -> {
            boolean rare = band.charAt(0) == '0';
            Bag bag = members.size() < LEAST_BAG ? null : new Bag(Dice.mix(3, band), List.copyOf(members), rare);
            for (int i = 0; i < members.size(); i++) {
                exchanged.put(members.get(i), new Word(members.get(i), rare ? Sort.NAME : Sort.CONTENT, "", bag, i));
            }
        };
        bags.forEach(fill);
        return exchanged;
    }

    /** A digit: 0 for rare words, then by doublings. */
    private static char band(int met) {
        return met <= RARE ? '0' : Character.forDigit(32 - Integer.numberOfLeadingZeros(met), Character.MAX_RADIX);
    }

    private static void merged(TreeMap<String, List<String>> bags) {
        for (String band : List.copyOf(bags.keySet())) {
            if (bags.get(band).size() < LEAST_BAG && band.length() > 2) {
                bags.computeIfAbsent(band.substring(0, 2), b -> new ArrayList<>()).addAll(bags.remove(band));
            }
        }
        bags.values().forEach(members -> members.sort(null));
    }
}
