package org.tawatur.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the date that a page prints for people beside its title; the time stands in UTC, since none says its zone. */
final class PrintedDate {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;
    private static final int MOST_WORDS = 30;
    private static final int LONGEST_MONTH = 2;

    private final Map<String, Integer> months = new HashMap<>();
    private final ImprintWords words;

    /** @throws IllegalArgumentException naming file and line, if the data file is broken */
    PrintedDate(ImprintWords words) {
        this.words = words;
        for (Sheet.Row row : Sheet.rows("months.tsv", 2)) {
            String number = row.need(0, "number");
            int month = number.matches("[0-9]{1,2}") ? Integer.parseInt(number) : 0;
            if (month < 1 || month > 12) {
                throw row.broken("a month's number is 1 to 12");
            }
            for (String name : row.need(1, "names").split("\\|")) {
                months.put(Letters.folded(name), month);
            }
        }
    }

    /** The date in a line, with the time if one stands behind it, or null. */
    OffsetDateTime read(String line) {
        String[] parts = Letters.words(Letters.folded(line));
        for (int i = 0; i < Math.min(parts.length, MOST_WORDS); i++) {
            LocalDate day = null;
            int end = i;
            for (int[] order : List.of(new int[] {0, 1, 2}, new int[] {1, 0, 2}, new int[] {2, 1, 0})) {
                int[] found = new int[4];
                if (day == null && numbers(parts, i, order, found)) {
                    day = day(found);
                    end = found[3];
                }
            }
            if (day != null) {
                LocalTime time = time(parts, end);
                return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atOffset(ZoneOffset.UTC);
            }
        }
        return null;
    }

    /** Day, month and year in the given order (0 day, 1 month, 2 year); with a month's name in any, in digits never the month first. */
    private boolean numbers(String[] parts, int from, int[] order, int[] found) {
        int at = from;
        for (int field : order) {
            int named = field == 1 ? monthEnd(parts, at) : -1;
            if (named > 0) {
                found[1] = months.get(join(parts, at, named));
                int again = monthEnd(parts, named);
                at = again > 0 ? again : named;
            } else if (at < parts.length && isNumber(parts[at]) && !(field == 1 && order[0] == 1)) {
                found[field] = Integer.parseInt(parts[at++]);
            } else {
                return false;
            }
        }
        found[3] = at;
        return true;
    }

    private int monthEnd(String[] parts, int at) {
        for (int n = LONGEST_MONTH; n > 0; n--) {
            if (at + n <= parts.length && months.containsKey(join(parts, at, at + n))) {
                return at + n;
            }
        }
        return -1;
    }

    private static String join(String[] parts, int from, int to) {
        return to - from == 1 ? parts[from] : String.join(" ", List.of(parts).subList(from, to));
    }

    private static boolean isNumber(String part) {
        return part.length() <= 4 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static LocalDate day(int[] dayMonthYear) {
        try {
            int year = dayMonthYear[2];
            return year < EARLIEST || year > LATEST ? null : LocalDate.of(year, dayMonthYear[1], dayMonthYear[0]);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Hours and minutes right behind a date, or behind a word or two; with the word for the half of the day. */
    private LocalTime time(String[] parts, int from) {
        for (int i = from; i + 1 < parts.length && i < from + 3; i++) {
            if (isNumber(parts[i]) && isNumber(parts[i + 1]) && parts[i].length() <= 2 && parts[i + 1].length() == 2) {
                int hour = Integer.parseInt(parts[i]);
                String half = i + 2 < parts.length ? parts[i + 2] : "";
                hour += words.is(ImprintWords.Kind.PM, half) && hour < 12 ? 12 : words.is(ImprintWords.Kind.AM, half) && hour == 12 ? -12 : 0;
                int minute = Integer.parseInt(parts[i + 1]);
                return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
            }
        }
        return null;
    }
}
