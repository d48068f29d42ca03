package org.tawatur.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Report;

/**
 * A report that others are made from.
 *
 * @param title      its words
 * @param paragraphs the sentences of each, by their words
 */
record Seed(String id, LocalDate day, List<Word> title, List<List<List<Word>>> paragraphs) {

    private static final String STOPS = ".!?\u061F";

    static Seed of(Report report, Vocabulary vocabulary) {
        String title = report.title() == null ? "" : report.title();
        List<List<List<Word>>> paragraphs = report.text().substring(title.length()).lines().map(String::strip).filter(p -> !p.isEmpty())
                .map(p -> sentences(words(p, vocabulary))).toList();
        return new Seed(report.id(), report.published().toLocalDate(), words(title, vocabulary), paragraphs);
    }

    private static List<Word> words(String text, Vocabulary vocabulary) {
        List<Word> words = new ArrayList<>();
        Vocabulary.tokens(text, token -> words.add(vocabulary.word(token)));
        return List.copyOf(words);
    }

    private static List<List<Word>> sentences(List<Word> words) {
        List<List<Word>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || ends(words.get(i))) {
                sentences.add(words.subList(from, i + 1));
                from = i + 1;
            }
        }
        return List.copyOf(sentences);
    }

    /** Whether a stop stands here with a blank after it. */
    private static boolean ends(Word word) {
        String marks = word.printed();
        int last = marks.length() - 1;
        if (!word.isBetween() || !Character.isWhitespace(marks.charAt(last))) {
            return false;
        }
        return marks.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
    }
}
