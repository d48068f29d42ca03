package org.tawatur;

import java.util.List;
import org.tawatur.claim.ClaimReader;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;
import org.tawatur.report.ZoneReader;
import org.tawatur.source.CreditReader;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.FigureReader;
import org.tawatur.text.Language;
import org.tawatur.text.NoticeReader;
import org.tawatur.text.PublicationReader;
import org.tawatur.text.TimeMention;
import org.tawatur.text.TimeReader;

/**
 * Reads reports each by itself: the first half of {@link Tawatur}, for those who read on several threads. One instance may
 * be used by one thread at a time; those of one {@link Language} share what does not change.
 */
public final class ReportReader {

    private final Language language;
    private final ZoneReader zones = new ZoneReader();
    private final ArticleReader articles;
    private final TimeReader times;
    private final FigureReader figures;
    private final PublicationReader publication;
    private final ClaimReader claims;
    private final CreditReader credits;
    private final NoticeReader notices;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack has a mistake */
    public ReportReader(Language pack) {
        language = pack.noting();
        articles = new ArticleReader(language);
        times = new TimeReader(language);
        figures = new FigureReader(language);
        publication = new PublicationReader(language);
        claims = new ClaimReader(language);
        credits = new CreditReader(language);
        notices = new NoticeReader(language);
    }

    /**
     * What the language pack says, as far as readings hang on it, in sixteen hexadecimal digits: two packs of one
     * fingerprint read alike.
     */
    public String fingerprint() {
        return language.fingerprint();
    }

    /** Reads one report by itself. */
    public Reading read(Report report) {
        List<Zone> zoned = zones.read(report);
        Article article = articles.read(report, zoned);
        List<TimeMention> named = times.read(article);
        return new Reading(article, publication.read(article, named), named, figures.read(article, named), claims.read(article), credits.read(article),
                notices.read(article));
    }
}
