package org.tawatur;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.account.Account;
import org.tawatur.claim.ClaimReader;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.report.ZoneReader;
import org.tawatur.source.Name;
import org.tawatur.story.Story;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;

/** The door (provisional on this branch: the lead's takes its place). */
public final class Tawatur {

    private final ZoneReader zones = new ZoneReader();
    private final ArticleReader articles;
    private final ClaimReader claims;

    private Tawatur(Language language) {
        this.articles = new ArticleReader(language);
        this.claims = new ClaimReader(language);
    }

    public static Tawatur of(String code) {
        return new Tawatur(Language.of(code));
    }

    public Reading read(Report report) {
        Article article = articles.read(report, zones.read(report));
        return new Reading(article, null, List.of(), List.of(), claims.read(article));
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
