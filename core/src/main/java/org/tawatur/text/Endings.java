package org.tawatur.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Endings by which nouns and adjectives are told apart, from {@code endings.tsv}. */
final class Endings {

    private static final char FATHA = '\u064E';

    private static final Set<String> CLASSES = Set.of(
            "article", "pronoun", "accusative", "plural", "dual", "feminine-printed", "feminine-stem", "feminine-plural", "dual-adjective", "feminine-dual", "adjective");

    private final Map<String, List<String>> classes = new HashMap<>();
    private final List<String> dual;
    private final String feminine;

    Endings(Language language) {
        PackFile file = language.file("endings.tsv");
        for (PackFile.Row row : file.rows()) {
            for (String ending : row.exactly(2).needList(1, "endings")) {
                classes.computeIfAbsent(row.oneOf(0, "class", CLASSES), c -> new ArrayList<>()).add(row.get(0).equals("feminine-printed") ? ending : language.letters().normal(ending));
            }
        }
        for (String needed : List.of("article", "accusative", "feminine-printed", "feminine-stem")) {
            if (all(needed).isEmpty()) {
                throw file.broken("no row of class " + needed);
            }
        }
        this.dual = all("dual");
        this.feminine = language.letters().normal(all("feminine-printed").get(0));
    }

    private List<String> all(String name) {
        return classes.getOrDefault(name, List.of());
    }

    List<String> pronouns() {
        return all("pronoun");
    }

    List<String> articles() {
        return all("article");
    }

    /** The form with the ending of the accusative. */
    String accusative(String form) {
        return form + all("accusative").get(0);
    }

    /** A sound plural as it stands before what it belongs to, or the form itself. */
    String withoutNun(String form) {
        boolean sound = all("plural").stream().anyMatch(form::endsWith);
        return sound ? form.substring(0, form.length() - 1) : form;
    }

    /** The form of a feminine noun by itself, where this is how it stands before a pronoun; else null. */
    String feminine(String owned) {
        return ends(owned, all("feminine-stem")) ? owned.substring(0, owned.length() - 1) + feminine : null;
    }

    /** The dual's forms of a singular; as printed it shows whether it is feminine. */
    List<String> duals(String singular, String printed) {
        boolean feminine = all("feminine-printed").stream().anyMatch(printed::endsWith);
        String stem = feminine ? singular.substring(0, singular.length() - 1) + all("feminine-stem").get(0) : singular;
        List<String> forms = new ArrayList<>();
        all("dual").forEach(e -> forms.add(stem + e));
        return forms;
    }

    /** Whether a form ends as duals do. */
    boolean isDual(String form) {
        return ends(form, dual);
    }

    /** Whether a form has an ending of this class and something before it. */
    boolean ends(String form, String name) {
        return ends(form, all(name));
    }

    private static boolean ends(String form, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (form.length() > endings.get(i).length() + 1 && form.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether harakat show that a printed word ends as a dual does: a fatha before the ending. */
    boolean isPrintedDual(CharSequence printed) {
        for (int i = printed.length() - 2; i >= 0 && i > printed.length() - 7; i--) {
            if (printed.charAt(i) == FATHA) {
                return true;
            }
        }
        return false;
    }
}
