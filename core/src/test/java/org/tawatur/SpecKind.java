package org.tawatur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;

/** Reads an example the way its spec file asks for. */
@FunctionalInterface
interface SpecKind {

    List<SpecFact> read(SpecExample example);

    /** One line a spec file. */
    static Map<String, SpecKind> all(String code) {
        Language language = Language.of(code);
        Map<String, SpecKind> kinds = new LinkedHashMap<>();
        kinds.put("sentences.spec", sentences(language));
        return kinds;
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
