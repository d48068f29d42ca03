package org.tawatur.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The latest of those that have one thing in common; what is met everywhere costs no more than these. */
final class Latest<E> {

    private static final int KEPT = 96;

    private final List<E> entries = new ArrayList<>(1);
    private int next;

    int size() {
        return entries.size();
    }

    E get(int i) {
        return entries.get(i);
    }

    void add(E entry) {
        if (entries.size() < KEPT) {
            entries.add(entry);
        } else {
            entries.set(next, entry);
            next = (next + 1) % KEPT;
        }
    }

    /** @return whether none is left */
    boolean remove(E entry) {
        int at = entries.indexOf(entry);
        if (at >= 0 && entries.size() == KEPT) {
            Collections.rotate(entries, -next);
            next = 0;
            at = entries.indexOf(entry);
        }
        if (at >= 0) {
            entries.remove(at);
        }
        return entries.isEmpty();
    }
}
