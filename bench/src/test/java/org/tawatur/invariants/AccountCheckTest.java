package org.tawatur.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tawatur.Tawatur;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Difference.Side;
import org.tawatur.account.Label;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.account.TimelineEntry;
import org.tawatur.account.Toll;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.claim.Reading;
import org.tawatur.intake.Inbox;
import org.tawatur.report.Passage;
import org.tawatur.report.Span;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;

/** What Tawatur tells of the samples breaks no rule; an account that is spoilt on purpose breaks the one it is spoilt in. */
class AccountCheckTest {

    private static final Tawatur TAWATUR = Tawatur.of("ar");
    private static Account account;

    @BeforeAll
    static void tell() {
        account = TAWATUR.tell(TAWATUR.together(read(Path.of("../samples/harbour"))));
        assertThat(account.differences()).isNotEmpty();
        assertThat(account.tolls()).isNotEmpty();
        assertThat(account.timeline()).isNotEmpty();
    }

    private static List<Reading> read(Path path) {
        List<Reading> readings = new ArrayList<>();
        try (Inbox inbox = Inbox.of(List.of(path))) {
            inbox.forEachRemaining(a -> readings.add(TAWATUR.read(a.report())));
        }
        return readings;
    }

    private static Findings check(Account told) {
        Findings findings = new Findings();
        new AccountCheck(TAWATUR.language(), findings).check(told);
        return findings;
    }

    @Test
    void nothingOfTheSamplesIsBroken() {
        for (String sample : List.of("harbour", "six/ferry", "six/dam", "six/strike", "six/election", "six/hostages", "six/cholera")) {
            for (Story story : TAWATUR.stories(read(Path.of("../samples", sample)))) {
                assertThat(check(TAWATUR.tell(story)).examples()).as(sample).isEmpty();
            }
        }
    }

    @Test
    void aPassageBeyondItsReport() {
        TimelineEntry entry = account.timeline().get(0);
        Passage beyond = new Passage(entry.passage().report(), new Span(1_000_000, 1_000_010));
        assertBroken(Rule.PASSAGE, with(List.of(new TimelineEntry(entry.when(), entry.kind(), entry.claim(), beyond, entry.timeWords()))));
    }

    @Test
    void anotherDay() {
        TimelineEntry entry = account.timeline().get(0);
        assertBroken(Rule.DAY, with(List.of(new TimelineEntry("1999-01-01", entry.kind(), entry.claim(), entry.passage(), entry.timeWords()))));
    }

    @Test
    void aLabelInOtherWords() {
        Difference difference = account.differences().get(0);
        Side first = difference.sides().get(0);
        assertBroken(Rule.WORDS, with(difference, new Side(first.label() + "!", first.claims(), first.passage()), difference.sides().get(1)));
    }

    @Test
    void oneChainOnTwoSides() {
        Difference difference = account.differences().stream().filter(d -> !d.agrees() && !d.sides().get(0).claims().isEmpty()).findFirst().orElseThrow();
        Side first = difference.sides().get(0);
        Side other = difference.sides().get(1);
        assertBroken(Rule.CHAIN, with(difference, first, new Side(other.label(), Stream.concat(first.claims().stream(), other.claims().stream()).toList(), other.passage())));
    }

    @Test
    void aFigureThatIsNotThere() {
        Toll toll = account.tolls().get(0);
        Claim other = account.story().readings().stream().flatMap(r -> r.claims().stream()).filter(c -> !c.content().contains(toll.figure().span()) || !c.report().equals(toll.claim().report())).findFirst().orElseThrow();
        LocalDate day = account.story().reading(other.report()).published().day();
        assertBroken(Rule.FIGURE, new Account(account.story(), account.brief(), account.points(), account.differences(), account.timeline(), List.of(new Toll(other, toll.figure(), toll.group(), day)), account.labels()));
    }

    @Test
    void moreHandsThanReports() {
        Point point = account.points().get(0);
        assertBroken(Rule.BOUNDS, with(new Point(point.id(), point.statements(), point.lead(), 1000, point.origins(), point.denials())));
    }

    @Test
    void aReasonWithoutAPlace() {
        Point point = account.points().get(0);
        Origins origins = new Origins(1, 1, List.of(new Reason(Reason.Code.ONE_SPEAKER, List.of("x", "1"), List.of())));
        assertBroken(Rule.REASON, with(new Point(point.id(), point.statements(), point.lead(), point.carriage(), origins, null)));
    }

    @Test
    void aPointToldTwice() {
        assertBroken(Rule.WHOLE, with(account.points().get(1)));
    }

    @Test
    void aLabelOfSomebodyElse() {
        Claim claim = account.story().readings().get(0).claims().get(0);
        Span word = account.story().reading(claim.report()).article().words().stream().filter(w -> claim.content().contains(w.span())).findFirst().orElseThrow().span();
        Label label = new Label("deed", "attack", List.of(new Label.Use("nobody", false, new Passage(claim.report(), word))));
        assertBroken(Rule.NAME, new Account(account.story(), account.brief(), account.points(), account.differences(), account.timeline(), account.tolls(), List.of(label)));
    }

    @Test
    void aParaphraseSaidToBeAQuotation() {
        Story story = account.story();
        List<Statement> statements = new ArrayList<>(story.statements());
        statements.replaceAll(s -> new Statement(s.id(), s.speaker(), s.claims().stream().map(AccountCheckTest::quoted).toList()));
        Story spoilt = new Story(story.id(), story.readings(), story.reprints(), statements);
        assertBroken(Rule.QUOTATION, new Account(spoilt, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Claim quoted(Claim c) {
        return new Claim(c.report(), c.cue(), c.content(), c.source(), c.speaker(), c.via(), Mode.DIRECT, c.act(), c.zone(), c.rule(), c.notes());
    }

    private static Account with(List<TimelineEntry> timeline) {
        return new Account(account.story(), account.brief(), account.points(), account.differences(), timeline, account.tolls(), account.labels());
    }

    private static Account with(Difference difference, Side... sides) {
        Difference spoilt = new Difference(difference.kind(), difference.agrees(), List.of(sides), difference.reason());
        return new Account(account.story(), account.brief(), account.points(), List.of(spoilt), account.timeline(), account.tolls(), account.labels());
    }

    /** In the place of the first point. */
    private static Account with(Point point) {
        List<Point> points = new ArrayList<>(account.points());
        points.set(0, point);
        return new Account(account.story(), List.of(), points, account.differences(), account.timeline(), account.tolls(), account.labels());
    }

    private static void assertBroken(Rule rule, Account spoilt) {
        assertThat(check(spoilt).broken(rule)).as(rule.says()).isPositive();
        assertThat(check(account).broken(rule)).as(rule.says()).isZero();
    }
}
