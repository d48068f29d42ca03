package org.tawatur.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;

/** The words of one report as they are counted. */
final class Tally {

    /** Words after which the weight of the lead has fallen to a third. */
    private static final double LEAD = 60;
    private static final double LEAD_WEIGHT = 2;
    /** Of a long report, only so many words are weighed: the heaviest. */
    private static final int WEIGHED = 256;
    private static final int FREE = -1;

    /** What a word counts at each of the first places. */
    private static final double[] DECAY = IntStream.range(0, 1000).mapToDouble(i -> 1 + LEAD_WEIGHT * StrictMath.exp(-i / LEAD)).toArray();

    /** A column of what is counted of each word. */
    enum Of {
        FULL,
        LEAD,
        TITLE
    }

    /** Open addressing: where the number of each word stands. */
    private int[] slots = new int[1024];
    private Term[] terms = new Term[256];
    private final double[][] counts = new double[Of.values().length][256];
    private int distinct;
    private int places;
    private final EnumMap<Term.Naming, List<Integer>> naming = new EnumMap<>(Term.Naming.class);

    Tally() {
        Arrays.fill(slots, FREE);
    }

    void add(Term term, boolean inTitle, boolean inLead) {
        int n = number(term);
        counts[Of.FULL.ordinal()][n] += places < DECAY.length ? DECAY[places] : 1;
        counts[Of.LEAD.ordinal()][n] += inLead ? 1 : 0;
        counts[Of.TITLE.ordinal()][n] += inTitle ? 1 : 0;
        places++;
    }

    private int number(Term term) {
        int at = slot(term.key());
        if (slots[at] == FREE) {
            if (distinct == terms.length) {
                grow();
                at = slot(term.key());
            }
            terms[distinct] = term;
            slots[at] = distinct++;
        }
        return slots[at];
    }

    private int slot(int key) {
        int at = key & slots.length - 1;
        while (slots[at] != FREE && terms[slots[at]].key() != key) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, 2 * distinct);
        for (int c = 0; c < counts.length; c++) {
            counts[c] = Arrays.copyOf(counts[c], 2 * distinct);
        }
        slots = new int[2 * slots.length];
        Arrays.fill(slots, FREE);
        for (int n = 0; n < distinct; n++) {
            slots[slot(terms[n].key())] = n;
        }
    }

    /** Puts the words in the order of their hashes. */
    void close() {
        long[] order = new long[distinct];
        for (int n = 0; n < distinct; n++) {
            order[n] = (long) terms[n].key() << 32 | n;
        }
        Arrays.sort(order);
        Term[] sorted = new Term[distinct];
        double[][] those = new double[counts.length][distinct];
        for (int i = 0; i < distinct; i++) {
            int n = (int) order[i];
            sorted[i] = terms[n];
            for (int c = 0; c < counts.length; c++) {
                those[c][i] = counts[c][n];
            }
        }
        terms = sorted;
        System.arraycopy(those, 0, counts, 0, counts.length);
    }

    int[] words() {
        return IntStream.range(0, distinct).map(i -> terms[i].key()).toArray();
    }

    /** The words counted in a column, weighed by how often and how rare. */
    Bag bag(Of column) {
        int[] keys = new int[distinct];
        double[] weights = new double[distinct];
        int n = 0;
        for (int i = 0; i < distinct; i++) {
            double count = counts[column.ordinal()][i];
            if (count > 0) {
                keys[n] = terms[i].key();
                weights[n++] = StrictMath.log1p(count) * terms[i].rarity();
            }
        }
        Bag all = Bag.of(Arrays.copyOf(keys, n), Arrays.copyOf(weights, n));
        return n <= WEIGHED ? all : all.of(all.heaviest(WEIGHED));
    }

    /** The words that are so rare or rarer. */
    int[] rare(double least) {
        return IntStream.range(0, distinct).filter(i -> terms[i].rarity() >= least).map(i -> terms[i].key()).toArray();
    }

    /** How rare the words of a column are, in the order of its bag. */
    float[] rarity(Of column) {
        float[] rarity = new float[distinct];
        int n = 0;
        for (int i = 0; i < distinct; i++) {
            if (counts[column.ordinal()][i] > 0) {
                rarity[n++] = (float) terms[i].rarity();
            }
        }
        return Arrays.copyOf(rarity, n);
    }

    /** Notes what a word of the lead may name. */
    void name(Term term, Term.Naming named) {
        if (named != Term.Naming.NOTHING) {
            naming.computeIfAbsent(named, n -> new ArrayList<>()).add(term.key());
        }
    }

    /** Those words of the lead that may name so much, or more. */
    int[] naming(Term.Naming least) {
        return naming.entrySet().stream().filter(e -> e.getKey().compareTo(least) >= 0).flatMap(e -> e.getValue().stream())
                .mapToInt(Integer::intValue).sorted().distinct().toArray();
    }
}
