package org.tawatur.exchange;

import static org.tawatur.telling.Json.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Point;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.judgement.Edition;
import org.tawatur.story.Statement;
import org.tawatur.telling.Citation;
import org.tawatur.telling.Json;
import org.tawatur.telling.Printed;
import org.tawatur.telling.Telling;

/**
 * Claims in the Argument Interchange Format, as AIFdb and its tools read it: what is said is an information node, who says it where
 * a locution, tied by what is done in saying it (YA); what contradicts is a conflict (CA), the same saying of another a rephrase (MA).
 * Nothing is an inference: reports say that something is so, not why.
 */
public final class Arguments implements Telling {

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        Graph graph = new Graph();
        editions.forEach(e -> graph.add(e.account()));
        Json.print(graph.tree(), out);
    }

    /** The nodes and edges of all stories. */
    private static final class Graph {

        private final List<Object> nodes = new ArrayList<>();
        private final List<Object> edges = new ArrayList<>();
        private final List<Object> locutions = new ArrayList<>();
        private final Map<String, String> participants = new LinkedHashMap<>();

        void add(Account account) {
            Printed printed = new Printed(account.story());
            Map<Claim, String> information = new IdentityHashMap<>();
            for (Statement statement : account.story().statements()) {
                String said = node("I", printed.cite(statement.claims().get(0)).quote());
                for (Claim claim : statement.claims()) {
                    information.put(claim, said);
                    edge(edge(locution(claim, printed), node("YA", doing(claim.act()))), said);
                }
            }
            for (Point point : account.points()) {
                String first = information.get(point.lead());
                point.statements().stream().map(s -> information.get(s.claims().get(0))).filter(i -> !i.equals(first) && !denies(account, information, i, first))
                        .forEach(i -> edge(edge(i, node("MA", "Default Rephrase")), first));
            }
            account.differences().stream().filter(d -> !d.agrees()).forEach(d -> conflict(d, information));
        }

        private static boolean denies(Account account, Map<Claim, String> information, String one, String other) {
            return account.differences().stream().filter(d -> !d.agrees()).anyMatch(d -> stands(d, information, one) && stands(d, information, other));
        }

        private static boolean stands(Difference difference, Map<Claim, String> information, String node) {
            return difference.sides().stream().flatMap(s -> s.claims().stream()).anyMatch(c -> node.equals(information.get(c)));
        }

        private void conflict(Difference difference, Map<Claim, String> information) {
            List<String> sides = difference.sides().stream().filter(s -> !s.claims().isEmpty()).map(s -> information.get(s.claims().get(0))).filter(i -> i != null).distinct().toList();
            for (int i = 1; i < sides.size(); i++) {
                edge(edge(sides.get(0), node("CA", "Default Conflict")), sides.get(i));
            }
        }

        private static String doing(Act act) {
            return switch (act) {
                case DENY -> "Disagreeing";
                case DEMAND -> "Directing";
                case COMMIT -> "Promising";
                default -> "Asserting";
            };
        }

        private String locution(Claim claim, Printed printed) {
            Citation cited = printed.cite(claim);
            String name = claim.speaker() == null ? "?" : claim.speaker().name();
            String node = node("L", name + " : " + cited.quote());
            String person = participants.computeIfAbsent(name, n -> String.valueOf(participants.size() + 1));
            locutions.add(object("nodeID", node, "personID", person, "report", cited.report(), "start", cited.start(), "end", cited.end(), "source",
                    Uris.report(printed.reading(cited.report()).article().report())));
            return node;
        }

        private String node(String type, String text) {
            String id = String.valueOf(nodes.size() + 1);
            nodes.add(object("nodeID", id, "text", text, "type", type));
            return id;
        }

        /** Returns where it leads. */
        private String edge(String from, String to) {
            edges.add(object("edgeID", String.valueOf(edges.size() + 1), "fromID", from, "toID", to, "formEdgeID", null));
            return to;
        }

        Object tree() {
            List<Object> persons = new ArrayList<>();
            participants.forEach((name, id) -> persons.add(object("participantID", id, "firstname", "", "surname", name)));
            return object("nodes", nodes, "edges", edges, "locutions", locutions, "participants", persons, "schemefulfillments", List.of(), "descriptorfulfillments", List.of());
        }
    }
}
