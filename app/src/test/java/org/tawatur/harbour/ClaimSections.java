package org.tawatur.harbour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tawatur.report.Span;
import tools.jackson.databind.JsonNode;

/** Claims one by one, and the statements they are joined to. */
final class ClaimSections {

    private static final int SHOWN = 60;

    private final Sample sample;
    private Map<JsonNode, JsonNode> matched;

    /** An expected claim, one that was read, and how well they go together. */
    private record Match(JsonNode expected, JsonNode read, double score) {
    }

    ClaimSections(Sample sample) {
        this.sample = sample;
    }

    void addTo(Map<String, Supplier<List<Miss>>> sections) {
        sections.put("claims", this::found);
        sections.put("claims in furniture", this::furniture);
        sections.put("cue", () -> each("cue", this::isCue, read -> words(read, "cue")));
        sections.put("source", () -> each("source", this::isSource, read -> words(read, "source")));
        sections.put("speaker", () -> each("speaker", this::isSpeaker, read -> read.get("speaker").asString("nobody")));
        sections.put("via", () -> each("via", this::isVia, read -> read.get("via").toString()));
        for (String field : List.of("mode", "act", "zone")) {
            sections.put(field, () -> each(field, (e, r) -> accepted(e, field).contains(r.get(field).asString()), read -> read.get(field).asString()));
        }
        sections.put("statements", this::statements);
        sections.put("statements apart", this::apart);
        sections.put("statement's speaker", this::speakers);
    }

    /** Expected claims with the one that was read of the same content, each read one once; the best match first. */
    private Map<JsonNode, JsonNode> matched() {
        if (matched == null) {
            List<Match> matches = new ArrayList<>();
            for (JsonNode claim : sample.expected("claims")) {
                List<Span> places = sample.places(report(claim), claim.get("content").asString());
                for (JsonNode row : rows(report(claim))) {
                    double likeness = Sample.likeness(places, sample.span(report(claim), row.get("content")));
                    if (likeness >= Sample.SAME) {
                        matches.add(new Match(claim, row, likeness + (isCue(claim, row) ? 1 : 0)));
                    }
                }
            }
            matches.sort(Comparator.comparingDouble(Match::score).reversed());
            matched = new IdentityHashMap<>();
            Set<JsonNode> taken = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Match match : matches) {
                if (!matched.containsKey(match.expected()) && taken.add(match.read())) {
                    matched.put(match.expected(), match.read());
                }
            }
        }
        return matched;
    }

    private static String report(JsonNode node) {
        return node.get("report").asString();
    }

    private List<JsonNode> rows(String report) {
        return sample.rows("claims").stream().filter(r -> report(r).equals(report)).toList();
    }

    private List<Miss> found() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode claim : sample.expected("claims")) {
            if (!matched().containsKey(claim)) {
                misses.add(new Miss("claims", report(claim), name(claim), instead(claim)));
            }
        }
        return misses;
    }

    /** A claim as a line of the list of misses names it: by its cue and the first words of its content. */
    private static String name(JsonNode claim) {
        String content = claim.get("content").asString();
        int end = content.length() <= SHOWN ? content.length() : content.indexOf(' ', SHOWN) < 0 ? content.length() : content.indexOf(' ', SHOWN);
        return claim.get("cue").asString() + " > " + content.substring(0, end);
    }

    /** The claim that has most of the expected one's content, if any has some. */
    private String instead(JsonNode claim) {
        List<Span> places = sample.places(report(claim), claim.get("content").asString());
        return rows(report(claim)).stream()
                .filter(r -> Sample.likeness(places, sample.span(report(r), r.get("content"))) > 0)
                .max(Comparator.comparingDouble(r -> Sample.likeness(places, sample.span(report(r), r.get("content")))))
                .map(r -> words(r, "cue") + " > " + words(r, "content")).orElse("nothing");
    }

    private String words(JsonNode row, String field) {
        return row.get(field).isNull() ? "nothing" : sample.span(report(row), row.get(field)).in(sample.text(report(row)));
    }

    private List<Miss> furniture() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode row : sample.rows("reports")) {
            for (JsonNode line : expectedReport(report(row)).get("lines").get("furniture")) {
                Span at = line(report(row), line.asInt());
                rows(report(row)).stream().filter(c -> sample.span(report(c), c.get("cue")).overlaps(at) || sample.span(report(c), c.get("content")).overlaps(at))
                        .forEach(c -> misses.add(new Miss("claims in furniture", report(c), "line " + line.asInt(), words(c, "content"))));
            }
        }
        return misses;
    }

    private JsonNode expectedReport(String id) {
        for (JsonNode report : sample.expected("reports")) {
            if (report(report).equals(id)) {
                return report;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private Span line(String report, int number) {
        String text = sample.text(report);
        int start = 0;
        for (int i = 1; i < number; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int end = text.indexOf('\n', start);
        return new Span(start, end < 0 ? text.length() : end);
    }

    private List<Miss> each(String section, BiPredicate<JsonNode, JsonNode> right, Function<JsonNode, String> read) {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode claim : sample.expected("claims")) {
            JsonNode row = matched().get(claim);
            if (row != null && !right.test(claim, row)) {
                misses.add(new Miss(section, report(claim), name(claim) + " = " + expected(claim.get(section)), read.apply(row)));
            }
        }
        return misses;
    }

    private static String expected(JsonNode value) {
        return value.isNull() ? "nothing" : value.isArray() ? value.toString() : value.asString();
    }

    private boolean isCue(JsonNode claim, JsonNode row) {
        return Sample.likeness(sample.places(report(claim), claim.get("cue").asString()), sample.span(report(row), row.get("cue"))) >= Sample.SAME;
    }

    private boolean isSource(JsonNode claim, JsonNode row) {
        if (claim.get("source").isNull() || row.get("source").isNull()) {
            return claim.get("source").isNull() && row.get("source").isNull();
        }
        return Sample.likeness(sample.places(report(claim), claim.get("source").asString()), sample.span(report(row), row.get("source"))) >= Sample.SAME;
    }

    private boolean isSpeaker(JsonNode claim, JsonNode row) {
        return !row.get("speaker").isNull() && accepted(claim, "speaker").stream().anyMatch(s -> sample.alike(s, row.get("speaker").asString()));
    }

    /** What a field may be: where reasonable annotators differ, its plural lists every accepted value. */
    private static List<String> accepted(JsonNode claim, String field) {
        List<String> values = new ArrayList<>(List.of(claim.get(field).asString()));
        if (claim.has(field + "s")) {
            claim.get(field + "s").forEach(v -> values.add(v.asString()));
        }
        return values;
    }

    private boolean isVia(JsonNode claim, JsonNode row) {
        return normal(claim.get("via")).equals(normal(row.get("via")));
    }

    private List<String> normal(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(n -> names.add(sample.normal(n.asString())));
        return names;
    }

    /** The statement of a member of a group, or null where its claim is not found or joined to none. */
    private String statement(JsonNode member) {
        for (JsonNode claim : sample.expected("claims")) {
            if (report(claim).equals(report(member)) && claim.get("content").equals(member.get("content")) && matched().containsKey(claim)) {
                return matched().get(claim).get("statement").asString(null);
            }
        }
        return null;
    }

    /** The statement most members of a group are in, in doubt that of the first; or null. */
    private String statementOf(JsonNode group) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonNode member : group.get("members")) {
            String statement = statement(member);
            if (statement != null) {
                counts.merge(statement, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private List<Miss> statements() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode group : sample.expected("statements")) {
            String most = statementOf(group);
            for (JsonNode member : group.get("members")) {
                String statement = statement(member);
                if (statement == null || !statement.equals(most)) {
                    misses.add(new Miss("statements", report(member), group.get("group").asString() + ": " + member.get("content").asString(),
                            statement == null ? "no such claim" : "a statement apart"));
                }
            }
        }
        return misses;
    }

    /** Sayings that are not the same. */
    private List<Miss> apart() {
        List<Miss> misses = new ArrayList<>();
        Map<String, String> taken = new HashMap<>();
        for (JsonNode group : sample.expected("statements")) {
            String name = group.get("group").asString();
            Set<String> all = new TreeSet<>();
            group.get("members").forEach(m -> all.add(String.valueOf(statement(m))));
            all.remove("null");
            for (String statement : all) {
                String other = taken.putIfAbsent(statement, name);
                if (other != null && !other.equals(name)) {
                    misses.add(new Miss("statements apart", "-", other + " and " + name, "one statement"));
                }
            }
        }
        return misses;
    }

    private List<Miss> speakers() {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode group : sample.expected("statements")) {
            String statement = statementOf(group);
            if (statement == null) {
                continue;
            }
            Set<String> names = sample.rows("claims").stream().filter(r -> statement.equals(r.get("statement").asString(null)))
                    .map(r -> r.get("speaker").asString("nobody")).collect(Collectors.toCollection(TreeSet::new));
            if (names.stream().noneMatch(n -> sample.alike(n, group.get("speaker").asString()))) {
                misses.add(new Miss("statement's speaker", "-", group.get("group").asString() + " = " + group.get("speaker").asString(), String.join(" / ", names)));
            }
        }
        return misses;
    }
}
