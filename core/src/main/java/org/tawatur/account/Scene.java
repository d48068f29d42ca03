package org.tawatur.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.report.Spans;
import org.tawatur.report.Zone;
import org.tawatur.text.Figure;

/**
 * What a claim tells of, by its own words and by those of the sentence it stands in and the one before. Two counts of one story
 * part only where they are told of one scene: a story also tells of other streets, other sides and other years.
 */
final class Scene {

    /** Words that two must share. */
    private static final int SHARED = 2;
    /** How rare these are in the news, taken together: most attacks have victims, and a street. */
    private static final double RARE = 0.5;
    /** Words of a claim that says no more than how many. */
    private static final int LITTLE = 3;
    /** Sentences of one report between what it sets against each other. */
    private static final int NEAR = 4;

    private final Matter matter;
    private final Telling telling;
    private final Set<String> harm;
    private final Map<Claim, Map<String, Double>> scenes = new IdentityHashMap<>();

    /** @param harm the keys of words for what befell people, which make no scene */
    Scene(Matter matter, Telling telling, List<String> harm) {
        this.matter = matter;
        this.telling = telling;
        this.harm = new HashSet<>(harm);
    }

    /** Whether two claims tell of one event, so far as words show it. What one report sets side by side it takes for one thing. */
    boolean isOne(Claim a, Claim b) {
        if (a.report().equals(b.report())) {
            return areBeside(a, b);
        }
        Map<String, Double> first = scenes.computeIfAbsent(a, this::read);
        Map<String, Double> second = scenes.computeIfAbsent(b, this::read);
        return Telling.both(first, second).size() >= SHARED && Telling.shared(first, second) >= RARE;
    }

    private boolean areBeside(Claim a, Claim b) {
        return Math.abs(matter.sentence(a) - matter.sentence(b)) <= NEAR;
    }

    /** The keys of a claim and what stands around it with how rare each is; of one that says little also those of its report's title. */
    private Map<String, Double> read(Claim claim) {
        Map<String, Double> keys = read(claim, new Span(matter.sentenceStart(claim, 1), claim.content().end()));
        if (read(claim, claim.content()).size() <= LITTLE) {
            matter.reading(claim.report()).article().sentences().stream().filter(s -> s.zone() == Zone.Kind.TITLE).forEach(s -> keys.putAll(read(claim, s.span())));
        }
        return keys;
    }

    /** The keys of a stretch, but for numbers, lands, fates, and who says it. */
    private Map<String, Double> read(Claim claim, Span around) {
        Reading reading = matter.reading(claim.report());
        List<Span> left = new ArrayList<>();
        Spans.beginningIn(reading.figures(), Figure::span, around).forEach(f -> left.add(f.span()));
        for (Claim other : reading.claims()) {
            left.add(other.cue());
            if (other.source() != null) {
                left.add(other.source());
            }
        }
        Map<String, Double> keys = telling.of(claim.report(), around, w -> left.stream().anyMatch(s -> s.contains(w.span())));
        keys.keySet().removeAll(harm);
        return keys;
    }
}
