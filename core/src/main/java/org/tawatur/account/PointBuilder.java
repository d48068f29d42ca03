package org.tawatur.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Zone;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import org.tawatur.story.Voices.Kinship;
import org.tawatur.text.Figure;
import org.tawatur.text.Word;

/** Joins statements of different speakers on one matter into points and orders these by what they weigh. */
final class PointBuilder {

    /** More characters than a report has, to put places of several reports in one order. */
    private static final int PLACES = 1 << 21;

    /** Words that statements of two speakers share when they speak of one thing. */
    private static final double ONE_MATTER = 0.6;
    /** Those of one side have been joined already where they say the same. */
    private static final double ONE_SIDE = 0.8;
    /** Of the claims of a statement, so many speak of the matter. */
    private static final double MOST = 0.34;
    private static final int SHORT = 4;
    private static final int LONG = 35;

    private final Matter matter;
    private final Agreement agreement;
    private final Map<Statement, List<Claim>> different = new IdentityHashMap<>();
    private final Story made;

    /** @param made the story before anybody judged it */
    PointBuilder(Matter matter, Story made) {
        this.matter = matter;
        agreement = new Agreement(matter);
        this.made = made;
    }

    /**
     * The statements on one matter.
     *
     * @param denials tie a denial to what it denies
     */
    List<List<Statement>> groups(List<Difference> denials) {
        List<List<Statement>> groups = new ArrayList<>();
        Map<Statement, Integer> grouped = new IdentityHashMap<>();
        Meetings meetings = new Meetings(matter, denials);
        for (Statement statement : matter.story.statements()) {
            BitSet tied = places(meetings.tied(statement), grouped);
            BitSet met = places(meetings.met(statement), grouped);
            int group = !tied.isEmpty() ? tied.nextSetBit(0) : met.stream().filter(i -> groups.get(i).stream().allMatch(s -> meetings.meet(s, statement) && oneMatter(s, statement))).findFirst().orElse(groups.size());
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(group).add(statement);
            grouped.put(statement, group);
        }
        return groups;
    }

    /** The places of the groups in which statements are. */
    private static BitSet places(Collection<Statement> statements, Map<Statement, Integer> grouped) {
        BitSet places = new BitSet();
        statements.stream().map(grouped::get).filter(Objects::nonNull).forEach(places::set);
        return places;
    }

    /** @param groups of statements on one matter */
    List<Point> build(List<List<Statement>> groups, List<Difference> denials) {
        List<Point> points = new ArrayList<>();
        OriginCounter origins = new OriginCounter(matter, denials, new Resemblance(matter, made));
        for (List<Statement> group : groups) {
            List<Claim> claims = group.stream().flatMap(s -> s.claims().stream()).toList();
            Carriage carriage = new Carriage(matter, claims);
            points.add(new Point(group.get(0).id(), group, lead(claims, denials), carriage.hands(), origins.count(group, carriage), origins.denials(group, carriage)));
        }
        Map<Point, Double> weights = new IdentityHashMap<>();
        points.forEach(p -> weights.put(p, weight(p)));
        points.sort(Comparator.comparingDouble((Point p) -> -weights.get(p)));
        return points;
    }

    /** Whether most of what either says has its like in the other: one claim that tells of two matters does not make them one. */
    private boolean oneMatter(Statement a, Statement b) {
        return isMost(a, b) && isMost(b, a);
    }

    private boolean isMost(Statement a, Statement b) {
        List<Claim> claims = different(a);
        int met = 0;
        for (int i = 0; i < claims.size() && met < MOST * claims.size(); i++) {
            Claim x = claims.get(i);
            met += b.claims().stream().anyMatch(y -> agreement.between(x, y, ONE_MATTER) && (matter.kin(x, y) != Kinship.ONE_SIDE || agreement.between(x, y, ONE_SIDE))) ? 1 : 0;
        }
        return met >= MOST * claims.size();
    }

    /** One claim of each wording. */
    private List<Claim> different(Statement statement) {
        List<Claim> known = different.get(statement);
        if (known == null) {
            known = readDifferent(statement);
            different.put(statement, known);
        }
        return known;
    }

    private List<Claim> readDifferent(Statement statement) {
        Set<List<String>> met = new HashSet<>();
        return statement.claims().size() == 1 ? statement.claims() : statement.claims().stream().filter(c -> met.add(matter.words(c).stream().map(Word::form).toList())).toList();
    }

    /** What is denied, where something is; else the claim that words it best: whole, named, in the body of a report, first. */
    private Claim lead(List<Claim> claims, List<Difference> denials) {
        for (Difference denial : denials) {
            List<Claim> asserted = claims.stream().filter(c -> denial.sides().get(1).passage().equals(Matter.content(c)) && c.act() != Act.DENY).toList();
            if (!asserted.isEmpty() && claims.stream().anyMatch(denial.sides().get(0).claims()::contains)) {
                return asserted.get(0);
            }
        }
        Claim best = claims.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < claims.size(); i++) {
            double worth = worth(claims.get(i)) + central(claims.get(i), claims) - 0.1 * i;
            if (worth > most) {
                most = worth;
                best = claims.get(i);
            }
        }
        return best;
    }

    /** How much a claim has in common with the others of its point. */
    private double central(Claim claim, List<Claim> claims) {
        return 2 * claims.stream().filter(c -> c != claim).mapToDouble(c -> matter.comparison.words(claim, c)).average().orElse(0);
    }

    private double worth(Claim claim) {
        int words = matter.words(claim).size();
        double worth = words < SHORT ? -3 : words > LONG ? 0 : Math.min(words, 12) / 12.0;
        worth += claim.speaker() == null ? -2 : 0;
        worth += claim.zone() == Zone.Kind.BODY ? 0.5 : 0;
        worth += claim.source() != null ? 0.5 : 0;
        worth += claim.act() == Act.DENY ? -0.5 : 0;
        worth += isToll(List.of(claim)) ? 0.5 : 0;
        return worth - 0.3 * claim.via().size();
    }

    private double weight(Point point) {
        List<Claim> claims = point.statements().stream().flatMap(s -> s.claims().stream()).toList();
        long speakers = claims.stream().filter(c -> c.speaker() != null).map(c -> c.speaker().name()).distinct().count();
        double place = claims.stream().mapToDouble(this::place).max().orElse(0);
        return 3 * point.carriage() + claims.stream().map(Claim::report).distinct().count() + Math.min(3, 0.5 * speakers) + 2 * place + (isToll(claims) ? 1.5 : 0);
    }

    boolean isToll(List<Claim> claims) {
        return claims.stream().anyMatch(c -> matter.figures(c).stream().anyMatch(f -> f.noun().role() == Figure.Role.DEAD));
    }

    /** 1 in a title, falling with what stands before it. */
    private double place(Claim claim) {
        if (claim.zone() == Zone.Kind.TITLE) {
            return 1;
        }
        return 1.0 / (1 + matter.before(claim) / 3.0);
    }

    /** The few points to begin with: the weightiest, and among them deaths, a denial, an appeal, the latest state. */
    List<Point> brief(List<Point> points, int most) {
        List<Point> brief = new ArrayList<>();
        String latest = matter.story.readings().get(matter.story.readings().size() - 1).id();
        add(brief, points, p -> true);
        add(brief, points, p -> isToll(claims(p)));
        add(brief, points, p -> claims(p).stream().anyMatch(c -> c.act() == Act.DENY));
        add(brief, points, p -> claims(p).stream().anyMatch(c -> c.act() == Act.DEMAND));
        if (matter.story.readings().size() > 1) {
            add(brief, points, p -> p.lead().report().equals(latest));
        }
        for (Point point : points) {
            if (brief.size() < most && !brief.contains(point)) {
                brief.add(point);
            }
        }
        return points.stream().filter(brief::contains).sorted(Comparator.comparingInt(this::firstTold)).toList();
    }

    /** Where in the story, read report by report, a point is first told: a story in a few lines begins at its beginning. */
    private int firstTold(Point point) {
        List<String> order = matter.story.readings().stream().map(Reading::id).toList();
        return claims(point).stream().mapToInt(c -> order.indexOf(c.report()) * PLACES + Math.min(PLACES - 1, c.content().start())).min().orElse(0);
    }

    private static List<Claim> claims(Point point) {
        return point.statements().stream().flatMap(s -> s.claims().stream()).toList();
    }

    private static void add(List<Point> brief, List<Point> points, Predicate<Point> wanted) {
        points.stream().filter(wanted).filter(p -> !brief.contains(p)).findFirst().ifPresent(brief::add);
    }
}
