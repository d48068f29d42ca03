package org.tawatur.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tawatur.account.Account;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Claim;

/**
 * When something happened, as conflict data code it: the first and last day it can have been, and how precise that is. Only what
 * a report says counts; where none says it, all that is known is that it was before the first report.
 *
 * @param start first day, or null where nothing tells
 * @param end   last day, or null where nothing tells
 */
record EventDate(LocalDate start, LocalDate end) {

    private static final int DAY = 10;
    private static final int MONTH = 7;

    /** @param claims whose day is asked for */
    static EventDate of(Account account, Set<Claim> claims) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (TimelineEntry entry : account.timeline()) {
            if (entry.kind() == TimelineEntry.Kind.EVENT && entry.claim() != null && claims.contains(entry.claim())) {
                named.merge(entry.when(), 1, Integer::sum);
            }
        }
        String most = named.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(e -> e.getKey().length())).map(Map.Entry::getKey).orElse(null);
        if (most != null) {
            return read(most);
        }
        List<LocalDate> published = account.story().readings().stream().map(r -> r.published() == null ? null : r.published().day()).filter(Objects::nonNull).toList();
        return new EventDate(null, published.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    private static EventDate read(String when) {
        if (when.length() >= DAY) {
            LocalDate day = LocalDate.parse(when.substring(0, DAY));
            return new EventDate(day, day);
        }
        if (when.length() == MONTH) {
            YearMonth month = YearMonth.parse(when);
            return new EventDate(month.atDay(1), month.atEndOfMonth());
        }
        int year = Integer.parseInt(when.substring(0, 4));
        return new EventDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private boolean isDay() {
        return start != null && start.equals(end);
    }

    private boolean isMonth() {
        return start != null && !isDay() && start.getMonth() == end.getMonth();
    }

    /** ACLED's code: 1 the day, 3 the month; "" where it is less precise or nothing tells. */
    String timePrecision() {
        return isDay() ? "1" : isMonth() ? "3" : "";
    }

    /** UCDP's code: 1 the day, 4 the month, 5 the year; "" where nothing tells. */
    String datePrecision() {
        return isDay() ? "1" : isMonth() ? "4" : start != null ? "5" : "";
    }

    /** The day, or "". */
    String day() {
        return isDay() ? start.toString() : "";
    }

    String year() {
        return start == null ? "" : String.valueOf(start.getYear());
    }
}
