package org.tawatur.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tawatur.account.Point;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Doubt;
import org.tawatur.claim.Reading;
import org.tawatur.report.Cover;
import org.tawatur.report.Span;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import org.tawatur.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who says what. */
@Command(name = "claims", description = "One claim a line, in order of report and place.", mixinStandardHelpOptions = true)
final class ClaimsCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("report", "cueStart", "cueEnd", "contentStart", "contentEnd", "sourceStart", "sourceEnd", "speaker",
            "via", "mode", "act", "zone", "statement", "point", "group", "quote", "rule", "chain", "addresseeStart", "addresseeEnd", "targetStart", "targetEnd", "doubtKind",
            "doubtStart", "doubtEnd", "candidates");

    @Option(names = "--all", description = "also what the outlets say in their own name: lines without cue, speaker, mode and act")
    private boolean all;

    ClaimsCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        return stories.stream().flatMap(story -> rows(story, texts));
    }

    private Stream<Row> rows(Story story, Texts texts) {
        Map<Claim, String> statements = new HashMap<>();
        Map<String, String> points = new HashMap<>();
        for (Statement statement : story.statements()) {
            statement.claims().forEach(claim -> statements.put(claim, statement.id()));
        }
        for (Point point : tawatur().tell(story).points()) {
            point.statements().forEach(statement -> points.put(statement.id(), point.id()));
        }
        List<Row> rows = new ArrayList<>();
        for (Reading reading : story.readings()) {
            for (Claim claim : reading.claims()) {
                String statement = statements.get(claim);
                rows.add(row(claim, within(story, statement), within(story, points.get(statement)), texts));
            }
            if (all) {
                narration(reading).forEach(sentence -> rows.add(row(reading, sentence, texts)));
            }
        }
        return rows.stream();
    }

    /** Ids are unique in a story; an export holds many. */
    private static String within(Story story, String id) {
        return id == null ? null : story.id() + "." + id;
    }

    private static Row row(Claim claim, String statement, String point, Texts texts) {
        String report = claim.report();
        Span whom = claim.notes().whom();
        return new Row()
                .text("report", report)
                .span("cue", texts.points(report, claim.cue()))
                .span("content", texts.points(report, claim.content()))
                .span("source", texts.points(report, claim.source()))
                .text("speaker", claim.speaker() == null ? null : claim.speaker().name())
                .list("via", claim.via().stream().map(Relay::name).toList())
                .text("mode", claim.mode().word())
                .text("act", claim.act().word())
                .text("zone", claim.zone().word())
                .text("statement", statement)
                .text("point", point)
                .text("group", statement)
                .text("quote", texts.words(report, claim.content()))
                .text("rule", claim.rule())
                .rows("chain", claim.chain().stream().map(link -> new Row().text("name", link.name()).place(texts.points(report, link.span()))).toList())
                .span("addressee", claim.act() == Act.DEMAND ? texts.points(report, whom) : null)
                .span("target", claim.act() == Act.ACCUSE ? texts.points(report, whom) : null)
                .row("doubt", doubt(claim, texts), List.of("kind", "start", "end"))
                .list("candidates", claim.notes().candidates().stream().map(Speaker::name).toList());
    }

    private static Row doubt(Claim claim, Texts texts) {
        Doubt doubt = claim.notes().doubt();
        return doubt == null ? null : new Row().text("kind", doubt.kind().word()).place(texts.points(claim.report(), doubt.span()));
    }

    /** Sentences of the article of which nothing is handed to anybody else. */
    private static Stream<Sentence> narration(Reading reading) {
        Cover said = new Cover(reading.claims().stream().map(Claim::content).toList());
        return reading.article().sentences().stream().filter(s -> s.zone().isArticle() && !said.overlaps(s.span()));
    }

    private static Row row(Reading reading, Sentence sentence, Texts texts) {
        return new Row()
                .text("report", reading.id())
                .span("cue", null)
                .span("content", texts.points(reading.id(), sentence.span()))
                .span("source", null)
                .text("speaker", null)
                .list("via", List.of())
                .text("mode", null)
                .text("act", null)
                .text("zone", sentence.zone().word())
                .text("statement", null)
                .text("point", null)
                .text("group", null)
                .text("quote", texts.words(reading.id(), sentence.span()))
                .text("rule", "narration")
                .rows("chain", List.of())
                .span("addressee", null)
                .span("target", null)
                .row("doubt", null, List.of("kind", "start", "end"))
                .list("candidates", List.of());
    }
}
