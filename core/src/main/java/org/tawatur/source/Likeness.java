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
    /** So few consonants, and many names are alike but for their vowels. */
    private static final int SHORT = 2;

    private final Map<Character, Character> classes = new HashMap<>();
    private final Map<Character, Character> seats = new HashMap<>();
    private final Map<String, Character> pairs = new HashMap<>();
    private final StringBuilder vowels = new StringBuilder();
    private String seconds = "";
    private char opening;
    private char openedTo;

    Likeness(Language language) {
        for (PackFile.Row row : language.file("likeness.tsv").rows()) {
            String sort = row.exactly(2).oneOf(1, "sort", Set.of("consonant", "vowel", "pair", "opening", "seat"));
            boolean vowel = sort.equals("vowel");
            String[] letters = row.need(0, "letters").split(" +");
            if (!vowel && !sort.equals("consonant")) {
                two(row, letters, sort);
                continue;
            }
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

    private void two(PackFile.Row row, String[] letters, String sort) {
        int length = sort.equals("pair") ? 2 : 1;
        if (letters.length != 2 || letters[0].length() != length || letters[1].length() != 1) {
            throw row.broken("not " + length + " letters and the one they stand for");
        }
        char to = letters[1].charAt(0);
        if (length == 2) {
            pairs.put(letters[0], to);
            seconds += letters[0].charAt(1);
        } else if (sort.equals("seat")) {
            seats.put(letters[0].charAt(0), to);
        } else {
            opening = letters[0].charAt(0);
            openedTo = to;
        }
    }

    /** A name with two letters for one sound as one, and its first letter as the consonant it can only be there. */
    private String sounds(String name) {
        String opened = !name.isEmpty() && name.charAt(0) == opening ? openedTo + name.substring(1) : name;
        StringBuilder out = null;
        int from = 0;
        for (int i = 0; i + 1 < opened.length(); i++) {
            Character one = seconds.indexOf(opened.charAt(i + 1)) < 0 ? null : pairs.get(opened.substring(i, i + 2));
            if (one != null) {
                out = (out == null ? new StringBuilder() : out).append(opened, from, i).append(one.charValue());
                from = i + 2;
                i++;
            }
        }
        return out == null ? opened : out.append(opened, from, opened.length()).toString();
    }

    /** The classes of a name's consonants, doubles once. Names with different skeletons are never alike. */
    String skeleton(String printed) {
        String name = sounds(printed);
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
    double distance(String first, String second) {
        String a = sounds(first);
        String b = sounds(second);
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
        return near(a, b, limit) && (a.equals(b) || skeleton(a).length() > SHORT || sameSounds(a, b));
    }

    /** The same for names that something else shows to be one: few consonants are enough. */
    boolean near(String a, String b, double limit) {
        return a.equals(b) || a.length() > 3 && b.length() > 3 && opensAlike(sounds(a).charAt(0), sounds(b).charAt(0)) && skeleton(a).equals(skeleton(b)) && skeleton(a).length() > 1
                && distance(a, b) <= limit;
    }

    private boolean opensAlike(char a, char b) {
        return isVowel(a) ? isVowel(b) : classes.getOrDefault(a, a).equals(classes.getOrDefault(b, b));
    }

    /** Whether nothing but consonants of one class and the seat of a hamza part two spellings. */
    boolean sameSounds(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i < a.length(); i++) {
            char first = seats.getOrDefault(a.charAt(i), a.charAt(i));
            char second = seats.getOrDefault(b.charAt(i), b.charAt(i));
            if (!classes.getOrDefault(first, first).equals(classes.getOrDefault(second, second))) {
                return false;
            }
        }
        return true;
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
