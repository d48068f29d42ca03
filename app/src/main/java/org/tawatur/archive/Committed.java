package org.tawatur.archive;

import java.util.List;

/**
 * What a run has just put on disk.
 *
 * @param last    the last version that is there now
 * @param reports the newest versions among those that were added, in their order; one report may be there twice
 */
public record Committed(long last, List<Archive.Indexed> reports) {

    public Committed {
        reports = List.copyOf(reports);
    }
}
