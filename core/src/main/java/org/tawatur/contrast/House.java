package org.tawatur.contrast;

import java.util.List;
import java.util.Objects;
import org.tawatur.report.Outlet;

/**
 * The outlets of one family, or an outlet by itself, as far as they report a story.
 *
 * @param name    of the first of them that is met
 * @param country ISO 3166 code, or null where it is not known or they are of several
 * @param control who directs them: {@link Outlet.Control#NONE} where it is not known or they differ
 * @param reports ids, in the order of the story
 */
public record House(String name, String country, Outlet.Control control, List<String> reports) {

    public House {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(control, "control");
        reports = List.copyOf(reports);
    }
}
