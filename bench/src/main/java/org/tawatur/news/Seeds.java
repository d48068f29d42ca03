package org.tawatur.news;

import java.util.List;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/** What news is made from: the texts of reports, and what the language pack knows of their words. */
public final class Seeds {

    private static final int LEAST_WORDS = 60;

    private final List<Seed> all;
    private final Synonyms synonyms;
    private final List<String> states;
    private final List<String> weekdays;

    /**
     * @param from dated reports of some length, at least one; the others are passed over
     * @throws IllegalArgumentException if none is left
     */
    public Seeds(Language language, List<Report> from) {
        List<Report> usable = from.stream().filter(r -> r.published() != null && r.text().split("\\s+", LEAST_WORDS + 1).length > LEAST_WORDS).toList();
        if (usable.isEmpty()) {
            throw new IllegalArgumentException("of " + from.size() + " reports none is dated and has more than " + LEAST_WORDS + " words");
        }
        Vocabulary vocabulary = new Vocabulary(new Gazetteer(language), usable.stream().map(Report::text).toList());
        all = usable.stream().map(r -> Seed.of(r, vocabulary)).toList();
        synonyms = new Synonyms(language);
        states = language.file("states.tsv").rows().stream().map(r -> r.list(0).get(0)).toList();
        String article = language.file("names.tsv").rows().stream().filter(r -> r.get(0).equals("article")).map(r -> r.get(1)).findFirst().orElse("");
        weekdays = language.file("weekdays.tsv").rows().stream().map(r -> article + r.list(1).get(0)).toList();
    }

    List<Seed> all() {
        return all;
    }

    Synonyms synonyms() {
        return synonyms;
    }

    List<String> states() {
        return states;
    }

    /** From Monday on, with their article. */
    List<String> weekdays() {
        return weekdays;
    }
}
