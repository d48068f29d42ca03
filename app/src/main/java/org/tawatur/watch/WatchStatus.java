package org.tawatur.watch;

import java.time.Duration;

/**
 * How a watch goes.
 *
 * @param due      feeds that are due
 * @param underWay feeds and pages that are being fetched or wait for it
 * @param fetched  feeds and pages that came
 * @param fresh    reports never met before
 * @param changed  new versions of reports
 * @param failing  feeds whose last visit failed
 * @param next     until the next feed or page is due
 */
public record WatchStatus(int feeds, int due, int underWay, long fetched, long fresh, long changed, int failing, Duration next) {

    /** One line. */
    public String words() {
        return feeds + (feeds == 1 ? " feed, " : " feeds, ") + due + " due, " + underWay + " under way, " + fetched + " fetched, " + fresh + " new, " + changed + " changed, "
                + failing + " failing, next in " + String.format("%d:%02d", next.toMinutes(), next.toSecondsPart());
    }
}
