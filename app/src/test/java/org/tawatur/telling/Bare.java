package org.tawatur.telling;

import java.util.List;
import org.tawatur.account.Account;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.story.Story;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;

/** The account of one report of which nothing but its text is known. */
final class Bare {

    private Bare() {}

    static Account account() {
        Report report = Report.plain("only", "Nothing here.\n");
        Zone zone = new Zone(Zone.Kind.BODY, new Span(0, 13));
        Reading reading = new Reading(new ArticleReader(Language.of("ar")).read(report, List.of(zone)), null, List.of(), List.of(), List.of(), List.of(), null);
        return new Account(new Story("s", List.of(reading), List.of(), List.of()), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
