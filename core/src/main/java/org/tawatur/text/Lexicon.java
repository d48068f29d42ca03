package org.tawatur.text;

import java.util.ArrayList;
import java.util.BitSet;
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
        /** the sorts of all of them, a bit each */
        long sorts;

        private void add(String[] words, Term term) {
            sorts |= 1L << term.sort().ordinal();
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

    /**
     * What a form says once particles tied to it are set apart.
     *
     * @param whole what it is as it stands, or null
     * @param bare  what it is without the article, or null
     * @param sorts the sorts of both
     * @param cut   how many letters of particles stand before it
     */
    record Tag(Entry whole, Entry bare, long sorts, int cut) {}

    private static final Tag NOTHING = new Tag(null, null, 0, 0);
    private static final int FILTER = 1 << 16;

    private final Letters letters;
    /** by length and first letters: most words of a text say nothing, and this tells so without a look-up */
    private final BitSet filter = new BitSet(FILTER);
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
            addAll(row.exactly(2).needList(1, "names"), Term.Sort.WEEKDAY, number(row, 0, 7), "");
        }
        for (PackFile.Row row : language.file("months.tsv").rows()) {
            Term.Sort sort = row.exactly(4).oneOf(0, "calendar", Set.of("g", "h")).equals("g") ? Term.Sort.MONTH : Term.Sort.HIJRI;
            if (row.list(2).isEmpty() && row.list(3).isEmpty()) {
                throw row.broken("no names");
            }
            addAll(row.list(2), sort, number(row, 1, 12), "");
            addAll(row.list(3), sort, number(row, 1, 12), "?");
        }
        for (PackFile.Row row : language.file("times.tsv").rows()) {
            time(row.exactly(3));
        }
        for (PackFile.Row row : language.file("numbers.tsv").rows()) {
            boolean bound = TermValues.isBound(row.exactly(3));
            Term.Sort sort = Term.Sort.of(row, row.get(0));
            String value = row.get(1);
            addAll(row.needList(2, "words"), sort, bound ? Figure.Bound.valueOf(value).ordinal() : number(row, 1, Long.MAX_VALUE), bound ? value : "");
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
        String sort = TermValues.time(row);
        row.need(2, "words");
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
            filter.set(key(parts[0], 0));
            entries.computeIfAbsent(parts[0], w -> new Entry()).add(parts, new Term(sort, value, code, parts.length));
        }
    }

    /** What a word says, particles tied to it set apart. */
    Tag tag(String form) {
        Tag found = find(form, 0, 0);
        if (found != null || form.length() < 3) {
            return found == null ? NOTHING : found;
        }
        int at = isConjunction(form.charAt(0)) ? 1 : 0;
        found = at == 1 ? find(form, 1, 1) : null;
        if (found != null || form.length() - at < 3 || !isPreposition(form.charAt(at))) {
            return found == null ? NOTHING : found;
        }
        boolean article = form.startsWith(tiedArticle, at);
        found = article ? defined(form, at + tiedArticle.length(), at + 1) : find(form, at + 1, at + 1);
        return found == null ? NOTHING : found;
    }

    private Tag find(String form, int from, int letters) {
        boolean definite = form.length() - from > 3 && form.startsWith(article, from);
        Entry exact = entry(form, from);
        Entry noun = definite ? entry(form, from + article.length()) : null;
        return tag(exact, noun, letters);
    }

    /** A word whose article is written together with the preposition before it. */
    private Tag defined(String form, int from, int letters) {
        String whole = article + form.substring(from);
        return tag(entry(whole, 0), entry(form, from), letters);
    }

    private static Tag tag(Entry exact, Entry noun, int letters) {
        return exact == null && noun == null ? null : new Tag(exact, noun, (exact == null ? 0 : exact.sorts) | (noun == null ? 0 : noun.sorts), letters);
    }

    private Entry entry(String form, int from) {
        return filter.get(key(form, from)) ? entries.get(from == 0 ? form : form.substring(from)) : null;
    }

    private static int key(String form, int from) {
        int length = form.length() - from;
        int key = length;
        for (int i = from; i < from + Math.min(length, 3); i++) {
            key = key * 61 + form.charAt(i);
        }
        return (key ^ key >>> 16) & FILTER - 1;
    }

    boolean isDefinite(String form) {
        return form.length() > 3 && form.startsWith(article);
    }

    boolean isConjunction(char c) {
        return conjunctions.indexOf(c) >= 0;
    }

    boolean isPreposition(char c) {
        return prepositions.indexOf(c) >= 0;
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
