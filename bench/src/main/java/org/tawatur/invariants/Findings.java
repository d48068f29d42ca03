package org.tawatur.invariants;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often each rule was looked at, how often it was broken, and where first. */
final class Findings {

    private static final int EXAMPLES = 5;

    private final Map<Rule, Integer> checked = new EnumMap<>(Rule.class);
    private final Map<Rule, Integer> broken = new EnumMap<>(Rule.class);
    private final Map<Rule, List<String>> examples = new EnumMap<>(Rule.class);

    /** @param where the report, and what in it; no words of it */
    void check(Rule rule, boolean holds, String where) {
        checked.merge(rule, 1, Integer::sum);
        if (!holds) {
            broken.merge(rule, 1, Integer::sum);
            List<String> first = examples.computeIfAbsent(rule, r -> new ArrayList<>());
            if (first.size() < EXAMPLES) {
                first.add(where);
            }
        }
    }

    int broken(Rule rule) {
        return broken.getOrDefault(rule, 0);
    }

    /** Where each rule is broken first. */
    Map<Rule, List<String>> examples() {
        return examples;
    }

    int broken() {
        return broken.values().stream().mapToInt(Integer::intValue).sum();
    }

    void print(PrintStream out) {
        out.printf("%n| rule | checked | broken |%n| --- | ---: | ---: |%n");
        for (Rule rule : Rule.values()) {
            out.printf("| %s | %,d | %,d |%n", rule.says(), checked.getOrDefault(rule, 0), broken.getOrDefault(rule, 0));
        }
        examples.forEach((rule, first) -> first.forEach(e -> out.printf("broken: %s: %s%n", rule.name().toLowerCase(Locale.ROOT), e)));
    }
}
