package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.text.Figure;
import org.tawatur.text.Figure.Bound;

/** Finds figures of the same thing that differ, and parts that add up to a whole. No two figures are ever made one. */
final class FigureFinder {

    /** A figure in a claim of a point. */
    private record Count(Claim claim, Figure figure) {

        Passage passage() {
            return new Passage(claim.report(), figure.span());
        }
    }

    private static final double SAME_WORDS = 0.4;

    private final Matter matter;

    FigureFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find(Point point) {
        List<Difference> found = new ArrayList<>();
        List<Claim> claims = point.statements().stream().flatMap(s -> s.claims().stream()).toList();
        for (Figure.Role role : List.of(Figure.Role.DEAD, Figure.Role.WOUNDED, Figure.Role.ARRESTED, Figure.Role.MISSING, Figure.Role.DISPLACED)) {
            List<List<Count>> byClaim = claims.stream().map(c -> counts(c, role)).filter(l -> !l.isEmpty()).toList();
            if (!addUp(byClaim, found)) {
                differ(byClaim, role, found);
            }
        }
        return found;
    }

    /** Of a series only the figure that holds. */
    private List<Count> counts(Claim claim, Figure.Role role) {
        List<Figure> all = matter.figures(claim);
        Set<Span> revised = all.stream().map(Figure::revises).collect(Collectors.toSet());
        List<Figure> persons = all.stream().filter(f -> !revised.contains(f.span())).filter(f -> f.noun().kind() == Figure.Kind.PERSON || f.noun().kind() == Figure.Kind.UNKNOWN && f.noun().role() == role).toList();
        boolean one = persons.stream().map(f -> f.noun().role()).filter(r -> r != Figure.Role.NONE).distinct().count() <= 1
                && persons.stream().anyMatch(f -> f.noun().role() == role);
        return persons.stream().filter(f -> f.noun().role() == role || one && f.noun().role() == Figure.Role.NONE).map(f -> new Count(claim, f)).toList();
    }

    private boolean addUp(List<List<Count>> byClaim, List<Difference> found) {
        for (List<Count> whole : byClaim) {
            for (List<Count> parts : byClaim) {
                if (whole.size() == 1 && parts.size() > 1 && isExact(whole.get(0)) && parts.stream().allMatch(FigureFinder::isExact)
                        && parts.stream().mapToDouble(c -> c.figure().value()).sum() == whole.get(0).figure().value()) {
                    found.add(sum(whole.get(0), parts));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isExact(Count count) {
        return count.figure().bound() == Bound.EXACT && count.figure().value() == count.figure().upper();
    }

    private Difference sum(Count whole, List<Count> parts) {
        Passage all = new Passage(parts.get(0).claim().report(), parts.get(0).figure().span().cover(parts.get(parts.size() - 1).figure().span()));
        List<String> arguments = new ArrayList<>(List.of(matter.printed(whole.passage())));
        parts.forEach(p -> arguments.add(matter.printed(p.passage())));
        List<Side> sides = List.of(matter.side(whole.passage(), List.of(whole.claim())), matter.side(all, List.of(parts.get(0).claim())));
        return new Difference(Kind.FIGURE, true, sides, new Reason(Reason.Code.PARTS_ADD_UP, arguments, List.of(whole.passage(), all)));
    }

    /** Figures of claims that give one each; those that one claim parts or that another may contain are left alone. */
    private void differ(List<List<Count>> byClaim, Figure.Role role, List<Difference> found) {
        List<List<Count>> values = new ArrayList<>();
        for (List<Count> counts : byClaim) {
            if (counts.size() == 1 && counts.get(0).figure().noun().role() == role) {
                sort(counts.get(0), values);
            }
        }
        if (values.size() < 2) {
            return;
        }
        List<Side> sides = values.stream().map(v -> matter.side(v.get(0).passage(), v.stream().map(Count::claim).distinct().toList())).toList();
        List<String> arguments = sides.stream().map(Side::label).collect(Collectors.toList());
        found.add(new Difference(Kind.FIGURE, false, sides, new Reason(Reason.Code.FIGURES_DIFFER, arguments, sides.stream().map(Side::passage).toList())));
    }

    private void sort(Count count, List<List<Count>> values) {
        for (List<Count> value : values) {
            if (value.stream().allMatch(v -> agree(v.figure(), count.figure()))) {
                value.add(count);
                return;
            }
        }
        boolean comparable = values.isEmpty() || values.stream().allMatch(v -> v.stream().allMatch(c -> sameThing(c, count)));
        if (comparable) {
            values.add(new ArrayList<>(List.of(count)));
        }
    }

    /** Of one matter in nearly the same words: two tolls of one event, not those of two. */
    private boolean sameThing(Count a, Count b) {
        return a.figure().isComparable(b.figure()) && !a.claim().report().equals(b.claim().report()) && sameHead(a.figure(), b.figure())
                && matter.comparison.words(a.claim(), b.claim()) >= SAME_WORDS && sameDay(a.claim(), b.claim());
    }

    /** Not each of a day of its own. */
    private boolean sameDay(Claim a, Claim b) {
        String first = matter.day(a);
        String second = matter.day(b);
        return first == null || second == null || first.equals(second);
    }

    private boolean sameHead(Figure a, Figure b) {
        String first = a.noun().head();
        String second = b.noun().head();
        if (first == null || second == null || first.equals(second)) {
            return true;
        }
        String one = matter.lexicon.status(first);
        String other = matter.lexicon.status(second);
        return one == null || other == null || one.equals(other);
    }

    private static boolean agree(Figure a, Figure b) {
        return low(a) <= high(b) && low(b) <= high(a);
    }

    private static double low(Figure f) {
        return switch (f.bound()) {
            case LESS_THAN, AT_MOST -> 0;
            case ABOUT -> f.value() * 0.85;
            default -> f.value();
        };
    }

    private static double high(Figure f) {
        return switch (f.bound()) {
            case MORE_THAN, AT_LEAST, SOME -> Double.POSITIVE_INFINITY;
            case ABOUT -> f.upper() * 1.15;
            default -> f.upper();
        };
    }
}
