package org.tawatur.telling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.tawatur.account.Toll;
import org.tawatur.contrast.Series;
import org.tawatur.text.Figure;

/**
 * A count as steps over the days, drawn without script: a figure stands until who gave it gives another. Time runs with the
 * language; the style sheet turns the drawing round, and each text in it back.
 */
final class HtmlChart {

    /** More lines than this are not told apart by eye; the list below the chart has them all. */
    static final int MOST_LINES = 6;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final int SIDE = 46;
    private static final int TOP = 22;
    private static final int BOTTOM = 190;
    private static final int TEXT_UP = 8;
    private static final int TEXT_DOWN = 17;
    /** Days that get a name, at the most. */
    private static final int MOST_DAYS = 6;

    private final Html html;
    private final Series series;
    private final LocalDate first;
    private final long days;
    private final double most;

    HtmlChart(Html html, Series series) {
        this.html = html;
        this.series = series;
        List<Toll> steps = series.steps();
        this.first = steps.get(0).day();
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, steps.get(steps.size() - 1).day()));
        this.most = Math.max(1, steps.stream().mapToDouble(s -> s.figure().upper()).max().orElse(1));
    }

    void write() {
        html.open("svg", html.said("aria-label", w -> w.say("series.chart"), "class", "chart", "role", "img", "viewBox", "0 0 " + WIDTH + " " + HEIGHT));
        line("axis", SIDE, BOTTOM, WIDTH - SIDE, BOTTOM);
        days();
        for (int i = 0; i < Math.min(MOST_LINES, series.lines().size()); i++) {
            steps(series.lines().get(i), i);
        }
        html.close();
    }

    private void days() {
        List<LocalDate> told = series.steps().stream().map(Toll::day).distinct().toList();
        int every = (told.size() + MOST_DAYS - 1) / MOST_DAYS;
        IntStream.range(0, told.size()).filter(i -> i % every == 0 || i == told.size() - 1).mapToObj(told::get).forEach(day -> {
            line("tick", x(day), BOTTOM, x(day), BOTTOM + 4);
            for (String code : Words.LANGUAGES) {
                html.open("text", "class", "w", "lang", code, "x", at(x(day)), "y", at(BOTTOM + 20)).text(Words.of(code).shortDay(day)).close();
            }
        });
    }

    private void steps(Series.Line line, int number) {
        StringBuilder path = new StringBuilder();
        double y = 0;
        for (Toll toll : line.steps()) {
            double x = x(toll.day());
            path.append(path.isEmpty() ? "M" + at(x) + " " + at(y(toll)) : "H" + at(x) + "V" + at(y(toll)));
            y = y(toll);
        }
        path.append("H").append(at(WIDTH - SIDE));
        html.open("g", "class", "line" + number).open("path", "d", path.toString()).close();
        for (Toll toll : line.steps()) {
            html.open("circle", "class", toll.figure().bound() == Figure.Bound.EXACT ? null : "open", "cx", at(x(toll.day())), "cy", at(y(toll)), "r", "4").close();
            html.open("text", "x", at(x(toll.day())), "y", at(isUnder(toll) ? y(toll) + TEXT_DOWN : y(toll) - TEXT_UP)).text(Contrasted.plain(toll.figure().value())).close();
        }
        html.close();
    }

    /** Whether another figure of the day stands so close above that two numbers would meet. */
    private boolean isUnder(Toll toll) {
        return series.steps().stream().anyMatch(s -> s.day().equals(toll.day()) && y(s) < y(toll) && y(toll) - y(s) < TEXT_DOWN + TEXT_UP);
    }

    private void line(String cssClass, double x1, double y1, double x2, double y2) {
        html.open("line", "class", cssClass, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2)).close();
    }

    private double x(LocalDate day) {
        return SIDE + (WIDTH - 2.0 * SIDE) * ChronoUnit.DAYS.between(first, day) / (days + 0.5);
    }

    private double y(Toll toll) {
        return BOTTOM - (BOTTOM - TOP) * toll.figure().value() / most;
    }

    private static String at(double place) {
        return String.valueOf(Math.round(place * 10) / 10.0);
    }
}
