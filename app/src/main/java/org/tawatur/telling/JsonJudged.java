package org.tawatur.telling;

import static org.tawatur.telling.Json.list;
import static org.tawatur.telling.Json.object;

import java.util.List;
import org.tawatur.change.Change;
import org.tawatur.judgement.Anchor;
import org.tawatur.judgement.Applied;
import org.tawatur.judgement.Judgement;
import org.tawatur.judgement.Target;

/** Judgements and changes as trees of maps and lists, ready for JSON. */
final class JsonJudged {

    private JsonJudged() {}

    static Object applied(Applied applied) {
        Judgement judgement = applied.judgement();
        return object(
                "number", judgement.number(),
                "action", judgement.action().word(),
                "targets", list(judgement.targets(), JsonJudged::target),
                "to", judgement.to(),
                "by", judgement.by(),
                "at", judgement.at().toString(),
                "why", judgement.why(),
                "state", applied.state().word());
    }

    private static Object target(Target target) {
        Anchor anchor = target.anchor();
        return object(
                "target", target.label(),
                "kind", target.kind().word(),
                "report", target.report(),
                "version", target.version(),
                "cue", anchor == null ? null : place(anchor.cue()),
                "content", anchor == null ? null : place(anchor.content()),
                "words", anchor == null ? null : anchor.words());
    }

    private static List<Integer> place(Anchor.Place place) {
        return List.of(place.start(), place.end());
    }

    static Object change(Change change) {
        Change.Line line = change.line();
        return object(
                "kind", change.kind().word(),
                "report", line.report(),
                "start", line.start(),
                "end", line.end(),
                "words", line.words(),
                "before", weight(change.before()),
                "after", weight(change.after()),
                "because", change.reports());
    }

    private static Object weight(Change.Weight weight) {
        return weight == null ? null : object("origins", bounds(weight.origins()), "denials", bounds(weight.denials()), "hands", weight.hands(), "claims", weight.claims());
    }

    private static Object bounds(Change.Bounds bounds) {
        return bounds == null ? null : object("atLeast", bounds.atLeast(), "atMost", bounds.atMost());
    }
}
