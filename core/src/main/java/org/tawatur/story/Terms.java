package org.tawatur.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Reading;
import org.tawatur.text.Article;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/**
 * Weighs the words of reports: rare ones weigh more, those of title and lead more than those further down. How rare a
 * word is is known from the language pack and from the reports at hand together, so that a handful of reports is
 * enough.
 */
final class Terms {

    /** Words after which the weight of the lead has fallen to a third. */
    private static final double LEAD = 60;
    private static final double LEAD_WEIGHT = 2;
    /** So much does a report of the background count against one at hand. */
    private static final double BACKGROUND = 0.05;

    /** A report's words with their weights, of length 1 together; {@code terms} rises. */
    record Vector(int[] terms, float[] weights) {

        /** How alike two reports are: 0 nothing in common, 1 the same words. */
        double cosine(Vector other) {
            double sum = 0;
            int j = 0;
            for (int i = 0; i < terms.length; i++) {
                while (j < other.terms.length && other.terms[j] < terms[i]) {
                    j++;
                }
                if (j < other.terms.length && other.terms[j] == terms[i]) {
                    sum += weights[i] * other.weights[j];
                }
            }
            return sum;
        }
    }

    private final Stems stems;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int background;

    /** @throws org.tawatur.text.BrokenPack if the pack's {@code frequencies.tsv} or {@code affixes.tsv} is broken */
    Terms(Language language) {
        this.stems = new Stems(language);
        PackFile file = language.file("frequencies.tsv");
        int most = 0;
        for (PackFile.Row row : file.rows()) {
            String reports = row.exactly(2).need(0, "number of reports");
            if (!reports.matches("[0-9]{1,8}")) {
                throw row.broken("not a number of reports");
            }
            most = Math.max(most, Integer.parseInt(reports));
            for (String stem : row.list(1)) {
                frequency.put(stem, Integer.parseInt(reports));
            }
        }
        this.background = most;
    }

    /** The weighed words of each report, in the order given. */
    Vector[] weigh(List<Reading> readings) {
        Map<String, Integer> ids = new HashMap<>();
        Map<Integer, Integer> reports = new HashMap<>();
        List<Map<Integer, Double>> counts = readings.stream().map(r -> count(r.article(), ids)).toList();
        counts.forEach(c -> c.keySet().forEach(t -> reports.merge(t, 1, Integer::sum)));
        double[] rarity = new double[ids.size()];
        ids.forEach((stem, id) -> rarity[id] = Math.log((BACKGROUND * background + readings.size() + 1) / (BACKGROUND * frequency.getOrDefault(stem, 0) + reports.get(id) + 1)));
        return counts.stream().map(c -> vector(c, rarity)).toArray(Vector[]::new);
    }

    private Map<Integer, Double> count(Article article, Map<String, Integer> ids) {
        Map<Integer, Double> counts = new LinkedHashMap<>();
        int place = 0;
        for (Sentence sentence : article.sentences()) {
            for (Word word : sentence.zone().isArticle() ? article.words(sentence) : List.<Word>of()) {
                if (!word.isMark() && word.form().length() > 1) {
                    int id = ids.computeIfAbsent(stems.stem(word.form()), s -> ids.size());
                    counts.merge(id, 1 + LEAD_WEIGHT * Math.exp(-place / LEAD), Double::sum);
                    place++;
                }
            }
        }
        return counts;
    }

    private static Vector vector(Map<Integer, Double> counts, double[] rarity) {
        int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        float[] weights = new float[terms.length];
        double square = 0;
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) (Math.log1p(counts.get(terms[i])) * rarity[terms[i]]);
            square += weights[i] * weights[i];
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.max(length, Float.MIN_NORMAL);
        }
        return new Vector(terms, weights);
    }

}
