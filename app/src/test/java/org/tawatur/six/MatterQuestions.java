package org.tawatur.six;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Whether copies, chains, differences, figures and days are those of the truth. */
final class MatterQuestions {

    private final Invented story;
    private final Findings findings;
    private final List<JsonNode> differences = new ArrayList<>();

    MatterQuestions(Invented story, Findings findings) {
        this.story = story;
        this.findings = findings;
        story.told("differences").forEach(differences::add);
    }

    void ask() {
        copies();
        chains();
        differences();
        parted();
        figures();
        timeline();
    }

    private void copies() {
        Set<String> told = new HashSet<>();
        story.told("reprints").forEach(r -> told.add(r.get("a").get("report").asString() + " from " + r.get("b").get("report").asString()));
        Set<String> truth = new HashSet<>();
        for (JsonNode copy : story.truth("copies")) {
            String pair = copy.get("copy").asString() + " from " + copy.get("of").asString();
            truth.add(pair);
            for (JsonNode other : story.truth("copies")) {
                if (other.get("of").asString().equals(copy.get("of").asString())) {
                    truth.add(copy.get("copy").asString() + " from " + other.get("copy").asString());
                }
            }
            findings.ask("copies found", told.contains(pair), pair + " (" + copy.get("kind").asString() + ")", "nothing");
        }
        told.stream().sorted().forEach(pair -> findings.ask("copies true", truth.contains(pair), pair, "told"));
    }

    private void chains() {
        List<JsonNode> claims = new ArrayList<>();
        story.told("points").forEach(p -> p.get("statements").forEach(s -> s.get("claims").forEach(claims::add)));
        for (JsonNode chain : story.truth("chains")) {
            List<JsonNode> here = claims.stream().filter(c -> story.stands(c, chain)).toList();
            String name = chain.get("report").asString() + ": " + chain.get("words").asString();
            findings.ask("chains", here.stream().anyMatch(c -> isChain(c, chain)), name, here.isEmpty() ? "no claim" : here.get(0).get("via").toString());
        }
    }

    private static boolean isChain(JsonNode claim, JsonNode chain) {
        JsonNode via = claim.get("via");
        boolean same = via.size() == chain.get("via").size() && !claim.get("speaker").isNull() && Invented.alike(claim.get("speaker").get("name").asString(), chain.get("speaker").asString());
        for (int i = 0; same && i < via.size(); i++) {
            same = Invented.alike(via.get(i).get("name").asString(), chain.get("via").get(i).asString());
        }
        return same;
    }

    private void differences() {
        for (JsonNode truth : story.truth("differences")) {
            findings.ask("differences found", differences.stream().anyMatch(d -> tells(d, truth)), name(truth), "nothing");
        }
        for (JsonNode truth : story.truth("agreements")) {
            findings.ask("agreements found", differences.stream().anyMatch(d -> !isParting(d) && tells(d, truth)), name(truth), "nothing");
        }
    }

    /** What is told as a parting of accounts must be one. */
    private void parted() {
        for (JsonNode told : differences.stream().filter(MatterQuestions::isParting).toList()) {
            boolean is = false;
            for (JsonNode truth : story.truth("differences")) {
                is |= setsApart(told, truth);
            }
            JsonNode a = told.get("sides").get(0).get("passage");
            JsonNode b = told.get("sides").get(1).get("passage");
            String name = told.get("kind").asString() + ": " + a.get("report").asString() + " " + a.get("quote").asString() + " / " + b.get("report").asString() + " " + b.get("quote").asString();
            findings.ask("differences true", is, name, "told");
        }
    }

    /** Two wordings of one saying and a count that moved are told as what they are, not as accounts that part. */
    private static boolean isParting(JsonNode told) {
        return !told.get("agrees").asBoolean() && !told.get("kind").asString().equals("wording") && !told.get("reason").get("code").asString().equals("MOVED_OVER_TIME");
    }

    private boolean tells(JsonNode told, JsonNode truth) {
        return told.get("kind").asString().equals(truth.get("kind").asString()) && setsApart(told, truth);
    }

    private static String name(JsonNode matter) {
        List<String> sides = new ArrayList<>();
        matter.get("sides").forEach(s -> sides.add(s.get("report").asString() + " " + s.get("words").asString()));
        return matter.get("kind").asString() + ": " + String.join(" / ", sides);
    }

    /**
     * Whether two of the truth's sides stand on different sides of what is told: by their own words, or by those of whoever says the
     * same. Of a sum both stand in one sentence, which says all of it.
     */
    private boolean setsApart(JsonNode told, JsonNode truth) {
        String kind = truth.get("kind").asString();
        return setsApart(told, truth, false) || (kind.equals("figure") || kind.equals("denial")) && setsApart(told, truth, true);
    }

    private boolean setsApart(JsonNode told, JsonNode truth, boolean anyCarrier) {
        List<Set<Integer>> taken = new ArrayList<>();
        truth.get("sides").forEach(side -> taken.add(sides(told, anyCarrier ? carriers(side) : List.of(side))));
        for (Set<Integer> a : taken) {
            for (Set<Integer> b : taken) {
                if (!a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a side, and those in which other reports say the same. */
    private List<JsonNode> carriers(JsonNode side) {
        List<JsonNode> carriers = new ArrayList<>(List.of(side));
        for (JsonNode point : story.truth("points")) {
            boolean said = false;
            for (JsonNode member : point.get("members")) {
                said |= story.meet(side, member);
            }
            if (said) {
                point.get("members").forEach(carriers::add);
            }
        }
        return carriers;
    }

    private Set<Integer> sides(JsonNode told, List<JsonNode> words) {
        Set<Integer> sides = new HashSet<>();
        for (int i = 0; i < told.get("sides").size(); i++) {
            JsonNode side = told.get("sides").get(i);
            boolean stands = words.stream().anyMatch(w -> story.stands(side.get("passage"), w));
            for (JsonNode claim : side.get("claims")) {
                stands |= words.stream().anyMatch(w -> story.stands(claim, w));
            }
            if (stands) {
                sides.add(i);
            }
        }
        return sides;
    }

    /** A reading of a series stands beside the others of it. */
    private void figures() {
        List<JsonNode> told = differences.stream().filter(d -> d.get("kind").asString().equals("figure")).toList();
        for (JsonNode matter : story.truth("figures")) {
            for (JsonNode reading : matter.get("series")) {
                boolean stands = told.stream().anyMatch(d -> !sides(d, List.of(reading)).isEmpty());
                findings.ask("figures in a series", stands, matter.get("matter").asString() + ", " + reading.get("report").asString() + ": " + reading.get("words").asString(), "alone");
            }
        }
    }

    private void timeline() {
        for (JsonNode entry : story.truth("timeline")) {
            Set<String> days = new TreeSet<>();
            story.told("timeline").forEach(t -> {
                if (story.stands(t.get("passage"), entry)) {
                    days.add(t.get("when").asString());
                }
            });
            String name = entry.get("day").asString() + ", " + entry.get("report").asString() + ": " + entry.get("words").asString();
            findings.ask("timeline", days.contains(entry.get("day").asString()), name, days.isEmpty() ? "nothing" : String.join(" and ", days));
        }
    }
}
