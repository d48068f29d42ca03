package org.tawatur.account;

import java.util.List;
import java.util.Set;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.story.Statement;
import org.tawatur.story.Voices.Kinship;

/** Finds one quotation that two reports print in different words, as two translations of one original do. */
final class WordingFinder {

    private static final int LEAST_WORDS = 8;
    /** Of the words of both, so much is shared: less is another saying. */
    private static final double LEAST = 0.4;
    private static final int FEW_WORDS = 5;
    /** Of the weight of the words of two quotations of one speaker. */
    private static final double ALIKE = 0.35;
    private static final double LITTLE = 0.12;

    private final Matter matter;

    WordingFinder(Matter matter) {
        this.matter = matter;
    }

    List<Difference> find() {
        return matter.statements(this::find);
    }

    private Difference find(Statement statement) {
        for (Claim a : statement.claims()) {
            for (Claim b : statement.claims()) {
                if (a.report().compareTo(b.report()) < 0 && isQuotation(a) && isQuotation(b) && isReworded(a, b)) {
                    List<Side> sides = List.of(matter.side(a, List.of(a)), matter.side(b, List.of(b)));
                    Reason reason = new Reason(Reason.Code.WORDED_TWICE, List.of(a.report(), b.report()), List.of(Matter.content(a), Matter.content(b)));
                    return new Difference(Kind.WORDING, true, sides, reason);
                }
            }
        }
        return null;
    }

    private static boolean isQuotation(Claim claim) {
        return claim.mode() == Mode.DIRECT;
    }

    /** Each has words that the other has not: one is no excerpt of the other. */
    private boolean isReworded(Claim a, Claim b) {
        Set<String> first = matter.forms(a);
        Set<String> second = matter.forms(b);
        long mine = first.stream().filter(f -> !second.contains(f)).count();
        long yours = second.stream().filter(f -> !first.contains(f)).count();
        return Math.min(first.size(), second.size()) >= LEAST_WORDS && Math.min(mine, yours) >= 2 && matter.sharedForms(a, b) >= LEAST || isTranslated(a, b, Math.min(mine, yours));
    }

    /** One who is quoted twice on one matter in words that hardly meet. */
    private boolean isTranslated(Claim a, Claim b, long own) {
        boolean one = a.speaker() != null && b.speaker() != null && matter.kin(a, b) == Kinship.SAME && matter.denies(a) == matter.denies(b);
        boolean said = own >= 2 && Math.min(matter.forms(a).size(), matter.forms(b).size()) >= FEW_WORDS;
        return one && said && matter.comparison.words(a, b) >= ALIKE && matter.sharedForms(a, b) >= LITTLE;
    }
}
