package org.tawatur.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.contrast.Series;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Speaker;
import org.tawatur.text.Word;

/** One story of a page; every line in it is a link to the passage it stands on. */
final class HtmlStory {

    /** More dots than this are not counted by eye. */
    private static final int MOST_DOTS = 9;

    /** More of a kind are folded. */
    private static final int AT_ONCE = 20;

    private final Edition edition;
    private final Account account;
    private final String id;
    private final int number;
    private final Printed printed;
    private final Html html;
    private final HtmlLines lines;
    private final HtmlItems items;
    private final Judged judged;
    private final Contrasted contrasted;
    private final List<Item> agreements;
    private final List<List<Item>> silences;

    HtmlStory(Edition edition, int number, Html html, HtmlReports reports) {
        this.edition = edition;
        this.account = edition.account();
        this.number = number;
        this.id = "s" + number;
        this.printed = new Printed(account.story());
        this.html = html;
        account.story().readings().forEach(r -> reports.add(r, printed));
        this.lines = new HtmlLines(html, printed, reports);
        this.items = new HtmlItems(html, lines);
        this.judged = new Judged(edition, printed);
        this.contrasted = new Contrasted(account, printed);
        this.agreements = contrasted.agreements();
        this.silences = contrasted.silences();
    }

    void write() {
        html.line().open("article", "class", "story", "id", id, "aria-labelledby", id + "-title");
        head();
        contents();
        if (edition.since() != null) {
            section("since", edition.since().isEmpty(), () -> items.write("changes", judged.since()));
        }
        section("brief", account.brief().isEmpty(), this::brief);
        List<Voice> voices = Voice.of(account);
        section("voices", voices.isEmpty(), () -> folded(voices, this::voice));
        if (!agreements.isEmpty()) {
            section("agreements", false, () -> items.write("agreements", agreements));
        }
        section("differences", account.differences().isEmpty(), () -> folded(account.differences(), this::difference));
        if (!contrasted.series().isEmpty()) {
            section("series", false, () -> contrasted.series().forEach(this::series));
        }
        if (!account.labels().isEmpty()) {
            section("labels", false, () -> items.write("labels", contrasted.labels()));
        }
        if (!silences.isEmpty()) {
            section("silence", false, () -> folded(silences, silence -> items.write("", silence)));
        }
        section("timeline", account.timeline().isEmpty(), this::timeline);
        section("reprints", account.story().reprints().isEmpty(), () -> folded(account.story().reprints(), this::reprint));
        if (!edition.judgements().isEmpty()) {
            section("judgements", false, () -> items.write("judgements", judged.judgements()));
            section("effects", edition.effects().isEmpty(), () -> items.write("changes", judged.effects()));
        }
        if (!edition.corrections().isEmpty()) {
            section("corrections", false, () -> items.write("corrections", judged.corrections()));
        }
        section("reports", false, this::reports);
        html.close();
    }

    private void head() {
        Passage title = Wording.title(account);
        html.open("header", "class", "story-head").open("p", "class", "kicker").say("story", number).close();
        html.open("h1", "id", id + "-title");
        if (title == null) {
            html.say("story", number);
        } else {
            lines.link(title, "plain");
        }
        html.close().open("p", "class", "meta").say(w -> new Wording(w, printed).facts(account)).close(2);
    }

    private void contents() {
        html.open("nav", html.said("aria-label", w -> w.say("ui.contents"), "class", "contents"));
        sections().forEach(s -> html.open("a", "href", "#" + id + "-" + s).say("section." + s).close().text(" "));
        html.close();
    }

    private void series(Series series) {
        html.line().open("figure", "class", "series", "data-item", "");
        items.write("", List.of(contrasted.head(series)));
        if (series.moves()) {
            new HtmlChart(html, series).write();
        }
        items.write("lines", contrasted.steps(series));
        html.close();
    }

    /** The first of many things at once, the rest behind a fold, so that a large story is seen as soon as a small one. */
    private <T> void folded(List<T> things, Consumer<T> each) {
        things.stream().limit(AT_ONCE).forEach(each);
        if (things.size() > AT_ONCE) {
            html.open("details", "class", "more").open("summary").say("ui.more", things.size() - AT_ONCE).close();
            things.stream().skip(AT_ONCE).forEach(each);
            html.close();
        }
    }

    private List<String> sections() {
        List<String> sections = new ArrayList<>(edition.since() == null ? List.of() : List.of("since"));
        sections.addAll(List.of("brief", "voices"));
        sections.addAll(agreements.isEmpty() ? List.of() : List.of("agreements"));
        sections.add("differences");
        sections.addAll(contrasted.series().isEmpty() ? List.of() : List.of("series"));
        sections.addAll(account.labels().isEmpty() ? List.of() : List.of("labels"));
        sections.addAll(silences.isEmpty() ? List.of() : List.of("silence"));
        sections.addAll(List.of("timeline", "reprints"));
        sections.addAll(edition.judgements().isEmpty() ? List.of() : List.of("judgements", "effects"));
        sections.addAll(edition.corrections().isEmpty() ? List.of() : List.of("corrections"));
        sections.add("reports");
        return sections;
    }

    private void section(String name, boolean empty, Runnable body) {
        html.line().open("section", "id", id + "-" + name, "class", name, "aria-labelledby", id + "-" + name + "-h");
        html.open("h2", "id", id + "-" + name + "-h").say("section." + name).close();
        if (empty) {
            html.open("p", "class", "none").say("none." + name).close();
        } else {
            body.run();
        }
        html.close();
    }

    private void brief() {
        html.open("ol", "class", "points");
        for (Point point : account.brief()) {
            html.line().open("li", "class", "point", "data-item", "");
            html.open("p", "class", "who");
            lines.speaker(point.lead());
            html.text(" ");
            lines.act(point.lead());
            html.close();
            lines.line(point.lead());
            bounds(point);
            items.write("beside", judged.beside(edition.beside(point)));
            html.close();
        }
        html.close();
    }

    private void voice(Voice voice) {
        Speaker speaker = voice.speaker();
        html.line().open("div", "class", "voice", "data-group", "").open("h3");
        lines.speaker(speaker);
        if (speaker != null) {
            html.text(" ").open("span", "class", "kind").say("kind." + speaker.kind().name().toLowerCase(java.util.Locale.ROOT)).close();
        }
        html.close();
        for (Voice.Said said : voice.said()) {
            said(said);
        }
        html.close();
    }

    private void said(Voice.Said said) {
        html.open("div", "class", "said", "id", said.leads() ? id(said.point()) : null, "data-item", "").open("p", "class", "who");
        lines.act(said.lead());
        html.text(" ").open("span", "class", "mode").say("mode." + said.lead().mode().word()).close(2);
        lines.line(said.lead());
        html.open("ul", "class", "chains", "role", "list");
        for (Claim claim : said.statement().claims()) {
            html.open("li");
            lines.chain(claim);
            lines.doubt(claim);
            if (!printed.words(claim.report(), claim.content()).equals(printed.words(said.lead().report(), said.lead().content()))) {
                html.open("p", "class", "variant");
                lines.link(new Passage(claim.report(), claim.content()), "plain");
                html.close();
            }
            html.close();
        }
        html.close();
        items.write("beside", judged.beside(edition.beside(said.statement())));
        if (said.leads()) {
            bounds(said.point());
            reasons(said.point().origins(), said.point().denials());
            items.write("beside", judged.beside(edition.beside(said.point())));
        } else if (said.point() != null) {
            html.open("p", "class", "same").open("a", "href", "#" + id(said.point())).say(w -> new Wording(w, printed).sameMatter(said.point())).close(2);
        }
        html.close();
    }

    /** Where a point's bounds are told. */
    private String id(Point point) {
        return id + "-p" + (account.points().indexOf(point) + 1);
    }

    private void bounds(Point point) {
        Origins origins = point.origins();
        html.open("p", "class", "bounds");
        if (origins.atMost() > 0 && origins.atMost() <= MOST_DOTS) {
            html.open("span", "class", "dots", "aria-hidden", "true");
            for (int i = 0; i < origins.atMost(); i++) {
                html.open("i", "class", i < origins.atLeast() ? "sure" : "maybe").close();
            }
            html.close().text(" ");
        }
        html.open("span").say(w -> new Wording(w, printed).origins(origins)).close();
        html.text(" \u00B7 ").open("span").say(w -> w.count("carriage", point.carriage())).close();
        if (point.denials() != null) {
            html.text(" \u00B7 ").open("span", "class", "denied").say(w -> new Wording(w, printed).denials(point.denials())).close();
        }
        html.close();
    }

    /** @param denials or null */
    private void reasons(Origins origins, Origins denials) {
        html.open("details", "class", "reasons").open("summary").say("reasons").close().open("ul");
        Stream.concat(origins.reasons().stream(), denials == null ? Stream.empty() : denials.reasons().stream()).forEach(reason -> {
            html.open("li");
            reason(reason);
            html.close();
        });
        html.close(2);
    }

    private void reason(Reason reason) {
        html.open("span").say(w -> new Wording(w, printed).reason(reason)).close();
        reason.passages().forEach(passage -> lines.place(passage));
    }

    private void difference(Difference difference) {
        html.line().open("div", "class", "difference " + (difference.agrees() ? "agrees" : "parts"), "data-item", "").open("h3");
        html.say("difference." + difference.kind().word()).text(" ");
        html.open("span", "class", "badge").say(difference.agrees() ? "agrees" : "parts").close(2);
        html.open("div", "class", "sides");
        for (Difference.Side side : difference.sides()) {
            html.open("div", "class", "side");
            side(side);
            html.open("ul", "class", "chains", "role", "list");
            for (Claim claim : side.claims()) {
                html.open("li");
                lines.chain(claim);
                html.close();
            }
            html.close(2);
        }
        html.close().open("p", "class", "because");
        reason(difference.reason());
        html.close(2);
    }

    /** Words that make the difference by themselves are their own citation. */
    private void side(Difference.Side side) {
        html.open("div", "class", "label");
        if (side.label().equals(account.story().words(side.passage()))) {
            lines.line(side.passage(), null);
            html.close();
        } else {
            html.text("bdi", null, side.label()).close();
            lines.line(side.passage(), null);
        }
    }

    private void timeline() {
        Map<String, List<TimelineEntry>> days = new LinkedHashMap<>();
        account.timeline().forEach(entry -> days.computeIfAbsent(entry.when(), d -> new ArrayList<>()).add(entry));
        html.open("ol", "class", "days");
        days.forEach((day, entries) -> {
            html.line().open("li", "class", "day", "data-group", "").open("time", "datetime", day).say(w -> w.day(day)).close().open("div");
            folded(entries, this::entry);
            html.close(2);
        });
        html.close();
    }

    private void entry(TimelineEntry entry) {
        html.open("div", "class", entry.kind() == TimelineEntry.Kind.EVENT ? "event" : "saying", "data-item", "");
        html.open("p", "class", "who").open("span", "class", "kind").say(Wording.key(entry.kind())).close();
        if (entry.claim() != null) {
            html.text(" ");
            lines.speaker(entry.claim());
            html.text(" ");
            lines.act(entry.claim());
        }
        html.close();
        lines.line(entry.passage(), null);
        html.close();
    }

    private void reprint(Reprint reprint) {
        html.line().open("div", "class", "reprint", "data-item", "").open("h3").say("reprint." + reprint.kind().word()).close().open("div", "class", "sides");
        copy("reprint.earlier", reprint.b(), reprint.a());
        copy("reprint.later", reprint.a(), reprint.b());
        html.close(2);
    }

    private void copy(String key, Passage passage, Passage other) {
        html.open("div", "class", "side").open("p", "class", "who").text("bdi", "name", printed.label(passage.report()));
        html.text(" ").open("span", "class", "kind").say(key).close(2);
        List<Span> shared = SharedWords.in(words(passage), words(other));
        lines.line(passage, shared);
        html.close();
    }

    private List<Word> words(Passage passage) {
        return printed.reading(passage.report()).article().words().stream().filter(w -> passage.span().contains(w.span()) && !w.isMark()).toList();
    }

    private void reports() {
        html.open("ul", "class", "sources", "role", "list");
        for (Reading reading : account.story().readings()) {
            html.open("li");
            lines.report(reading);
            items.write("beside", judged.beside(edition.beside(reading.id())));
            html.close();
        }
        html.close();
    }
}
