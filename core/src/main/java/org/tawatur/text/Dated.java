package org.tawatur.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The value of a day or month that words name, with what they say of the time of day.
 *
 * @param to    the last day of a range, or null
 * @param time  of the day
 * @param until the last time of day of a range, or null
 */
record Dated(DatePoint point, DatePoint to, DayTime time, DayTime until) implements TimeMention.Resolution {

    Dated(DatePoint point, DatePoint to, DayTime time) {
        this(point, to, time, null);
    }

    @Override
    public String value(LocalDate published) {
        String day = point.value(published);
        if (day == null) {
            return null;
        }
        String last = to != null ? to.value(published) : until == null ? null : isOverMidnight() ? point.on(published).plusDays(1).toString() : day;
        return last == null ? day + time.value() : day + time.value() + "/" + last + (until == null ? "" : until.value());
    }

    @Override
    public Interval interval(OffsetDateTime published) {
        Interval first = interval(point, time, published);
        Interval last = to == null && until == null ? null : interval(to == null ? point : to, until == null ? DayTime.NONE : until, published);
        if (first != null && last != null && isOverMidnight()) {
            last = Interval.of(last.start().plusDays(1), last.grain());
        }
        return first == null || last == null ? first : first.through(last);
    }

    private boolean isOverMidnight() {
        return to == null && until != null && until.isBefore(time);
    }

    private static Interval interval(DatePoint point, DayTime time, OffsetDateTime published) {
        LocalDate publishedOn = published == null ? null : published.toLocalDate();
        String value = point.value(publishedOn);
        boolean clock = value != null && published != null && time.isClock();
        if (clock) {
            return time.on(point.on(publishedOn), published, point.away() != null && point.lean().isFuture());
        }
        return value == null ? null : Timex.interval(value + time.value());
    }
}
