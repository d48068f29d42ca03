package org.tawatur.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.tawatur.text.Interval.Grain;

/**
 * A time of day as far as words name it.
 *
 * @param part   MO, MI, AF, EV, NI, or ""
 * @param hour   as printed, -1 where none is
 * @param minute -1 where none is printed
 * @param second -1 where none is printed
 * @param zone   Z for Greenwich, else ""
 */
record DayTime(String part, int hour, int minute, int second, String zone) {

    static final DayTime NONE = new DayTime("", -1, -1, -1, "");
    private static final int NOON = 12;
    private static final int DAY = 24;

    static DayTime clock(int hour, int minute) {
        return new DayTime("", hour, minute, -1, "");
    }

    /** A part of the day, with or without the T before it. */
    static DayTime part(String part) {
        return part.isEmpty() ? NONE : new DayTime(part.startsWith("T") ? part.substring(1) : part, -1, -1, -1, "");
    }

    boolean isClock() {
        return hour >= 0;
    }

    DayTime in(String named) {
        return new DayTime(named, hour, minute, second, zone);
    }

    /** By a part of the day that stands elsewhere where none stands here. */
    DayTime or(DayTime elsewhere) {
        return part.isEmpty() ? in(elsewhere.part) : this;
    }

    DayTime zone(String named) {
        return new DayTime(part, hour, minute, second, named);
    }

    /** {@code TMO}, {@code T15:30}, or "". */
    String value() {
        if (!isClock()) {
            return part.isEmpty() ? "" : "T" + part;
        }
        String seconds = second < 0 ? "" : String.format(":%02d", second);
        return String.format("T%02d:%02d", ofDay(), Math.max(minute, 0)) + seconds + zone;
    }

    /** The hour from 0 to 23; where no half of the day is told, as printed. */
    private int ofDay() {
        int h = switch (part) {
            case "AF", "EV" -> hour < NOON ? hour + NOON : hour;
            case "MI" -> hour < 5 ? hour + NOON : hour;
            case "NI" -> hour == NOON ? 0 : hour > 5 && hour < NOON ? hour + NOON : hour;
            case "MO" -> hour == NOON ? 0 : hour;
            default -> hour;
        };
        return h % DAY;
    }

    boolean isBefore(DayTime other) {
        return ofDay() * 60 + Math.max(minute, 0) < other.ofDay() * 60 + Math.max(other.minute, 0);
    }

    private Grain grain() {
        return second >= 0 ? Grain.SECOND : minute >= 0 ? Grain.MINUTE : Grain.HOUR;
    }

    Interval on(LocalDate day) {
        LocalDateTime start = day.atStartOfDay();
        if (isClock()) {
            return Interval.of(start.plusHours(ofDay()).plusMinutes(Math.max(minute, 0)).plusSeconds(Math.max(second, 0)), grain());
        }
        return switch (part) {
            case "" -> Interval.day(day);
            case "MO" -> Interval.of(start.plusHours(4), 8, Grain.HOUR);
            case "MI" -> Interval.of(start.plusHours(11), 3, Grain.HOUR);
            case "AF" -> Interval.of(start.plusHours(NOON), 7, Grain.HOUR);
            default -> Interval.of(start.plusHours(18), 6, Grain.HOUR);
        };
    }

    /** In the local time of a moment; an hour without its half of the day is the next one where what it belongs to lies ahead. */
    Interval on(LocalDate day, OffsetDateTime now, boolean ahead) {
        Interval here = on(day);
        if (zone.equals("Z")) {
            // offsets are not whole hours everywhere, so an hour elsewhere is none here
            return Interval.of(here.start().atOffset(ZoneOffset.UTC).withOffsetSameInstant(now.getOffset()).toLocalDateTime(), second < 0 ? Grain.MINUTE : Grain.SECOND);
        }
        boolean open = ahead && part.isEmpty() && hour > 0 && hour <= NOON;
        boolean past = open && !here.start().isAfter(now.toLocalDateTime());
        return past ? Interval.of(here.start().plusHours(NOON), here.grain()) : here;
    }
}
