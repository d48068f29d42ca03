package org.tawatur.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tawatur.account.Difference.Kind;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.account.Difference.Side;
import org.tawatur.report.Span;
import org.tawatur.text.Figure;
import org.tawatur.text.Figure.Bound;
import org.tawatur.text.Sentence;

/** Finds a whole and its parts in what one report passes on: 226 on board are 212 and 14. Parts stand side by side, and the whole near them. */
final class SumFinder {

    private static final int PARTS = 2;
    private static final int MOST_PARTS = 4;
    /** Characters from one part to the next, and from the parts to the whole. */
    private static final int BESIDE = 70;
    private static final int NEAR = 350;
    /** A smaller whole is the sum of its neighbours by chance. */
    private static final int MANY = 10;

    /** A figure, and the claim that passes it on or null. */
    private record Count(String report, Claim claim, Figure figure) {

        Span span() {
            return figure.span();
        }
    }

    private final Matter matter;

    SumFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find() {
        List<Difference> found = new ArrayList<>();
        matter.story.readings().forEach(r -> find(r, found));
        return found;
    }

    private void find(Reading reading, List<Difference> found) {
        List<Count> counts = counts(reading);
        for (int first = 0; first < counts.size(); first++) {
            int end = first + 1;
            while (end < counts.size() && end < first + MOST_PARTS && areBeside(counts.get(end - 1), counts.get(end))) {
                List<Count> parts = counts.subList(first, ++end);
                Count whole = isSaid(parts) && !isNested(parts) ? whole(parts, counts) : null;
                if (whole != null) {
                    found.add(sum(whole, parts));
                    first = end - 1;
                    break;
                }
            }
        }
    }

    /** Each figure of people once, with the narrowest claim that passes it on, or null where the outlet tells it itself. */
    private static List<Count> counts(Reading reading) {
        List<Count> counts = new ArrayList<>();
        for (Figure figure : reading.figures()) {
            Claim claim = reading.claims().stream().filter(c -> c.content().contains(figure.span())).min(Comparator.comparingInt(c -> c.content().length())).orElse(null);
            if (isExact(figure) && isOfPeople(figure)) {
                counts.add(new Count(reading.id(), claim, figure));
            }
        }
        return counts;
    }

    private static boolean isSaid(List<Count> parts) {
        return parts.stream().allMatch(p -> p.claim != null);
    }

    /** The nearest count that is the sum of these, or null. */
    private Count whole(List<Count> parts, List<Count> counts) {
        double sum = parts.stream().mapToDouble(p -> p.figure.value()).sum();
        return counts.stream().filter(c -> c.figure.value() == sum && parts.stream().allMatch(p -> p != c && p.figure.isComparable(c.figure)) && isNear(c, parts))
                .min(Comparator.comparingInt(c -> away(c, parts))).orElse(null);
    }

    private static int away(Count whole, List<Count> parts) {
        Span all = span(parts);
        return Math.max(all.start() - whole.span().end(), whole.span().start() - all.end());
    }

    private static Span span(List<Count> parts) {
        return parts.get(0).span().cover(parts.get(parts.size() - 1).span());
    }

    /** Whether one is the whole of the others, or they are said to be among it. */
    private boolean isNested(List<Count> parts) {
        double sum = parts.stream().mapToDouble(p -> p.figure.value()).sum();
        Span between = new Span(parts.get(0).span().end(), parts.get(parts.size() - 1).span().start());
        return parts.stream().anyMatch(p -> parts.size() > PARTS && 2 * p.figure.value() == sum) || matter.words(parts.get(0).report, between).stream().anyMatch(w -> matter.lexicon.isAmong(w.form()));
    }

    private boolean areBeside(Count a, Count b) {
        List<Sentence> sentences = matter.reading(a.report).article().sentences();
        return b.span().start() - a.span().end() <= BESIDE && sentences.stream().anyMatch(s -> s.span().contains(a.span()) && s.span().contains(b.span()));
    }

    /** What comes before its parts is their whole, and what stands in one sentence with them. */
    private boolean isNear(Count whole, List<Count> parts) {
        boolean one = parts.stream().allMatch(p -> p.claim == whole.claim);
        boolean people = isPeople(whole.figure) || parts.stream().anyMatch(p -> isPeople(p.figure));
        boolean before = whole.span().end() <= parts.get(0).span().start() || areBeside(parts.get(parts.size() - 1), whole);
        int away = away(whole, parts);
        return people && before && away >= 0 && away <= NEAR && (one || whole.figure.value() >= MANY);
    }

    private static boolean isExact(Figure figure) {
        return figure.bound() == Bound.EXACT && figure.value() == figure.upper() && figure.value() >= 1;
    }

    /** People, or a bare number that may be of them. */
    private static boolean isOfPeople(Figure figure) {
        return figure.noun().head() == null && figure.noun().kind() == Figure.Kind.UNKNOWN || isPeople(figure);
    }

    private static boolean isPeople(Figure figure) {
        return figure.noun().kind() == Figure.Kind.PERSON || figure.noun().role() != Figure.Role.NONE;
    }

    private Difference sum(Count whole, List<Count> parts) {
        String report = whole.report;
        Passage one = new Passage(report, whole.span());
        Passage several = new Passage(report, span(parts));
        List<String> arguments = new ArrayList<>(List.of(matter.printed(one)));
        parts.forEach(p -> arguments.add(matter.printed(new Passage(report, p.span()))));
        List<Side> sides = List.of(matter.side(one, List.of()), matter.side(several, List.of()));
        return new Difference(Kind.FIGURE, true, sides, new Reason(Reason.Code.PARTS_ADD_UP, arguments, List.of(one, several)));
    }
}
