package org.tawatur.claim;

import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.source.Speaker;

/**
 * What else a report says around a claim.
 *
 * @param whom       the words for whom a demand is made to or an accusation names, a pronoun's letters among them; or null
 * @param doubt      where the outlet does not vouch for it, or null
 * @param candidates who may be speaking where the claim's speaker cannot be told, likeliest first; else empty
 */
public record Notes(Span whom, Doubt doubt, List<Speaker> candidates) {

    /** Nothing to note. */
    public static final Notes NONE = new Notes(null, null, List.of());

    public Notes {
        candidates = List.copyOf(candidates);
    }

    Notes doubted(Doubt found) {
        return new Notes(whom, found, candidates);
    }
}
