package org.tawatur;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tawatur.claim.Claim;
import org.tawatur.claim.ClaimReader;
import org.tawatur.report.Published;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;
import org.tawatur.report.ZoneReader;
import org.tawatur.source.CreditReader;
import org.tawatur.source.Mention;
import org.tawatur.source.Name;
import org.tawatur.source.NameReader;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.FigureReader;
import org.tawatur.text.Interval;
import org.tawatur.text.Language;
import org.tawatur.text.Notice;
import org.tawatur.text.NoticeReader;
import org.tawatur.text.PublicationReader;
import org.tawatur.text.TimeMention;
import org.tawatur.text.TimeReader;

/** Reads an example the way its spec file asks for. */
@FunctionalInterface
interface SpecKind {

    List<SpecFact> read(SpecExample example);

    /** One line a spec file. The readers are made when first asked for, so a broken pack fails its own specs. */
    static Map<String, Supplier<SpecKind>> all(Language language) {
        Map<String, Supplier<SpecKind>> kinds = new LinkedHashMap<>();
        kinds.put("sentences.spec", () -> sentences(language));
        kinds.put("times.spec", () -> times(language, TimeReader.Policy.NEWS));
        kinds.put("appointments.spec", () -> times(language, TimeReader.Policy.NEXT));
        kinds.put("figures.spec", () -> figures(language));
        kinds.put("publication.spec", () -> publication(language));
        kinds.put("zones.spec", () -> zones(language));
        kinds.put("claims.spec", () -> claims(language));
        kinds.put("credits.spec", () -> credits(language));
        kinds.put("notices.spec", () -> notices(language));
        kinds.put("differences.spec", () -> SpecStory.differences(language));
        kinds.put("points.spec", () -> SpecStory.points(language));
        kinds.put("names.spec", () -> names(language));
        return kinds;
    }

    /** Reads the facts that a spec calls by this word. */
    static SpecKind of(String word, Language language) {
        return switch (word) {
            case "sentence", "quotation" -> only(word, sentences(language));
            case "time" -> times(language, TimeReader.Policy.NEWS);
            case "figure" -> figures(language);
            case "claim" -> claims(language);
            case "name" -> names(language);
            case "notice" -> notices(language);
            case "same" -> SpecMatter.same(language);
            case "stem" -> SpecMatter.stems(language);
            case "difference" -> SpecStory.differences(language);
            case "label" -> SpecStory.labels(language);
            case "point" -> SpecStory.points(language);
            case "statement" -> SpecStory.statements(language);
            default -> throw new IllegalArgumentException("no reader of " + word);
        };
    }

    private static SpecKind only(String word, SpecKind kind) {
        return example -> kind.read(example).stream().filter(f -> f.word().equals(word)).toList();
    }

    /** Every line is a report. */
    private static SpecKind names(Language language) {
        ArticleReader articles = new ArticleReader(language);
        NameReader reader = new NameReader(language);
        return example -> {
            List<Article> read = new ArrayList<>();
            example.text().lines().forEach(line -> {
                Report report = Report.of("report " + read.size(), Imprint.NONE.language(language.code()), null, line);
                read.add(articles.read(report, SpecExample.paragraphs(line)));
            });
            return reader.read(read).stream().map(SpecKind::name).toList();
        };
    }

    private static SpecFact name(Name name) {
        return SpecFact.of("name", "name", name.name(), "kind", name.kind(),
                "spellings", name.mentions().stream().map(Mention::words).collect(Collectors.toSet()),
                "why", name.joins().stream().map(j -> j.reason().word()).collect(Collectors.toSet()));
    }

    private static SpecKind credits(Language language) {
        ZoneReader zones = new ZoneReader();
        ArticleReader articles = new ArticleReader(language);
        CreditReader reader = new CreditReader(language);
        return example -> {
            Report report = example.report(language.code());
            Article article = articles.read(report, zones.read(report));
            return reader.read(article).stream().map(c -> SpecFact.of("credit", "agency", c.name(), "text", c.span().in(example.text()))).toList();
        };
    }

    private static SpecKind notices(Language language) {
        ZoneReader zones = new ZoneReader();
        ArticleReader articles = new ArticleReader(language);
        NoticeReader reader = new NoticeReader(language);
        return example -> {
            Report report = example.report(language.code());
            Notice notice = reader.read(articles.read(report, zones.read(report)));
            return notice == null ? List.of() : List.of(SpecFact.of("notice", "kind", notice.kind(), "text", notice.span().in(example.text())));
        };
    }

    private static SpecKind times(Language language, TimeReader.Policy policy) {
        ArticleReader reader = new ArticleReader(language);
        TimeReader times = new TimeReader(language, policy);
        return example -> {
            Article article = reader.read(example.report(language.code()), SpecExample.paragraphs(example.text()));
            List<SpecFact> facts = new ArrayList<>();
            OffsetDateTime now = example.published().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
            for (TimeMention time : times.read(article)) {
                Interval interval = time.interval(now);
                facts.add(SpecFact.of("time", "text", time.span().in(article.text()), "value", time.value(example.published()), "kind", time.kind(),
                        "start", interval == null ? null : interval.start().toString(), "end", interval == null ? null : interval.end().toString(),
                        "grain", interval == null ? null : interval.grain()));
            }
            return facts;
        };
    }

    private static SpecKind figures(Language language) {
        ArticleReader reader = new ArticleReader(language);
        FigureReader figures = new FigureReader(language);
        return example -> {
            Article article = reader.read(example.report(language.code()), SpecExample.paragraphs(example.text()));
            List<SpecFact> facts = new ArrayList<>();
            figures.read(article).forEach(f -> facts.add(SpecFact.of("figure", "text", f.span().in(article.text()), "value", plain(f.value()), "upper", plain(f.upper()),
                    "bound", f.bound(), "counted", f.counted() == null ? null : f.counted().in(article.text()), "head", f.noun().head(), "kind", f.noun().kind(),
                    "role", f.noun().role(), "revises", f.revises() == null ? null : f.revises().in(article.text()))));
            return facts;
        };
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static SpecKind publication(Language language) {
        ArticleReader reader = new ArticleReader(language);
        TimeReader times = new TimeReader(language);
        PublicationReader publication = new PublicationReader(language);
        ZoneReader zones = new ZoneReader();
        return example -> {
            Report report = Report.of("example", Imprint.NONE.language(language.code()), null, example.text());
            Article article = reader.read(report, zones.read(report));
            List<TimeMention> read = times.read(article);
            Published published = publication.read(article, read);
            PublicationReader.Fit fit = publication.fit(article, read, example.published());
            List<SpecFact> facts = new ArrayList<>();
            if (published != null) {
                facts.add(SpecFact.of("published", "day", published.day().toString(), "from", published.from(), "basis", published.basis().in(article.text())));
            }
            if (fit != null) {
                facts.add(SpecFact.of("fit", "day", fit.day().toString(), "today", Boolean.toString(fit.today()), "basis", fit.basis().in(article.text())));
            }
            return facts;
        };
    }

    private static SpecKind zones(Language language) {
        ZoneReader reader = new ZoneReader();
        return example -> reader.read(example.report(language.code())).stream().map(z -> SpecFact.of(z.kind().word(), "text", z.span().in(example.text()))).toList();
    }

    /** A text of one line is a paragraph; of several, a report with its title first. */
    private static SpecKind claims(Language language) {
        ZoneReader zones = new ZoneReader();
        ArticleReader articles = new ArticleReader(language);
        ClaimReader reader = new ClaimReader(language);
        return example -> {
            Report report = example.report(language.code());
            List<Zone> laid = example.text().contains("\n") ? zones.read(report) : SpecExample.paragraphs(example.text());
            return reader.read(articles.read(report, laid)).stream().map(c -> claim(c, example.text())).toList();
        };
    }

    private static SpecFact claim(Claim claim, String text) {
        return SpecFact.of("claim",
                "cue", claim.cue().in(text),
                "source", claim.source() == null ? null : claim.source().in(text),
                "speaker", claim.speaker() == null ? null : claim.speaker().name(),
                "via", claim.via().stream().map(Relay::name).toList(),
                "content", claim.content().in(text),
                "mode", claim.mode(),
                "act", claim.act(),
                "zone", claim.zone(),
                "whom", claim.notes().whom() == null ? null : claim.notes().whom().in(text),
                "doubt", claim.notes().doubt() == null ? null : claim.notes().doubt().span().in(text),
                "candidates", claim.notes().candidates().stream().map(Speaker::name).toList(),
                "rule", claim.rule());
    }

    private static SpecKind sentences(Language language) {
        ArticleReader reader = new ArticleReader(language);
        return example -> {
            Article article = reader.read(example.report(language.code()), SpecExample.paragraphs(example.text()));
            List<SpecFact> facts = new ArrayList<>();
            article.sentences().forEach(s -> facts.add(SpecFact.of("sentence", "text", s.span().in(article.text()))));
            article.quotations().forEach(q -> facts.add(SpecFact.of("quotation", "text", q.inside().in(article.text()))));
            return facts;
        };
    }
}
