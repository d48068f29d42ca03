package org.tawatur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.claim.Reading;
import org.tawatur.report.Report;
import org.tawatur.story.ContentStems;
import org.tawatur.story.StemsView;
import org.tawatur.story.Story;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/** Readers of what words and reports have in common. */
final class SpecMatter {

    /** Parts the reports of a text, and a report's lines. */
    private static final String REPORTS = " \\|\\| ";

    private SpecMatter() {}

    /** Words of a text that count as one matter: {@code same: words=a;b}. */
    static SpecKind same(Language language) {
        ArticleReader reader = new ArticleReader(language);
        ContentStems stems = new ContentStems(language);
        return example -> {
            Article article = article(reader, example, language);
            Map<String, List<String>> keys = new LinkedHashMap<>();
            for (Word word : article.words()) {
                String key = stems.key(word);
                if (!key.isEmpty()) {
                    keys.computeIfAbsent(key, k -> new ArrayList<>()).add(printed(article, word));
                }
            }
            return keys.values().stream().filter(w -> w.size() > 1).map(w -> SpecFact.of("same", "words", w)).toList();
        };
    }

    /** What is left of each word of a text: {@code stem: word=a | stem=b}. */
    static SpecKind stems(Language language) {
        ArticleReader reader = new ArticleReader(language);
        StemsView stems = new StemsView(language);
        return example -> {
            Article article = article(reader, example, language);
            return article.words().stream().filter(w -> !w.isMark()).map(w -> SpecFact.of("stem", "word", printed(article, w), "stem", stems.stem(w.form()))).toList();
        };
    }

    private static Article article(ArticleReader reader, SpecExample example, Language language) {
        return reader.read(example.report(language.code()), SpecExample.paragraphs(example.text()));
    }

    private static String printed(Article article, Word word) {
        return article.text().substring(word.start(), word.end());
    }

    /** The accounts of the reports of a text: their differences, and the statements whose claims are several. */
    static SpecKind accounts(Language language) {
        Tawatur tawatur = Tawatur.of(language);
        return example -> {
            List<SpecFact> facts = new ArrayList<>();
            List<Reading> readings = readings(tawatur, example, language);
            Map<String, String> texts = readings.stream().collect(Collectors.toMap(r -> r.article().report().id(), r -> r.article().text()));
            for (Story story : tawatur.stories(readings)) {
                Account account = tawatur.tell(story);
                account.differences().forEach(d -> facts.add(SpecFact.of("difference", "kind", d.kind(), "agrees", Boolean.toString(d.agrees()),
                        "labels", d.sides().stream().map(Difference.Side::label).collect(Collectors.toSet()))));
                story.statements().stream().filter(s -> s.claims().size() > 1).forEach(s -> facts.add(SpecFact.of("statement",
                        "contents", s.claims().stream().map(c -> c.content().in(texts.get(c.report()))).collect(Collectors.toSet()))));
            }
            return facts;
        };
    }

    private static List<Reading> readings(Tawatur tawatur, SpecExample example, Language language) {
        List<Reading> readings = new ArrayList<>();
        for (String text : example.text().split(REPORTS)) {
            String id = "report-" + readings.size();
            Report whole = example.report(language.code());
            readings.add(tawatur.read(new Report(id, id, whole.published(), language.code(), null, null, text)));
        }
        return readings;
    }
}
