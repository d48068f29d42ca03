package org.tawatur.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.ClaimReader;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;
import org.tawatur.report.ZoneReader;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.FigureReader;
import org.tawatur.text.Language;
import org.tawatur.text.TimeReader;

/** The stages of reading, each with a clock of its own. */
final class Stages {

    private final ZoneReader zones = new ZoneReader();
    private final ArticleReader articles;
    private final TimeReader times;
    private final FigureReader figures;
    private final ClaimReader claims;
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    Stages(Language language) {
        this.articles = new ArticleReader(language);
        this.times = new TimeReader(language);
        this.figures = new FigureReader(language);
        this.claims = new ClaimReader(language);
    }

    /** Reads a report stage by stage. */
    int read(Report report) {
        long t0 = System.nanoTime();
        List<Zone> laid = zones.read(report);
        long t1 = time("zones", t0);
        Article article = articles.read(report, laid);
        long t2 = time("words, sentences, quotations", t1);
        int found = times.read(article).size();
        long t3 = time("times", t2);
        found += figures.read(article).size();
        long t4 = time("figures", t3);
        found += claims.read(article).size();
        time("claims", t4);
        return found;
    }

    private long time(String stage, long since) {
        long now = System.nanoTime();
        nanos.merge(stage, now - since, Long::sum);
        return now;
    }

    void reset() {
        nanos.clear();
    }

    void print() {
        double all = nanos.values().stream().mapToLong(Long::longValue).sum();
        nanos.forEach((stage, n) -> System.out.printf("  %-32s %5.1f %%%n", stage, 100 * n / all));
    }
}
