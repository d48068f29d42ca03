package org.tawatur;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tawatur.account.AccountBuilder;
import org.tawatur.account.Difference;
import org.tawatur.account.Label;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.story.Statement;
import org.tawatur.story.StatementBuilder;
import org.tawatur.story.Story;
import org.tawatur.text.Language;

/** Readers of what reports of one story have in common, and in what they part. Every line, or what stands between two slashes, is a report, each a day younger: a, b, c. */
final class SpecStory {

    private SpecStory() {}

    /** In what the reports part or, {@code agrees=true}, agree: {@code difference: kind=STATUS | sides=a;b}. */
    static SpecKind differences(Language language) {
        Tawatur tawatur = Tawatur.of(language);
        StatementBuilder statements = new StatementBuilder(language);
        AccountBuilder accounts = new AccountBuilder(language, statements);
        return example -> example.text().isEmpty() ? List.of() : accounts.build(story(example, language, tawatur, statements)).differences().stream().map(SpecStory::difference).toList();
    }

    /** What some call otherwise than others: {@code label: matter=deed | label=strike | who=a;b}. */
    static SpecKind labels(Language language) {
        Tawatur tawatur = Tawatur.of(language);
        StatementBuilder statements = new StatementBuilder(language);
        AccountBuilder accounts = new AccountBuilder(language, statements);
        return example -> accounts.build(story(example, language, tawatur, statements)).labels().stream()
                .map(l -> SpecFact.of("label", "matter", l.matter(), "label", l.label(), "who", l.uses().stream().map(Label.Use::who).toList())).toList();
    }

    private static SpecFact difference(Difference difference) {
        return SpecFact.of("difference", "kind", difference.kind(), "agrees", Boolean.toString(difference.agrees()),
                "sides", difference.sides().stream().map(Difference.Side::label).toList());
    }

    /** The points of the reports' account: {@code point: reports=a;b | origins=1..2 | why=OWN_WITNESS}. */
    static SpecKind points(Language language) {
        Tawatur tawatur = Tawatur.of(language);
        StatementBuilder statements = new StatementBuilder(language);
        AccountBuilder accounts = new AccountBuilder(language, statements);
        return example -> example.text().isBlank() ? List.of() : accounts.build(story(example, language, tawatur, statements)).points().stream().map(SpecStory::point).toList();
    }

    private static SpecFact point(Point point) {
        Origins origins = point.origins();
        return SpecFact.of("point", "reports", point.statements().stream().flatMap(s -> s.claims().stream()).map(Claim::report).toList(),
                "origins", origins.atLeast() + ".." + origins.atMost(), "why", origins.reasons().stream().map(r -> r.code().name()).collect(Collectors.toSet()));
    }

    /** What is said in the reports: {@code statement: reports=a;b}, a report for each claim. */
    static SpecKind statements(Language language) {
        Tawatur tawatur = Tawatur.of(language);
        StatementBuilder statements = new StatementBuilder(language);
        return example -> story(example, language, tawatur, statements).statements().stream().map(SpecStory::statement).toList();
    }

    private static SpecFact statement(Statement statement) {
        return SpecFact.of("statement", "reports", statement.claims().stream().map(Claim::report).toList());
    }

    private static Story story(SpecExample example, Language language, Tawatur tawatur, StatementBuilder statements) {
        List<Reading> readings = new ArrayList<>();
        example.text().replace(" // ", "\n").lines().forEach(line -> {
            String id = String.valueOf((char) ('a' + readings.size()));
            Imprint imprint = example.report(language.code()).imprint();
            readings.add(tawatur.read(Report.of(id, imprint.published(imprint.published().plusDays(readings.size())), null, line)));
        });
        return new Story("example", readings, List.of(), statements.build(readings, List.of()));
    }
}
