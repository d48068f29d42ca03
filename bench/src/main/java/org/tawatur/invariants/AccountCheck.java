package org.tawatur.invariants;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tawatur.account.Account;
import org.tawatur.account.Label;
import org.tawatur.account.Point;
import org.tawatur.account.Toll;
import org.tawatur.claim.Claim;
import org.tawatur.contrast.Silence;
import org.tawatur.contrast.SilenceFinder;
import org.tawatur.reprint.Reprint;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import org.tawatur.text.Language;

/** Checks all that an account tells. One thread at a time. */
final class AccountCheck {

    private final Findings findings;
    private final Cited cited;
    private final LineCheck lines;
    private final PointCheck points;
    private final DifferenceCheck differences;
    private final DayCheck days;

    AccountCheck(Language language, Findings findings) {
        this.findings = findings;
        cited = new Cited(language);
        lines = new LineCheck(cited, findings);
        points = new PointCheck(cited, lines, findings);
        days = new DayCheck(cited, lines, findings);
        differences = new DifferenceCheck(language, cited, lines, findings);
    }

    void check(Account account) {
        Story story = account.story();
        cited.enter(story);
        lines.enter(story);
        whole(account);
        story.statements().forEach(s -> s.claims().forEach(lines::claim));
        account.points().forEach(points::check);
        differences.check(account);
        account.timeline().forEach(days::check);
        account.tolls().forEach(this::toll);
        account.labels().forEach(this::label);
        story.reprints().forEach(this::reprint);
        SilenceFinder.in(account).forEach(this::silence);
    }

    /** Lines and citations looked at so far. */
    int lines() {
        return lines.lines();
    }

    private void whole(Account account) {
        Story story = account.story();
        List<Statement> statements = story.statements();
        List<Statement> pointed = account.points().stream().flatMap(p -> p.statements().stream()).toList();
        findings.check(Rule.WHOLE, statements.stream().map(Statement::id).distinct().count() == statements.size(), story.id() + " ids of statements");
        findings.check(Rule.WHOLE, account.points().stream().map(Point::id).distinct().count() == account.points().size(), story.id() + " ids of points");
        findings.check(Rule.WHOLE, pointed.size() == statements.size() && new HashSet<>(ids(pointed)).equals(new HashSet<>(ids(statements))), story.id() + " statements in points");
        findings.check(Rule.WHOLE, account.points().containsAll(account.brief()), story.id() + " points in brief");
        Set<Claim> stated = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean once = statements.stream().flatMap(s -> s.claims().stream()).allMatch(stated::add);
        long read = story.readings().stream().flatMap(r -> r.claims().stream()).filter(stated::contains).count();
        findings.check(Rule.WHOLE, once && read == stated.size() && read == story.readings().stream().mapToInt(r -> r.claims().size()).sum(), story.id() + " claims in statements");
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    private void toll(Toll toll) {
        lines.passage(toll.passage());
        boolean inside = toll.claim().content().contains(toll.figure().span());
        findings.check(Rule.FIGURE, inside && cited.names(cited.words(toll.passage()), toll.figure()), "toll " + Cited.at(toll.passage()));
        findings.check(Rule.DAY, toll.day().equals(cited.reading(toll.claim().report()).published().day()), "toll " + Cited.at(toll.passage()));
    }

    private void label(Label label) {
        for (Label.Use use : label.uses()) {
            lines.passage(use.passage());
            List<Claim> claims = cited.reading(use.passage().report()).claims();
            boolean said = claims.stream().anyMatch(c -> c.speaker() != null && c.speaker().name().equals(use.who()) && c.content().overlaps(use.passage().span()));
            boolean own = claims.stream().noneMatch(c -> c.content().overlaps(use.passage().span()));
            findings.check(Rule.NAME, use.own() ? own : said, "label " + Cited.at(use.passage()));
            findings.check(Rule.WORDS, cited.reading(use.passage().report()).article().words().stream().anyMatch(w -> w.span().equals(use.passage().span())), "label " + Cited.at(use.passage()));
        }
    }

    private void reprint(Reprint reprint) {
        lines.passage(reprint.a());
        lines.passage(reprint.b());
        findings.check(Rule.WHOLE, !reprint.a().report().equals(reprint.b().report()), "reprint " + Cited.at(reprint.a()));
    }

    private void silence(Silence silence) {
        Set<String> carrying = new HashSet<>();
        silence.point().statements().forEach(s -> s.claims().forEach(c -> carrying.add(c.report())));
        findings.check(Rule.WHOLE, silence.silent().stream().flatMap(h -> h.reports().stream()).noneMatch(carrying::contains), "silence " + silence.point().id());
    }
}
