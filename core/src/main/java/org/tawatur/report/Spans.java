package org.tawatur.report;

import java.util.List;
import java.util.function.Function;

/** Looks things up by their place, among many that stand in reading order. */
public final class Spans {

    private Spans() {}

    /**
     * Those that begin in a stretch.
     *
     * @param ordered by where they begin
     * @param place   where one stands
     */
    public static <T> List<T> beginningIn(List<T> ordered, Function<T, Span> place, Span stretch) {
        int first = first(ordered, place, stretch.start());
        int end = first;
        while (end < ordered.size() && place.apply(ordered.get(end)).start() < stretch.end()) {
            end++;
        }
        return ordered.subList(first, end);
    }

    /** The index of the first that does not begin before an offset, or the size of the list. */
    public static <T> int first(List<T> ordered, Function<T, Span> place, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(ordered.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
