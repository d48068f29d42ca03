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

/** Finds parts that add up to a whole. No two figures are ever made one. */
final class FigureFinder {

    /** A figure in a claim of a point. */
    private record Count(Claim claim, Figure figure) {

        Passage passage() {
            return new Passage(claim.report(), figure.span());
        }
    }

    private final Matter matter;

    FigureFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find(Point point) {
        List<Difference> found = new ArrayList<>();
        List<Claim> claims = point.statements().stream().flatMap(s -> s.claims().stream()).toList();
        for (Figure.Role role : List.of(Figure.Role.DEAD, Figure.Role.WOUNDED, Figure.Role.ARRESTED, Figure.Role.MISSING, Figure.Role.DISPLACED)) {
            List<List<Count>> byClaim = claims.stream().map(c -> counts(c, role)).filter(l -> !l.isEmpty()).toList();
            addUp(byClaim, found);
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

    private void addUp(List<List<Count>> byClaim, List<Difference> found) {
        for (List<Count> whole : byClaim) {
            for (List<Count> parts : byClaim) {
                if (whole.size() == 1 && parts.size() > 1 && isExact(whole.get(0)) && parts.stream().allMatch(FigureFinder::isExact)
                        && parts.stream().mapToDouble(c -> c.figure().value()).sum() == whole.get(0).figure().value()) {
                    found.add(sum(whole.get(0), parts));
                    return;
                }
            }
        }
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
}
