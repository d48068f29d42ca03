package org.tawatur.harbour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tawatur.report.Span;
import tools.jackson.databind.JsonNode;

/** How the accounts part, agree and follow one another. */
final class AccountSections {

    /** The words of expected.json for what Tawatur calls otherwise. */
    private static final Map<String, String> KINDS = Map.of("attribution", "speaker", "quotation", "wording");

    private final Sample sample;

    AccountSections(Sample sample) {
        this.sample = sample;
    }

    void addTo(Map<String, Supplier<List<Miss>>> sections) {
        sections.put("differences", () -> told("differences", true));
        sections.put("agreements", () -> told("agreements", false));
        sections.put("agreements parted", this::parted);
        sections.put("correction", this::correction);
        sections.put("timeline", this::timeline);
    }

    /** Each matter is told, with the words of every side. */
    private List<Miss> told(String section, boolean parts) {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode matter : sample.expected(section)) {
            List<JsonNode> tell = telling(matter, !parts);
            if (tell.isEmpty()) {
                misses.add(new Miss(section, matter.get("sides").get(0).get("report").asString(), name(matter), "nothing"));
                continue;
            }
            for (JsonNode side : matter.get("sides")) {
                if (tell.stream().allMatch(d -> sides(d, side).isEmpty())) {
                    misses.add(new Miss(section, side.get("report").asString(), matter.get("kind").asString() + ": " + side.get("words").asString(), "not among the sides"));
                }
            }
        }
        return misses;
    }

    private static String name(JsonNode matter) {
        JsonNode sides = matter.get("sides");
        return matter.get("kind").asString() + ": " + sides.get(0).get("words").asString() + " / " + sides.get(1).get("words").asString();
    }

    /** The differences of the matter's kind that set two of its sides against each other. */
    private List<JsonNode> telling(JsonNode matter, boolean agrees) {
        String kind = KINDS.getOrDefault(matter.get("kind").asString(), matter.get("kind").asString());
        List<JsonNode> telling = new ArrayList<>();
        for (JsonNode difference : sample.told().get("differences")) {
            // two wordings of one saying and a count that moved are told as what they are, not as an agreement
            boolean asked = kind.equals("wording") || difference.get("reason").get("code").asString().equals("MOVED_OVER_TIME") || difference.get("agrees").asBoolean() == agrees;
            if (difference.get("kind").asString().equals(kind) && asked && setsApart(difference, matter)) {
                telling.add(difference);
            }
        }
        return telling;
    }

    private boolean setsApart(JsonNode difference, JsonNode matter) {
        List<Set<Integer>> taken = new ArrayList<>();
        matter.get("sides").forEach(side -> taken.add(sides(difference, side)));
        for (Set<Integer> a : taken) {
            for (Set<Integer> b : taken) {
                if (!a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Which sides of a difference stand on these words. */
    private Set<Integer> sides(JsonNode difference, JsonNode expected) {
        String report = expected.get("report").asString();
        List<Span> places = sample.places(expected);
        Set<Integer> sides = new HashSet<>();
        for (int i = 0; i < difference.get("sides").size(); i++) {
            JsonNode side = difference.get("sides").get(i);
            boolean stands = stands(report, places, side.get("passage"));
            for (JsonNode claim : side.get("claims")) {
                stands |= stands(report, places, claim) || isSource(report, places, claim);
            }
            if (stands) {
                sides.add(i);
            }
        }
        return sides;
    }

    private boolean isSource(String report, List<Span> places, JsonNode claim) {
        return claim.get("report").asString().equals(report) && !claim.get("source").isNull() && Sample.cover(places, sample.span(report, claim.get("source"))) >= Sample.SAME;
    }

    private boolean stands(String report, List<Span> places, JsonNode passage) {
        return passage.get("report").asString().equals(report) && Sample.cover(places, sample.span(report, passage)) >= Sample.SAME;
    }

    /** What is no difference must not be told as one. */
    private List<Miss> parted() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode matter : sample.expected("agreements")) {
            if (!matter.get("kind").asString().equals("quotation")) {
                telling(matter, false).forEach(d -> misses.add(new Miss("agreements parted", "-", name(matter), "told as a difference")));
            }
        }
        return misses;
    }

    /** What the outlet takes back stands against what is right, in one difference. */
    private List<Miss> correction() {
        JsonNode correction = sample.expected("correction");
        String report = correction.get("report").asString();
        List<Span> wrong = sample.places(report, correction.get("words").asString());
        List<Span> right = sample.places(report, correction.get("right").asString());
        for (JsonNode difference : sample.told().get("differences")) {
            boolean hasWrong = false;
            boolean hasRight = false;
            for (JsonNode side : difference.get("sides")) {
                hasWrong |= stands(report, wrong, side.get("passage"));
                hasRight |= stands(report, right, side.get("passage"));
            }
            if (hasWrong && hasRight) {
                return List.of();
            }
        }
        return List.of(new Miss("correction", report, correction.get("words").asString() + " / " + correction.get("right").asString(), "nothing"));
    }

    private List<Miss> timeline() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode day : sample.expected("timeline")) {
            for (JsonNode entry : day.get("entries")) {
                String when = day.get("day").asString();
                String report = entry.get("report").asString();
                List<String> days = sample.rows("timeline").stream().filter(r -> isEntry(r, entry)).map(r -> r.get("when").asString()).distinct().toList();
                if (!days.contains(when)) {
                    misses.add(new Miss("timeline", report, when + ": " + entry.get("words").asString(), days.isEmpty() ? "nothing" : String.join(" and ", days)));
                }
            }
        }
        return misses;
    }

    /** Whether a row stands on the entry's words, and on its time where it names one. */
    private boolean isEntry(JsonNode row, JsonNode entry) {
        String report = entry.get("report").asString();
        if (!stands(report, sample.places(entry), row)) {
            return false;
        }
        JsonNode time = row.get("time");
        return time.isNull() || stands(report, sample.places(report, entry.get("time").asString()), time);
    }
}
