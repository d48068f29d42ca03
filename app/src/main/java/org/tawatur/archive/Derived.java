package org.tawatur.archive;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Doubt;
import org.tawatur.claim.Reading;
import org.tawatur.report.CodePoints;
import org.tawatur.report.Published;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.text.Figure;
import org.tawatur.text.Interval;
import org.tawatur.text.Notice;
import org.tawatur.text.TimeMention;

/** What stands in the tables for one version: rows ready to be written but for the version's number. */
final class Derived {

    private final Map<Table, List<Object[]>> rows = new EnumMap<>(Table.class);
    private final CodePoints points;

    private Derived(Report report) {
        points = CodePoints.of(report.text());
        for (Zone zone : report.marked()) {
            row(Table.MARKED).text(zone.kind().word()).span(zone.span());
        }
    }

    /** A report that could not be read further: what markup says of it, and nothing derived. */
    static Derived nothing(Report report) {
        return new Derived(report);
    }

    /** @param program and pack: what derived it */
    static Derived of(Reading reading, String program, String pack) {
        Derived derived = new Derived(reading.article().report());
        Published published = reading.published();
        Notice notice = reading.notice();
        derived.row(Table.DERIVATION).text(program).text(pack)
                .text(published == null ? null : published.day().toString())
                .text(published == null ? null : published.from().word())
                .span(published == null ? null : published.basis())
                .text(notice == null ? null : notice.kind().word())
                .span(notice == null ? null : notice.span());
        reading.article().zones().forEach(z -> derived.row(Table.ZONE).text(z.kind().word()).span(z.span()));
        for (int i = 0; i < reading.claims().size(); i++) {
            derived.claim(i, reading.claims().get(i));
        }
        OffsetDateTime hour = hour(reading);
        reading.times().forEach(t -> derived.time(t, published, hour));
        reading.figures().forEach(derived::figure);
        reading.credits().forEach(c -> derived.row(Table.CREDIT).text(c.name()).span(c.span()));
        return derived;
    }

    /** When times are counted from: the hour where metadata tells it, else the day's noon. */
    private static OffsetDateTime hour(Reading reading) {
        OffsetDateTime stated = reading.article().report().published();
        return stated != null || reading.published() == null ? stated : reading.published().day().atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    List<Object[]> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    private void claim(int place, Claim claim) {
        Speaker speaker = claim.speaker();
        Doubt doubt = claim.notes().doubt();
        row(Table.CLAIM).span(claim.cue()).span(claim.content()).span(claim.source())
                .text(speaker == null ? null : speaker.name()).text(speaker == null ? null : word(speaker.kind()))
                .text(claim.mode().word()).text(claim.act().word()).text(claim.zone().word()).text(claim.rule())
                .span(claim.notes().whom())
                .text(doubt == null ? null : doubt.kind().word()).span(doubt == null ? null : doubt.span());
        for (int i = 0; i < claim.via().size(); i++) {
            Relay hand = claim.via().get(claim.via().size() - 1 - i);
            row(Table.RELAY).number(place).number(i).text(hand.name()).span(hand.span());
        }
        int candidate = 0;
        for (Speaker other : claim.notes().candidates()) {
            row(Table.CANDIDATE).number(place).number(candidate++).text(other.name());
        }
    }

    private void time(TimeMention time, Published published, OffsetDateTime hour) {
        Interval interval = time.interval(hour);
        row(Table.TIME).text(word(time.kind())).span(time.span()).text(time.value(published == null ? null : published.day()))
                .text(interval == null ? null : interval.start().toString())
                .text(interval == null ? null : interval.end().toString())
                .text(interval == null ? null : word(interval.grain()));
    }

    private void figure(Figure figure) {
        row(Table.FIGURE).text(word(figure.noun().kind())).span(figure.span()).number(figure.value()).number(figure.upper()).text(word(figure.bound()))
                .span(figure.counted()).text(figure.noun().head()).text(word(figure.noun().role())).span(figure.revises());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Row row(Table table) {
        List<Object[]> before = rows.computeIfAbsent(table, t -> new ArrayList<>());
        Row row = new Row(new Object[table.width()]);
        before.add(row.cells);
        return table.isNumbered() ? row.number(before.size() - 1) : row;
    }

    /** A row being filled from its second cell on. */
    private final class Row {

        private final Object[] cells;
        private int next = 1;

        Row(Object[] cells) {
            this.cells = cells;
        }

        Row text(String value) {
            cells[next++] = value;
            return this;
        }

        Row number(Number value) {
            cells[next++] = value;
            return this;
        }

        Row span(Span span) {
            cells[next++] = span == null ? null : points.at(span.start());
            cells[next++] = span == null ? null : points.at(span.end());
            return this;
        }
    }
}
