package org.tawatur.judgement;

import java.util.List;
import java.util.Objects;
import org.tawatur.claim.Claim;

/**
 * What became of a judgement in an account.
 *
 * @param claims those of its targets that were found, as the account has them
 */
public record Applied(Judgement judgement, State state, List<Claim> claims) {

    /** Whether a judgement holds. */
    public enum State {
        HOLDS,
        /** a claim was found at another place, or with more or fewer words, than when it was judged */
        MOVED,
        /** a claim it names is not in the report any more, or the report was withdrawn since */
        LOST,
        TAKEN_BACK;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Applied {
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(state, "state");
        claims = List.copyOf(claims);
    }

    /** Whether it has a say in the account. */
    public boolean holds() {
        return state == State.HOLDS || state == State.MOVED;
    }
}
