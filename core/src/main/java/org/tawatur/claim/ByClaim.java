package org.tawatur.claim;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is worked out of each claim once and asked for again and again. Claims are told apart as objects, since a record's hash is made
 * of all it holds. One thread at a time.
 *
 * @param <V> what is worked out, never null
 */
public final class ByClaim<V> {

    private final Map<Claim, V> known = new IdentityHashMap<>();
    private final Function<Claim, V> make;

    public ByClaim(Function<Claim, V> make) {
        this.make = make;
    }

    /** What was made of a claim, made now if it was not before. */
    public V of(Claim claim) {
        V value = known.get(claim);
        if (value == null) {
            value = make.apply(claim);
            known.put(claim, value);
        }
        return value;
    }
}
