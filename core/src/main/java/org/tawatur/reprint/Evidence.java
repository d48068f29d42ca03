package org.tawatur.reprint;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Whether what two stretches have in common is more than two reporters on one matter have. Names and figures of a matter
 * stand together in every report of it; so words count that follow on one another as in the other report and seldom do
 * elsewhere, and unbroken stretches, small words included. The thresholds were set on the whole of an annotated set and on
 * pairs of the corpus read by eye: what they reach on that set is no measure of what they reach on another.
 */
final class Evidence {

    /** Fewer words than this are a set phrase, a name with its titles or chance. */
    private static final int LEAST_WORDS = 8;
    /** A stretch of fewer words is short. */
    private static final int SHORT = 20;
    /** A stretch so long that is no whole sentence may be more than a name with its titles. */
    private static final int PHRASE = 12;
    /** So many words without a break are no formula, however many print them. */
    static final int UNBROKEN = 25;
    /** How often two words are met together at most, for them to tell that one report has them from the other. */
    static final int SELDOM = 8;

    /** A passage with so great a share of quoted words is a quotation; with so great, one beside a few words. */
    static final double QUOTED = 0.8;
    private static final double QUOTED_IN_PART = 0.35;
    private static final int LINKED_NARRATION = 25;

    /** What is told in other words keeps a stretch of so many: a name with its titles, or words both heard said, are fewer. */
    private static final int TOLD = 8;
    /** unless hardly anything is moved about. */
    private static final double IN_ORDER = 0.9;
    /** Of a passage told in other words: the least rarity of words linked, for each of its words. */
    private static final double LINKED_A_WORD = 0.8;

    private final Pair pair;
    private final Region region;
    private final List<Run> runs;

    Evidence(Pair pair, Region region, List<Run> runs) {
        this.pair = pair;
        this.region = region;
        this.runs = runs;
    }

    boolean copied(Shared shared) {
        if (shared.words() < LEAST_WORDS) {
            return false;
        }
        if (Figures.filledIn(pair, shared, Formula.isCommon(pair, shared))) {
            return false;
        }
        int linked = linked(false);
        return shared.words() < SHORT ? shortCopied(shared, linked) : longCopied(shared, linked);
    }

    /** Whether what is not quoted says little for copying, in a passage much of which is. */
    boolean onlySaid(Shared shared) {
        return shared.quoted() >= QUOTED || shared.quoted() >= QUOTED_IN_PART && (linked(true) < LINKED_NARRATION || longestNarration() < TOLD);
    }

    private boolean longCopied(Shared shared, int linked) {
        if (shared.words() >= UNBROKEN && unbroken(shared, UNBROKEN) >= 0.5) {
            return true;
        }
        if (shared.kind() == Reprint.Kind.REWRITE && longestNarration() < TOLD && region.inOrder() < IN_ORDER) {
            return false;
        }
        double unbroken = unbroken(shared, 5);
        if (linked >= 25 && unbroken >= 0.5) {
            return true;
        }
        if (shared.kind() == Reprint.Kind.REWRITE) {
            boolean inOrder = region.inOrder() >= 0.85 && unbroken(shared, 3) >= 0.45;
            return linked >= Math.max(60, LINKED_A_WORD * shared.words()) && (inOrder || unbroken >= 0.4);
        }
        boolean inOrder = region.inOrder() >= 0.75 && unbroken(shared, 3) >= 0.35;
        return linked >= 40 && (inOrder || unbroken >= 0.25);
    }

    private boolean shortCopied(Shared shared, int linked) {
        boolean sentences = pair.a().begins(shared.a()) && pair.b().begins(shared.b()) && pair.a().ends(shared.aEnd() - 1) && pair.b().ends(shared.bEnd() - 1);
        return sentences && linked >= 20 && unbroken(shared, 2) >= 0.65 && region.dense() >= 0.65
                || shared.words() >= PHRASE && linked >= 40 && unbroken(shared, 3) >= 0.9 && region.dense() >= 0.85;
    }

    /** The rarity, added up, of words whose neighbour is shared too, and which are seldom neighbours elsewhere. */
    private int linked(boolean narration) {
        long[] seeds = region.seeds();
        int sum = 0;
        int before = -1;
        for (long seed : seeds) {
            int place = (int) (seed >>> 32);
            boolean counts = !narration || !quoted(seed);
            if (place != before && counts && (linked(seeds, seed, place, 1) || linked(seeds, seed, place, -1))) {
                sum += pair.a().rarity(pair.contentA()[place]);
                before = place;
            }
        }
        return sum;
    }

    private boolean linked(long[] seeds, long seed, int place, int way) {
        if (Arrays.binarySearch(seeds, seed + way * 0x1_0000_0001L) < 0) {
            return false;
        }
        return pair.common().texts(pair.a().key(pair.contentA()[place]), pair.a().key(pair.contentA()[place + way])) <= SELDOM;
    }

    private boolean quoted(long seed) {
        return pair.a().quoted(pair.contentA()[Region.placeA(seed)]) || pair.b().quoted(pair.contentB()[Region.placeB(seed)]);
    }

    /** The words, not quoted, of the unbroken stretch that has the most of them. */
    private int longestNarration() {
        int longest = 0;
        for (Run run : runs) {
            int words = 0;
            for (int i = run.a(); i < run.aEnd(); i++) {
                words += pair.a().quoted(i) ? 0 : 1;
            }
            longest = Math.max(longest, words);
        }
        return longest;
    }

    /** The share of words in stretches of so many with the same letters. */
    private double unbroken(Shared shared, int least) {
        BitSet words = new BitSet();
        for (Run run : runs) {
            int from = Math.max(run.a(), shared.a());
            int end = Math.min(run.aEnd(), shared.aEnd());
            if (run.aEnd() - run.a() >= least && from < end) {
                words.set(from, end);
            }
        }
        return words.cardinality() / (double) (shared.aEnd() - shared.a());
    }
}
