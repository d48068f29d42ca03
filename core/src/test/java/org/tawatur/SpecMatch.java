package org.tawatur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what was read with what must be read: each is the other's, and none is left over. */
final class SpecMatch {

    private SpecMatch() {}

    /** What was not read though it must be, and what was read besides; empty where all is right. */
    static List<String> wrong(String file, List<SpecExpectation> expectations, List<SpecFact> facts) {
        Map<SpecExpectation, SpecFact> met = pair(expectations, facts);
        List<String> wrong = new ArrayList<>();
        expectations.stream().filter(e -> !met.containsKey(e)).forEach(e -> wrong.add("not read  " + file + ":" + e.line() + " " + e));
        facts.stream().filter(f -> met.values().stream().noneMatch(m -> m == f)).forEach(f -> wrong.add("but read  " + f));
        return wrong;
    }

    /** Gives each expectation a fact of its own where that can be done at all. */
    private static Map<SpecExpectation, SpecFact> pair(List<SpecExpectation> expectations, List<SpecFact> facts) {
        int[] owner = new int[facts.size()];
        for (int i = 0; i < expectations.size(); i++) {
            claim(i, expectations, facts, owner, new boolean[owner.length]);
        }
        Map<SpecExpectation, SpecFact> pairs = new LinkedHashMap<>();
        for (int f = 0; f < owner.length; f++) {
            if (owner[f] > 0) {
                pairs.put(expectations.get(owner[f] - 1), facts.get(f));
            }
        }
        return pairs;
    }

    private static boolean claim(int expectation, List<SpecExpectation> expectations, List<SpecFact> facts, int[] owner, boolean[] tried) {
        for (int f = 0; f < owner.length; f++) {
            if (!tried[f] && expectations.get(expectation).isMetBy(facts.get(f))) {
                tried[f] = true;
                if (owner[f] == 0 || claim(owner[f] - 1, expectations, facts, owner, tried)) {
                    owner[f] = expectation + 1;
                    return true;
                }
            }
        }
        return false;
    }
}
