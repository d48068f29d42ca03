package org.tawatur.archive;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which reports of an archive are meant; what is null or empty narrows nothing.
 *
 * @param from the first day of publication; a report whose own day cannot be told is not meant where days are asked for
 * @param to   the last day, that day included
 * @param rows versions, as a search or their imprint found them; null for any
 */
public record Selection(LocalDate from, LocalDate to, Set<Long> rows) {

    /** All there is. */
    public static final Selection ALL = new Selection(null, null, null);

    public Selection {
        rows = rows == null ? null : Set.copyOf(rows);
    }
}
