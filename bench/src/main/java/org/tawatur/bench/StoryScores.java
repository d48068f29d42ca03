package org.tawatur.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well stories are told apart: F1 as {@code score_stories.py} counts it.
 *
 * @param all   BCubed over all reports
 * @param told  BCubed over the reports of stories of two and more
 * @param pairs over pairs of reports
 */
record StoryScores(double all, double told, double pairs) {

    /** Counts of reports by story in both. */
    static StoryScores of(List<String> reports, Map<String, String> right, Map<String, String> found) {
        Map<String, Integer> inRight = new HashMap<>();
        Map<String, Integer> inFound = new HashMap<>();
        Map<List<String>, Integer> inBoth = new HashMap<>();
        for (String report : reports) {
            inRight.merge(right.get(report), 1, Integer::sum);
            inFound.merge(found.get(report), 1, Integer::sum);
            inBoth.merge(List.of(right.get(report), found.get(report)), 1, Integer::sum);
        }
        double[] sums = new double[6];
        for (String report : reports) {
            double both = inBoth.get(List.of(right.get(report), found.get(report)));
            boolean told = inRight.get(right.get(report)) > 1;
            for (int i = 0; i < (told ? 6 : 3); i += 3) {
                sums[i] += both / inFound.get(found.get(report));
                sums[i + 1] += both / inRight.get(right.get(report));
                sums[i + 2]++;
            }
        }
        double pairs = pairs(inBoth.values()) * 2.0 / (pairs(inRight.values()) + pairs(inFound.values()));
        return new StoryScores(f1(sums[0] / sums[2], sums[1] / sums[2]), f1(sums[3] / sums[5], sums[4] / sums[5]), pairs);
    }

    static StoryScores mean(List<StoryScores> of) {
        return new StoryScores(of.stream().mapToDouble(StoryScores::all).average().orElseThrow(), of.stream().mapToDouble(StoryScores::told).average().orElseThrow(),
                of.stream().mapToDouble(StoryScores::pairs).average().orElseThrow());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "BCubed %.3f, of two and more %.3f, pairs %.3f", all, told, pairs);
    }

    private static double f1(double precision, double recall) {
        return 2 * precision * recall / (precision + recall);
    }

    private static long pairs(Iterable<Integer> sizes) {
        long pairs = 0;
        for (int n : sizes) {
            pairs += (long) n * (n - 1) / 2;
        }
        return pairs;
    }
}
