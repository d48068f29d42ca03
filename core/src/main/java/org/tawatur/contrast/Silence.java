package org.tawatur.contrast;

import java.util.List;
import java.util.Objects;
import org.tawatur.account.Point;

/**
 * A point that some carry and others, though they reported the story when it was out, do not: neither as somebody's words nor, as far
 * as the words tell, in their own. Why they do not, nobody can read.
 *
 * @param carried at least two
 * @param silent  at least one
 */
public record Silence(Point point, List<House> carried, List<House> silent) {

    public Silence {
        Objects.requireNonNull(point, "point");
        carried = List.copyOf(carried);
        silent = List.copyOf(silent);
    }
}
