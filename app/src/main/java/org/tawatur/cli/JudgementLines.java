package org.tawatur.cli;

import java.util.List;
import org.tawatur.judgement.Anchor;
import org.tawatur.judgement.Judgement;
import org.tawatur.judgement.Target;
import tools.jackson.databind.json.JsonMapper;

/** Judgements as lines, for people or for programs. */
final class JudgementLines {

    private final JsonMapper json = new JsonMapper();
    private final VersionsCommand.Format format;

    JudgementLines(VersionsCommand.Format format) {
        this.format = format;
    }

    String of(Judgement judgement) {
        return format == VersionsCommand.Format.JSONL ? json.writeValueAsString(row(judgement).json()) + "\n" : text(judgement);
    }

    private static Row row(Judgement judgement) {
        return new Row().number("number", (int) judgement.number()).text("action", judgement.action().word()).rows("targets", judgement.targets().stream().map(JudgementLines::row).toList())
                .text("to", judgement.to()).text("by", judgement.by()).text("at", judgement.at().toString()).text("why", judgement.why());
    }

    private static Row row(Target target) {
        Row row = new Row().text("target", target.label()).text("kind", target.kind().word()).text("report", target.report()).number("version", target.version());
        return target.anchor() == null ? row : row.span("cue", pair(target.anchor().cue())).span("content", pair(target.anchor().content())).text("words", target.anchor().words());
    }

    private static int[] pair(Anchor.Place place) {
        return new int[] {place.start(), place.end()};
    }

    private static String text(Judgement judgement) {
        List<String> targets = judgement.targets().stream().map(t -> "  [" + t.label() + "]" + (t.anchor() == null ? "" : " " + t.anchor().words().replaceAll("\\s+", " ")) + "\n").toList();
        return judgement.number() + "  " + judgement.action().word() + (judgement.to() == null ? "" : " " + judgement.to()) + ", " + judgement.by() + ", " + judgement.at()
                + (judgement.why().isEmpty() ? "" : ": " + judgement.why()) + "\n" + String.join("", targets);
    }
}
