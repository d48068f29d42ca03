package org.tawatur.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.report.Span;
import org.tawatur.text.Word;

/** Which words two passages share, in order: the longest common row of normal forms. */
final class SharedWords {

    /** Beyond this many words on a side the table would be too large; nothing is marked then. */
    private static final int MOST = 1500;

    private SharedWords() {}

    /**
     * The stretches of the one passage's text that the other has too; words that follow one another make one stretch.
     *
     * @param words of the passage to be marked
     * @param other of the other passage
     */
    static List<Span> in(List<Word> words, List<Word> other) {
        List<Span> out = new ArrayList<>();
        if (words.size() > MOST || other.size() > MOST) {
            return out;
        }
        Map<String, Integer> numbers = new HashMap<>();
        int[] mine = numbered(words, numbers);
        int[] theirs = numbered(other, numbers);
        int[][] longest = table(mine, theirs);
        int last = -1;
        for (int i = 0, j = 0; i < words.size() && j < other.size(); ) {
            if (mine[i] == theirs[j]) {
                if (last >= 0 && last == i - 1) {
                    out.set(out.size() - 1, out.get(out.size() - 1).cover(words.get(i).span()));
                } else {
                    out.add(words.get(i).span());
                }
                last = i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return out;
    }

    /** Each word as a number, the same form the same one: millions of them are compared. */
    private static int[] numbered(List<Word> words, Map<String, Integer> numbers) {
        return words.stream().mapToInt(w -> numbers.computeIfAbsent(w.form(), f -> numbers.size())).toArray();
    }

    private static int[][] table(int[] words, int[] other) {
        int[][] longest = new int[words.length + 1][other.length + 1];
        for (int i = words.length - 1; i >= 0; i--) {
            for (int j = other.length - 1; j >= 0; j--) {
                longest[i][j] = words[i] == other[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
