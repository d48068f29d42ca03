package org.tawatur.bench;

import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.text.Sentence;

/** The sentences that hold some spans, on one line, with {@code [cue]}, <code>{source}</code> and {@code <content>} marked. */
final class Marked {

    /** Longer texts are cut in the middle. */
    private static final int LONGEST = 1200;

    private final Reading reading;
    private final Span cue;
    private final Span content;
    private final Span source;
    private final StringBuilder out = new StringBuilder();

    /** @param content and source may be null */
    Marked(Reading reading, Span cue, Span content, Span source) {
        this.reading = reading;
        this.cue = cue;
        this.content = content;
        this.source = source;
    }

    String line() {
        Span around = sentences();
        for (int at = around.start(); at <= around.end(); at++) {
            marks(at);
            if (at < around.end()) {
                char c = reading.text().charAt(at);
                out.append(c == '\n' ? " / " : String.valueOf(c));
            }
        }
        return out.length() <= LONGEST ? out.toString() : out.substring(0, LONGEST * 3 / 4) + " ...... " + out.substring(out.length() - LONGEST / 4);
    }

    private Span sentences() {
        Span named = content == null ? cue : cue.cover(content);
        named = source == null ? named : named.cover(source);
        Span around = named;
        for (Sentence sentence : reading.article().sentences()) {
            if (sentence.span().overlaps(named)) {
                around = around.cover(sentence.span());
            }
        }
        return around;
    }

    private void marks(int at) {
        closing(at, cue, "]");
        closing(at, content, ">");
        closing(at, source, "}");
        opening(at, source, "{");
        opening(at, content, "<");
        opening(at, cue, "[");
    }

    private void closing(int at, Span span, String mark) {
        out.append(span != null && span.end() == at ? mark : "");
    }

    private void opening(int at, Span span, String mark) {
        out.append(span != null && span.start() == at ? mark : "");
    }
}
