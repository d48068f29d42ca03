package org.tawatur.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The nouns that news counts, from {@code counted.tsv}: singular, dual and plural forms, and words that say what befell. */
final class CountedNouns {

    /** The number a form stands for. */
    enum Form { ONE, TWO, MANY, TWO_OR_MANY }

    /** A form of a counted noun. */
    record Counted(Figure.Noun noun, Form form) {}

    private static final Set<String> KINDS = Set.of("person", "group", "weapon", "vehicle", "event", "place", "money", "measure", "time", "thing");
    private static final Set<String> ROLES = Set.of("dead", "wounded", "arrested", "missing", "displaced");

    private final Letters letters;
    private final Endings endings;
    private final Map<String, Counted> nouns = new HashMap<>();
    /** An abbreviation takes no case ending. */
    private static final int SHORTEST_CASED = 2;

    private final Map<String, Figure.Role> roles = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    CountedNouns(Language language) {
        this.letters = language.letters();
        this.endings = new Endings(language);
        for (PackFile.Row row : language.file("counted.tsv").rows()) {
            switch (row.oneOf(0, "class", Set.of("noun", "befallen", "role", "with", "others", "of-them", "corps", "name", "no-dual", "parts-of-them", "next-only", "lost", "number-of"))) {
                case "noun" -> noun(row.exactly(4));
                case "befallen" -> noun(row.exactly(5));
                case "role" -> row.exactly(3).needList(2, "words").forEach(w -> roles.put(letters.normal(w), role(row, 1)));
                default -> none(row.exactly(3)).needList(2, "words").forEach(w -> lists.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(letters.normal(w)));
            }
        }
    }

    private static PackFile.Row none(PackFile.Row row) {
        if (!row.get(1).isEmpty()) {
            throw row.broken("only a noun has a kind, only a role one of dead, wounded …");
        }
        return row;
    }

    private static Figure.Role role(PackFile.Row row, int column) {
        return Figure.Role.valueOf(row.oneOf(column, "role", ROLES).toUpperCase(Locale.ROOT));
    }

    private void noun(PackFile.Row row) {
        String singular = letters.normal(row.need(2, "singular"));
        Figure.Kind kind = Figure.Kind.valueOf(row.oneOf(1, "kind", KINDS).toUpperCase(Locale.ROOT));
        Figure.Noun noun = new Figure.Noun(singular, kind, row.get(0).equals("noun") ? Figure.Role.NONE : role(row, 4));
        put(singular, noun, Form.ONE);
        if (singular.length() > SHORTEST_CASED) {
            put(endings.accusative(singular), noun, Form.ONE);
        }
        for (String plural : row.list(3)) {
            String form = letters.normal(plural);
            put(form, noun, Form.MANY);
            put(endings.accusative(form), noun, Form.MANY);
            put(endings.withoutNun(form), noun, Form.MANY);
        }
        for (String dual : endings.duals(letters.normal(row.get(2)), row.get(2))) {
            put(dual, noun, Form.TWO);
        }
    }

    private void put(String form, Figure.Noun noun, Form number) {
        Counted before = nouns.get(form);
        if (before == null) {
            nouns.put(form, new Counted(noun, number));
        } else if (number == Form.TWO && before.form() == Form.MANY) {
            nouns.put(form, new Counted(before.noun(), Form.TWO_OR_MANY));
        }
    }

    /** The noun of a form without article or particles, with or without a pronoun tied to it; or null. */
    Counted get(String form) {
        Counted found = nouns.get(form);
        if (found != null) {
            return found;
        }
        for (String pronoun : endings.pronouns()) {
            if (form.length() > pronoun.length() + 2 && form.endsWith(pronoun)) {
                found = owned(form.substring(0, form.length() - pronoun.length()));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A noun without its owner's pronoun; a feminine ending is written otherwise before one. */
    private Counted owned(String stem) {
        Counted found = nouns.get(stem);
        String feminine = found == null ? endings.feminine(stem) : null;
        return feminine == null ? found : nouns.get(feminine);
    }

    Figure.Role role(String form) {
        return roles.get(form);
    }

    boolean is(String list, String form) {
        Set<String> words = lists.get(list);
        return words != null && words.contains(form);
    }

    Endings endings() {
        return endings;
    }

    List<String> articles() {
        return endings.articles();
    }
}
