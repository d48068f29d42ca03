package org.tawatur.bench;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.news.Kind;
import org.tawatur.news.Made;
import org.tawatur.reprint.Reprint;

/** How many of the planted copies are found, and how the stories found stand to the events told. Remembers a window. */
final class Recall {

    /** A copy of an event that so many told before stands in a crowd: what all share must not pass for a formula. */
    private static final int CROWD = 20;

    /** Of one kind of report. */
    static final class Tally {
        /** whose event's first report is in the window */
        private int planted;
        /** the pair itself was found */
        private int pair;
        /** a pair with any report of the event was found */
        private int event;
        /** in the story of the event's first report */
        private int story;

        private Tally() {}

        private Tally(int planted, int pair, int event, int story) {
            this.planted = planted;
            this.pair = pair;
            this.event = event;
            this.story = story;
        }

        double pairs() {
            return (double) pair / planted;
        }

        double events() {
            return (double) event / planted;
        }

        double stories() {
            return (double) story / planted;
        }

        int planted() {
            return planted;
        }

        private void add(Tally other) {
            planted += other.planted;
            pair += other.pair;
            event += other.event;
            story += other.story;
        }
    }

    private record Known(Kind kind, long event, String story) {}

    private final Map<String, Made> coming = new HashMap<>();
    private final LinkedHashMap<String, Known> known = new LinkedHashMap<>();
    private final Map<Long, Integer> told = new HashMap<>();
    private final Forwarding forwarding = new Forwarding();
    private Tally crowded = new Tally();
    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private int reports;
    private int strangers;
    private int joined;

    /** The truth about a report to come. */
    void expect(Made made) {
        coming.put(made.report().id(), made);
    }

    /** @param window how many reports before this one are still compared */
    void met(Followed found, int window) {
        Made made = coming.remove(found.reading().id());
        while (!known.isEmpty() && known.size() > window) {
            Known left = known.remove(known.keySet().iterator().next());
            told.computeIfPresent(left.event, (event, n) -> n == 1 ? null : n - 1);
        }
        forwarding.note(found.joined());
        String story = found.joined().story();
        Set<String> others = found.reprints().stream().map(r -> other(r, made.report().id())).collect(Collectors.toSet());
        Known first = made.of() == null ? null : known.get(made.of());
        int before = told.merge(made.event(), 1, Integer::sum) - 1;
        if (first != null) {
            boolean inEvent = others.stream().anyMatch(o -> event(o) == made.event());
            Tally tally = new Tally(1, others.contains(made.of()) ? 1 : 0, inEvent ? 1 : 0, forwarding.of(first.story).equals(story) ? 1 : 0);
            tallies.computeIfAbsent(made.kind(), k -> new Tally()).add(tally);
            if (made.kind().isCopy() && before >= CROWD) {
                crowded.add(tally);
            }
        }
        Known opener = known.get(story);
        joined += opener != null && opener.event != made.event() ? 1 : 0;
        strangers += made.kind() != Kind.TEMPLATE && others.stream().anyMatch(o -> isStranger(o, made.event())) ? 1 : 0;
        reports++;
        known.put(made.report().id(), new Known(made.kind(), made.event(), story));
    }

    private static String other(Reprint reprint, String id) {
        return reprint.a().report().equals(id) ? reprint.b().report() : reprint.a().report();
    }

    private long event(String id) {
        Known other = known.get(id);
        return other == null ? -1 : other.event;
    }

    private boolean isStranger(String id, long event) {
        Known other = known.get(id);
        return other != null && other.kind != Kind.TEMPLATE && other.event != event;
    }

    Map<Kind, Tally> tallies() {
        return tallies;
    }

    /** A table of all kinds. */
    String byKind() {
        StringBuilder table = new StringBuilder("| kind | planted | with the first report | with any of the event | in the story |\n| --- | ------: | --: | --: | --: |\n");
        tallies.forEach((kind, tally) -> table.append(row(kind.word(), tally)));
        table.append(row("copies in a crowd of " + CROWD, crowded));
        return table.toString();
    }

    private static String row(String kind, Tally t) {
        return String.format(Locale.ROOT, "| %s | %,d | %.4f | %.4f | %.4f |%n", kind, t.planted, t.pairs(), t.events(), t.stories());
    }

    /** Of several kinds together. */
    Tally of(List<Kind> kinds) {
        Tally sum = new Tally();
        tallies.forEach((kind, tally) -> {
            if (kinds.contains(kind)) {
                sum.add(tally);
            }
        });
        return sum;
    }

    /** The share of reports with passages of reports of other events, forms left out. */
    double strangers() {
        return (double) strangers / reports;
    }

    /** The share of reports in a story that a report of another event opened. */
    double joined() {
        return (double) joined / reports;
    }

    /** Counts anew. */
    void reset() {
        tallies.clear();
        crowded = new Tally();
        reports = 0;
        strangers = 0;
        joined = 0;
    }
}
