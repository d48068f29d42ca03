package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.intake.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person judges of a real archive changes what hangs on it, and nothing else; and holds however often all is derived again. */
class JudgementTest {

    private static final Path STRIKE = Path.of("../samples/six/strike");

    @TempDir
    private Path folder;
    private Path archive;
    private JsonNode before;

    @BeforeEach
    void read() {
        archive = folder.resolve("kept");
        assertThat(Call.of("read", STRIKE, "--archive", archive).code()).isZero();
        before = tell(archive);
    }

    @Test
    void aRejectedClaimIsCountedNowhere() {
        JsonNode claim = claimOfSeveral();
        judge("reject", label(claim));
        JsonNode after = tell(archive);
        assertThat(claims(after)).doesNotContain(key(claim)).hasSize(claims(before).size() - 1).isSubsetOf(claims(before));
        onlyWhatHangsOn(Set.of(key(claim)), after);
        assertThat(after.get("effects")).isNotEmpty();
    }

    @Test
    void aWithdrawnReportIsCarriedThroughToEveryLineThatStoodOnIt() {
        judge("withdraw", "06-duha");
        JsonNode after = tell(archive);
        Set<String> gone = new TreeSet<>(claims(before));
        gone.removeIf(k -> !k.startsWith("06-duha "));
        assertThat(gone).isNotEmpty();
        Set<String> left = new TreeSet<>(claims(before));
        left.removeAll(gone);
        assertThat(claims(after)).isEqualTo(left);
        assertThat(after.get("reports").valueStream().map(r -> r.get("id").asString())).doesNotContain("06-duha").hasSize(before.get("reports").size() - 1);
        onlyWhatHangsOn(gone, after);
        assertThat(after.get("effects").valueStream().filter(c -> c.get("kind").asString().equals("report-withdrawn")).map(c -> c.get("report").asString())).containsExactly("06-duha");
        before.get("points").forEach(p -> {
            boolean stood = claims(p).stream().anyMatch(gone::contains);
            assertThat(told(after, p)).as(p.get("id").asString()).isEqualTo(stood);
        });
    }

    /** Whether the changes list a line of a point, before or after. */
    private static boolean told(JsonNode after, JsonNode point) {
        Set<String> lines = new TreeSet<>();
        claimNodes(point).forEach(c -> lines.add(label(c)));
        return after.get("effects").valueStream().filter(c -> c.get("kind").asString().startsWith("point"))
                .anyMatch(c -> lines.contains(c.get("report").asString() + ":" + c.get("start").asInt() + "-" + c.get("end").asInt()));
    }

    @Test
    void mergedStatementsAreOne() {
        List<JsonNode> statements = statements(before).stream().filter(s -> s.get("speaker").isObject()).limit(2).toList();
        List<JsonNode> apart = List.of(statements.get(0).get("claims").get(0), statements.get(1).get("claims").get(0));
        judge("merge", label(apart.get(0)), label(apart.get(1)));
        JsonNode after = tell(archive);
        assertThat(claims(after)).isEqualTo(claims(before));
        assertThat(statements(after)).hasSize(statements(before).size() - 1);
        JsonNode merged = statements(after).stream().filter(s -> claims(s).contains(key(apart.get(0)))).findFirst().orElseThrow();
        assertThat(claims(merged)).contains(key(apart.get(1))).hasSize(statements.get(0).get("claims").size() + statements.get(1).get("claims").size());
        Set<String> meant = new TreeSet<>(claims(statements.get(0)));
        meant.addAll(claims(statements.get(1)));
        onlyWhatHangsOn(meant, after);
    }

    @Test
    void deriveAgainFromScratchAndTheAccountIsTheSame() throws IOException {
        JsonNode claim = claimOfSeveral();
        List<JsonNode> statements = statements(before);
        judge("reject", label(claim));
        judge("withdraw", "06-duha");
        judge("merge", "s:" + label(statements.get(0).get("claims").get(0)), "s:" + label(statements.get(1).get("claims").get(0)));
        judge("note", "p:" + label(before.get("points").get(0).get("lead")), "--why", "looked at");
        JsonNode judged = tell(archive);
        assertThat(Call.of("derive", "--all", "--archive", archive).code()).isZero();
        assertThat(Call.of("index", "--archive", archive).code()).isZero();
        assertThat(tell(archive)).isEqualTo(judged);
        Path fresh = folder.resolve("fresh");
        assertThat(Call.of("read", STRIKE, "--archive", fresh).code()).isZero();
        try (Archive from = Archive.read(archive); Archive to = Archive.write(fresh, Duration.ZERO, s -> {})) {
            new JudgementLog(from).all(new Problems()).forEach(new JudgementLog(to)::add);
        }
        assertThat(tell(fresh)).isEqualTo(judged);
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNotBeen() {
        judge("reject", "p:" + label(before.get("points").get(0).get("lead")));
        assertThat(tell(archive).get("points")).isNotEqualTo(before.get("points"));
        judge("take-back", "--to", "1");
        JsonNode after = tell(archive);
        assertThat(after.get("judgements").get(0).get("state").asString()).isEqualTo("taken-back");
        assertThat(after.get("effects")).isEmpty();
        for (String part : List.of("reports", "points", "brief", "differences", "timeline", "reprints")) {
            assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
        }
    }

    @Test
    void takingBackATakingBackMakesItHoldAgain() {
        judge("withdraw", "06-duha");
        JsonNode withdrawn = tell(archive);
        judge("take-back", "--to", "1");
        judge("take-back", "--to", "2");
        assertThat(tell(archive)).isEqualTo(withdrawn);
    }

    @Test
    void aCorrectedReportIsMarkedWithTheLinesThatStandOnItAndOneThatAnotherCorrectsIsNotCounted() {
        judge("correct", "06-duha");
        JsonNode marked = tell(archive);
        assertThat(marked.get("points")).isEqualTo(before.get("points"));
        String text = Call.of("tell", "--one-story", "--lang", "en", "--archive", archive).out();
        String section = text.substring(text.indexOf("The reader's judgement"), text.indexOf("What the judgement changes"));
        before.get("points").forEach(p -> assertThat(section.contains("[" + label(p.get("lead")) + "]"))
                .as(p.get("id").asString()).isEqualTo(claims(p).stream().anyMatch(k -> k.startsWith("06-duha "))));
        judge("correct", "06-duha", "--to", "08-rabita");
        assertThat(claims(tell(archive))).noneMatch(k -> k.startsWith("06-duha "));
    }

    @Test
    void aSplitClaimIsAStatementOfItsOwnAndASplitStatementAPoint() {
        JsonNode claim = claimOfSeveral();
        judge("split", label(claim));
        assertThat(statements(tell(archive))).anyMatch(s -> claims(s).equals(Set.of(key(claim))));
        judge("split", "s:" + label(claim));
        assertThat(tell(archive).get("points").valueStream()).anyMatch(p -> claims(p).equals(Set.of(key(claim))));
    }

    @Test
    void aRelabelledClaimHasAnotherSpeakerAndTheSameWords() {
        JsonNode claim = claimOfSeveral();
        judge("relabel", label(claim), "--to", "The harbour master");
        JsonNode after = claimNodes(tell(archive)).stream().filter(c -> key(c).equals(key(claim))).findFirst().orElseThrow();
        assertThat(after.get("speaker").get("name").asString()).isEqualTo("The harbour master");
        assertThat(after.get("source")).isEqualTo(claim.get("source"));
        assertThat(after.get("quote")).isEqualTo(claim.get("quote"));
    }

    @Test
    void aReaderIsToldWhatIsNewSinceTheLastLook() {
        assertThat(tell(archive, "--reader", "amal").get("since").isNull()).isTrue();
        assertThat(tell(archive, "--reader", "amal").get("since")).isEmpty();
        judge("reject", label(claimOfSeveral()));
        JsonNode since = tell(archive, "--reader", "amal").get("since");
        assertThat(since).isNotEmpty().isEqualTo(tell(archive).get("effects"));
        assertThat(tell(archive, "--reader", "amal").get("since")).isEmpty();
        assertThat(tell(archive, "--reader", "badr").get("since").isNull()).isTrue();
    }

    @Test
    void aChangedReportMovesJudgementsOnWordsThatStayAndLosesThoseOnWordsThatAreGone() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("reports"));
        try (var files = Files.list(STRIKE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        archive = folder.resolve("changing");
        Call.of("read", copy, "--archive", archive);
        List<JsonNode> claims = claimNodes(before).stream().filter(c -> c.get("report").asString().equals("06-duha")).toList();
        JsonNode stays = claims.get(0);
        JsonNode goes = claims.stream().filter(c -> c.get("start").asInt() > stays.get("end").asInt()).findFirst().orElseThrow();
        judge("reject", label(stays));
        judge("reject", label(goes));
        tell(archive, "--reader", "amal");
        String text = Files.readString(copy.resolve("06-duha.txt"));
        int title = text.indexOf('\n');
        String changed = text.substring(0, title) + " .." + text.substring(title).replace(goes.get("quote").asString(), "");
        Files.writeString(copy.resolve("06-duha.txt"), changed);
        Call.of("read", copy, "--archive", archive);
        JsonNode after = tell(archive, "--reader", "amal");
        assertThat(after.get("judgements").valueStream().map(j -> j.get("state").asString())).containsExactly("moved", "lost");
        assertThat(after.get("since").valueStream().map(c -> c.get("kind").asString())).contains("report-changed");
    }

    @Test
    void anEntryChangedBehindOurBackIsSeen() {
        judge("reject", label(claimOfSeveral()), "--why", "wrong");
        judge("withdraw", "06-duha");
        Dump.change(archive, "UPDATE judgement SET why = 'right' WHERE judgement = 1");
        Call told = Call.of("judge", "list", "--archive", archive);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("judgement 1", "not what was signed off");
        assertThat(tell(archive).get("judgements")).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedInASentence() {
        assertThat(Call.of("judge", "reject", "99:1-2", "--archive", archive).code()).isEqualTo(2);
        assertThat(Call.of("judge", "reject", "06-duha", "--archive", archive).err()).contains("reject is not said of a report");
        assertThat(Call.of("judge", "merge", label(claimOfSeveral()), "--archive", archive).err()).contains("at least 2 targets, not 1");
        assertThat(Call.of("judge", "note", "06-duha", "--archive", archive).err()).contains("--why");
        assertThat(Call.of("judge", "bless", "06-duha", "--archive", archive).err()).contains("bless");
        assertThat(Call.of("judge", "take-back", "--to", "7", "--archive", archive).err()).contains("no judgement 7");
        assertThat(Call.of("judge", "list", "--archive", archive).out()).isEmpty();
    }

    /** Points without such a claim, and differences, days and copies that do not cite its report's, are as they were. */
    private void onlyWhatHangsOn(Set<String> touched, JsonNode after) {
        Map<Set<String>, JsonNode> now = new LinkedHashMap<>();
        after.get("points").forEach(p -> now.put(claims(p), p));
        int untouched = 0;
        for (JsonNode point : before.get("points")) {
            if (claims(point).stream().noneMatch(touched::contains)) {
                assertThat(now.get(claims(point))).as(point.get("id").asString()).isEqualTo(point);
                untouched++;
            }
        }
        assertThat(untouched).isGreaterThan(before.get("points").size() / 2);
        for (String part : List.of("differences", "timeline")) {
            List<JsonNode> kept = before.get(part).valueStream().filter(d -> claims(d).stream().noneMatch(touched::contains)).toList();
            assertThat(after.get(part).valueStream().filter(d -> claims(d).stream().noneMatch(touched::contains)).filter(d -> before.get(part).valueStream().anyMatch(d::equals)).toList())
                    .as(part).hasSizeGreaterThan(kept.size() / 2).isSubsetOf(kept);
        }
    }

    /** A claim of a point of several reports. */
    private JsonNode claimOfSeveral() {
        return before.get("points").valueStream().filter(p -> p.get("carriage").asInt() > 1 && p.get("statements").get(0).get("claims").size() > 2).findFirst().orElseThrow()
                .get("statements").get(0).get("claims").get(1);
    }

    private static List<JsonNode> statements(JsonNode story) {
        List<JsonNode> statements = new ArrayList<>();
        story.get("points").forEach(p -> p.get("statements").forEach(statements::add));
        return statements;
    }

    /** The claims anywhere in a tree. */
    private static List<JsonNode> claimNodes(JsonNode tree) {
        List<JsonNode> found = new ArrayList<>();
        if (tree.isObject() && tree.has("act") && tree.has("cue")) {
            found.add(tree);
        }
        tree.forEach(child -> found.addAll(claimNodes(child)));
        return found;
    }

    private static Set<String> claims(JsonNode tree) {
        Set<String> keys = new TreeSet<>();
        if (tree.has("points")) {
            tree.get("points").forEach(p -> keys.addAll(claims(p)));
        } else {
            claimNodes(tree).forEach(c -> keys.add(key(c)));
        }
        return keys;
    }

    private static String key(JsonNode claim) {
        return claim.get("report").asString() + " " + claim.get("cue") + " " + claim.get("content");
    }

    private static String label(JsonNode claim) {
        return claim.get("report").asString() + ":" + claim.get("start").asInt() + "-" + claim.get("end").asInt();
    }

    private void judge(Object... words) {
        List<Object> call = new ArrayList<>(List.of("judge"));
        call.addAll(List.of(words));
        call.addAll(List.of("--by", "amal", "--one-story", "--archive", archive));
        Call done = Call.of(call.toArray());
        assertThat(done.code()).as(done.err()).isZero();
    }

    private static JsonNode tell(Path archive, Object... more) {
        List<Object> call = new ArrayList<>(List.of("tell", "--one-story", "--format", "json", "--archive", archive));
        call.addAll(List.of(more));
        Call told = Call.of(call.toArray());
        assertThat(told.code()).as(told.err()).isZero();
        return new JsonMapper().readTree(told.out()).get("stories").get(0);
    }
}
