package org.tawatur.account;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.tawatur.claim.Act;
import org.tawatur.claim.ByClaim;
import org.tawatur.claim.Claim;
import org.tawatur.text.Figure;

/**
 * Whether one claim bears out another: the same is said, not only something of the same. What falls short of that may
 * stand beside it as a difference, but confirms nothing.
 */
final class Agreement {

    /** Different things that two contents name. */
    private static final int FEW = 2;
    private static final int MANY = 4;
    /** Of the words of the longer content. */
    private static final double MOST = 0.4;
    /** Of the weight of their words, where they count the same. */
    private static final double SOME = 0.2;
    /** A toll that two give by chance only where they speak of two events. */
    private static final int UNLIKELY = 5;
    /** Days within which nothing that goes on has changed much. */
    private static final int SOON = 3;
    /** A number of so many times ten is given for what was never counted. */
    private static final int ROUND = 10;

    private final Matter matter;
    private final ByClaim<List<Figure>> standing = new ByClaim<>(this::readStanding);
    private final ByClaim<Collection<Figure>> tolls = new ByClaim<>(c -> highest(c, false));
    private final ByClaim<Collection<Figure>> tollsOfAll = new ByClaim<>(c -> highest(c, true));

    Agreement(Matter matter) {
        this.matter = matter;
    }

    /** @param enough how much of the weight of their words the two must share */
    boolean between(Claim a, Claim b, double enough) {
        if (!oneAct(a, b)) {
            return false;
        }
        boolean counted = !matter.figures(a).isEmpty() && !matter.figures(b).isEmpty();
        if (counted && tollsPart(a, b)) {
            return false;
        }
        if (counted && (sameToll(a, b) || sameTellingCount(a, b))) {
            return true;
        }
        if (matter.comparison.negated(a) != matter.comparison.negated(b) || matter.denies(a) != matter.denies(b) || matter.comparison.words(a, b) < (counted && sameCount(a, b) ? SOME : enough)) {
            return false;
        }
        int shared = matter.comparison.shared(a, b);
        return (isMuch(a, b, shared) || counted && shared >= FEW && sameCount(a, b)) && !(counted && partInFigures(a, b));
    }

    /** Whether what two claims share is more than a small number of one thing, and they speak of one time, so that one surely bears out the other. */
    boolean isSure(Claim a, Claim b) {
        if (matter.days(a, b) > SOON || matter.denies(a) != matter.denies(b)) {
            return false;
        }
        return sameToll(a, b) || sameTellingCount(a, b) || sameCalling(a, b) || isMuch(a, b, matter.comparison.shared(a, b));
    }

    private boolean isMuch(Claim a, Claim b, int shared) {
        boolean most = shared >= FEW && shared >= MOST * Math.max(matter.comparison.keys(a).size(), matter.comparison.keys(b).size());
        return most || shared >= MANY || matter.sameForms(a, b);
    }

    /** Two give one toll, in whatever words, where it is no number that comes by chance. */
    private boolean sameToll(Claim a, Claim b) {
        return !tolls(a, true).isEmpty() && !tolls(b, true).isEmpty() && tolls(a, true).stream().anyMatch(x -> tolls(b, true).stream().anyMatch(y -> x.noun().role() == y.noun().role() && x.value() >= UNLIKELY && isSame(x, y)));
    }

    /** Whether two give different tolls of one fate, neither of which the other gives at all. */
    boolean tollsPart(Claim a, Claim b) {
        Collection<Figure> first = tolls(a, false);
        Collection<Figure> second = tolls(b, false);
        return !first.isEmpty() && !second.isEmpty() && first.stream().anyMatch(x -> second.stream().anyMatch(y -> x.noun().role() == y.noun().role() && !Counts.agree(x, y)
                && second.stream().noneMatch(z -> isSame(x, z)) && first.stream().noneMatch(z -> isSame(y, z))));
    }

    /** Whether a claim says how many something befell. */
    boolean countsVictims(Claim claim) {
        return !tolls(claim, false).isEmpty();
    }

    /**
     * Of each fate the highest figure: the others are parts of it.
     *
     * @param ofAll only of people of whom no more is said
     */
    private Collection<Figure> tolls(Claim claim, boolean ofAll) {
        return (ofAll ? tollsOfAll : tolls).of(claim);
    }

    private Collection<Figure> highest(Claim claim, boolean ofAll) {
        Map<Figure.Role, Figure> highest = new EnumMap<>(Figure.Role.class);
        for (Figure figure : standing(claim)) {
            if (figure.noun().role() != Figure.Role.NONE && (!ofAll || matter.lexicon.ofAll(figure))) {
                highest.merge(figure.noun().role(), figure, (x, y) -> x.value() >= y.value() ? x : y);
            }
        }
        return highest.values();
    }

    private static boolean isSame(Figure x, Figure y) {
        return x.value() == y.value() && x.upper() == y.upper();
    }

    /** So many of one calling, of whom not everybody is: seven engineers. */
    private boolean sameCalling(Claim a, Claim b) {
        return pairs(a, b, (x, y) -> x.value() >= UNLIKELY && x.noun().kind() == Figure.Kind.PERSON && !matter.lexicon.ofAll(x) && sameHead(x, y));
    }

    /** So many persons, of whom nothing shows that they are others. */
    boolean sameNumber(Claim a, Claim b) {
        return sameCount(a, b) || pairs(a, b, (x, y) -> x.value() >= FEW && isOfPeople(x) && isOfPeople(y) && isMost(x, a) && isMost(y, b));
    }

    /** Whether a claim counts no more people than these. */
    private boolean isMost(Figure figure, Claim claim) {
        return standing(claim).stream().noneMatch(f -> isOfPeople(f) && f.value() > figure.value());
    }

    private static boolean isOfPeople(Figure figure) {
        return figure.noun().kind() == Figure.Kind.PERSON || figure.noun().role() != Figure.Role.NONE;
    }

    /** Two give a number that is not round, of what may be one thing, and speak of it in words that they share. */
    private boolean sameTellingCount(Claim a, Claim b) {
        if (matter.figures(a).isEmpty() || matter.figures(b).isEmpty()) {
            return false;
        }
        int shared = matter.comparison.shared(a, b) + (matter.leans(a, b) ? 1 : 0);
        return shared >= FEW && pairs(a, b, (x, y) -> isTelling(x) && shared >= (sameHead(x, y) ? FEW : FEW + 1) && mayBeOne(x, y));
    }

    private static boolean isTelling(Figure figure) {
        double value = figure.value();
        while (value >= 1000 && value % 1000 == 0) {
            value /= 1000;
        }
        return value > ROUND && value % ROUND != 0 && figure.noun().kind() != Figure.Kind.TIME && figure.noun().kind() != Figure.Kind.MEASURE;
    }

    /** A noun that the pack does not know may be no noun of what is counted. */
    private static boolean mayBeOne(Figure x, Figure y) {
        boolean open = x.noun().kind() == Figure.Kind.UNKNOWN || y.noun().kind() == Figure.Kind.UNKNOWN;
        boolean roles = x.noun().role() == y.noun().role() || x.noun().role() == Figure.Role.NONE || y.noun().role() == Figure.Role.NONE;
        boolean percent = x.noun().kind() == Figure.Kind.PERCENT ^ y.noun().kind() == Figure.Kind.PERCENT;
        return roles && !percent && (open || x.noun().kind() == y.noun().kind());
    }

    private static boolean sameHead(Figure x, Figure y) {
        return x.noun().head() == null ? x.noun().kind() == y.noun().kind() && y.noun().head() == null : x.noun().head().equals(y.noun().head());
    }

    /** So many of one thing. */
    private boolean sameCount(Claim a, Claim b) {
        return pairs(a, b, (x, y) -> x.noun().head() != null && x.noun().head().equals(y.noun().head()) && x.noun().kind() != Figure.Kind.TIME && x.value() >= FEW);
    }

    private boolean pairs(Claim a, Claim b, BiPredicate<Figure, Figure> alike) {
        List<Figure> others = matter.figures(b);
        return !others.isEmpty() && !matter.figures(a).isEmpty() && matter.figures(a).stream().anyMatch(x -> others.stream().anyMatch(y -> isSame(x, y) && alike.test(x, y)));
    }

    private static boolean oneAct(Claim a, Claim b) {
        return a.act() == b.act() || tells(a) && tells(b);
    }

    private static boolean tells(Claim claim) {
        return claim.act() != Act.DENY && claim.act() != Act.DEMAND;
    }

    /** Whether figures of one thing differ, and none agree. */
    boolean partInFigures(Claim a, Claim b) {
        boolean part = false;
        for (Figure x : standing(a)) {
            for (Figure y : standing(b)) {
                boolean oneThing = x.isComparable(y) && isOneNoun(x, y) && x.value() < 1 == y.value() < 1;
                if (oneThing && Counts.agree(x, y)) {
                    return false;
                }
                part |= oneThing;
            }
        }
        return part;
    }

    /** The figures of a claim but for those that it says are not, or are no longer, so. */
    private List<Figure> standing(Claim claim) {
        return standing.of(claim);
    }

    private List<Figure> readStanding(Claim claim) {
        List<Figure> all = matter.figures(claim);
        return all.stream().filter(f -> all.stream().noneMatch(g -> f.span().equals(g.revises()))).toList();
    }

    private boolean isOneNoun(Figure x, Figure y) {
        boolean fate = x.noun().role() != Figure.Role.NONE && x.noun().role() == y.noun().role() && (matter.lexicon.ofAll(x) || matter.lexicon.ofAll(y));
        return fate || x.noun().head() == null || y.noun().head() == null || x.noun().head().equals(y.noun().head());
    }
}
