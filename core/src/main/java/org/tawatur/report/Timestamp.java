package org.tawatur.report;

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
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A time as pages, feeds and crawlers write it for machines: ISO 8601, RFC 822 and its successors, what programming
 * languages print, and seconds or milliseconds since 1970.
 *
 * @param time  in UTC where no zone is written; the first moment of a day where no time of day is
 * @param zoned whether a zone is written
 */
public record Timestamp(OffsetDateTime time, boolean zoned) {

    private static final int LONGEST = 100;
    private static final int COMPACT_DIGITS = 8;
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;
    /** RFC 2822: of a year in two digits, those from 50 are of the last century. */
    private static final int FIRST_SHORT_YEAR = 1950;

    private static final String OFFSET = "[ ][XXX][XX][X][VV]";
    private static final List<DateTimeFormatter> ISO = List.of(shape(new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart().appendPattern("['T'][ ]").append(DateTimeFormatter.ISO_LOCAL_TIME).optionalEnd(), OFFSET));
    private static final List<DateTimeFormatter> COMPACT = List.of(shape("uuuuMMdd['T'][ ][HHmm[ss]]" + OFFSET));
    private static final List<DateTimeFormatter> SLASHES = List.of(shape("uuuu/M/d[ H:mm[:ss]]" + OFFSET));
    private static final List<DateTimeFormatter> DAY_FIRST = List.of(shape(
            new DateTimeFormatterBuilder().appendPattern("d[ ][-][MMMM][MMM][ ][-]").appendValueReduced(ChronoField.YEAR, 2, 4, FIRST_SHORT_YEAR), "[ H:mm[:ss]]" + OFFSET));
    private static final List<DateTimeFormatter> MONTH_FIRST = List.of(
            shape("[MMMM][MMM] d[,] uuuu[ h:mm[:ss] a][ H:mm[:ss]]" + OFFSET), shape("MMM d H:mm:ss[ XXX][ XX][ VV] uuuu"));

    public Timestamp {
        Objects.requireNonNull(time, "time");
    }

    private static DateTimeFormatter shape(String pattern) {
        return shape(new DateTimeFormatterBuilder(), pattern);
    }

    private static DateTimeFormatter shape(DateTimeFormatterBuilder begun, String rest) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().append(begun.toFormatter(Locale.ENGLISH)).appendPattern(rest).toFormatter(Locale.ENGLISH);
    }

    /**
     * Reads a time.
     *
     * @param printed or null
     * @return null where the words are no time
     */
    public static Timestamp read(String printed) {
        String words = printed == null ? "" : printed.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return null;
        }
        return isCount(words) ? counted(words) : shaped(TimeZones.numbered(words));
    }

    /** The time alone, or null where the words are null or no time. */
    public static OffsetDateTime time(String printed) {
        Timestamp read = read(printed);
        return read == null ? null : read.time;
    }

    private static boolean isCount(String words) {
        return (words.length() == SECONDS_DIGITS || words.length() == MILLIS_DIGITS) && words.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Timestamp counted(String words) {
        long count = Long.parseLong(words);
        Instant at = words.length() == SECONDS_DIGITS ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return new Timestamp(at.atOffset(ZoneOffset.UTC), true);
    }

    private static Timestamp shaped(String words) {
        for (DateTimeFormatter shape : shapes(words)) {
            try {
                return of(shape.parseBest(words, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            } catch (DateTimeException e) {
                // the next shape may fit
            }
        }
        return null;
    }

    /** Those that begin so: trying them all in turn would cost an exception each. */
    private static List<DateTimeFormatter> shapes(String words) {
        int digits = 0;
        while (digits < words.length() && words.charAt(digits) >= '0' && words.charAt(digits) <= '9') {
            digits++;
        }
        boolean slash = digits < words.length() && words.charAt(digits) == '/';
        return digits == 0 ? MONTH_FIRST : digits <= 2 ? DAY_FIRST : digits >= COMPACT_DIGITS ? COMPACT : slash ? SLASHES : ISO;
    }

    private static Timestamp of(TemporalAccessor parsed) {
        if (parsed instanceof ZonedDateTime time) {
            return new Timestamp(time.toOffsetDateTime(), true);
        }
        if (parsed instanceof OffsetDateTime time) {
            return new Timestamp(time, true);
        }
        LocalDateTime time = parsed instanceof LocalDate day ? day.atTime(LocalTime.MIDNIGHT) : (LocalDateTime) parsed;
        return new Timestamp(time.atOffset(ZoneOffset.UTC), false);
    }
}
