package org.tawatur.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Point;
import org.tawatur.change.Change.Kind;
import org.tawatur.change.Change.Weight;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.story.Story;

/** In what two accounts of one story part: reports, then points, then differences, each with the reports it changed on account of. */
public final class Changes {

    private final Account before;
    private final Account after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Account before, Account after) {
        this.before = before;
        this.after = after;
    }

    /** @param before may tell of other versions of the reports, or of other reports */
    public static List<Change> between(Account before, Account after) {
        Changes found = new Changes(before, after);
        found.reports();
        found.points();
        found.differences();
        return List.copyOf(found.changes);
    }

    /** What came in where nothing of a story was known. */
    public static List<Change> of(Account after) {
        return after.story().readings().stream().map(r -> new Change(Kind.REPORT_ADDED, title(r), null, null, List.of(r.id()))).toList();
    }

    private void reports() {
        Map<String, Reading> then = byId(before.story());
        Map<String, Reading> now = byId(after.story());
        for (Reading reading : after.story().readings()) {
            Reading old = then.get(reading.id());
            if (old == null || !old.text().equals(reading.text())) {
                changes.add(new Change(old == null ? Kind.REPORT_ADDED : Kind.REPORT_CHANGED, title(reading), null, null, List.of(reading.id())));
            }
        }
        then.values().stream().filter(r -> !now.containsKey(r.id())).forEach(r -> changes.add(new Change(Kind.REPORT_WITHDRAWN, title(r), null, null, List.of(r.id()))));
    }

    private static Map<String, Reading> byId(Story story) {
        Map<String, Reading> byId = new LinkedHashMap<>();
        story.readings().forEach(r -> byId.put(r.id(), r));
        return byId;
    }

    private void points() {
        Function<Point, Set<String>> then = p -> keys(before.story(), claims(p));
        Function<Point, Set<String>> now = p -> keys(after.story(), claims(p));
        Paired<Point> paired = new Paired<>(before.points(), after.points(), then, now);
        for (Point point : after.points()) {
            Point old = paired.before(point);
            Weight weight = Weight.of(point);
            if (old == null) {
                add(Kind.POINT_ADDED, line(after.story(), point), null, weight, reports(Set.of(), now.apply(point)));
            } else if (!Weight.of(old).equals(weight) || !then.apply(old).equals(now.apply(point))) {
                add(Kind.POINT_CHANGED, line(after.story(), point), Weight.of(old), weight, reports(then.apply(old), now.apply(point)));
            }
        }
        for (Point old : paired.gone()) {
            add(Kind.POINT_GONE, line(before.story(), old), Weight.of(old), null, reports(then.apply(old), Set.of()));
        }
    }

    private void differences() {
        Function<Difference, Set<String>> then = d -> sides(before.story(), d);
        Function<Difference, Set<String>> now = d -> sides(after.story(), d);
        Paired<Difference> paired = new Paired<>(before.differences(), after.differences(), then, now);
        for (Difference difference : after.differences()) {
            Difference old = paired.before(difference);
            Set<String> keys = now.apply(difference);
            if (old == null || !then.apply(old).equals(keys)) {
                Set<String> was = old == null ? Set.of() : then.apply(old);
                add(old == null ? Kind.DIFFERENCE_ADDED : Kind.DIFFERENCE_CHANGED, line(after.story(), difference.sides().get(0).passage()), null, null, reports(was, keys));
            }
        }
        for (Difference old : paired.gone()) {
            add(Kind.DIFFERENCE_GONE, line(before.story(), old.sides().get(0).passage()), null, null, reports(then.apply(old), Set.of()));
        }
    }

    private void add(Kind kind, Change.Line line, Weight was, Weight is, Set<String> reports) {
        changes.add(new Change(kind, line, was, is, List.copyOf(reports)));
    }

    private static List<Claim> claims(Point point) {
        return point.statements().stream().flatMap(s -> s.claims().stream()).toList();
    }

    private static Set<String> sides(Story story, Difference difference) {
        Set<String> keys = new HashSet<>();
        for (Difference.Side side : difference.sides()) {
            keys.add(side.passage().report() + "\n" + difference.kind() + " " + difference.agrees() + "\n" + story.words(side.passage()));
            keys.addAll(keys(story, side.claims()));
        }
        return keys;
    }

    /** What tells claims of two versions of a report apart: their words and those of their cue, not their place; and who speaks. */
    private static Set<String> keys(Story story, List<Claim> claims) {
        Set<String> keys = new HashSet<>();
        Map<String, Integer> met = new HashMap<>();
        for (Claim claim : claims) {
            String key = claim.report() + "\n" + words(story, claim.report(), claim.cue()) + "\n" + words(story, claim.report(), claim.content())
                    + "\n" + (claim.speaker() == null ? "" : claim.speaker().name());
            keys.add(key + "\n" + met.merge(key, 1, Integer::sum));
        }
        return keys;
    }

    private static String words(Story story, String report, Span span) {
        return story.words(new Passage(report, span));
    }

    private static Set<String> reports(Set<String> was, Set<String> is) {
        Set<String> reports = new TreeSet<>();
        was.stream().filter(k -> !is.contains(k)).forEach(k -> reports.add(k.substring(0, k.indexOf('\n'))));
        is.stream().filter(k -> !was.contains(k)).forEach(k -> reports.add(k.substring(0, k.indexOf('\n'))));
        return reports;
    }

    private static Change.Line line(Story story, Point point) {
        return line(story, new Passage(point.lead().report(), point.lead().content()));
    }

    private static Change.Line line(Story story, Passage passage) {
        CodePoints points = CodePoints.of(story.reading(passage.report()).text());
        return new Change.Line(passage.report(), points.at(passage.span().start()), points.at(passage.span().end()), story.words(passage));
    }

    private static Change.Line title(Reading reading) {
        Span span = reading.article().zones().stream().filter(z -> z.kind() == Zone.Kind.TITLE).map(Zone::span).findFirst()
                .or(() -> reading.article().zones().stream().filter(z -> z.kind().isArticle()).map(Zone::span).findFirst()).orElse(new Span(0, 0));
        CodePoints points = CodePoints.of(reading.text());
        return new Change.Line(reading.id(), points.at(span.start()), points.at(span.end()), span.in(reading.text()));
    }
}
