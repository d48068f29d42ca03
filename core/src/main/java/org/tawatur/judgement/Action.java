package org.tawatur.judgement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.judgement.Target.Kind;

/** What a person decides. */
public enum Action {
    /** it was looked at and stands as it is: changes no number, and takes back a rejection */
    ACCEPT(1, EnumSet.allOf(Kind.class)),
    /** these claims are not counted */
    REJECT(1, EnumSet.of(Kind.CLAIM)),
    /** these are one saying; of points: these are on one matter */
    MERGE(2, EnumSet.of(Kind.CLAIM, Kind.STATEMENT, Kind.POINT)),
    /** these claims are a saying of their own; of statements: these are a matter of their own */
    SPLIT(1, EnumSet.of(Kind.CLAIM, Kind.STATEMENT)),
    /** who speaks is called so */
    RELABEL(1, EnumSet.of(Kind.CLAIM)),
    /** something to be read beside it: changes no number */
    NOTE(1, EnumSet.allOf(Kind.class)),
    /** a report is taken back: nothing of it is counted */
    WITHDRAW(1, EnumSet.of(Kind.REPORT)),
    /** a report was wrong and is said better: by another where that is named, which then alone is counted */
    CORRECT(1, EnumSet.of(Kind.REPORT)),
    /** an earlier judgement holds no more */
    TAKE_BACK(0, EnumSet.noneOf(Kind.class));

    private final int least;
    private final Set<Kind> kinds;

    Action(int least, Set<Kind> kinds) {
        this.least = least;
        this.kinds = kinds;
    }

    /** The name as exported and typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The action of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Action of(String word) {
        for (Action action : values()) {
            if (action.word().equals(word)) {
                return action;
            }
        }
        throw new IllegalArgumentException("no judgement is called " + word);
    }

    /** What is wrong with doing this to such things, in a sentence, or null. */
    String flaw(List<Target> targets, String to, String why) {
        if (targets.size() < least || least == 0 && !targets.isEmpty()) {
            return word() + " takes " + (least == 0 ? "no target" : "at least " + least + (least == 1 ? " target" : " targets")) + ", not " + targets.size();
        }
        Set<Kind> met = targets.stream().map(Target::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        if (!kinds.containsAll(met)) {
            met.removeAll(kinds);
            return word() + " is not said of a " + met.iterator().next().word();
        }
        boolean mixed = this == MERGE && met.contains(Kind.POINT) || this == SPLIT;
        if (mixed && met.size() > 1) {
            return word() + " takes things of one kind";
        }
        boolean named = this == RELABEL || this == TAKE_BACK;
        if (to == null && named || to != null && !named && this != CORRECT) {
            return word() + (to == null ? " needs to be told which" : " needs no such name") + ": --to";
        }
        return this == NOTE && why.isBlank() ? "a note needs words: --why" : null;
    }
}
