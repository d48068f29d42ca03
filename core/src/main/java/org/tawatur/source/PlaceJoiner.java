package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins places: a foreign name in other letters, a long name and its last words. */
final class PlaceJoiner {

    private static final double STRICT = 0.09;
    private static final double SAME_CONTEXT = 0.16;

    private final Likeness likeness;
    private final Lexicon lexicon;

    PlaceJoiner(Likeness likeness, Lexicon lexicon) {
        this.likeness = likeness;
        this.lexicon = lexicon;
    }

    void join(List<Bearer> places) {
        block(places);
        tails(places);
    }

    private void block(List<Bearer> places) {
        Map<String, List<Bearer>> blocks = new HashMap<>();
        for (Bearer bearer : places) {
            String seat = seat(bearer.sense);
            if (seat.isEmpty() && isKnown(bearer.sense)) {
                continue;
            }
            List<Bearer> block = blocks.computeIfAbsent(likeness.skeleton(bearer.sense.joined()) + seat, s -> new ArrayList<>(1));
            block.stream().filter(other -> isOne(other, bearer)).findFirst().ifPresent(other -> other.join(bearer, Name.Reason.TRANSLITERATION));
            block.add(bearer);
        }
    }

    /** The state whose capital a place is, or "". */
    private String seat(NameSense sense) {
        Phrases.Hit<String> hit = sense.isState() ? null : lexicon.capitals.at(sense.words().get(0), Line.NONE, 0);
        return hit == null ? "" : " " + hit.value();
    }

    /** What the pack knows has the spellings the pack gives it, and a name with the article is an Arabic one. */
    private boolean isKnown(NameSense sense) {
        String first = sense.words().get(0);
        return sense.isState() || lexicon.capitals.starts(first) || lexicon.states.starts(first) || first.startsWith(lexicon.one("article"));
    }

    private boolean isOne(Bearer a, Bearer b) {
        List<String> first = a.sense.words();
        List<String> second = b.sense.words();
        boolean begin = first.size() > 1 && second.size() > 1 && likeness.alike(first.get(0), second.get(0), SAME_CONTEXT);
        boolean governed = a.heads.stream().anyMatch(b.heads::contains);
        boolean same = begin || governed;
        String one = a.sense.joined();
        String other = b.sense.joined();
        return first.size() == second.size() && (same ? likeness.near(one, other, SAME_CONTEXT) : likeness.alike(one, other, STRICT));
    }

    /** A place of several words and the one that is named by the last of them, where a report has both and no other such. */
    private void tails(List<Bearer> places) {
        Map<String, Bearer> byWords = new HashMap<>();
        for (Bearer bearer : places) {
            if (!bearer.sense.isState() && !lexicon.is("place-particle", bearer.sense.words().get(0))) {
                byWords.put(bearer.sense.joined(), bearer);
            }
        }
        Map<Bearer, Set<Bearer>> longer = new LinkedHashMap<>();
        for (Bearer bearer : byWords.values()) {
            List<String> words = bearer.sense.words();
            Bearer tail = words.size() < 2 ? null : byWords.get(String.join("", words.subList(1, words.size())));
            if (tail != null && bearer.reports.containsAll(tail.reports) && !isKnown(tail.sense)) {
                longer.computeIfAbsent(tail, t -> new LinkedHashSet<>()).add(bearer.root());
            }
        }
        longer.forEach((tail, whole) -> {
            if (whole.size() == 1) {
                whole.iterator().next().join(tail, Name.Reason.SHORT_FORM);
            }
        });
    }
}
