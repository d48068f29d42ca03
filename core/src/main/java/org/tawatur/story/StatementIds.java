package org.tawatur.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.CodePoints;

/**
 * What statements are called: after the place of their first claim, {@code REPORT:START-END} in code points, as accounts
 * cite it. It stays the same however often the same reports are read, and whatever else is joined or parted.
 */
public final class StatementIds {

    private final Map<String, CodePoints> points = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    public StatementIds(List<Reading> readings) {
        readings.forEach(r -> points.put(r.id(), CodePoints.of(r.text())));
    }

    /** The id of a statement that begins with a claim; where two claims have one content, the later has a number behind. */
    public String of(Claim first) {
        String place = place(first);
        String id = place;
        for (int n = 2; !taken.add(id); n++) {
            id = place + "~" + n;
        }
        return id;
    }

    private String place(Claim claim) {
        CodePoints counted = points.get(claim.report());
        return claim.report() + ":" + counted.at(claim.content().start()) + "-" + counted.at(claim.content().end());
    }
}
