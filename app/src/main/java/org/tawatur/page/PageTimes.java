package org.tawatur.page;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tawatur.report.Timestamp;

/** Chooses among the times that a page gives for one and the same moment. */
final class PageTimes {

    /** Software that knows no time writes one before there were web pages, or one far off. */
    private static final int EARLIEST = 1980;
    private static final int LATEST = 2100;
    private static final long MOST_ZONE_HOURS = 15;

    private PageTimes() {
    }

    /** The first of the times; but if it has no zone, the first that says the same with one; null where there is none. */
    static OffsetDateTime best(Stream<String> written) {
        List<Timestamp> times = written.map(Timestamp::read).filter(Objects::nonNull).filter(PageTimes::isLikely).toList();
        if (times.isEmpty()) {
            return null;
        }
        Timestamp first = times.get(0);
        return first.zoned() ? first.time() : times.stream().filter(t -> t.zoned() && mayBe(t.time(), first.time())).findFirst().orElse(first).time();
    }

    private static boolean isLikely(Timestamp time) {
        return time.time().getYear() >= EARLIEST && time.time().getYear() <= LATEST;
    }

    private static boolean mayBe(OffsetDateTime zoned, OffsetDateTime local) {
        boolean bareDay = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        long minutes = Math.abs(Duration.between(local, zoned).toMinutes());
        return bareDay ? zoned.toLocalDate().equals(local.toLocalDate()) : minutes <= MOST_ZONE_HOURS * 60 && minutes % 15 <= 1;
    }
}
