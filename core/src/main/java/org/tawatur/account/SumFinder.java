package org.tawatur.account;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.report.Passage;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.report.Span;
import org.tawatur.story.Statement;
import org.tawatur.text.Figure;
import org.tawatur.text.Figure.Bound;

/** Finds a whole and its parts in what one claim says: 226 on board are 212 and 14. */
final class SumFinder {

    private static final int PARTS = 2;

    private final Matter matter;

    SumFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Statement statement : matter.story.statements()) {
            for (Claim claim : statement.claims()) {
                Difference sum = find(claim);
                if (sum != null && !told.contains(statement.id())) {
                    told.add(statement.id());
                    found.add(sum);
                }
            }
        }
        return found;
    }

    private Difference find(Claim claim) {
        List<Figure> persons = matter.figures(claim).stream().filter(SumFinder::isOfPeople).toList();
        if (persons.size() <= PARTS) {
            return null;
        }
        Figure whole = persons.stream().max((x, y) -> Double.compare(x.value(), y.value())).orElseThrow();
        List<Figure> parts = persons.stream().filter(f -> f != whole).toList();
        boolean together = parts.stream().allMatch(f -> f.span().start() > whole.span().start()) || parts.stream().allMatch(f -> f.span().start() < whole.span().start());
        return together && parts.stream().mapToDouble(Figure::value).sum() == whole.value() ? sum(claim, whole, parts) : null;
    }

    private static boolean isOfPeople(Figure figure) {
        boolean exact = figure.bound() == Bound.EXACT && figure.value() == figure.upper();
        return exact && (figure.noun().kind() == Figure.Kind.PERSON || figure.noun().role() != Figure.Role.NONE);
    }

    private Difference sum(Claim claim, Figure whole, List<Figure> parts) {
        Span all = parts.get(0).span().cover(parts.get(parts.size() - 1).span());
        Passage one = new Passage(claim.report(), whole.span());
        Passage several = new Passage(claim.report(), all);
        List<String> arguments = new ArrayList<>(List.of(matter.printed(one)));
        parts.forEach(p -> arguments.add(matter.printed(new Passage(claim.report(), p.span()))));
        List<Side> sides = List.of(matter.side(one, List.of()), matter.side(several, List.of()));
        return new Difference(Kind.FIGURE, true, sides, new Reason(Reason.Code.PARTS_ADD_UP, arguments, List.of(one, several)));
    }
}
