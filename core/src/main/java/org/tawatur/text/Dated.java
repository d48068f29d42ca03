package org.tawatur.text;

import java.time.LocalDate;

/**
 * The value of a day or month that words name, with what they say of the time of day.
 *
 * @param to   the last day of a range, or null
 * @param part a part of the day as {@code TMO}, a time of day as {@code T15:30}, or ""
 */
record Dated(DatePoint point, DatePoint to, String part) implements TimeMention.Resolution {

    @Override
    public String value(LocalDate published) {
        String day = point.value(published);
        if (day == null) {
            return null;
        }
        String last = to == null ? null : to.value(published);
        return last == null ? day + part : day + part + "/" + last;
    }
}
