package org.tawatur.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.source.Mention;
import org.tawatur.source.Name;
import org.tawatur.source.NameReader;
import org.tawatur.story.Statement;

/**
 * Finds one thing told of two places: claims in nearly the same words, each with one place that the other's report does not
 * name at all. A report that names both tells of a quarter and its city, or of two things.
 */
final class WhereFinder {

    private static final double SAME_WORDS = 0.6;
    private static final double SAME_FORMS = 0.45;
    private static final int SOON = 1;

    private final Matter matter;
    private final NameReader names;
    private List<Name> places;

    WhereFinder(Matter matter, NameReader names) {
        this.matter = matter;
        this.names = names;
    }

    List<Difference> find() {
        return matter.statements(this::find);
    }

    private Difference find(Statement statement) {
        for (Claim a : statement.claims()) {
            for (Claim b : statement.claims()) {
                Difference difference = a.report().compareTo(b.report()) < 0 && isOneThing(a, b) ? compare(a, b) : null;
                if (difference != null) {
                    return difference;
                }
            }
        }
        return null;
    }

    private boolean isOneThing(Claim a, Claim b) {
        return matter.days(a, b) <= SOON && !matter.tellOfTwoDays(a, b) && matter.comparison.words(a, b) >= SAME_WORDS && matter.sharedForms(a, b) >= SAME_FORMS
                && !matter.forms(a).equals(matter.forms(b));
    }

    private Difference compare(Claim a, Claim b) {
        Place here = only(a, b);
        Place there = here == null ? null : only(b, a);
        if (there == null) {
            return null;
        }
        List<Side> sides = List.of(matter.side(here.passage, List.of(a)), matter.side(there.passage, List.of(b)));
        List<String> arguments = List.of(here.name.name(), there.name.name());
        return new Difference(Kind.WHERE, false, sides, new Reason(Reason.Code.PLACES_DIFFER, arguments, List.of(here.passage, there.passage)));
    }

    private record Place(Name name, Passage passage) {}

    /** The only place a claim names of which the report of another says nothing, where the claim shares all others with it; or null. */
    private Place only(Claim claim, Claim other) {
        Place only = null;
        for (Name name : places()) {
            Span said = in(name, claim);
            if (said != null && !isNamed(name, other.report())) {
                if (only != null) {
                    return null;
                }
                only = new Place(name, new Passage(claim.report(), said));
            }
        }
        return only;
    }

    private static Span in(Name name, Claim claim) {
        return name.mentions().stream().filter(m -> m.report().equals(claim.report()) && claim.content().contains(m.span())).map(Mention::span).findFirst().orElse(null);
    }

    /** Whether a report names a place, or one whose name has a word of it. */
    private boolean isNamed(Name name, String report) {
        Set<String> words = new HashSet<>();
        name.mentions().forEach(m -> matter.words(m.report(), m.span()).forEach(w -> words.add(matter.voices.key(w))));
        words.remove("");
        return matter.reading(report).article().words().stream().anyMatch(w -> !w.isMark() && words.contains(matter.voices.key(w)));
    }

    private List<Name> places() {
        if (places == null) {
            places = names.read(matter.story.readings().stream().map(r -> r.article()).toList()).stream().filter(n -> n.kind() == Name.Kind.PLACE).toList();
        }
        return places;
    }
}
