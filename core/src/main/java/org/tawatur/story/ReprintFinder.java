package org.tawatur.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawatur.text.Article;

/**
 * Finds what reports have from one another word for word, or nearly so. Shared shingles are grown to the longest
 * stretches in which letter stands beside letter, whatever the marks and the spacing; {@link SharedSentences} then
 * fits those to sentences.
 */
public final class ReprintFinder {

    /** A shingle met in more reports than this, and in more than one in twenty, is a formula of the trade. */
    private static final int COMMON = 64;
    /** So many earlier reports are looked at for one shingle, latest first: bounds the work of a text copied everywhere. */
    private static final int LOOKED_AT = 64;
    /** Two reports with fewer letters in common share nothing that counts. */
    private static final int LEAST_LETTERS = 25;

    /** A stretch shared by two reports: letters {@code [start, end)} of the later; {@code shift} less in the earlier. */
    record Run(int start, int end, int shift) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(shift, other.shift);
        }
    }

    /**
     * @param inOrder articles, earliest first
     * @return in order of the later report, its earlier ones, then place
     */
    public List<Reprint> find(List<Article> inOrder) {
        Prints prints = new Prints(inOrder);
        ShingleIndex index = new ShingleIndex(prints);
        List<Reprint> found = new ArrayList<>();
        for (int later = 0; later < prints.reports(); later++) {
            for (Map.Entry<Integer, List<Run>> shared : runs(prints, index, later).entrySet()) {
                if (shared.getValue().stream().mapToInt(r -> r.end - r.start).sum() >= LEAST_LETTERS) {
                    Collections.sort(shared.getValue());
                    found.addAll(new SharedSentences(prints, later, shared.getKey()).reprints(shared.getValue()));
                }
            }
            index.add(later);
        }
        return found;
    }

    private static Map<Integer, List<Run>> runs(Prints prints, ShingleIndex index, int later) {
        Map<Integer, List<Run>> runs = new TreeMap<>();
        Map<Integer, Integer> grown = new HashMap<>();
        int common = Math.max(COMMON, prints.reports() / 20);
        for (int word = prints.firstWord(later); word + ShingleIndex.WORDS <= prints.lastWord(later); word++) {
            int slot = index.slot(word);
            if (index.latest(slot) < 0 || index.reports(slot) > common) {
                continue;
            }
            int left = LOOKED_AT;
            for (int earlier = index.latest(slot); earlier >= 0 && left > 0; earlier = index.before(earlier), left--) {
                int shift = prints.letter(word) - prints.letter(earlier);
                if (grown.getOrDefault(shift, 0) > prints.letter(word)) {
                    continue;
                }
                int report = prints.reportOf(earlier);
                Run run = grow(prints, later, report, prints.letter(word), shift);
                if (run.end >= prints.letter(word + ShingleIndex.WORDS)) {
                    grown.put(shift, run.end);
                    runs.computeIfAbsent(report, r -> new ArrayList<>()).add(run);
                }
            }
        }
        return runs;
    }

    private static Run grow(Prints prints, int later, int earlier, int from, int shift) {
        int first = Math.max(prints.letter(prints.firstWord(later)), prints.letter(prints.firstWord(earlier)) + shift);
        int last = Math.min(prints.letter(prints.lastWord(later)), prints.letter(prints.lastWord(earlier)) + shift);
        int start = from;
        while (start > first && prints.at(start - 1) == prints.at(start - 1 - shift)) {
            start--;
        }
        int end = from;
        while (end < last && prints.at(end) == prints.at(end - shift)) {
            end++;
        }
        return new Run(start, end, shift);
    }
}
