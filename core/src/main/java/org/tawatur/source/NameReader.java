package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Set<String> common = new HashSet<>();
        for (Article article : articles) {
            Line line = new Line(article.words(), lexicon);
            lines.add(line);
            found.add(recogniser.all(line));
            common(line, common);
        }
        Phrases<NameSense> learned = learned(found, common);
        Joiner joiner = new Joiner(names, likeness, lexicon);
        for (int a = 0; a < articles.size(); a++) {
            Article article = articles.get(a);
            Set<String> surnames = surnames(found.get(a));
            for (Found each : withLearned(lines.get(a), found.get(a), learned, surnames)) {
                joiner.add(mention(article, each), each.sense());
            }
        }
        return joiner.names();
    }

    /** Words met with an article: no foreign name has one, so an unknown word among them is none. */
    private static void common(Line line, Set<String> common) {
        for (Form form : line.forms) {
            for (Form.Reading reading : form.readings()) {
                if (reading.definite()) {
                    common.add(reading.stem());
                }
            }
        }
    }

    private Phrases<NameSense> learned(List<List<Found>> found, Set<String> common) {
        Phrases<NameSense> learned = new Phrases<>();
        Set<String> seen = new HashSet<>();
        for (List<Found> each : found) {
            for (Found name : each) {
                NameSense sense = name.sense();
                boolean place = sense.kind() == Name.Kind.PLACE && !sense.isState() && !sense.head().isEmpty();
                if (place && !common.contains(sense.words().get(0)) && seen.add(sense.key())) {
                    learned.add(sense.words().toArray(String[]::new), NameSense.place("", sense.words()));
                }
            }
        }
        return learned;
    }

    /** Surnames by which a report may call whom it has named in full. */
    private Set<String> surnames(List<Found> found) {
        Map<String, Boolean> surnames = new HashMap<>();
        for (Found name : found) {
            List<String> words = name.sense().words();
            if (name.sense().kind() == Name.Kind.PERSON && words.size() > 1) {
                String last = words.get(words.size() - 1);
                boolean proper = last.length() > 3 && !lexicon.given.contains(last) && !lexicon.form(last).ordinary();
                surnames.merge(last, proper, Boolean::logicalAnd);
            }
        }
        surnames.values().removeIf(proper -> !proper);
        return surnames.keySet();
    }

    private List<Found> withLearned(Line line, List<Found> found, Phrases<NameSense> learned, Set<String> surnames) {
        List<Found> all = new ArrayList<>(found.size() + 8);
        int next = 0;
        int i = 0;
        while (i < line.size()) {
            if (next < found.size() && found.get(next).first() == i) {
                Found known = found.get(next++);
                all.add(known);
                i = known.last();
                continue;
            }
            Found more = learned(line, i, learned, surnames);
            boolean free = more != null && (next >= found.size() || more.last() <= found.get(next).first());
            if (free) {
                all.add(more);
            }
            i = free ? more.last() : i + 1;
        }
        return all;
    }

    private static Found learned(Line line, int i, Phrases<NameSense> learned, Set<String> surnames) {
        for (Form.Reading reading : line.at(i).readings()) {
            Phrases.Hit<NameSense> hit = learned.at(reading.word(), line, i);
            if (hit != null) {
                return new Found(hit.value(), i, i + hit.length(), reading.cut());
            }
            if (surnames.contains(reading.word())) {
                return new Found(NameSense.person(List.of(reading.word())), i, i + 1, reading.cut());
            }
        }
        return null;
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
