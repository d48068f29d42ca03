package org.tawatur.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One entry of the log of what was judged. What makes no sense is refused with a sentence that says why.
 *
 * @param number in the log, from 1
 * @param to     the name given, the id of the report that corrects, or the number of the judgement taken back; null where there is none
 * @param by     who signs it
 * @param why    or ""
 */
public record Judgement(long number, Action action, List<Target> targets, String to, String by, Instant at, String why) {

    public Judgement {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(why, "why");
        targets = List.copyOf(targets);
        String flaw = action.flaw(targets, to, why);
        if (flaw != null) {
            throw new IllegalArgumentException(flaw);
        }
    }
}
