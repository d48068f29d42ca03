package org.tawatur.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever is named by mentions of one sense, tied to others that are surely the same. */
final class Bearer {

    /** A tie to another bearer. */
    record Tie(Bearer to, Name.Reason reason) {}

    final NameSense sense;
    /** The report its first mention stands in. */
    final String report;
    final Set<String> heads = new LinkedHashSet<>();
    final Set<String> reports = new LinkedHashSet<>();
    final List<Mention> mentions = new ArrayList<>();
    /** How often each spelling is met, in order of first appearance. */
    final Map<String, Integer> spellings = new LinkedHashMap<>();
    final List<Tie> ties = new ArrayList<>(0);
    private Bearer parent;

    Bearer(NameSense sense, String report) {
        this.sense = sense;
        this.report = report;
    }

    void add(Mention mention, String head) {
        mentions.add(mention);
        reports.add(mention.report());
        spellings.merge(mention.words(), 1, Integer::sum);
        if (!head.isEmpty()) {
            heads.add(head);
        }
    }

    Bearer root() {
        Bearer root = this;
        while (root.parent != null) {
            root = root.parent;
        }
        return root;
    }

    /** Ties two for good; nothing where they already are one. */
    void join(Bearer other, Name.Reason reason) {
        Bearer to = root();
        Bearer from = other.root();
        if (to != from) {
            from.parent = to;
            ties.add(new Tie(other, reason));
            other.ties.add(new Tie(this, reason));
        }
    }

    /** The spelling met most often; of equals the first. */
    String spelling() {
        return spellings.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a).orElseThrow().getKey();
    }
}
