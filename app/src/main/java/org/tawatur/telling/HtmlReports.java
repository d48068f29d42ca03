package org.tawatur.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/** The reports of a page in full, each once, with an anchor wherever the page cites. */
final class HtmlReports {

    /** Where in a report's text the page has anchors: UTF-16 offset to the anchors' ids. */
    private record Shown(int number, Reading reading, Printed printed, Map<Integer, TreeSet<String>> anchors) {}

    private final Map<String, Shown> reports = new LinkedHashMap<>();
    private final Html html;

    HtmlReports(String lang) {
        this.html = new Html(lang);
    }

    void add(Reading reading, Printed printed) {
        reports.computeIfAbsent(reading.id(), id -> new Shown(reports.size() + 1, reading, printed, new TreeMap<>()));
    }

    /** The id of the element that holds a report. */
    String id(String report) {
        return "r" + reports.get(report).number();
    }

    /** The id of the anchor of a passage, which is set when the reports are written. */
    String anchor(String report, Span span) {
        Shown shown = reports.get(report);
        String id = id(report) + "-" + shown.printed().at(report, span.start()) + "-" + shown.printed().at(report, span.end());
        shown.anchors().computeIfAbsent(span.start(), at -> new TreeSet<>()).add(id);
        return id;
    }

    Html write() {
        html.open("aside", html.said("aria-label", w -> w.say("ui.pane"), "class", "pane", "id", "pane", "tabindex", "-1"));
        head();
        html.open("div", "class", "pane-body");
        reports.values().forEach(this::report);
        return html.close(2);
    }

    private void head() {
        html.open("div", "class", "pane-head").open("nav", html.said("aria-label", w -> w.say("section.reports"), "class", "tabs"));
        for (Shown shown : reports.values()) {
            html.open("a", "href", "#r" + shown.number(), "class", "tab", "data-tab", shown.reading().id()).open("bdi").text(shown.printed().label(shown.reading().id())).close(2);
        }
        html.close();
        html.open("button", html.said("aria-label", w -> w.say("ui.close"), "type", "button", "id", "close", "class", "close", "data-js", "")).text("\u00D7").close(2);
        html.open("p", "class", "legend");
        for (String part : List.of("source", "cue", "content")) {
            html.open("span", "class", part).say("ui.legend." + part).close().text(" ");
        }
        html.close();
    }

    private void report(Shown shown) {
        Reading reading = shown.reading();
        String outlet = reading.article().report().outlet();
        html.line().open("article", "class", "report", "id", "r" + shown.number(), "data-report", reading.id(),
                "data-outlet", shown.printed().label(reading.id()), "data-day", reading.published() == null ? "" : reading.published().day().toString());
        html.open("header").open("h2");
        if (outlet == null) {
            html.say("outlet.unknown");
        } else {
            html.text("bdi", null, outlet);
        }
        html.close().open("p", "class", "meta").open("span").say(w -> new Wording(w, shown.printed()).published(reading.published())).close();
        html.text(" \u00B7 ").text("bdi", "id", reading.id()).close();
        if (reading.published() != null && reading.published().inference() != null) {
            html.open("p", "class", "meta").say(w -> new Wording(w, shown.printed()).inferred(reading)).close();
        }
        html.close();
        html.open("div", "class", "text", "lang", reading.article().report().language(), "dir", "auto", "data-text", "");
        text(shown);
        html.close(2);
    }

    /** Every character of the text is written, blank space between zones too: the script counts them. */
    private void text(Shown shown) {
        String text = shown.reading().text();
        TreeMap<Integer, List<String>> marks = marks(shown);
        int at = 0;
        for (Zone zone : shown.reading().article().zones()) {
            segments(shown, new Span(at, zone.span().start()), new TreeMap<>());
            zone(shown, zone, marks);
            at = zone.span().end();
        }
        segments(shown, new Span(at, text.length()), new TreeMap<>());
    }

    private void zone(Shown shown, Zone zone, TreeMap<Integer, List<String>> marks) {
        String tag = zone.kind() == Zone.Kind.TITLE ? "h3" : zone.kind() == Zone.Kind.HEADING ? "h4" : "p";
        if (zone.kind() == Zone.Kind.FURNITURE) {
            int size = zone.span().length();
            html.open("details", "class", "furniture").open("summary", "data-skip", "").say("ui.furniture", size).close();
        }
        html.open(tag, "class", "zone " + zone.kind().word(), "dir", "auto");
        segments(shown, zone.span(), marks);
        html.close(zone.kind() == Zone.Kind.FURNITURE ? 2 : 1);
    }

    /** The text of a zone in stretches of like marks. */
    private void segments(Shown shown, Span span, TreeMap<Integer, List<String>> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(marks.keySet());
        cuts.addAll(shown.anchors().keySet());
        int at = span.start();
        while (at < span.end()) {
            for (String id : shown.anchors().getOrDefault(at, new TreeSet<>())) {
                html.open("span", "id", id, "class", "anchor").close();
            }
            Integer next = cuts.higher(at);
            int end = next == null ? span.end() : Math.min(next, span.end());
            Map.Entry<Integer, List<String>> current = marks.floorEntry(at);
            String words = shown.reading().text().substring(at, end);
            if (current == null || current.getValue().isEmpty()) {
                html.text(words);
            } else {
                html.text("span", String.join(" ", current.getValue()), words);
            }
            at = end;
        }
    }

    /** From each offset on, the marks that hold: content, cue, source. */
    private static TreeMap<Integer, List<String>> marks(Shown shown) {
        TreeMap<Integer, List<String>> marks = new TreeMap<>();
        List<Claim> claims = shown.reading().claims();
        for (Claim claim : claims) {
            mark(marks, claim.content(), "content");
            mark(marks, claim.cue(), "cue");
            if (claim.source() != null) {
                mark(marks, claim.source(), "source");
            }
        }
        return marks;
    }

    private static void mark(TreeMap<Integer, List<String>> marks, Span span, String name) {
        for (int cut : new int[] {span.start(), span.end()}) {
            Map.Entry<Integer, List<String>> before = marks.floorEntry(cut);
            marks.computeIfAbsent(cut, at -> new ArrayList<>(before == null ? List.of() : before.getValue()));
        }
        for (List<String> names : marks.subMap(span.start(), span.end()).values()) {
            if (!names.contains(name)) {
                names.add(name);
            }
        }
    }
}
