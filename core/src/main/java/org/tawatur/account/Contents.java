package org.tawatur.account;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Act;
import org.tawatur.claim.ByClaim;
import org.tawatur.claim.Claim;
import org.tawatur.report.Published;
import org.tawatur.text.Figure;

/** What the claims of a story say, laid out for comparing many pairs: keys as numbers, days as numbers, equal contents numbered alike. */
final class Contents {

    private static final int[] NONE = {};
    /** Shared keys of which those of times are left out. */
    private static final int SEVERAL = 2;

    /** All that a comparison hangs on. */
    private record Same(List<Integer> keys, Act act, boolean denies, String speaker, String report, List<Double> figures) {}

    /**
     * What a claim says.
     *
     * @param place  of the claim in the story
     * @param number the same for claims that are all one to whoever compares them
     * @param keys   numbers of its keys, rising
     * @param denies whether it says that something is not so
     * @param comment whether an expert comments on what others tell
     * @param day    of its report in days since 1970, or null where that is not known
     */
    record Content(Claim claim, int place, int number, int[] keys, boolean denies, boolean comment, Long day) {

        Act act() {
            return claim.act();
        }

        boolean isDenial() {
            return claim.act() == Act.DENY;
        }

        /** Days between two reports; 0 where one has no day. */
        long days(Content other) {
            return day == null || other.day == null ? 0 : Math.abs(day - other.day);
        }
    }

    private final Matter matter;
    private final Map<Same, Integer> numbers = new HashMap<>();
    private final Map<Claim, Content> contents = new IdentityHashMap<>();
    private final ByClaim<BitSet> times = new ByClaim<>(this::times);

    Contents(Matter matter) {
        this.matter = matter;
        matter.story.statements().forEach(s -> s.claims().forEach(c -> contents.put(c, read(c))));
    }

    private Content read(Claim claim) {
        int[] keys = matter.comparison.numbers(claim);
        boolean denies = matter.denies(claim);
        Same same = new Same(Arrays.stream(keys).boxed().toList(), claim.act(), denies, Matter.name(claim.speaker()), claim.report(), matter.figures(claim).stream().map(Figure::value).toList());
        Published published = matter.reading(claim.report()).published();
        return new Content(claim, contents.size(), numbers.computeIfAbsent(same, k -> numbers.size()), keys, denies, matter.isComment(claim), published == null ? null : published.day().toEpochDay());
    }

    /** @param claim of the story */
    Content of(Claim claim) {
        return contents.get(claim);
    }

    /** How many different contents there are. */
    int size() {
        return numbers.size();
    }

    /** What two name, where it is more than one thing but the time of it, in rising order. */
    int[] shared(Content a, Content b) {
        int[] both = NONE;
        int count = 0;
        int j = 0;
        for (int i = 0; i < a.keys.length; i++) {
            while (j < b.keys.length && b.keys[j] < a.keys[i]) {
                j++;
            }
            if (j < b.keys.length && b.keys[j] == a.keys[i]) {
                both = count == 0 ? new int[Math.min(a.keys.length - i, b.keys.length - j)] : both;
                both[count++] = a.keys[i];
            }
        }
        return count < SEVERAL ? Arrays.copyOf(both, count) : timeless(a, b, Arrays.copyOf(both, count));
    }

    private int[] timeless(Content a, Content b, int[] both) {
        BitSet first = times.of(a.claim);
        BitSet second = times.of(b.claim);
        return first.intersects(second) ? Arrays.stream(both).filter(k -> !first.get(k) || !second.get(k)).toArray() : both;
    }

    private BitSet times(Claim claim) {
        BitSet keys = new BitSet();
        matter.timeKeys(claim).stream().mapToInt(matter.comparison::number).filter(n -> n >= 0).forEach(keys::set);
        return keys;
    }
}
