package org.tawatur.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tawatur.account.Account;
import org.tawatur.account.Toll;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.contrast.Series;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Passage;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;
import org.tawatur.telling.Printed;
import org.tawatur.telling.Telling;
import org.tawatur.text.Figure;

/**
 * CSV for those who code conflicts: a line for each count of people in a story, or one for a story that counts nobody; columns
 * under the names that ACLED and UCDP GED have for them (docs/exports.md). What no report tells stays empty.
 */
public final class EventSheet implements Telling {

    private static final List<String> COLUMNS = List.of("story", "counted", "group", "event_date", "year", "time_precision", "date_start", "date_end", "date_prec", "low", "best", "high",
            "fatalities", "best_speaker", "disputed", "number_of_sources", "source", "source_office", "source_original", "source_article", "source_date", "source_headline", "notes");

    @Override
    public void tell(List<Edition> editions, Appendable out) throws IOException {
        out.append(Csv.line(COLUMNS));
        for (Edition edition : editions) {
            Account account = edition.account();
            List<Series> series = Series.in(account);
            for (Series count : series) {
                out.append(Csv.line(row(account, count)));
            }
            if (series.isEmpty()) {
                out.append(Csv.line(row(account, null)));
            }
        }
    }

    /** @param series or null */
    private static List<String> row(Account account, Series series) {
        Printed printed = new Printed(account.story());
        Estimate estimate = series == null ? null : Estimate.of(series);
        Set<Claim> claims = new HashSet<>();
        account.tolls().stream().filter(t -> series != null && t.figure().noun().role() == series.role() && t.group().equals(series.group())).forEach(t -> claims.add(t.claim()));
        List<Reading> readings = account.story().readings().stream().filter(r -> claims.isEmpty() || claims.stream().anyMatch(c -> c.report().equals(r.id()))).toList();
        Map<String, String> cells = new LinkedHashMap<>();
        COLUMNS.forEach(column -> cells.put(column, ""));
        cells.put("story", account.story().id());
        date(cells, EventDate.of(account, claims));
        if (estimate != null) {
            count(cells, estimate, account, printed);
        }
        sources(cells, readings, printed);
        return List.copyOf(cells.values());
    }

    private static void date(Map<String, String> cells, EventDate date) {
        cells.put("event_date", date.day());
        cells.put("year", date.year());
        cells.put("time_precision", date.timePrecision());
        cells.put("date_start", date.start() == null ? "" : date.start().toString());
        cells.put("date_end", date.end() == null ? "" : date.end().toString());
        cells.put("date_prec", date.datePrecision());
    }

    private static void count(Map<String, String> cells, Estimate estimate, Account account, Printed printed) {
        Series series = estimate.series();
        boolean dead = series.role() == Figure.Role.DEAD;
        cells.put("counted", series.role().name().toLowerCase(Locale.ROOT));
        cells.put("group", flat(series.group()));
        cells.put("low", Estimate.number(estimate.low()));
        cells.put("best", Estimate.number(estimate.best().figure().value()));
        cells.put("high", Estimate.number(estimate.high()));
        cells.put("fatalities", dead ? Estimate.number(estimate.low()) : "");
        cells.put("best_speaker", speaker(estimate.best()));
        cells.put("disputed", String.valueOf(estimate.isDisputed(account)));
        cells.put("source_original", series.steps().stream().map(EventSheet::speaker).filter(s -> !s.isEmpty()).distinct().collect(Collectors.joining("; ")));
        cells.put("notes", estimate.notes(printed));
    }

    private static String speaker(Toll toll) {
        return toll.claim().speaker() == null ? "" : flat(toll.claim().speaker().name());
    }

    private static void sources(Map<String, String> cells, List<Reading> readings, Printed printed) {
        List<String> offices = each(readings, r -> printed.label(r.id()));
        cells.put("number_of_sources", String.valueOf(new HashSet<>(offices).size()));
        cells.put("source", offices.stream().distinct().collect(Collectors.joining("; ")));
        cells.put("source_office", String.join("; ", offices));
        cells.put("source_date", String.join("; ", each(readings, EventSheet::published)));
        cells.put("source_headline", String.join("; ", each(readings, r -> headline(r, printed))));
        cells.put("source_article", String.join("; ", each(readings, r -> article(r, printed))));
    }

    private static List<String> each(List<Reading> readings, Function<Reading, String> what) {
        return readings.stream().map(what).map(EventSheet::flat).toList();
    }

    private static String published(Reading reading) {
        return reading.published() == null ? "" : reading.published().day().toString();
    }

    private static String headline(Reading reading, Printed printed) {
        return reading.article().zones().stream().filter(z -> z.kind() == Zone.Kind.TITLE).findFirst().map(z -> printed.cite(new Passage(reading.id(), z.span())).quote()).orElse("");
    }

    private static String article(Reading reading, Printed printed) {
        Report report = reading.article().report();
        List<String> parts = new ArrayList<>(List.of(printed.label(report.id()), published(reading), headline(reading, printed)));
        parts.add(Objects.requireNonNullElse(report.url(), "[" + report.id() + "]"));
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }

    /** In one line, without the stroke and semicolon that part one from the next. */
    static String flat(String words) {
        return words.replaceAll("\\s+", " ").replace(';', ',').replace('|', '/').strip();
    }
}
