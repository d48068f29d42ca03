package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins mentions into names. Equal senses are one; what is left over is joined only inside blocks that a hash finds, so
 * the time grows with the number of mentions.
 */
final class Joiner {

    private final Names names;
    private final PersonJoiner persons;
    private final PlaceJoiner places;
    private final BodyJoiner bodies;
    private final Map<String, Bearer> bearers = new LinkedHashMap<>();
    private final Map<String, String> abbreviations;

    /** @param abbreviations the key of a short form that a report explains, and that of the long one */
    Joiner(Names names, Likeness likeness, Lexicon lexicon, Map<String, String> abbreviations) {
        this.names = names;
        this.abbreviations = abbreviations;
        persons = new PersonJoiner(names, likeness, lexicon);
        places = new PlaceJoiner(likeness, lexicon);
        bodies = new BodyJoiner(lexicon);
    }

    void add(Mention mention, NameSense sense) {
        bearers.computeIfAbsent(key(sense, mention.report()), k -> new Bearer(sense, mention.report())).add(mention, sense.head());
    }

    /** What is equal for two mentions that name one: a single surname, and a body of nobody, can be another one in another report. */
    static String key(NameSense sense, String report) {
        boolean local = sense.isUnbound() || sense.kind() == Name.Kind.PERSON && sense.words().size() == 1;
        return local ? sense.key() + " in " + report : sense.key();
    }

    /** In order of first appearance. */
    List<Name> names() {
        List<Bearer> all = List.copyOf(bearers.values());
        abbreviations.forEach((brief, whole) -> {
            if (bearers.containsKey(brief) && bearers.containsKey(whole)) {
                bearers.get(whole).join(bearers.get(brief), Name.Reason.ABBREVIATION);
            }
        });
        persons.join(of(all, Name.Kind.PERSON));
        places.join(of(all, Name.Kind.PLACE));
        bodies.join(of(all, Name.Kind.BODY), owners(all));
        Map<Bearer, List<Bearer>> groups = new LinkedHashMap<>();
        for (Bearer bearer : all) {
            groups.computeIfAbsent(bearer.root(), r -> new ArrayList<>(1)).add(bearer);
        }
        return groups.values().stream().map(group -> new Merge(group, names).name()).toList();
    }

    private static Map<String, Set<String>> owners(List<Bearer> all) {
        Map<String, Set<String>> owners = new HashMap<>();
        for (Bearer bearer : all) {
            if (!bearer.sense.owner().isEmpty()) {
                bearer.reports.forEach(r -> owners.computeIfAbsent(r, o -> new HashSet<>()).add(bearer.sense.owner()));
            }
        }
        return owners;
    }

    private static List<Bearer> of(List<Bearer> all, Name.Kind kind) {
        return all.stream().filter(b -> b.sense.kind() == kind).toList();
    }
}
