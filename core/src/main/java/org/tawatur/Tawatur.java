package org.tawatur;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Account;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.source.Name;
import org.tawatur.story.Story;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;

/** The door (provisional on this branch: the lead's takes its place). */
public final class Tawatur {

    private final ArticleReader articles;

    private Tawatur(Language language) {
        this.articles = new ArticleReader(language);
    }

    public static Tawatur of(String code) {
        return new Tawatur(Language.of(code));
    }

    public Reading read(Report report) {
        List<Zone> zones = report.text().isBlank() ? List.of() : List.of(new Zone(Zone.Kind.BODY, new Span(0, report.text().length())));
        return new Reading(articles.read(report, zones), null, List.of(), List.of(), List.of());
    }

    public List<Story> stories(List<Reading> readings) {
        List<Story> stories = new ArrayList<>();
        readings.forEach(r -> stories.add(new Story("s" + r.id(), List.of(r), List.of(), List.of())));
        return stories;
    }

    public Account tell(Story story) {
        return new Account(story, List.of(), List.of(), List.of(), List.of());
    }

    public List<Name> names(List<Reading> readings) {
        return List.of();
    }
}
