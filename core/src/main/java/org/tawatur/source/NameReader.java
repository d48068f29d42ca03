package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawatur.report.Span;
import org.tawatur.text.Article;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import org.tawatur.text.Word;

/**
 * Finds persons, bodies and places by name across reports, in their many spellings, and joins what surely is one. Safe
 * for use by several threads.
 */
public final class NameReader {

    private final Lexicon lexicon;
    private final Letters letters;
    private final Recogniser recogniser;
    private final Likeness likeness;
    private final Names names;

    /** @throws org.tawatur.text.BrokenPack if a file of the pack is broken */
    public NameReader(Language language) {
        this.lexicon = language.part(Lexicon.class, Lexicon::new);
        this.letters = language.letters();
        this.recogniser = new Recogniser(lexicon);
        this.likeness = new Likeness(language);
        this.names = new Names(language, lexicon, likeness);
    }

    /** The comparison of two names as printed that this reader uses. */
    public Names names() {
        return names;
    }

    /** The names of reports, in order of first appearance. */
    public List<Name> read(List<Article> articles) {
        List<Line> lines = new ArrayList<>(articles.size());
        List<List<Found>> found = new ArrayList<>(articles.size());
        Learned learned = new Learned(lexicon);
        for (Article article : articles) {
            Line line = new Line(article.words(), article.text(), lexicon);
            lines.add(line);
            found.add(recogniser.all(line).stream().filter(name -> !isTorn(article, name)).toList());
            learned.common(line);
        }
        for (int a = 0; a < articles.size(); a++) {
            learned.learn(articles.get(a).report().id(), lines.get(a), found.get(a));
        }
        Joiner joiner = new Joiner(names, likeness, lexicon, learned.abbreviations());
        for (int a = 0; a < articles.size(); a++) {
            for (Found each : withLearned(lines.get(a), found.get(a), learned)) {
                joiner.add(mention(articles.get(a), each), each.sense());
            }
        }
        return joiner.names();
    }

    private static List<Found> withLearned(Line line, List<Found> found, Learned learned) {
        Set<String> surnames = learned.surnames(found);
        List<Found> all = new ArrayList<>(found.size() + 8);
        int next = 0;
        int free = 0;
        int i = 0;
        while (i < line.size()) {
            if (next < found.size() && found.get(next).first() == i) {
                all.add(learned.corrected(line, found.get(next)));
                i = found.get(next++).last();
                free = i;
                continue;
            }
            Found more = learned.at(line, i, surnames);
            boolean fits = more != null && more.first() >= free && (next >= found.size() || more.last() <= found.get(next).first());
            if (fits) {
                all.add(more);
                free = more.last();
            }
            i = fits ? more.last() : i + 1;
        }
        return all;
    }

    /** Whether a line ends within a name. */
    private static boolean isTorn(Article article, Found name) {
        int from = article.words().get(name.first()).end();
        int end = article.text().indexOf('\n', from);
        return end >= 0 && end < article.words().get(name.last() - 1).start();
    }

    private Mention mention(Article article, Found found) {
        Word first = article.words().get(found.first());
        int start = first.start();
        for (int cut = 0; cut < found.cut() || letters.normal(article.text().charAt(start)) == 0; start++) {
            cut += letters.normal(article.text().charAt(start)) == 0 ? 0 : 1;
        }
        char lam = lexicon.one("to").charAt(0);
        if (start > first.start() && article.text().charAt(start) == lam && article.text().charAt(start - 1) == lam) {
            start--;
        }
        Span span = new Span(start, article.words().get(found.last() - 1).end());
        return new Mention(article.report().id(), span, span.in(article.text()));
    }
}
