package org.tawatur.watch;

import java.util.List;
import org.tawatur.intake.Arrival;

/** Where reports are kept. */
@FunctionalInterface
interface Shelf {

    /**
     * @param fresh   reports never met before
     * @param changed new versions of reports
     */
    record Kept(long fresh, long changed) {}

    /** Returns when all are on disk, and throws where any is not. */
    Kept put(List<Arrival> arrivals);
}
