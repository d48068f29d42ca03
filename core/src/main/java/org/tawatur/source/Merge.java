package org.tawatur.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bearers that are one, as a name: what to call it, and why each spelling belongs to it. */
final class Merge {

    private final List<Bearer> bearers;
    private final Names names;
    private final List<Name.Join> joins = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Merge(List<Bearer> bearers, Names names) {
        this.bearers = bearers;
        this.names = names;
    }

    Name name() {
        Bearer fullest = fullest();
        tell(fullest);
        List<Mention> mentions = new ArrayList<>();
        bearers.forEach(b -> mentions.addAll(b.mentions));
        if (bearers.size() > 1) {
            sort(mentions);
        }
        return new Name(calledBy(fullest), fullest.sense.kind(), mentions, joins);
    }

    /** The one with the most words of its own, and of these the one met most often. */
    private Bearer fullest() {
        Comparator<Bearer> fuller = Comparator.comparing((Bearer b) -> b.sense.kind() == Name.Kind.PERSON ? Math.min(2, b.sense.words().size()) : b.sense.isUnbound() ? 0 : 1);
        return Collections.max(bearers, fuller.thenComparing(b -> b.mentions.size()));
    }

    /** A person's commonest spelling without a title, any other's commonest. */
    private static String calledBy(Bearer bearer) {
        if (bearer.sense.kind() != Name.Kind.PERSON) {
            return bearer.spelling();
        }
        int fewest = bearer.spellings.keySet().stream().mapToInt(s -> s.split("[ _]+").length).min().orElseThrow();
        return bearer.spellings.entrySet().stream().filter(s -> s.getKey().split("[ _]+").length == fewest)
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a).orElseThrow().getKey();
    }

    /** Goes from the fullest along the ties, so that each spelling is told beside the one it was joined to. */
    private void tell(Bearer start) {
        Map<Bearer, Bearer> from = new HashMap<>();
        Deque<Bearer> next = new ArrayDeque<>(List.of(start));
        from.put(start, start);
        among(start);
        while (!next.isEmpty()) {
            Bearer bearer = next.poll();
            for (Bearer.Tie tie : bearer.ties) {
                if (from.putIfAbsent(tie.to(), bearer) == null) {
                    join(tie.to().spelling(), bearer.spelling(), tie.reason());
                    among(tie.to());
                    next.add(tie.to());
                }
            }
        }
    }

    /** The further spellings of one sense. */
    private void among(Bearer bearer) {
        String main = bearer.spelling();
        told.add(main);
        for (String spelling : bearer.spellings.keySet()) {
            join(spelling, main, null);
        }
    }

    private void join(String spelling, String with, Name.Reason reason) {
        if (told.add(spelling)) {
            Name.Reason seen = names.difference(spelling, with, bearers.get(0).sense.kind());
            joins.add(new Name.Join(spelling, with, reason == null || seen == Name.Reason.LETTERS ? seen : reason));
        }
    }

    private void sort(List<Mention> mentions) {
        Map<String, Integer> order = new HashMap<>();
        mentions.forEach(m -> order.putIfAbsent(m.report(), order.size()));
        mentions.sort(Comparator.comparing((Mention m) -> order.get(m.report())).thenComparing(m -> m.span().start()));
    }
}
