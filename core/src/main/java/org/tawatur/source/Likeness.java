package org.tawatur.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/**
 * How alike two spellings of one foreign name are: consonants of one class are exchanged freely, vowels come and go at
 * a price. Two names with different consonants are never alike.
 */
final class Likeness {

    private static final double VOWEL = 0.25;
    private static final double CONSONANT = 0.15;

    private final Map<Character, Character> classes = new HashMap<>();
    private final StringBuilder vowels = new StringBuilder();

    Likeness(Language language) {
        for (PackFile.Row row : language.file("likeness.tsv").rows()) {
            boolean vowel = row.exactly(2).oneOf(1, "sort", Set.of("consonant", "vowel")).equals("vowel");
            String[] letters = row.need(0, "letters").split(" +");
            for (String letter : letters) {
                if (letter.length() != 1) {
                    throw row.broken("not one letter: " + letter);
                }
                char c = language.letters().normal(letter.charAt(0));
                if (vowel) {
                    vowels.append(c);
                } else {
                    classes.put(c, letters[0].charAt(0));
                }
            }
        }
    }

    /** The classes of a name's consonants, doubles once. Names with different skeletons are never alike. */
    String skeleton(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char of = classes.getOrDefault(c, c);
            if (vowels.indexOf(String.valueOf(c)) < 0 && (out.isEmpty() || out.charAt(out.length() - 1) != of)) {
                out.append(of);
            }
        }
        return out.toString();
    }

    /** The price of turning one spelling into the other, for each letter of the longer. */
    double distance(String a, String b) {
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] + gap(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            double diagonal = row[0];
            row[0] += gap(a.charAt(i - 1));
            for (int j = 1; j <= b.length(); j++) {
                double best = Math.min(diagonal + price(a.charAt(i - 1), b.charAt(j - 1)), Math.min(row[j] + gap(a.charAt(i - 1)), row[j - 1] + gap(b.charAt(j - 1))));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[b.length()] / Math.max(1, Math.max(a.length(), b.length()));
    }

    boolean alike(String a, String b, double limit) {
        return a.equals(b) || a.length() > 3 && b.length() > 3 && skeleton(a).equals(skeleton(b)) && skeleton(a).length() > 1 && distance(a, b) <= limit;
    }

    private double gap(char c) {
        return isVowel(c) ? VOWEL : 1;
    }

    private double price(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (isVowel(a) || isVowel(b)) {
            return isVowel(a) && isVowel(b) ? VOWEL : 1;
        }
        return classes.getOrDefault(a, a).equals(classes.getOrDefault(b, b)) ? CONSONANT : 1;
    }

    private boolean isVowel(char c) {
        return vowels.indexOf(String.valueOf(c)) >= 0;
    }
}
