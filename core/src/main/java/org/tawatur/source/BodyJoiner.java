package org.tawatur.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins a body of which nothing says whose it is to the one its report names, or to the only one of its kind. */
final class BodyJoiner {

    private final Lexicon lexicon;

    BodyJoiner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param owners the states and other owners that each report names */
    void join(List<Bearer> bodies, Map<String, Set<String>> owners) {
        unbound(bodies, owners);
    }

    private void unbound(List<Bearer> bodies, Map<String, Set<String>> owners) {
        Map<String, Set<Bearer>> inReport = new HashMap<>();
        Map<String, Set<Bearer>> anywhere = new LinkedHashMap<>();
        for (Bearer bearer : bodies) {
            if (!bearer.sense.isUnbound()) {
                String office = bearer.sense.office();
                anywhere.computeIfAbsent(office, o -> new LinkedHashSet<>()).add(bearer.root());
                bearer.reports.forEach(r -> inReport.computeIfAbsent(office + r, o -> new LinkedHashSet<>()).add(bearer.root()));
            }
        }
        Map<String, Bearer> alone = new HashMap<>();
        for (Bearer bearer : bodies) {
            if (bearer.sense.isUnbound()) {
                String office = bearer.sense.office();
                Bearer here = only(inReport.get(office + bearer.report));
                if (here != null) {
                    here.join(bearer, Name.Reason.ONLY_IN_REPORT);
                } else if (!inReport.containsKey(office + bearer.report) && tellsOfOne(bearer)) {
                    Bearer one = only(anywhere.get(office));
                    one = one != null && isAtHome(one, owners.getOrDefault(bearer.report, Set.of())) ? one : null;
                    one = one == null && (!anywhere.containsKey(office) || only(anywhere.get(office)) != null) ? alone.putIfAbsent(office, bearer) : one;
                    if (one != null) {
                        one.join(bearer, Name.Reason.ONLY_ONE);
                    }
                }
            }
        }
    }

    /** A report that leaves out whose body it is names its state elsewhere. */
    private boolean isAtHome(Bearer one, Set<String> named) {
        String owner = one.sense.owner();
        return owner.isEmpty() ? !one.sense.people().isEmpty() || one.sense.isUnbound() : owner.equals(lexicon.one("international")) || named.contains(owner);
    }

    /** "The rebels" of two reports can be two; so can "the Ministry of Defence". A name that is no everyday word is one. */
    private boolean tellsOfOne(Bearer bearer) {
        NameSense sense = bearer.sense;
        boolean everyday = lexicon.form(sense.head()).ordinary() || lexicon.form(lexicon.normal(bearer.spelling())).ordinary();
        return !lexicon.is("many", sense.head()) && (!sense.qualities().isEmpty() || !everyday);
    }

    private static Bearer only(Set<Bearer> all) {
        return all != null && all.size() == 1 ? all.iterator().next() : null;
    }
}
