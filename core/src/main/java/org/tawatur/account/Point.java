package org.tawatur.account;

import java.util.List;
import java.util.Objects;
import org.tawatur.claim.Claim;
import org.tawatur.story.Statement;

/**
 * The statements, of one or several speakers, on the same matter.
 *
 * @param id         unique in its account and stable for the same input: that of its first statement
 * @param statements never empty
 * @param lead       the claim that words it best: one of the statements' claims
 * @param denials    who deny what the others assert, or null where nobody does, or where nothing but denials is there: then {@code
 *                   origins} are theirs
 * @param carriage   how many independent hands carry it: outlets less copies
 */
public record Point(String id, List<Statement> statements, Claim lead, int carriage, Origins origins, Origins denials) {

    public Point {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(origins, "origins");
        statements = List.copyOf(statements);
        if (statements.stream().noneMatch(s -> s.claims().contains(lead))) {
            throw new IllegalArgumentException("point " + id + " is led by a claim of another");
        }
    }
}
