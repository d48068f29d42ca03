package org.tawatur.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tawatur.account.Account;
import org.tawatur.account.Point;
import org.tawatur.claim.Reading;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Passage;
import org.tawatur.report.Report;
import org.tawatur.text.Notice;

/**
 * A report that says that it, or one before it, was wrong; and what stands on those that it may mean. What it puts right is
 * for a person to judge: no number changes by it.
 *
 * @param notice  the words that say so
 * @param earlier the ids of the outlet's reports before it, which it may mean; may be empty
 * @param lines   the points with a claim of these, weightiest first
 */
public record Correction(Notice.Kind kind, Passage notice, List<String> earlier, List<Point> lines) {

    public Correction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(notice, "notice");
        earlier = List.copyOf(earlier);
        lines = List.copyOf(lines);
    }

    /** All that the reports of an account say of the kind, in their order. */
    public static List<Correction> in(Account account) {
        List<Correction> found = new ArrayList<>();
        List<Reading> readings = account.story().readings();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            if (reading.notice() != null) {
                List<String> earlier = readings.subList(0, i).stream().filter(r -> isOneOutlet(r, reading)).map(Reading::id).toList();
                List<Point> lines = account.points().stream().filter(p -> p.statements().stream().flatMap(s -> s.claims().stream()).anyMatch(c -> earlier.contains(c.report()))).toList();
                found.add(new Correction(reading.notice().kind(), new Passage(reading.id(), reading.notice().span()), earlier, lines));
            }
        }
        return found;
    }

    private static boolean isOneOutlet(Reading a, Reading b) {
        String name = outlet(a.article().report());
        return name != null && name.equals(outlet(b.article().report()));
    }

    private static String outlet(Report report) {
        Outlet known = Outlets.load().of(report.imprint());
        return known == null ? report.outlet() : known.name();
    }
}
