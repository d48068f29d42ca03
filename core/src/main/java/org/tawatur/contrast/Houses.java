package org.tawatur.contrast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tawatur.claim.Reading;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Report;
import org.tawatur.story.Story;

/** The houses that report a story. A report whose outlet is not known is nobody's: it may be anybody's. */
final class Houses {

    private Houses() {}

    static List<House> of(Story story) {
        Map<String, List<Report>> byHouse = new LinkedHashMap<>();
        for (Reading reading : story.readings()) {
            Report report = reading.article().report();
            Outlet known = Outlets.load().of(report.imprint());
            String key = known == null ? report.outlet() : known.family() == null ? "= " + known.id() : "+ " + known.family();
            if (key != null) {
                byHouse.computeIfAbsent(key, k -> new ArrayList<>()).add(report);
            }
        }
        return byHouse.values().stream().map(Houses::house).toList();
    }

    private static House house(List<Report> reports) {
        List<Outlet> known = reports.stream().map(r -> Outlets.load().of(r.imprint())).filter(Objects::nonNull).toList();
        String name = known.isEmpty() ? reports.get(0).outlet() : known.get(0).name();
        List<String> countries = known.stream().map(Outlet::country).filter(Objects::nonNull).distinct().toList();
        List<Outlet.Control> controls = known.stream().map(Outlet::control).distinct().toList();
        return new House(name, countries.size() == 1 ? countries.get(0) : null, controls.size() == 1 ? controls.get(0) : Outlet.Control.NONE, reports.stream().map(Report::id).toList());
    }
}
