package org.tawatur.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.account.Ruling;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.judgement.Applied.State;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;

/** The log of judgements brought to bear on one story: each in its turn, so that the later holds against the earlier. */
public final class Rulings implements Ruling {

    private final Story story;
    private final List<Applied> applied = new ArrayList<>();
    private final Set<Claim> rejected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> withdrawn = new HashSet<>();
    private List<Statement> counted = List.of();
    private Map<String, String> homes = Map.of();

    /** @param log all there is, in order; what concerns other stories is passed over */
    public Rulings(Story told, List<Judgement> log) {
        Set<String> takenBack = takenBack(log);
        Anchoring anchoring = new Anchoring(told.readings());
        for (Judgement judgement : log) {
            if (judgement.targets().stream().anyMatch(t -> anchoring.has(t.report()))) {
                applied.add(apply(judgement, anchoring, takenBack.contains(String.valueOf(judgement.number()))));
            }
        }
        Map<Claim, Claim> renamed = renamed(told);
        story = renamed.isEmpty() ? told : Relabelled.story(told, renamed);
        applied.replaceAll(a -> new Applied(a.judgement(), a.state(), a.claims().stream().map(c -> renamed.getOrDefault(c, c)).toList()));
        applied.stream().filter(Applied::holds).forEach(this::count);
    }

    /** The numbers of those that hold no more; who takes back a taking back has the first hold again. */
    private static Set<String> takenBack(List<Judgement> log) {
        Set<String> numbers = new HashSet<>();
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i).action() == Action.TAKE_BACK && !numbers.contains(String.valueOf(log.get(i).number()))) {
                numbers.add(log.get(i).to());
            }
        }
        return numbers;
    }

    private static Applied apply(Judgement judgement, Anchoring anchoring, boolean takenBack) {
        List<Claim> claims = new ArrayList<>();
        State state = takenBack ? State.TAKEN_BACK : State.HOLDS;
        for (Target target : judgement.targets()) {
            Anchoring.Found found = target.anchor() == null ? null : anchoring.find(target);
            boolean lost = found == null && (target.anchor() != null || !anchoring.has(target.report()));
            if (found != null) {
                claims.add(found.claim());
            }
            if (!takenBack && state != State.LOST) {
                state = lost ? State.LOST : found != null && found.moved() ? State.MOVED : state;
            }
        }
        return new Applied(judgement, state, claims);
    }

    private Map<Claim, Claim> renamed(Story told) {
        Map<Claim, String> names = new IdentityHashMap<>();
        for (Applied one : applied) {
            if (one.holds() && one.judgement().action() == Action.RELABEL) {
                one.claims().forEach(c -> names.put(c, one.judgement().to()));
            }
        }
        return Relabelled.claims(told, names);
    }

    private void count(Applied one) {
        List<String> reports = one.judgement().targets().stream().filter(t -> t.kind() == Target.Kind.REPORT).map(Target::report).toList();
        switch (one.judgement().action()) {
            case REJECT -> rejected.addAll(one.claims());
            case ACCEPT -> {
                one.claims().forEach(rejected::remove);
                reports.forEach(withdrawn::remove);
            }
            case WITHDRAW -> withdrawn.addAll(reports);
            case CORRECT -> withdrawn.addAll(one.judgement().to() == null ? List.of() : reports);
            default -> { }
        }
    }

    /** The story with those names for its speakers that the person gave; what an account is to be made of. */
    public Story named() {
        return story;
    }

    /** What became of each judgement that concerns this story, in order of the log. */
    public List<Applied> applied() {
        return List.copyOf(applied);
    }

    @Override
    public Story story(Story made) {
        Sayings sayings = new Sayings(made.statements(), order(made));
        for (Applied one : applied) {
            Action action = one.holds() ? one.judgement().action() : Action.NOTE;
            if (action == Action.MERGE && !isOf(one, Target.Kind.POINT)) {
                sayings.merge(one.claims());
            } else if (action == Action.SPLIT && !isOf(one, Target.Kind.STATEMENT)) {
                sayings.split(one.claims(), one.judgement().targets().get(0).label());
            }
        }
        counted = sayings.without(c -> rejected.contains(c) || withdrawn.contains(c.report()));
        homes = sayings.homes();
        List<Reading> left = made.readings().stream().filter(r -> !withdrawn.contains(r.id())).toList();
        return new Story(made.id(), left.isEmpty() ? made.readings() : left,
                made.reprints().stream().filter(r -> !withdrawn.contains(r.a().report()) && !withdrawn.contains(r.b().report())).toList(), counted);
    }

    private static Map<Claim, Integer> order(Story made) {
        Map<Claim, Integer> order = new IdentityHashMap<>();
        made.readings().forEach(r -> r.claims().forEach(c -> order.put(c, order.size())));
        return order;
    }

    @Override
    public List<List<Statement>> points(List<List<Statement>> groups) {
        List<List<Statement>> made = new ArrayList<>(groups);
        of(Action.MERGE, Target.Kind.POINT).forEach(one -> merge(made, one));
        List<List<Statement>> points = new ArrayList<>();
        for (List<Statement> group : made) {
            Set<String> ids = group.stream().map(Statement::id).collect(Collectors.toSet());
            points.add(new ArrayList<>(counted.stream().filter(s -> ids.contains(homes.get(s.id()))).toList()));
        }
        for (Applied one : of(Action.SPLIT, Target.Kind.STATEMENT)) {
            List<Statement> apart = counted.stream().filter(s -> holds(s, one)).toList();
            points.forEach(p -> p.removeAll(apart));
            points.add(new ArrayList<>(apart));
        }
        points.removeIf(List::isEmpty);
        return points;
    }

    private static void merge(List<List<Statement>> groups, Applied one) {
        List<List<Statement>> meant = groups.stream().filter(g -> g.stream().anyMatch(s -> holds(s, one))).toList();
        if (meant.size() > 1) {
            groups.add(groups.indexOf(meant.get(0)), meant.stream().flatMap(List::stream).toList());
            groups.removeAll(meant);
        }
    }

    private List<Applied> of(Action action, Target.Kind kind) {
        return applied.stream().filter(a -> a.holds() && a.judgement().action() == action && isOf(a, kind)).toList();
    }

    private static boolean isOf(Applied one, Target.Kind kind) {
        return one.judgement().targets().stream().allMatch(t -> t.kind() == kind);
    }

    private static boolean holds(Statement statement, Applied one) {
        return statement.claims().stream().anyMatch(c -> one.claims().stream().anyMatch(d -> c == d));
    }
}
