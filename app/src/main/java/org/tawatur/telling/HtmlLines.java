package org.tawatur.telling;

import java.util.List;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Doubt;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.source.Speaker;

/** The lines of a page: printed words as links to their place, who says them, through whose hands they came. */
final class HtmlLines {

    private final Html html;
    private final Printed printed;
    private final HtmlReports reports;

    HtmlLines(Html html, Printed printed, HtmlReports reports) {
        this.html = html;
        this.printed = printed;
        this.reports = reports;
    }

    void speaker(Speaker speaker) {
        if (speaker == null) {
            html.open("span", "class", "name unknown").say("speaker.unknown").close();
        } else {
            html.text("bdi", "name", speaker.name());
        }
    }

    /** Who speaks a claim; where it cannot be told, who it may be. */
    void speaker(Claim claim) {
        if (claim.speaker() == null && !claim.notes().candidates().isEmpty()) {
            html.open("span", "class", "name unknown").say(w -> Wording.perhaps(w, claim)).close();
        } else {
            speaker(claim.speaker());
        }
    }

    void act(Claim claim) {
        html.open("span", "class", "act " + claim.act().word()).say("act." + claim.act().word()).close();
    }

    void line(Claim claim) {
        line(new Passage(claim.report(), claim.content()), null);
    }

    /**
     * A line with its button to copy the citation.
     *
     * @param shared stretches to mark, or null
     */
    void line(Passage passage, List<Span> shared) {
        html.open("div", "class", "line");
        open(passage, "printed");
        if (shared == null) {
            pieces(passage);
        } else {
            marked(passage, shared);
        }
        html.close();
        html.open("button", html.said("aria-label", w -> w.say("ui.copy"), "type", "button", "class", "copy", "data-js", "")).close(2);
    }

    /** The printed words as a link, without more. */
    void link(Passage passage, String cssClass) {
        open(passage, "printed " + cssClass);
        pieces(passage);
        html.close();
    }

    /** A small link that names the report. */
    void place(Passage passage) {
        html.text(" ");
        open(passage, "place");
        html.text("bdi", null, printed.label(passage.report())).close();
    }

    /** The chain as chips, in one link to the claim. */
    void chain(Claim claim) {
        open(new Passage(claim.report(), claim.content()), "chain");
        int at = 0;
        for (String name : Voice.chain(claim, printed)) {
            html.text(at++ == 0 ? "" : " ").open("span", "class", "chip");
            if (name.isEmpty()) {
                html.say("speaker.unknown");
            } else {
                html.text("bdi", null, name);
            }
            html.close();
        }
        html.close();
    }

    /** That the outlet does not vouch for a claim, as a link to where it says so; nothing where it does not. */
    void doubt(Claim claim) {
        Doubt doubt = claim.notes().doubt();
        if (doubt != null) {
            html.text(" ");
            open(new Passage(claim.report(), doubt.span()), "mode doubt");
            html.say("doubt." + doubt.kind().word()).close();
        }
    }

    /** A report's line in the list of reports. */
    void report(Reading reading) {
        Passage title = Wording.title(reading);
        html.open("p", "class", "who").text("bdi", "name", printed.label(reading.id())).text(" ");
        html.open("span", "class", "meta").say(w -> new Wording(w, printed).published(reading.published())).close(2);
        if (title != null) {
            link(title, "plain");
        } else {
            html.open("a", "class", "place", "href", "#" + reports.id(reading.id()), "data-tab", reading.id()).text(reading.id()).close();
        }
    }

    private void open(Passage passage, String cssClass) {
        Citation c = printed.cite(passage);
        html.open("a", "class", cssClass,
                "href", "#" + reports.anchor(c.report(), passage.span()),
                "dir", cssClass.startsWith("printed") ? "auto" : null,
                "data-report", c.report(),
                "data-start", Integer.toString(c.start()),
                "data-end", Integer.toString(c.end()),
                "data-quote", c.quote(),
                "data-prefix", c.prefix(),
                "data-suffix", c.suffix(),
                "title", printed.label(c.report()) + " " + c.label());
    }

    private void pieces(Passage passage) {
        for (Printed.Piece piece : printed.pieces(passage.report(), passage.span())) {
            if (piece.quoted()) {
                html.text("span", "quoted", piece.words());
            } else {
                html.text(piece.words());
            }
        }
    }

    private void marked(Passage passage, List<Span> shared) {
        String text = printed.reading(passage.report()).text();
        for (Printed.Piece piece : printed.pieces(passage.report(), passage.span())) {
            int before = piece.words().indexOf(piece.span().in(text));
            html.text(piece.words().substring(0, before));
            int at = piece.span().start();
            for (Span span : shared) {
                int begin = Math.max(at, span.start());
                int end = Math.min(piece.span().end(), span.end());
                if (begin < end) {
                    html.text(text.substring(at, begin)).open("mark").text(text.substring(begin, end)).close();
                    at = end;
                }
            }
            html.text(text.substring(at, piece.span().end())).text(piece.words().substring(before + piece.span().length()));
        }
    }
}
