package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The passages two prints share: regions fitted to words and sentences, and told apart by kind. */
final class SharedPassages {

    private static final int LEAST_WORDS = 8;
    /** Of a region's shared words so many must stand in whole sentences, letter for letter, for these to be what is shared. */
    private static final double NEARLY_ALL = 0.9;
    /** A region less dense than this is told in other words. */
    private static final double ALIKE = 0.65;
    /** Of the words shared so many must stand in the same order on both sides. */
    private static final double IN_ORDER = 0.75;
    /** A sentence begun so many words before is taken whole. */
    private static final int NEAR_WORDS = 3;

    private final Pair pair;
    private final Runs runs;

    SharedPassages(Pair pair) {
        this.pair = pair;
        this.runs = new Runs(pair);
    }

    /**
     * @param seeds as of {@link Anchors#with}
     * @return in order of place
     */
    List<Shared> of(long[] seeds) {
        List<Region> regions = new Regions(pair).of(seeds);
        regions.sort(Comparator.comparingInt((Region r) -> -r.rarity()).thenComparingInt(Region::a).thenComparingInt(Region::b));
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        List<Shared> all = new ArrayList<>();
        for (Region region : regions) {
            List<Shared> shared = free(takenA, region.a(), region.aEnd()) && free(takenB, region.b(), region.bEnd()) ? fit(region) : List.of();
            if (!shared.isEmpty()) {
                takenA.set(region.a(), region.aEnd());
                takenB.set(region.b(), region.bEnd());
                all.addAll(shared);
            }
        }
        all.sort(Comparator.comparingInt(Shared::a).thenComparingInt(Shared::b));
        return all;
    }

    private static boolean free(BitSet taken, int from, int end) {
        return 2 * taken.get(from, end).cardinality() < end - from;
    }

    private List<Shared> fit(Region region) {
        List<Run> all = runs.of(region);
        List<Shared> whole = letterForLetter(all, false);
        if (!whole.isEmpty() && isNearlyAll(whole, region)) {
            return whole;
        }
        Run place = widened(region, all);
        boolean verbatim = all.stream().anyMatch(r -> r.a() <= place.a() && r.aEnd() >= place.aEnd() && r.b() <= place.b() && r.bEnd() >= place.bEnd());
        Shared shared = verbatim ? Shared.of(pair, told(place), Reprint.Kind.VERBATIM) : Shared.of(pair, rounded(place), kind(region));
        Evidence evidence = new Evidence(pair, region, all);
        boolean told = shared.kind() == Reprint.Kind.REWRITE && !whole.isEmpty();
        return !told && evidence.copied(shared) ? List.of(shared.said(evidence.onlySaid(shared))) : letterForLetter(all, true);
    }

    // ---- letter for letter

    /**
     * The whole sentences that stand letter for letter in both.
     *
     * @param parts whether a long stretch counts that is little of whole sentences
     */
    private List<Shared> letterForLetter(List<Run> all, boolean parts) {
        List<Shared> whole = new ArrayList<>();
        BitSet inside = new BitSet();
        for (Run run : all) {
            Shared shared = sentences(run, parts);
            if (shared != null && inside.get(shared.a(), shared.aEnd()).isEmpty() && !Formula.is(pair, shared)) {
                whole.add(shared.said(shared.quoted() >= Evidence.QUOTED));
                inside.set(shared.a(), shared.aEnd());
            }
        }
        return whole;
    }

    /** Whether hardly anything else is shared than these sentences. */
    private boolean isNearlyAll(List<Shared> whole, Region region) {
        BitSet shared = new BitSet();
        for (long seed : region.seeds()) {
            shared.set(pair.contentA()[Region.placeA(seed)]);
        }
        int every = shared.cardinality();
        whole.forEach(s -> shared.clear(s.a(), s.aEnd()));
        return every - shared.cardinality() >= NEARLY_ALL * every;
    }

    /** The longest part of a run that begins and ends with a sentence in both, or what else of it counts, or null. */
    private Shared sentences(Run run, boolean parts) {
        Run whole = whole(run);
        boolean more = parts && run.aEnd() - run.a() >= Evidence.UNBROKEN && whole.aEnd() - whole.a() < NEARLY_ALL * (run.aEnd() - run.a());
        Run best = more ? told(run) : whole;
        return best.aEnd() - best.a() < LEAST_WORDS ? null : Shared.of(pair, best, Reprint.Kind.VERBATIM);
    }

    /** The longest part of a run that begins and ends with a sentence in both; no words of it where there is none. */
    private Run whole(Run run) {
        int startA = -1;
        int startB = -1;
        int endA = -1;
        int endB = -1;
        int j = run.b();
        for (int i = run.a(); i < run.aEnd();) {
            if (startA < 0 && pair.a().begins(i) && pair.b().begins(j)) {
                startA = i;
                startB = j;
            }
            long step = runs.after(i, j);
            i += (int) (step >>> 32);
            j += (int) step;
            if (startA >= 0 && pair.a().ends(i - 1) && pair.b().ends(j - 1)) {
                endA = i;
                endB = j;
            }
        }
        return endA < 0 ? new Run(run.a(), run.a(), run.b(), run.b()) : new Run(startA, endA, startB, endB);
    }

    /**
     * A run without the parts of sentences at its ends in which one of the two prints a quotation and the other does not:
     * that much is no longer letter for letter. A quotation that was cut with the passage is no such part.
     */
    private Run told(Run run) {
        Run whole = whole(run);
        if (whole.aEnd() == whole.a()) {
            return run;
        }
        boolean head = !pair.a().quoted(run.a()) && !pair.b().quoted(run.b())
                && quoted(pair.a(), run.a(), whole.a()) != quoted(pair.b(), run.b(), whole.b());
        boolean tail = !pair.a().quoted(run.aEnd() - 1) && !pair.b().quoted(run.bEnd() - 1)
                && quoted(pair.a(), whole.aEnd(), run.aEnd()) != quoted(pair.b(), whole.bEnd(), run.bEnd());
        return new Run(head ? whole.a() : run.a(), tail ? whole.aEnd() : run.aEnd(), head ? whole.b() : run.b(), tail ? whole.bEnd() : run.bEnd());
    }

    private static int quoted(Print print, int from, int end) {
        int quoted = 0;
        for (int i = from; i < end; i++) {
            quoted += print.quoted(i) ? 1 : 0;
        }
        return quoted;
    }

    // ---- with words changed

    /** A region with what stands letter for letter across its ends. */
    private Run widened(Region region, List<Run> all) {
        int fromA = pair.contentA()[region.a()];
        int endA = pair.contentA()[region.aEnd() - 1] + 1;
        int fromB = pair.contentB()[region.b()];
        int endB = pair.contentB()[region.bEnd() - 1] + 1;
        int[] wide = {fromA, endA, fromB, endB};
        for (Run run : all) {
            wide[0] = run.aEnd() > fromA ? Math.min(wide[0], run.a()) : wide[0];
            wide[1] = run.a() < endA ? Math.max(wide[1], run.aEnd()) : wide[1];
            wide[2] = run.bEnd() > fromB ? Math.min(wide[2], run.b()) : wide[2];
            wide[3] = run.b() < endB ? Math.max(wide[3], run.bEnd()) : wide[3];
        }
        return new Run(wide[0], wide[1], wide[2], wide[3]);
    }

    private Run rounded(Run place) {
        return new Run(begin(pair.a(), place.a()), end(pair.a(), place.aEnd()), begin(pair.b(), place.b()), end(pair.b(), place.bEnd()));
    }

    private static int begin(Print print, int from) {
        for (int i = from; i >= 0 && i >= from - NEAR_WORDS; i--) {
            if (print.begins(i)) {
                return i;
            }
        }
        return from;
    }

    private static int end(Print print, int end) {
        for (int i = end; i <= print.words() && i <= end + NEAR_WORDS; i++) {
            if (print.ends(i - 1)) {
                return i;
            }
        }
        return end;
    }

    private static Reprint.Kind kind(Region region) {
        if (region.dense() < ALIKE) {
            return Reprint.Kind.REWRITE;
        }
        return region.inOrder() >= IN_ORDER ? Reprint.Kind.EDITED : Reprint.Kind.REORDERED;
    }
}
