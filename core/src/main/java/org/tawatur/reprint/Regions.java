package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grows seeds to regions: stretches of two reports that have many words in common. Seeds that lie near each other in
 * both are merged whatever their order, with a gap that is made smaller until what is merged is dense enough; ends that
 * are thin are cut. Seeding, merging, widening and filtering are those of Sanchez-Perez, Sidorov and Gelbukh, "A winning
 * approach to text alignment for text reuse detection at PAN 2014" (CLEF 2014), but that seeds are words, not sentences;
 * the cutting is that of the stretch that scores highest (Karlin and Altschul, PNAS 87, 1990).
 */
final class Regions {

    /** Words between two seeds at most, to begin with and at the last. */
    private static final int WIDEST_GAP = 24;
    private static final int NARROWEST_GAP = 3;
    /** The share of a region's words, weighed by how rare they are, that must be the other's. */
    private static final double DENSE = 0.4;
    /** What a word not shared costs against what one shared is worth. */
    private static final double COST = 0.6;
    /** The least rarity of all words shared, and the least number of seeds. */
    private static final int LEAST_RARITY = 36;
    private static final int LEAST_SEEDS = 5;

    private final Pair pair;
    private final List<Region> found = new ArrayList<>();

    Regions(Pair pair) {
        this.pair = pair;
    }

    /** @param seeds a place of the one report in the high half, of the other in the low, rising */
    List<Region> of(long[] seeds) {
        part(seeds, WIDEST_GAP, false, 0);
        return found;
    }

    /**
     * Parts seeds where they lie far apart in one report, then in the other in turn, until they do so in neither.
     *
     * @param turned whether the other report's place comes first
     * @param whole  how many times in turn nothing was parted
     */
    private void part(long[] seeds, int gap, boolean turned, int whole) {
        int from = 0;
        for (int i = 1; i <= seeds.length; i++) {
            if (i == seeds.length || Region.placeA(seeds[i]) - Region.placeA(seeds[i - 1]) > gap) {
                boolean all = from == 0 && i == seeds.length;
                long[] piece = all ? seeds : Arrays.copyOfRange(seeds, from, i);
                if (all && whole >= 1) {
                    judge(turned ? Seeds.turned(piece) : piece, gap);
                } else if (piece.length >= LEAST_SEEDS) {
                    part(Seeds.turned(piece), gap, !turned, all ? whole + 1 : 0);
                }
                from = i;
            }
        }
    }

    private void judge(long[] seeds, int gap) {
        long[] cut = dense(seeds, pair.a(), pair.contentA());
        cut = Seeds.turned(dense(Seeds.turned(cut), pair.b(), pair.contentB()));
        Region region = cut.length < LEAST_SEEDS ? null : region(cut);
        if (region != null && region.dense() >= DENSE) {
            if (region.rarity() >= LEAST_RARITY) {
                found.add(region);
            }
        } else if (gap > NARROWEST_GAP && seeds.length >= LEAST_SEEDS) {
            part(seeds, gap / 2, false, 0);
        }
    }

    /** The seeds in the stretch of a report in which what is shared outweighs most what is not. */
    private static long[] dense(long[] seeds, Print print, int[] content) {
        double best = 0;
        double sum = 0;
        int from = 0;
        int bestFrom = 0;
        int bestEnd = 0;
        int before = -1;
        for (int i = 0; i < seeds.length; i++) {
            int place = Region.placeA(seeds[i]);
            if (place != before) {
                sum -= before < 0 ? 0 : COST * rarity(print, content, before + 1, place);
                if (sum <= 0) {
                    sum = 0;
                    from = i;
                }
                sum += print.rarity(content[place]);
                before = place;
            }
            if (sum >= best) {
                best = sum;
                bestFrom = from;
                bestEnd = i + 1;
            }
        }
        return Arrays.copyOfRange(seeds, bestFrom, bestEnd);
    }

    private Region region(long[] seeds) {
        long[] turned = Seeds.turned(seeds);
        int a = Region.placeA(seeds[0]);
        int aEnd = Region.placeA(seeds[seeds.length - 1]) + 1;
        int b = Region.placeA(turned[0]);
        int bEnd = Region.placeA(turned[turned.length - 1]) + 1;
        int rarityA = shared(pair.a(), pair.contentA(), seeds);
        int rarityB = shared(pair.b(), pair.contentB(), turned);
        double denseA = rarityA / (double) rarity(pair.a(), pair.contentA(), a, aEnd);
        double denseB = rarityB / (double) rarity(pair.b(), pair.contentB(), b, bEnd);
        return new Region(a, aEnd, b, bEnd, seeds, Math.min(rarityA, rarityB), Math.min(denseA, denseB));
    }

    /** The rarity of the words of one report that have a seed. */
    private static int shared(Print print, int[] content, long[] seeds) {
        int sum = 0;
        int before = -1;
        for (long seed : seeds) {
            int place = Region.placeA(seed);
            sum += place == before ? 0 : print.rarity(content[place]);
            before = place;
        }
        return sum;
    }

    private static int rarity(Print print, int[] content, int from, int end) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            sum += print.rarity(content[i]);
        }
        return sum;
    }
}
