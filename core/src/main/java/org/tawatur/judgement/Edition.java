package org.tawatur.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tawatur.account.Account;
import org.tawatur.account.Point;
import org.tawatur.change.Change;
import org.tawatur.claim.Claim;
import org.tawatur.story.Statement;

/**
 * An account as it is handed to a reader: with what was judged of it and what has changed.
 *
 * @param judgements  what became of each judgement on this story, in order of the log
 * @param effects     in what it parts from the account without them; empty where there are none
 * @param corrections what its reports say of having been wrong
 * @param since       what has changed since the reader last looked, or null where nobody asks
 */
public record Edition(Account account, List<Applied> judgements, List<Change> effects, List<Correction> corrections, List<Change> since) {

    /** Judgements that are read beside what they are of; the others show in the account itself. */
    private static final Set<Action> BESIDE = Set.of(Action.ACCEPT, Action.NOTE, Action.RELABEL, Action.MERGE, Action.SPLIT);

    public Edition {
        Objects.requireNonNull(account, "account");
        judgements = List.copyOf(judgements);
        effects = List.copyOf(effects);
        corrections = List.copyOf(corrections);
        since = since == null ? null : List.copyOf(since);
    }

    /** An account nobody has judged. */
    public static Edition of(Account account) {
        return new Edition(account, List.of(), List.of(), Correction.in(account), null);
    }

    /** The same with what has changed since. */
    public Edition since(List<Change> changes) {
        return new Edition(account, judgements, effects, corrections, changes);
    }

    /** What is to be read beside a statement. */
    public List<Applied> beside(Statement statement) {
        return judgements.stream().filter(a -> isBeside(a) && a.judgement().targets().stream().noneMatch(t -> t.kind() == Target.Kind.POINT)).filter(a -> holds(statement, a)).toList();
    }

    /** What is to be read beside a point as a whole. */
    public List<Applied> beside(Point point) {
        return judgements.stream().filter(a -> isBeside(a) && a.judgement().targets().stream().anyMatch(t -> t.kind() == Target.Kind.POINT))
                .filter(a -> point.statements().stream().anyMatch(s -> holds(s, a))).toList();
    }

    /** What was judged of a report as a whole and is to be read beside it. */
    public List<Applied> beside(String report) {
        return judgements.stream().filter(a -> a.holds() && a.judgement().targets().stream().anyMatch(t -> t.kind() == Target.Kind.REPORT && t.report().equals(report))).toList();
    }

    private static boolean isBeside(Applied applied) {
        return applied.holds() && BESIDE.contains(applied.judgement().action());
    }

    private static boolean holds(Statement statement, Applied applied) {
        for (Claim claim : statement.claims()) {
            if (applied.claims().stream().anyMatch(c -> c == claim)) {
                return true;
            }
        }
        return false;
    }
}
