package org.tawatur.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of number and time of a language pack: {@code numbers.tsv}, {@code times.tsv}, months and weekdays. */
final class Lexicon {

    /** What begins with a word: the word alone, and phrases, the longest first. */
    static final class Entry {

        final List<Term> terms = new ArrayList<>(1);
        final List<String[]> rests = new ArrayList<>(0);
        final List<Term> phrases = new ArrayList<>(0);

        private void add(String[] words, Term term) {
            if (words.length == 1) {
                terms.add(term);
                return;
            }
            int at = 0;
            while (at < phrases.size() && phrases.get(at).words() >= words.length) {
                at++;
            }
            phrases.add(at, term);
            rests.add(at, words);
        }
    }

    private final Letters letters;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> notFuture = new HashSet<>();
    private final List<String> future = new ArrayList<>();
    private String conjunctions = "";
    private String prepositions = "";
    private String article = "";
    private String tiedArticle = "";

    Lexicon(Language language) {
        this.letters = language.letters();
        particles(language.file("particles.tsv"));
        for (PackFile.Row row : language.file("weekdays.tsv").rows()) {
            addAll(row.atMost(2).list(1), Term.Sort.WEEKDAY, number(row, 0, 7), "");
        }
        for (PackFile.Row row : language.file("months.tsv").rows()) {
            Term.Sort sort = row.atMost(4).oneOf(0, "calendar", Set.of("g", "h")).equals("g") ? Term.Sort.MONTH : Term.Sort.HIJRI;
            addAll(row.list(2), sort, number(row, 1, 12), "");
            addAll(row.list(3), sort, number(row, 1, 12), "?");
        }
        for (PackFile.Row row : language.file("times.tsv").rows()) {
            time(row.atMost(3));
        }
        for (PackFile.Row row : language.file("numbers.tsv").rows()) {
            Term.Sort sort = Term.Sort.of(row.atMost(3), row.need(0, "class"));
            String value = row.need(1, "value");
            boolean bound = sort == Term.Sort.BOUND;
            addAll(row.list(2), sort, bound ? Figure.Bound.valueOf(value).ordinal() : number(row, 1, Long.MAX_VALUE), bound ? value : "");
        }
    }

    private void particles(PackFile file) {
        for (PackFile.Row row : file.rows()) {
            String particle = letters.normal(row.get(0));
            switch (row.get(1)) {
                case "and" -> conjunctions += particle;
                case "preposition" -> prepositions += particle;
                case "article" -> article = particle;
                case "article-after-l" -> tiedArticle = particle;
                default -> { }
            }
        }
    }

    private void time(PackFile.Row row) {
        String sort = row.need(0, "class");
        if (sort.equals("future")) {
            row.list(2).forEach(p -> future.add(letters.normal(p)));
        } else if (sort.equals("not-future")) {
            row.list(2).forEach(p -> notFuture.add(letters.normal(p)));
        } else {
            String[] value = row.get(1).split(" ");
            boolean counted = value[0].matches("-?\\d+");
            addAll(row.list(2), Term.Sort.of(row, sort), counted ? Long.parseLong(value[0]) : 0, counted ? value.length > 1 ? value[1] : "" : value[0]);
        }
    }

    private static long number(PackFile.Row row, int column, long most) {
        String field = row.need(column, "number");
        if (!field.matches("\\d{1,18}") || Long.parseLong(field) < 1 || Long.parseLong(field) > most) {
            throw row.broken("not a number from 1 to " + most);
        }
        return Long.parseLong(field);
    }

    private void addAll(List<String> words, Term.Sort sort, long value, String code) {
        for (String printed : words) {
            String[] parts = letters.normal(printed).split("[ .]");
            entries.computeIfAbsent(parts[0], w -> new Entry()).add(parts, new Term(sort, value, code, parts.length));
        }
    }

    Entry get(String form) {
        return entries.get(form);
    }

    boolean isConjunction(char c) {
        return conjunctions.indexOf(c) >= 0;
    }

    boolean isPreposition(char c) {
        return prepositions.indexOf(c) >= 0;
    }

    String article() {
        return article;
    }

    /** The article as it is written after the preposition that swallows its first letter. */
    String tiedArticle() {
        return tiedArticle;
    }

    Letters letters() {
        return letters;
    }

    /** Whether a word looks like a verb in the future. */
    boolean isFuture(String form) {
        int from = form.length() > 4 && isConjunction(form.charAt(0)) ? 1 : 0;
        for (String beginning : future) {
            if (form.length() - from > 4 && form.startsWith(beginning, from)) {
                for (int n = beginning.length(); n <= Math.min(7, form.length() - from); n++) {
                    if (notFuture.contains(form.substring(from, from + n))) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }
}
