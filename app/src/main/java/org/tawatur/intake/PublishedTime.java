package org.tawatur.intake;

import java.time.DateTimeException;
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

/** Reads publication times as feeds and crawlers write them. */
public final class PublishedTime {

    /** ISO 8601, with T or a blank, seconds or none, an offset in any of its shapes or none; and a date alone. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().parseCaseInsensitive().append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendPattern("['T'][ ]").append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd()
            .appendPattern("[ ][XXX][XX][X]").toFormatter(Locale.ROOT);

    private static final List<DateTimeFormatter> SHAPES = List.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME);

    private PublishedTime() {
    }

    /** The time, or null where the words are none. A time without an offset, and a date without a time, stand in UTC. */
    public static OffsetDateTime read(String words) {
        for (DateTimeFormatter shape : SHAPES) {
            try {
                return whole(shape.parseBest(words.strip(), ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            } catch (DateTimeException e) {
                // the next shape may fit
            }
        }
        return null;
    }

    private static OffsetDateTime whole(TemporalAccessor parsed) {
        if (parsed instanceof ZonedDateTime time) {
            return time.toOffsetDateTime();
        }
        if (parsed instanceof OffsetDateTime time) {
            return time;
        }
        LocalDateTime time = parsed instanceof LocalDate day ? day.atTime(LocalTime.MIDNIGHT) : (LocalDateTime) parsed;
        return time.atOffset(ZoneOffset.UTC);
    }
}
