package org.tawatur.change;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Things of two accounts brought together: first what is the same, then each with the one before that has most in common
 * with it and is not another's.
 *
 * @param <T> what is paired
 */
final class Paired<T> {

    private final Map<T, T> pairs = new IdentityHashMap<>();
    private final Map<T, Set<String>> was = new IdentityHashMap<>();
    private final List<T> before;

    /**
     * @param was what makes up one of those before
     * @param is  what makes up one of those after
     */
    Paired(List<T> before, List<T> after, Function<T, Set<String>> was, Function<T, Set<String>> is) {
        this.before = before;
        before.forEach(b -> this.was.put(b, was.apply(b)));
        Map<T, Set<String>> now = new IdentityHashMap<>();
        after.forEach(a -> now.put(a, is.apply(a)));
        for (T one : after) {
            before.stream().filter(b -> !pairs.containsValue(b) && this.was.get(b).equals(now.get(one))).findFirst().ifPresent(b -> pairs.put(one, b));
        }
        after.stream().filter(a -> !pairs.containsKey(a)).forEach(a -> pair(a, now.get(a)));
    }

    private void pair(T one, Set<String> keys) {
        T best = null;
        long most = 0;
        for (T then : before) {
            long shared = pairs.containsValue(then) ? 0 : was.get(then).stream().filter(keys::contains).count();
            if (shared > most) {
                most = shared;
                best = then;
            }
        }
        if (best != null) {
            pairs.put(one, best);
        }
    }

    /** What something was before, or null. */
    T before(T now) {
        return pairs.get(now);
    }

    /** What is no more. */
    List<T> gone() {
        return before.stream().filter(b -> !pairs.containsValue(b)).toList();
    }
}
