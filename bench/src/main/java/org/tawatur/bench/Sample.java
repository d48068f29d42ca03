package org.tawatur.bench;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A random sample of what is met, drawn by a hash of each thing's own key: where a rule changes one claim, the others of
 * the sample stay, and two runs can be read side by side.
 */
final class Sample {

    private final int size;
    private final long seed;
    private final TreeMap<Long, String> drawn = new TreeMap<>(Comparator.naturalOrder());

    Sample(int size, long seed) {
        this.size = size;
        this.seed = seed * 0x9E3779B97F4A7C15L;
    }

    /** The key of what stands at a place of a report. */
    static long key(String report, int at) {
        return mixed(report.hashCode() * 0x9E3779B97F4A7C15L + at);
    }

    private static long mixed(long key) {
        long mixed = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** @param printed asked only for what is drawn */
    void add(long key, Supplier<String> printed) {
        long hash = mixed(key ^ seed);
        if (size > 0 && (drawn.size() < size || hash < drawn.lastKey())) {
            drawn.put(hash, printed.get());
            if (drawn.size() > size) {
                drawn.pollLastEntry();
            }
        }
    }

    List<String> drawn() {
        return List.copyOf(drawn.values());
    }
}
