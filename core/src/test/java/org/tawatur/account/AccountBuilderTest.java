package org.tawatur.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.Tawatur;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Reason.Code;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.story.Statement;
import org.tawatur.story.StatementBuilder;
import org.tawatur.story.Story;
import org.tawatur.text.Language;

/** One story of two invented reports, market-a.txt and market-b.txt. */
class AccountBuilderTest {

    private static final Language ARABIC = Language.of("ar");

    private final Story story = story();
    private final Account account = new AccountBuilder(ARABIC).build(story);

    private static Story story() {
        Tawatur tawatur = Tawatur.of("ar");
        return story(List.of(tawatur.read(report("market-a")), tawatur.read(report("market-b"))));
    }

    private static Story story(List<Reading> readings) {
        return new Story("market", readings, List.of(), new StatementBuilder(ARABIC).build(readings, List.of()));
    }

    private static Report report(String id) {
        try (InputStream in = AccountBuilderTest.class.getResourceAsStream(id + ".txt")) {
            return Report.plain(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneSpeakersDeathsInTwoReportsAreOneStatementAndOneOrigin() {
        Statement deaths = story.statements().stream().filter(s -> s.claims().size() > 1 && s.claims().get(0).act() == Act.ASSERT).findFirst().orElseThrow();
        assertThat(deaths.claims()).extracting(Claim::report).containsExactly("market-a", "market-b");
        Point point = account.points().stream().filter(p -> p.statements().contains(deaths)).findFirst().orElseThrow();
        assertThat(List.of(point.origins().atLeast(), point.origins().atMost())).containsExactly(1, 1);
        assertThat(point.origins().reasons()).extracting(Reason::code).containsExactly(Code.ONE_SPEAKER);
        assertThat(point.carriage()).isEqualTo(2);
    }

    @Test
    void oneOutletUnderItsNameAndAtItsAddressIsOneHand() {
        Tawatur tawatur = Tawatur.of("ar");
        Report named = published("market-a", Imprint.NONE.outlet("The Guardian"));
        assertThat(deaths(tawatur, named, published("market-b", Imprint.NONE.url("https://www.theguardian.com/x"))).carriage()).isEqualTo(1);
        assertThat(deaths(tawatur, named, published("market-b", Imprint.NONE.url("https://www.independent.co.uk/x"))).carriage()).isEqualTo(2);
    }

    private static Report published(String id, Imprint imprint) {
        return new Report(id, imprint, null, report(id).text(), List.of());
    }

    private static Point deaths(Tawatur tawatur, Report first, Report second) {
        Story told = story(List.of(tawatur.read(first), tawatur.read(second)));
        return new AccountBuilder(ARABIC).build(told).points().stream().filter(p -> p.statements().stream().anyMatch(s -> s.claims().size() > 1 && s.claims().get(0).act() == Act.ASSERT)).findFirst().orElseThrow();
    }

    @Test
    void partsThatAddUpAgree() {
        Difference figures = only(Kind.FIGURE);
        assertThat(figures.agrees()).isTrue();
        assertThat(figures.reason().code()).isEqualTo(Code.PARTS_ADD_UP);
    }

    @Test
    void aDenialMeetsTheAssertionOfAnother() {
        Difference denial = only(Kind.DENIAL);
        assertThat(denial.agrees()).isFalse();
        assertThat(denial.sides().get(0).claims()).extracting(Claim::report).containsExactly("market-a");
        assertThat(denial.sides().get(1).claims()).extracting(Claim::report).containsExactly("market-b");
    }

    @Test
    void anAddresseeWhoBecameTheSpeakerIsNamed() {
        assertThat(only(Kind.SPEAKER).reason().code()).isEqualTo(Code.ADDRESSEE_AS_SPEAKER);
    }

    @Test
    void everySideQuotesTheWordsItPointsAt() {
        assertThat(account.differences()).isNotEmpty().allSatisfy(d -> assertThat(d.sides()).allSatisfy(s -> assertThat(story.words(s.passage())).isEqualTo(s.label())));
    }

    @Test
    void theSameStoryMakesTheSameAccount() {
        assertThat(new AccountBuilder(ARABIC).build(story())).isEqualTo(account);
    }

    private Difference only(Kind kind) {
        List<Difference> found = account.differences().stream().filter(d -> d.kind() == kind).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
