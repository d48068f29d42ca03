package org.tawatur.telling;

import static org.tawatur.telling.Json.list;
import static org.tawatur.telling.Json.object;

import java.util.List;
import java.util.Map;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Label;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Notes;
import org.tawatur.claim.Reading;
import org.tawatur.contrast.Series;
import org.tawatur.contrast.SilenceFinder;
import org.tawatur.judgement.Correction;
import org.tawatur.judgement.Edition;
import org.tawatur.report.Passage;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;
import org.tawatur.text.Quotation;

/** One account as a tree of maps and lists, ready for JSON. */
final class JsonStory {

    private final Edition edition;
    private final Account account;
    private final Printed printed;
    private final Wording wording;

    JsonStory(Edition edition, Words words) {
        this.edition = edition;
        this.account = edition.account();
        this.printed = new Printed(account.story());
        this.wording = new Wording(words, printed);
    }

    Map<String, Object> tree() {
        return object(
                "story", account.story().id(),
                "reports", list(account.story().readings(), this::report),
                "brief", list(account.brief(), Point::id),
                "points", list(account.points(), this::point),
                "statementsWithoutPoint", list(Voice.of(account).stream().flatMap(v -> v.said().stream()).filter(s -> s.point() == null).toList(), s -> statement(s.statement())),
                "differences", list(account.differences(), this::difference),
                "timeline", list(account.timeline(), this::entry),
                "series", list(Series.in(account), new JsonContrast(printed)::series),
                "labels", list(account.labels(), this::label),
                "silence", list(SilenceFinder.in(account), new JsonContrast(printed)::silence),
                "reprints", list(account.story().reprints(), this::reprint),
                "judgements", list(edition.judgements(), JsonJudged::applied),
                "effects", list(edition.effects(), JsonJudged::change),
                "corrections", list(edition.corrections(), this::correction),
                "since", edition.since() == null ? null : list(edition.since(), JsonJudged::change));
    }

    private Map<String, Object> correction(Correction correction) {
        return object("kind", correction.kind().word(), "notice", passage(correction.notice()), "earlier", correction.earlier(), "points", list(correction.lines(), Point::id));
    }

    private Map<String, Object> label(Label label) {
        return object("matter", label.matter(), "label", label.label(), "uses", list(label.uses(), u -> object("who", u.who(), "own", u.own(), "passage", passage(u.passage()))));
    }

    private Map<String, Object> report(Reading reading) {
        Report report = reading.article().report();
        return object(
                "id", report.id(),
                "outlet", report.outlet(),
                "url", report.url(),
                "published", reading.published() == null ? null : reading.published().day().toString(),
                "publishedFrom", reading.published() == null ? null : reading.published().from().word(),
                "reason", wording.inferred(reading) == null ? null : Words.plain(wording.inferred(reading)),
                "basis", reading.published() == null || reading.published().basis() == null ? null : passage(report.id(), reading.published().basis()),
                "language", report.language(),
                "title", title(reading),
                "zones", list(reading.article().zones(), z -> zone(report.id(), z)));
    }

    private Object title(Reading reading) {
        Passage title = Wording.title(reading);
        return title == null ? null : passage(title);
    }

    private Map<String, Object> zone(String report, Zone zone) {
        return object("kind", zone.kind().word(), "start", printed.at(report, zone.span().start()), "end", printed.at(report, zone.span().end()));
    }

    private Map<String, Object> point(Point point) {
        return object(
                "id", point.id(),
                "lead", claim(point.lead()),
                "carriage", point.carriage(),
                "origins", origins(point.origins()),
                "denials", point.denials() == null ? null : origins(point.denials()),
                "statements", list(point.statements(), this::statement));
    }

    private Map<String, Object> origins(Origins origins) {
        return object(
                "atLeast", origins.atLeast(),
                "atMost", origins.atMost(),
                "sentence", Words.plain(wording.origins(origins)),
                "reasons", list(origins.reasons(), this::reason));
    }

    private Map<String, Object> statement(Statement statement) {
        return object("id", statement.id(), "speaker", speaker(statement.speaker()), "claims", list(statement.claims(), this::claim));
    }

    private Object speaker(Speaker speaker) {
        return JsonContrast.speaker(speaker);
    }

    private Map<String, Object> claim(Claim claim) {
        Map<String, Object> out = passage(claim.report(), claim.content());
        out.put("content", span(claim.report(), claim.content()));
        out.put("cue", span(claim.report(), claim.cue()));
        out.put("source", claim.source() == null ? null : span(claim.report(), claim.source()));
        out.put("speaker", speaker(claim.speaker()));
        out.put("via", list(claim.via(), v -> relay(claim.report(), v)));
        out.put("mode", claim.mode().word());
        out.put("act", claim.act().word());
        out.put("zone", claim.zone().word());
        out.put("quoted", quoted(claim));
        out.put("rule", claim.rule());
        out.put("chain", list(claim.chain(), v -> relay(claim.report(), v)));
        notes(claim, out);
        return out;
    }

    private void notes(Claim claim, Map<String, Object> out) {
        Notes notes = claim.notes();
        Object whom = notes.whom() == null ? null : span(claim.report(), notes.whom());
        out.put("addressee", claim.act() == Act.DEMAND ? whom : null);
        out.put("target", claim.act() == Act.ACCUSE ? whom : null);
        out.put("doubt", notes.doubt() == null ? null : object("kind", notes.doubt().kind().word(), "span", span(claim.report(), notes.doubt().span())));
        out.put("candidates", list(notes.candidates(), this::speaker));
    }

    private Map<String, Object> relay(String report, Relay relay) {
        return object("name", relay.name(), "span", span(report, relay.span()));
    }

    /** The stretches of a claim's content that the report prints between quotation marks. */
    private List<Object> quoted(Claim claim) {
        List<Quotation> inside = printed.reading(claim.report()).article().quotations().stream().filter(q -> q.inside().overlaps(claim.content())).toList();
        return list(inside, q -> span(claim.report(), new Span(Math.max(q.inside().start(), claim.content().start()), Math.min(q.inside().end(), claim.content().end()))));
    }

    private Map<String, Object> reason(Reason reason) {
        return object(
                "code", reason.code().name(),
                "arguments", reason.arguments(),
                "sentence", Words.plain(wording.reason(reason)),
                "passages", list(reason.passages(), this::passage));
    }

    private Map<String, Object> difference(Difference difference) {
        return object(
                "kind", difference.kind().word(),
                "agrees", difference.agrees(),
                "sides", list(difference.sides(), s -> object("label", s.label(), "passage", passage(s.passage()), "claims", list(s.claims(), this::claim))),
                "reason", reason(difference.reason()));
    }

    private Map<String, Object> entry(TimelineEntry entry) {
        return object(
                "when", entry.when(),
                "kind", entry.kind().name().toLowerCase(java.util.Locale.ROOT),
                "passage", passage(entry.passage()),
                "timeWords", entry.timeWords() == null ? null : passage(entry.timeWords()),
                "claim", entry.claim() == null ? null : claim(entry.claim()));
    }

    private Map<String, Object> reprint(Reprint reprint) {
        return object("kind", reprint.kind().word(), "a", passage(reprint.a()), "b", passage(reprint.b()));
    }

    private List<Integer> span(String report, Span span) {
        return List.of(printed.at(report, span.start()), printed.at(report, span.end()));
    }

    private Map<String, Object> passage(Passage passage) {
        return passage(passage.report(), passage.span());
    }

    private Map<String, Object> passage(String report, Span span) {
        Citation c = printed.cite(report, span);
        return object("report", c.report(), "start", c.start(), "end", c.end(), "quote", c.quote(), "prefix", c.prefix(), "suffix", c.suffix());
    }
}
