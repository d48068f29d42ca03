package org.tawatur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.reprint.ContentStems;
import org.tawatur.story.StemsView;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/** Readers of what words have in common. */
final class SpecMatter {

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
}
