package org.tawatur.story;

import java.util.List;
import java.util.Objects;
import org.tawatur.claim.Claim;
import org.tawatur.source.Speaker;

/**
 * The claims, across reports, that pass on the same saying of the same speaker.
 *
 * @param id      unique in its story and stable for the same input: see {@link StatementIds}
 * @param speaker the fullest form of who speaks, or null where no report lets us tell
 * @param claims  in order of report, then place; never empty
 */
public record Statement(String id, Speaker speaker, List<Claim> claims) {

    public Statement {
        Objects.requireNonNull(id, "id");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a statement without a claim: " + id);
        }
    }
}
