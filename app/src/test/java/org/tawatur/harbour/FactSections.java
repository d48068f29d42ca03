package org.tawatur.harbour;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.text.Figure;
import org.tawatur.text.TimeMention;
import tools.jackson.databind.JsonNode;

/** Figures and spans of time, which no command exports by themselves. */
final class FactSections {

    /** A figure may take an adjective more or a preposition less into its span. */
    private static final double HALF = 0.5;

    private final Sample sample;

    /** Something read: its place and its value in the notation of expected.json. */
    private record Fact(Span span, String value) {
    }

    FactSections(Sample sample) {
        this.sample = sample;
    }

    void addTo(Map<String, Supplier<List<Miss>>> sections) {
        sections.put("figures", () -> facts("figures"));
        sections.put("durations", () -> facts("durations"));
    }

    private List<Miss> facts(String section) {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode fact : sample.expected(section)) {
            Reading reading = sample.reading(fact.get("report").asString());
            List<Span> places = sample.places(fact);
            List<Fact> read = section.equals("figures") ? figures(reading) : durations(reading);
            String value = fact.get("value").asString();
            if (read.stream().noneMatch(f -> Sample.likeness(places, f.span()) >= HALF && f.value().equals(value))) {
                misses.add(new Miss(section, reading.id(), fact.get("words").asString() + " = " + value, nearest(read, places, reading)));
            }
        }
        return misses;
    }

    private static String nearest(List<Fact> read, List<Span> places, Reading reading) {
        return read.stream().filter(f -> Sample.cover(places, f.span()) > 0).max(Comparator.comparingDouble(f -> Sample.likeness(places, f.span())))
                .map(f -> f.span().in(reading.text()) + " = " + f.value()).orElse("nothing");
    }

    private static List<Fact> durations(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (TimeMention time : reading.times()) {
            String value = time.value(reading.published() == null ? null : reading.published().day());
            facts.add(new Fact(time.span(), inDays(String.valueOf(value))));
        }
        return facts;
    }

    /** Two weeks are fourteen days. */
    private static String inDays(String value) {
        return value.matches("P\\d+W") ? "P" + 7 * Integer.parseInt(value.substring(1, value.length() - 1)) + "D" : value;
    }

    private static List<Fact> figures(Reading reading) {
        return reading.figures().stream().map(f -> new Fact(f.span(), notation(f))).toList();
    }

    private static String notation(Figure figure) {
        String unit = figure.noun().kind() == Figure.Kind.PERCENT ? "%" : "";
        String number = figure.value() == 0.5 ? "1/2" : plain(figure.value());
        String range = figure.value() == figure.upper() ? number : number + "-" + plain(figure.upper());
        return sign(figure, range) + unit;
    }

    private static String sign(Figure figure, String range) {
        switch (figure.bound()) {
            case MORE_THAN:
                return ">" + range;
            case AT_LEAST:
                return ">=" + range;
            case LESS_THAN:
                return "<" + range;
            case AT_MOST:
                return "<=" + range;
            case ABOUT:
                return "~" + range;
            case SOME:
                return figure.value() == 10 ? "tens" : figure.value() == 100 ? "hundreds" : "some " + range;
            default:
                return range;
        }
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
