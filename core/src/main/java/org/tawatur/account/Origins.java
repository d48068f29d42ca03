package org.tawatur.account;

import java.util.List;

/**
 * How many independent sources stand behind a point: bounds, never a verdict.
 *
 * @param reasons why not more and why not fewer; never empty
 */
public record Origins(int atLeast, int atMost, List<Reason> reasons) {

    public Origins {
        reasons = List.copyOf(reasons);
        if (atLeast < 0 || atMost < atLeast || reasons.isEmpty()) {
            throw new IllegalArgumentException("origins " + atLeast + ".." + atMost + " with " + reasons.size() + " reasons");
        }
    }
}
