package org.tawatur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tawatur.claim.Reading;
import org.tawatur.reprint.Derivation;
import org.tawatur.reprint.Reprint;
import org.tawatur.reprint.ReprintIndex;
import org.tawatur.reprint.Window;
import org.tawatur.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which passages were copied, whether or not their reports tell one story. */
@Command(name = "reprints", description = {
        "One shared passage a line: a in the later report, b in the earlier.",
        "kind: verbatim, edited, reordered or rewrite; of: narration, or a quotation, which is no sign of copying;",
        "from: which has it from the other (b, a, or third: both from one source), because: named, same-credit, credit, earlier or nothing;",
        "derived: whether report a was taken wholly or partially from others, share: how many hundredths of it."},
        mixinStandardHelpOptions = true)
final class ReprintsCommand extends ExportCommand {

    private static final List<String> COLUMNS = List.of("aReport", "aStart", "aEnd", "bReport", "bStart", "bEnd", "kind", "of", "from", "because", "derived", "share");

    @Option(names = "--days", paramLabel = "N", defaultValue = "14", description = "reports published further apart are not compared (default: ${DEFAULT-VALUE})")
    private int days;

    ReprintsCommand() {
        super(COLUMNS);
    }

    @Override
    Stream<Row> rows(List<Story> stories, Texts texts) {
        List<Reading> inOrder = stories.stream().flatMap(s -> s.readings().stream()).sorted(ReprintIndex.ORDER).toList();
        ReprintIndex index = new ReprintIndex(tawatur().language(), new Window(Math.max(1, days), Window.USUAL.words()));
        List<Reprint> reprints = inOrder.stream().flatMap(r -> index.add(r).stream())
                .sorted(Comparator.comparing((Reprint r) -> r.a().report()).thenComparing(r -> r.b().report()).thenComparing(r -> r.a().span())).toList();
        Map<String, List<Reprint>> ofReport = new HashMap<>();
        for (Reprint reprint : reprints) {
            ofReport.computeIfAbsent(reprint.a().report(), k -> new ArrayList<>()).add(reprint);
            ofReport.computeIfAbsent(reprint.b().report(), k -> new ArrayList<>()).add(reprint);
        }
        Map<String, Derivation> derivations = new HashMap<>();
        inOrder.forEach(r -> derivations.put(r.id(), Derivation.of(r, ofReport.getOrDefault(r.id(), List.of()))));
        return reprints.stream().map(r -> row(r, derivations.get(r.a().report()), texts));
    }

    private static Row row(Reprint reprint, Derivation derivation, Texts texts) {
        return new Row().row("a", texts.row(reprint.a()), Texts.PLACE).row("b", texts.row(reprint.b()), Texts.PLACE)
                .text("kind", reprint.kind().word())
                .text("of", reprint.said() ? "quotation" : "narration")
                .text("from", reprint.direction().way().from())
                .text("because", reprint.direction().reason().word())
                .text("derived", derivation.extent().word())
                .number("share", (int) Math.round(100 * derivation.share()));
    }
}
