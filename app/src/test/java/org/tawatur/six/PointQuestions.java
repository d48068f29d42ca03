package org.tawatur.six;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether the points of the account are those of the truth, and rest on as many origins and hands. */
final class PointQuestions {

    private static final String FOUND = "points found";
    private static final String READ = "members read";
    private static final String JOINED = "members joined";
    private static final String APART = "points in one are of one matter";
    private static final String CONTAIN = "origin bounds contain the truth";
    private static final String TIGHT = "origin bounds tight";
    private static final String HANDS = "hands";

    private final Invented story;
    private final Findings findings;
    private final JsonNode points;

    PointQuestions(Invented story, Findings findings) {
        this.story = story;
        this.findings = findings;
        points = story.told("points");
    }

    void ask() {
        Map<JsonNode, Set<String>> held = new LinkedHashMap<>();
        for (JsonNode point : story.truth("points")) {
            JsonNode home = home(point);
            String name = point.get("point").asString();
            findings.ask(FOUND, home != null, name, "nothing");
            members(point, home);
            if (home != null) {
                held.computeIfAbsent(home, k -> new HashSet<>()).add(name);
                origins(point, home);
            }
        }
        held.forEach(this::apart);
    }

    /** The point told that holds most of a true one's members. */
    private JsonNode home(JsonNode point) {
        JsonNode home = null;
        int most = 0;
        for (JsonNode told : points) {
            int holds = held(point, told).size();
            if (holds > most) {
                home = told;
                most = holds;
            }
        }
        return home;
    }

    private List<JsonNode> held(JsonNode point, JsonNode told) {
        List<JsonNode> held = new ArrayList<>();
        for (JsonNode member : point.get("members")) {
            if (claims(told).stream().anyMatch(c -> story.stands(c, member))) {
                held.add(member);
            }
        }
        return held;
    }

    private static List<JsonNode> claims(JsonNode told) {
        List<JsonNode> claims = new ArrayList<>();
        told.get("statements").forEach(s -> s.get("claims").forEach(claims::add));
        return claims;
    }

    private void members(JsonNode point, JsonNode home) {
        List<JsonNode> here = home == null ? List.of() : held(point, home);
        for (JsonNode member : point.get("members")) {
            boolean read = isRead(member);
            String name = point.get("point").asString() + ", " + member.get("report").asString() + ": " + member.get("words").asString();
            findings.ask(READ, read, name, "in no point");
            if (read) {
                findings.ask(JOINED, here.contains(member), name, "in a point apart");
            }
        }
    }

    private boolean isRead(JsonNode member) {
        for (JsonNode told : points) {
            if (claims(told).stream().anyMatch(c -> story.stands(c, member))) {
                return true;
            }
        }
        return false;
    }

    /** A point is measured by whose words it is: a denial by who denies. */
    private void origins(JsonNode point, JsonNode home) {
        String name = point.get("point").asString();
        JsonNode bounds = home.get("origins");
        boolean mixed = point.get("denies").asBoolean() && claims(home).stream().anyMatch(c -> !c.get("act").asString().equals("deny"));
        if (mixed && home.has("denials") && !home.get("denials").isNull()) {
            bounds = home.get("denials");
        }
        int least = bounds.get("atLeast").asInt();
        int most = bounds.get("atMost").asInt();
        JsonNode truth = point.get("origins");
        boolean contain = least <= truth.get(0).asInt() && most >= truth.get(1).asInt();
        findings.ask(CONTAIN, contain, name + " " + truth.get(0).asInt() + ".." + truth.get(1).asInt(), least + ".." + most);
        findings.ask(TIGHT, least == most, name, least + ".." + most);
        int hands = point.get("carriage").get(2).asInt();
        findings.ask(HANDS, home.get("carriage").asInt() == hands, name + " " + hands, String.valueOf(home.get("carriage").asInt()));
    }

    /** Points held in one must be on one matter: parted, or agreed, by the truth. */
    private void apart(JsonNode home, Set<String> names) {
        for (JsonNode a : story.truth("points")) {
            for (JsonNode b : story.truth("points")) {
                String x = a.get("point").asString();
                String y = b.get("point").asString();
                if (x.compareTo(y) < 0 && names.contains(x) && names.contains(y) && !sameClaim(home, a, b)) {
                    findings.ask(APART, oneMatter(a, b), x + " and " + y, "one point");
                }
            }
        }
    }

    /** A claim read as longer than it is may hold two points: that is no join. */
    private boolean sameClaim(JsonNode home, JsonNode a, JsonNode b) {
        return claims(home).stream().anyMatch(c -> holds(a, c) && holds(b, c));
    }

    private boolean holds(JsonNode point, JsonNode claim) {
        for (JsonNode member : point.get("members")) {
            if (story.stands(claim, member)) {
                return true;
            }
        }
        return false;
    }

    private boolean oneMatter(JsonNode a, JsonNode b) {
        for (String section : List.of("differences", "agreements")) {
            for (JsonNode matter : story.truth(section)) {
                if (sideIn(matter, a) && sideIn(matter, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sideIn(JsonNode matter, JsonNode point) {
        for (JsonNode side : matter.get("sides")) {
            for (JsonNode member : point.get("members")) {
                if (story.meet(side, member)) {
                    return true;
                }
            }
        }
        return false;
    }
}
