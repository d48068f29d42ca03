package org.tawatur.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tawatur.Tawatur;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful analyst would tell of the founding reports, by the groups of their annotation, where it lies beside
 * the project: which sayings part, which agree, and on how many origins they rest.
 */
class FoundingAccountTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final Path GOLD = SHARED.resolve("gold/founding");

    /** A content of the annotation: a report and where it stands there. */
    private record Place(String report, Span span) {}

    private static Account account;
    private static final Map<String, List<Place>> GROUPS = new HashMap<>();

    @BeforeAll
    static void tell() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no annotation beside the project");
        Tawatur tawatur = Tawatur.of("ar");
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("founding"))) {
            for (Path file : files.sorted().toList()) {
                Reading reading = tawatur.read(Report.plain(file.getFileName().toString().substring(0, 3), Files.readString(file)));
                readings.add(reading);
                groups(reading);
            }
        }
        List<Story> stories = tawatur.stories(readings);
        account = tawatur.tell(stories.get(0));
    }

    private static void groups(Reading reading) throws IOException {
        for (String line : Files.readAllLines(GOLD.resolve(reading.id() + ".claims.jsonl"))) {
            JsonNode claim = new JsonMapper().readTree(line);
            if (!claim.get("group").isNull()) {
                String text = reading.text();
                Span span = new Span(text.offsetByCodePoints(0, claim.get("content").get(0).asInt()), text.offsetByCodePoints(0, claim.get("content").get(1).asInt()));
                GROUPS.computeIfAbsent(claim.get("group").asString(), g -> new ArrayList<>()).add(new Place(reading.id(), span));
            }
        }
    }

    private static boolean in(String group, Claim claim) {
        return GROUPS.get(group).stream().anyMatch(p -> p.report.equals(claim.report()) && p.span.overlaps(claim.content()));
    }

    private static boolean has(Side side, String group) {
        return side.claims().stream().anyMatch(c -> in(group, c));
    }

    private static Difference find(Kind kind, boolean agrees, Predicate<Difference> rest) {
        List<Difference> found = account.differences().stream().filter(d -> d.kind() == kind && d.agrees() == agrees && rest.test(d)).toList();
        assertThat(found).as("%s, agreeing: %s, among %d differences", kind, agrees, account.differences().size()).isNotEmpty();
        return found.get(0);
    }

    /** Every side stands on characters of its report. */
    private static void standsOnBothSides(Difference difference) {
        for (Side side : difference.sides()) {
            String text = account.story().reading(side.passage().report()).text();
            assertThat(side.passage().span().end()).isLessThanOrEqualTo(text.length());
            assertThat(account.story().words(side.passage())).isNotBlank();
            assertThat(side.claims()).isNotEmpty();
        }
    }

    @Test
    void setsTheDenialOfForcesAgainstTheirCount() {
        standsOnBothSides(find(Kind.DENIAL, false, d -> d.sides().stream().anyMatch(s -> has(s, "no-forces")) && d.sides().stream().anyMatch(s -> has(s, "armenian-forces-present"))));
    }

    @Test
    void addsFourAndTwoToSix() {
        Difference sum = find(Kind.FIGURE, true, d -> d.reason().code() == Reason.Code.PARTS_ADD_UP && d.sides().stream().allMatch(s -> has(s, "mines")));
        standsOnBothSides(sum);
        assertThat(sum.sides()).extracting(s -> s.passage().report()).containsExactlyInAnyOrder("002", "003");
    }

    @Test
    void partsPoliceFromSoldiers() {
        Difference status = find(Kind.STATUS, false, d -> d.sides().stream().allMatch(s -> has(s, "mines")));
        standsOnBothSides(status);
        assertThat(status.sides()).extracting(s -> s.passage().report()).contains("000", "003");
    }

    @Test
    void seesTwoMinistriesBehindOneStatement() {
        Difference speakers = find(Kind.SPEAKER, false, d -> d.sides().stream().allMatch(s -> has(s, "precision-strikes")));
        standsOnBothSides(speakers);
        assertThat(speakers.reason().code()).isEqualTo(Reason.Code.SPEAKERS_DIFFER);
    }

    @Test
    void seesTheCalledUponMadeTheCaller() {
        Difference caller = find(Kind.SPEAKER, false, d -> d.reason().code() == Reason.Code.ADDRESSEE_AS_SPEAKER);
        standsOnBothSides(caller);
        assertThat(caller.sides()).allMatch(s -> has(s, "un-appeal"));
    }

    @Test
    void joinsTheQuotationThatWasTranslatedTwice() {
        standsOnBothSides(find(Kind.WORDING, true, d -> d.sides().stream().allMatch(s -> has(s, "only-way"))));
        List<Statement> said = account.story().statements().stream().filter(s -> s.claims().stream().anyMatch(c -> in("only-way", c))).toList();
        assertThat(said).hasSize(1);
    }

    @Test
    void restsTheTwoWoundedOnOneOrigin() {
        List<Point> points = account.points().stream().filter(p -> p.statements().stream().anyMatch(s -> s.claims().stream().anyMatch(c -> in("two-soldiers", c)))).toList();
        assertThat(points).hasSize(1);
        Origins origins = points.get(0).origins();
        assertThat(origins.atLeast()).isEqualTo(1);
        assertThat(origins.atMost()).isEqualTo(1);
        assertThat(origins.reasons()).isNotEmpty();
    }

    @Test
    void setsTheAimsAgainstEachOther() {
        standsOnBothSides(find(Kind.AIM, false, d -> d.sides().stream().anyMatch(s -> has(s, "ethnic-cleansing"))));
    }
}
