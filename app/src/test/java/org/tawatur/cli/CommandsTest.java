package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract with scripts: exit codes, streams, fields, offsets. */
class CommandsTest {

    private static final String LANTERNS = resource("lanterns.txt");

    /** What a call did. */
    private record Run(int code, String out, String err) {

        static Run of(String... args) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(args);
            return new Run(code, out.toString(), err.toString());
        }

        List<JsonNode> lines() {
            List<JsonNode> nodes = new ArrayList<>();
            out.lines().forEach(line -> nodes.add(new JsonMapper().readTree(line)));
            return nodes;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tell", "reports", "outlets", "claims", "stories", "reprints", "names", "timeline"})
    void everyCommandReadsAFileAndSaysNothingBesides(String command) {
        Run run = Run.of(command, LANTERNS);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tell", "reports", "outlets", "claims", "stories", "reprints", "names", "timeline"})
    void everyCommandHasHelp(String command) {
        assertThat(Run.of(command, "--help").out()).contains("tawatur " + command).contains("PATH");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        String text = Files.readString(Path.of(LANTERNS));
        List<JsonNode> rows = Run.of("claims", "--all", LANTERNS).lines();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            JsonNode content = row.get("content");
            int start = text.offsetByCodePoints(0, content.get(0).asInt());
            int end = text.offsetByCodePoints(0, content.get(1).asInt());
            assertThat(text.substring(start, end)).isEqualTo(row.get("quote").asString());
        });
        assertThat(rows.get(rows.size() - 1).get("quote").asString()).as("a sentence after characters beyond the first plane").startsWith("=1+1");
    }

    @Test
    void narrationIsExportedOnRequestOnly() {
        assertThat(Run.of("claims", LANTERNS).lines()).noneMatch(row -> row.get("rule").asString().equals("narration"));
        assertThat(Run.of("claims", "--all", LANTERNS).lines()).anyMatch(row -> row.get("rule").asString().equals("narration"));
    }

    @Test
    void reportsGiveTheFieldsOfTheContract() {
        JsonNode report = Run.of("reports", LANTERNS).lines().get(0);
        assertThat(report.propertyNames()).containsExactly("report", "outlet", "outletId", "outletKind", "published", "publishedFrom", "modified", "language", "author", "credit", "url", "title", "text", "zones", "credits", "notice", "noticeAt");
        assertThat(report.get("report").asString()).isEqualTo("lanterns");
        assertThat(report.get("zones").get(0).propertyNames()).containsExactly("kind", "start", "end");
    }

    @Test
    void outletsAreListedAsPrintedWithWhatIsKnownOfThem(@TempDir Path folder) throws IOException {
        String row = "{\"id\":\"%s\",%s\"text\":\"The bridge over the bay is open again.\"}\n";
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), row.formatted("1", "\"outlet\":\"Reuters\",")
                + row.formatted("2", "\"outlet\":\"The Bay Herald\",") + row.formatted("3", "\"outlet\":\"Reuters\",")
                + row.formatted("4", "\"url\":\"https://www.middleeasteye.net/news/bridge\",") + row.formatted("5", "\"url\":\"https://www.bay.example/bridge\",") + row.formatted("6", ""));
        List<JsonNode> outlets = Run.of("outlets", reports.toString()).lines();
        assertThat(outlets.get(0).propertyNames()).containsExactly("outlet", "id", "kind", "control", "country", "owner", "family", "reports");
        assertThat(outlets.get(0).get("reports").asInt()).isEqualTo(2);
        assertThat(outlets).extracting(o -> o.get("id").asString()).containsExactlyInAnyOrder("reuters", "unknown", "middle-east-eye", "unknown", "unknown");
        assertThat(outlets).extracting(o -> o.get("outlet").asString(null)).contains("Reuters", "The Bay Herald", "bay.example", null);
        assertThat(Run.of("reports", reports.toString()).lines()).extracting(r -> r.get("outletId").asString("-") + " " + r.get("outletKind").asString("-"))
                .containsExactlyInAnyOrder("reuters agency", "- -", "reuters agency", "middle-east-eye site", "- -", "- -");

        Path own = Files.writeString(folder.resolve("own.tsv"), "outlet\tbay-herald\tpaper\t-\tMT\ten\t-\t-\tBay Herald\tbay.example\t-\n");
        assertThat(Run.of("outlets", "--outlets", own.toString(), reports.toString()).lines()).filteredOn(o -> o.get("id").asString().equals("bay-herald")).hasSize(2);
        Files.writeString(own, "outlet\tbay-herald\tradio\n");
        Run broken = Run.of("outlets", "--outlets", own.toString(), reports.toString());
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("own.tsv:1: 3 fields, not 11");
    }

    @Test
    void claimsGiveTheFieldsOfTheContract() {
        assertThat(Run.of("claims", "--all", LANTERNS).lines().get(0).propertyNames()).containsExactly("report", "cue", "content", "source", "speaker", "via",
                "mode", "act", "zone", "statement", "point", "group", "quote", "rule", "chain", "addressee", "target", "doubt", "candidates");
    }

    @Test
    void namesGiveTheFieldsOfTheContract() {
        List<JsonNode> names = Run.of("names", "../samples/harbour").lines();
        JsonNode name = names.get(0);
        assertThat(name.propertyNames()).containsExactly("name", "kind", "count", "reports", "spellings", "joins", "mentions");
        assertThat(name.get("spellings").get(0).propertyNames()).containsExactly("words", "count", "reports");
        assertThat(name.get("mentions").size()).isEqualTo(name.get("count").asInt());
        assertThat(names).anySatisfy(n -> assertThat(n.at("/joins/0").propertyNames()).containsExactly("spelling", "with", "reason", "sentence"));
    }

    @Test
    void csvQuotesAsTheStandardSaysAndDisarmsFormulas() {
        String csv = Run.of("claims", "--all", "--format", "csv", LANTERNS).out();
        String[] lines = csv.split("\r\n");
        assertThat(csv).endsWith("\r\n");
        assertThat(lines[0]).isEqualTo("report,cueStart,cueEnd,contentStart,contentEnd,sourceStart,sourceEnd,speaker,via,mode,act,zone,statement,point,group,quote,rule,chain,addresseeStart,addresseeEnd,targetStart,targetEnd,doubtKind,doubtStart,doubtEnd,candidates");
        assertThat(lines[lines.length - 1]).contains(",\"'=1+1").contains("\"\"").contains(",narration,");
    }

    @Test
    void csvHasItsHeaderWhereThereIsNothingToTell() {
        assertThat(Run.of("reprints", "--format", "csv", LANTERNS).out()).isEqualTo("aReport,aStart,aEnd,bReport,bStart,bEnd,kind,of,from,because,derived,share\r\n");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndTheRestIsRead() {
        Run run = Run.of("stories", "no-such-file.txt", LANTERNS);
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).contains("no-such-file.txt");
    }

    @Test
    void nothingReadIsOne() {
        Run run = Run.of("stories", "no-such-file.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing could be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "claims", "nonsense", "claims --archive kept FILE", "claims --from 2030-10-08 FILE", "read FILE", "search --archive kept", "claims --format xml FILE", "outlets --outlets no/such/file.tsv FILE", "reports --outlets FILE FILE", "tell --format pdf FILE", "tell --lang xx FILE", "tell --bidi up FILE", "tell --out no/such/folder/a.txt FILE"})
    void aWrongCallIsTwo(String call) {
        Run run = Run.of(call.isEmpty() ? new String[0] : call.replace("FILE", LANTERNS).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tawatur: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "json", "markdown"})
    void anAccountGoesToAFile(String format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("account");
        Run run = Run.of("tell", "--format", format, "--lang", "en", "--out", file.toString(), LANTERNS);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).contains("lanterns").isEqualTo(Run.of("tell", "--format", format, "--lang", "en", LANTERNS).out());
    }

    private static String resource(String name) {
        try {
            return Path.of(CommandsTest.class.getResource(name).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
