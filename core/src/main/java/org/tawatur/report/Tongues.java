package org.tawatur.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lines are in another script or language than the report's main one. */
final class Tongues {

    /** A line of the main language may hold many foreign names, hardly this many. */
    private static final int FOREIGN_SHARE = 8;
    /** Function words of another language that make a line foreign. */
    private static final int ENOUGH = 3;

    private final Map<String, Long> languagesOf = new HashMap<>();
    private final Sieve known = new Sieve();
    private final List<String> codes = new ArrayList<>();
    private final int[] scripts;

    Tongues() {
        List<Integer> found = new ArrayList<>();
        for (Phrases.Row row : Phrases.rows("languages.tsv", 2)) {
            String code = row.need(0, "language");
            if (codes.contains(code) || codes.size() == Long.SIZE) {
                throw row.broken("a second row of this language, or more than " + Long.SIZE);
            }
            long bit = 1L << codes.size();
            codes.add(code);
            found.add(Folding.script(row.need(1, "function words").charAt(0)));
            for (String word : row.need(1, "function words").split(" ")) {
                Line folded = Line.of(word);
                if (folded.words() != 1) {
                    throw row.broken("not one word: " + word);
                }
                known.add(folded.word(0));
                languagesOf.merge(folded.word(0), bit, (a, b) -> a | b);
            }
        }
        this.scripts = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Which of a report's lines are foreign to it.
     *
     * @param language the report's language as given, or null; believed only if most letters are of its script, and
     *                 no other language's function words stand three times as often: sites name the language of their shell
     */
    boolean[] foreign(List<Line> lines, String language) {
        int[] whole = new int[Character.UnicodeScript.values().length];
        for (Line line : lines) {
            for (int i = line.start(); i < line.end(); i++) {
                int script = Folding.script(line.text().charAt(i));
                if (script >= 0) {
                    whole[script]++;
                }
            }
        }
        int main = largest(whole);
        boolean[] foreign = new boolean[lines.size()];
        for (int i = 0; i < foreign.length; i++) {
            foreign[i] = isOtherScript(lines.get(i), main);
        }
        int given = language == null ? -1 : codes.indexOf(language.split("-", 2)[0]);
        otherLanguages(lines, foreign, languagesIn(main), given);
        return foreign;
    }

    private static boolean isOtherScript(Line line, int main) {
        int letters = 0;
        int own = 0;
        int enough = (line.end() - line.start()) / FOREIGN_SHARE + 1;
        for (int i = line.start(); i < line.end() && own < enough; i++) {
            int script = Folding.script(line.text().charAt(i));
            letters += script >= 0 ? 1 : 0;
            own += script == main ? 1 : 0;
        }
        return own * FOREIGN_SHARE < letters;
    }

    /** The languages written in a script, a bit each. */
    private long languagesIn(int script) {
        long in = 0;
        for (int l = 0; l < scripts.length; l++) {
            in |= scripts[l] == script ? 1L << l : 0;
        }
        return in;
    }

    private void otherLanguages(List<Line> lines, boolean[] foreign, long languages, int given) {
        if (Long.bitCount(languages) < 2) {
            return;
        }
        int[][] hits = new int[lines.size()][];
        int[] whole = new int[scripts.length];
        for (int i = 0; i < hits.length; i++) {
            if (!foreign[i]) {
                hits[i] = hits(lines.get(i), languages);
                for (int l = 0; l < whole.length; l++) {
                    whole[l] += hits[i][l];
                }
            }
        }
        int most = largest(whole);
        boolean believed = given >= 0 && (languages >> given & 1) != 0 && (whole[most] < ENOUGH || whole[given] * 3 > whole[most]);
        int main = believed ? given : most;
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] != null) {
                int own = hits[i][main];
                int other = hits[i][largest(hits[i])];
                foreign[i] = other >= ENOUGH && own * 3 <= other;
            }
        }
    }

    private int[] hits(Line line, long languages) {
        int[] hits = new int[scripts.length];
        for (int i = 0; i < line.words(); i++) {
            Long of = known.passes(line.word(i)) ? languagesOf.get(line.word(i)) : null;
            if (of != null && !isRepeated(line, i)) {
                for (long bits = of & languages; bits != 0; bits &= bits - 1) {
                    hits[Long.numberOfTrailingZeros(bits)]++;
                }
            }
        }
        return hits;
    }

    private static boolean isRepeated(Line line, int at) {
        for (int i = 0; i < at; i++) {
            if (line.word(i).equals(line.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static int largest(int[] counts) {
        int largest = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
