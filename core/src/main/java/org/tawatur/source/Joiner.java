package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins mentions into names. Equal senses are one; what is left over is joined only inside blocks that a hash finds, so
 * the time grows with the number of mentions.
 */
final class Joiner {

    private static final double STRICT = 0.09;
    private static final double SAME_CONTEXT = 0.16;

    private final Names names;
    private final Likeness likeness;
    private final Lexicon lexicon;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private int met;

    /** The mentions of one sense, and the node it was joined to. */
    private static final class Node {
        final NameSense sense;
        final String report;
        final Set<String> heads = new LinkedHashSet<>();
        final List<Mention> mentions = new ArrayList<>();
        final List<Integer> places = new ArrayList<>();
        Node parent;
        String reason;

        Node(NameSense sense, String report) {
            this.sense = sense;
            this.report = report;
        }

        Node root() {
            Node root = this;
            while (root.parent != null) {
                root = root.parent;
            }
            return root;
        }
    }

    Joiner(Names names, Likeness likeness, Lexicon lexicon) {
        this.names = names;
        this.likeness = likeness;
        this.lexicon = lexicon;
    }

    void add(Mention mention, NameSense sense) {
        boolean local = sense.isUnbound() || sense.kind() == Name.Kind.PERSON && sense.words().size() == 1;
        String key = local ? sense.key() + " in " + mention.report() : sense.key();
        Node node = nodes.computeIfAbsent(key, k -> new Node(sense, mention.report()));
        node.mentions.add(mention);
        node.places.add(met++);
        if (!sense.head().isEmpty()) {
            node.heads.add(sense.head());
        }
    }

    List<Name> names() {
        List<Node> all = List.copyOf(nodes.values());
        block(all, Name.Kind.PERSON);
        block(all, Name.Kind.PLACE);
        tails(all);
        surnames(all);
        groups(all);
        unbound(all);
        Map<Node, List<Node>> joined = new LinkedHashMap<>();
        for (Node node : all) {
            joined.computeIfAbsent(node.root(), r -> new ArrayList<>()).add(node);
        }
        List<Name> out = new ArrayList<>(joined.size());
        joined.values().forEach(group -> out.add(name(group)));
        return out;
    }

    private static void join(Node a, Node b, String reason) {
        Node to = a.root();
        Node from = b.root();
        if (to != from) {
            from.parent = to;
            from.reason = reason;
            if (b.reason == null) {
                b.reason = reason;
            }
        }
    }

    /** Compares full names with one skeleton of consonants. */
    private void block(List<Node> all, Name.Kind kind) {
        Map<String, List<Node>> blocks = new HashMap<>();
        for (Node node : all) {
            boolean whole = kind != Name.Kind.PERSON || node.sense.words().size() > 1;
            if (node.sense.kind() != kind || !whole) {
                continue;
            }
            List<Node> block = blocks.computeIfAbsent(likeness.skeleton(node.sense.joined()), s -> new ArrayList<>());
            for (Node other : block) {
                String reason = kind == Name.Kind.PERSON ? names.person(other.sense.words(), node.sense.words()) : place(other, node);
                if (reason != null) {
                    join(other, node, reason);
                    break;
                }
            }
            block.add(node);
        }
    }

    private String place(Node a, Node b) {
        if (a.sense.isState() && b.sense.isState()) {
            return null;
        }
        List<String> first = a.sense.words();
        List<String> second = b.sense.words();
        boolean begin = first.size() > 1 && second.size() > 1 && likeness.alike(first.get(0), second.get(0), SAME_CONTEXT);
        boolean governed = a.heads.stream().anyMatch(b.heads::contains);
        boolean alike = likeness.alike(a.sense.joined(), b.sense.joined(), begin || governed ? SAME_CONTEXT : STRICT);
        return !alike ? null : begin ? "one foreign name in other letters, after the same first word" : governed ? "one foreign name in other letters, after the same generic word"
                : "one foreign name in other letters";
    }

    /** A place of several words and the one that is named by the last of them, where it is the only such. */
    private void tails(List<Node> all) {
        Map<String, Node> places = new HashMap<>();
        for (Node node : all) {
            if (node.sense.kind() == Name.Kind.PLACE && !lexicon.is("place-particle", node.sense.words().get(0))) {
                places.put(node.sense.joined(), node);
            }
        }
        Map<Node, Node> longer = new LinkedHashMap<>();
        Set<Node> several = new LinkedHashSet<>();
        for (Node node : List.copyOf(places.values())) {
            List<String> words = node.sense.words();
            Node tail = words.size() < 2 ? null : places.get(String.join("", words.subList(1, words.size())));
            if (tail != null && !tail.sense.isState()) {
                Node before = longer.putIfAbsent(tail, node);
                if (before != null && before.root() != node.root()) {
                    several.add(tail);
                }
            }
        }
        longer.keySet().removeAll(several);
        longer.forEach((tail, whole) -> join(whole, tail, "short form of"));
    }

    private void surnames(List<Node> all) {
        Map<String, Set<Node>> inReport = new HashMap<>();
        Map<String, Set<Node>> anywhere = new HashMap<>();
        for (Node node : all) {
            List<String> words = node.sense.words();
            if (node.sense.kind() == Name.Kind.PERSON && words.size() > 1) {
                String last = words.get(words.size() - 1);
                anywhere.computeIfAbsent(last, l -> new LinkedHashSet<>()).add(node.root());
                node.mentions.forEach(m -> inReport.computeIfAbsent(last + " " + m.report(), l -> new LinkedHashSet<>()).add(node.root()));
            }
        }
        Map<String, Node> alone = new HashMap<>();
        for (Node node : all) {
            if (node.sense.kind() == Name.Kind.PERSON && node.sense.words().size() == 1) {
                String word = node.sense.words().get(0);
                Node whole = lexicon.given.contains(word) ? null : only(inReport.get(word + " " + node.report), anywhere.get(word));
                if (whole != null) {
                    join(whole, node, "surname of");
                } else if (!anywhere.containsKey(word)) {
                    Node first = alone.putIfAbsent(word, node);
                    if (first != null && !lexicon.given.contains(word)) {
                        join(first, node, "with and without the title");
                    }
                }
            }
        }
    }

    private static Node only(Set<Node> near, Set<Node> far) {
        Set<Node> of = near == null ? far : near;
        return of != null && of.size() == 1 ? of.iterator().next() : null;
    }

    /** A group named by its people, by its place, or bare, where each is the only one of its sort. */
    private void groups(List<Node> all) {
        Map<String, List<Node>> byHead = new LinkedHashMap<>();
        for (Node node : all) {
            if (node.sense.kind() == Name.Kind.BODY && node.sense.owner().isEmpty() && (!node.sense.people().isEmpty() || !node.sense.words().isEmpty()) && !node.sense.head().equals("medium")) {
                byHead.computeIfAbsent(node.sense.office(), o -> new ArrayList<>(2)).add(node);
            }
        }
        for (List<Node> same : byHead.values()) {
            if (same.size() == 2 && same.get(0).sense.people().isEmpty() != same.get(1).sense.people().isEmpty()) {
                join(same.get(0), same.get(1), "the only one of its kind in these reports, named by people and by place");
            }
        }
    }

    /** A body of which nothing says whose it is: the one its report names, or the only one of its kind. */
    private void unbound(List<Node> all) {
        Map<String, Set<Node>> inReport = new HashMap<>();
        Map<String, Set<Node>> anywhere = new HashMap<>();
        for (Node node : all) {
            if (node.sense.kind() == Name.Kind.BODY && !node.sense.isUnbound()) {
                anywhere.computeIfAbsent(node.sense.office(), o -> new LinkedHashSet<>()).add(node.root());
                node.mentions.forEach(m -> inReport.computeIfAbsent(node.sense.office() + m.report(), o -> new LinkedHashSet<>()).add(node.root()));
            }
        }
        Map<String, Node> alone = new HashMap<>();
        for (Node node : all) {
            if (node.sense.isUnbound()) {
                String office = node.sense.office();
                Node whole = only(inReport.get(office + node.report), anywhere.get(office));
                if (whole != null) {
                    join(whole, node, "the only one of its kind in these reports");
                } else if (!anywhere.containsKey(office)) {
                    Node first = alone.putIfAbsent(office, node);
                    if (first != null) {
                        join(first, node, "same words, no other of its kind in these reports");
                    }
                }
            }
        }
    }

    private Name name(List<Node> group) {
        TreeMap<Integer, Node> order = new TreeMap<>();
        Map<Integer, Mention> at = new HashMap<>();
        for (Node node : group) {
            for (int i = 0; i < node.mentions.size(); i++) {
                order.put(node.places.get(i), node);
                at.put(node.places.get(i), node.mentions.get(i));
            }
        }
        Map<String, Node> spellings = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>(at.size());
        String fullest = "";
        for (Map.Entry<Integer, Node> place : order.entrySet()) {
            Mention mention = at.get(place.getKey());
            mentions.add(mention);
            spellings.putIfAbsent(mention.words(), place.getValue());
            fullest = mention.words().length() > fullest.length() ? mention.words() : fullest;
        }
        Node first = order.firstEntry().getValue();
        List<String> reasons = new ArrayList<>();
        String start = spellings.keySet().iterator().next();
        boolean head = true;
        for (Map.Entry<String, Node> spelling : spellings.entrySet()) {
            if (!head) {
                reasons.add(reason(first, spelling.getValue(), start, spelling.getKey()));
            }
            head = false;
        }
        return new Name(fullest, first.sense.kind(), mentions, reasons);
    }

    private String reason(Node first, Node node, String start, String spelling) {
        if (node != first && node.reason != null) {
            return node.reason;
        }
        String reason = names.reason(start, spelling);
        return reason != null ? reason : node != first && first.reason != null ? first.reason : "equal but for title, generic word or letters";
    }
}
