package org.tawatur.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What many spans cover together. */
public final class Cover {

    /** Apart from each other, in order. */
    private final List<Span> stretches = new ArrayList<>();

    public Cover(Collection<Span> spans) {
        for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).overlaps(span)) {
                stretches.set(last, stretches.get(last).cover(span));
            } else {
                stretches.add(span);
            }
        }
    }

    /** Whether any of the spans overlaps this one. */
    public boolean overlaps(Span span) {
        int next = Spans.first(stretches, s -> s, span.start());
        return next < stretches.size() && stretches.get(next).overlaps(span) || next > 0 && stretches.get(next - 1).overlaps(span);
    }
}
