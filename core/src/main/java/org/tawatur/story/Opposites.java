package org.tawatur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.tawatur.reprint.ContentStems;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** Which keys of a story's claims name deeds that cannot be one: to begin and to stop. */
final class Opposites {

    /** The opposites that the pack knows, as pairs of keys. */
    record Pairs(List<String[]> keys) {

        /** @throws org.tawatur.text.BrokenPack if {@code opposites.tsv} is broken */
        static Pairs of(Language language, ContentStems stems) {
            List<String[]> keys = new ArrayList<>();
            for (PackFile.Row row : language.file("opposites.tsv").rows()) {
                String first = stems.key(language.letters().normal(row.exactly(2).need(0, "word")));
                row.needList(1, "opposites").forEach(other -> keys.add(new String[] {first, stems.key(language.letters().normal(other))}));
            }
            return new Pairs(List.copyOf(keys));
        }

        Opposites in(Sayings sayings) {
            return new Opposites(keys.stream().map(pair -> new int[] {sayings.number(pair[0]), sayings.number(pair[1])}).toList());
        }
    }

    private final List<int[]> pairs;

    /** The keys of which any pair is made. */
    private final BitSet paired = new BitSet();

    private Opposites(List<int[]> pairs) {
        this.pairs = pairs;
        pairs.forEach(pair -> Arrays.stream(pair).filter(key -> key >= 0).forEach(paired::set));
    }

    /** Whether one of two beginnings has a deed and the other nothing but its opposite. */
    boolean part(int[] a, int[] b) {
        if (!isPaired(a) || !isPaired(b)) {
            return false;
        }
        for (int[] pair : pairs) {
            boolean aFirst = has(a, pair[0]);
            boolean aSecond = has(a, pair[1]);
            boolean bFirst = has(b, pair[0]);
            boolean bSecond = has(b, pair[1]);
            if (aFirst && bSecond && !aSecond && !bFirst || aSecond && bFirst && !aFirst && !bSecond) {
                return true;
            }
        }
        return false;
    }

    private boolean isPaired(int[] keys) {
        for (int key : keys) {
            if (paired.get(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int[] keys, int key) {
        for (int k : keys) {
            if (k == key) {
                return true;
            }
        }
        return false;
    }
}
