package org.tawatur.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * A time as pages write it for machines.
 *
 * @param time  in UTC where no zone is written
 * @param zoned whether a zone is written
 */
record PageTime(OffsetDateTime time, boolean zoned) {

    private static final int EARLIEST = 1980;
    private static final int LATEST = 2100;
    private static final long MOST_ZONE_HOURS = 15;
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;

    private static final List<DateTimeFormatter> SHAPES = List.of(
            new DateTimeFormatterBuilder().parseCaseInsensitive().append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart().appendPattern("['T'][ ]").append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd()
                    .appendPattern("[ ][XXX][XX][X][z]").toFormatter(Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            shape("uuuuMMdd['T'][ ][HHmm[ss]][XX][X]"),
            shape("uuuu/M/d[ H:mm[:ss]][ ][XXX][XX]"),
            shape("[EEEE, ][EEE, ][EEE ]MMMM d, uuuu[ h:mm[:ss] a][ H:mm[:ss]][ z]"),
            shape("[EEE, ][EEE ]MMM d, uuuu[ h:mm[:ss] a][ H:mm[:ss]][ z]"),
            shape("[EEE, ]d MMM uuuu[ H:mm[:ss]][ ][XXX][XX][z]"),
            shape("EEE MMM dd HH:mm:ss z uuuu"));

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    /** The time, or null where the words are none, or one before there were web pages. */
    static PageTime read(String words) {
        String text = words.strip();
        PageTime time = isCount(text) ? counted(text) : shaped(text);
        return time == null || time.time.getYear() < EARLIEST || time.time.getYear() > LATEST ? null : time;
    }

    private static boolean isCount(String text) {
        return (text.length() == SECONDS_DIGITS || text.length() == MILLIS_DIGITS) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Seconds or milliseconds since 1970. */
    private static PageTime counted(String text) {
        long count = Long.parseLong(text);
        Instant at = text.length() == SECONDS_DIGITS ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return new PageTime(at.atOffset(ZoneOffset.UTC), true);
    }

    private static PageTime shaped(String text) {
        for (DateTimeFormatter shape : SHAPES) {
            try {
                TemporalAccessor parsed = shape.parseBest(text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return parsed instanceof ZonedDateTime time ? new PageTime(time.toOffsetDateTime(), true)
                        : parsed instanceof OffsetDateTime time ? new PageTime(time, true) : new PageTime(local(parsed).atOffset(ZoneOffset.UTC), false);
            } catch (DateTimeException e) {
                // the next shape may fit
            }
        }
        return null;
    }

    private static LocalDateTime local(TemporalAccessor parsed) {
        return parsed instanceof LocalDate day ? day.atTime(LocalTime.MIDNIGHT) : (LocalDateTime) parsed;
    }

    /** The first of the times; but if it has no zone, the first that says the same with one. */
    static OffsetDateTime best(List<PageTime> times) {
        if (times.isEmpty()) {
            return null;
        }
        PageTime first = times.get(0);
        return first.zoned ? first.time : times.stream().filter(t -> t.zoned && t.mayBe(first)).findFirst().orElse(first).time;
    }

    private boolean mayBe(PageTime local) {
        boolean bareDay = local.time.toLocalTime().equals(LocalTime.MIDNIGHT);
        long minutes = Math.abs(java.time.Duration.between(local.time, time).toMinutes());
        return bareDay ? time.toLocalDate().equals(local.time.toLocalDate()) : minutes <= MOST_ZONE_HOURS * 60 && minutes % 15 <= 1;
    }
}
