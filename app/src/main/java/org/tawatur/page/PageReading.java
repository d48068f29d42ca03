package org.tawatur.page;

import java.util.List;
import org.tawatur.report.Report;

/**
 * What was read from a page.
 *
 * @param report   null where the page holds no article
 * @param problems what was wrong, each one sentence a reader understands
 */
public record PageReading(Report report, List<String> problems) {

    public PageReading {
        problems = List.copyOf(problems);
    }
}
