package org.tawatur.invariants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Passage;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.story.Story;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Figure;
import org.tawatur.text.FigureReader;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;

/** The characters that an account cites, read once more by themselves. */
final class Cited {

    private final ArticleReader articles;
    private final FigureReader figures;
    private final Letters letters;
    private final String noun;
    private final String article;
    private final Map<String, Reading> readings = new HashMap<>();

    Cited(Language language) {
        articles = new ArticleReader(language);
        figures = new FigureReader(language);
        letters = language.letters();
        noun = language.file("counted.tsv").rows().stream().filter(r -> r.get(0).equals("noun") && r.get(1).equals("person")).findFirst().orElseThrow().get(2);
        article = language.file("particles.tsv").rows().stream().filter(r -> r.get(1).equals("article")).findFirst().orElseThrow().get(0);
    }

    void enter(Story story) {
        readings.clear();
        story.readings().forEach(r -> readings.put(r.id(), r));
    }

    Reading reading(String report) {
        return readings.get(report);
    }

    boolean holds(Passage passage) {
        Reading reading = readings.get(passage.report());
        return reading != null && !passage.span().isEmpty() && passage.span().end() <= reading.text().length() && !passage.span().in(reading.text()).isBlank();
    }

    String words(Passage passage) {
        return passage.span().in(readings.get(passage.report()).text());
    }

    /** Whether the bare words, whatever stands around them, name a number. */
    boolean names(String words, Figure figure) {
        return figures(words).stream().anyMatch(f -> f.value() == figure.value() && f.upper() == figure.upper());
    }

    /** Whether every word of a name stands in a report, with whatever particles. */
    boolean names(Reading reading, String name) {
        String all = letters.normal(reading.text());
        return Arrays.stream(name.split("\\s+")).map(letters::normal).map(w -> w.startsWith(article) ? w.substring(article.length()) : w).allMatch(all::contains);
    }

    /** The figures that the bare words name; a number that counts nothing is read before a noun. */
    List<Figure> figures(String words) {
        List<Figure> read = read(words);
        return read.isEmpty() ? read(words + " " + noun) : read;
    }

    private List<Figure> read(String words) {
        Article article = articles.read(Report.plain("cited", words), List.of(new Zone(Zone.Kind.BODY, new Span(0, words.length()))));
        return new ArrayList<>(figures.read(article));
    }

    /** The figures that a claim's report names inside its content. */
    List<Figure> figures(Claim claim) {
        return reading(claim.report()).figures().stream().filter(f -> claim.content().contains(f.span())).toList();
    }

    static String at(Passage passage) {
        return passage.report() + " " + passage.span().start() + "-" + passage.span().end();
    }

    static Passage content(Claim claim) {
        return new Passage(claim.report(), claim.content());
    }
}
