package org.tawatur.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;
import org.tawatur.text.PackFile;

/** The news agencies of {@code media.tsv} under all their names. */
public final class Agencies {

    /** A name by its first word. */
    private record Entry(List<String> rest, String agency) {}

    /**
     * An agency found among words.
     *
     * @param name the pack's name for it
     * @param last the index after its last word
     */
    record Found(String name, int last) {}

    private final Letters letters;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** @throws org.tawatur.text.BrokenPack if the file is broken */
    public Agencies(Language language) {
        letters = language.letters();
        for (PackFile.Row row : language.file("media.tsv").rows()) {
            if (row.get(1).equals("agency")) {
                String agency = row.need(0, "name");
                add(agency, agency);
                row.list(3).forEach(name -> add(name, agency));
            }
        }
        byFirst.values().forEach(entries -> entries.sort(Comparator.comparingInt((Entry e) -> -e.rest().size())));
    }

    private void add(String name, String agency) {
        List<String> words = words(name);
        byFirst.computeIfAbsent(words.remove(0), k -> new ArrayList<>()).add(new Entry(List.copyOf(words), agency));
    }

    private List<String> words(String name) {
        return new ArrayList<>(List.of(letters.normal(name.replace('.', ' ')).strip().split("\\s+")));
    }

    /** The pack's name for the agency that a phrase names, or the phrase itself where it names none. */
    public String name(String phrase) {
        List<String> forms = words(phrase);
        for (int i = 0; i < forms.size(); i++) {
            Found found = at(forms, i);
            if (found != null) {
                return found.name();
            }
        }
        return phrase;
    }

    /** The longest agency's name that begins at a form, or null. */
    Found at(List<String> forms, int first) {
        for (Entry entry : byFirst.getOrDefault(forms.get(first), List.of())) {
            int last = first + 1 + entry.rest().size();
            if (last <= forms.size() && forms.subList(first + 1, last).equals(entry.rest())) {
                return new Found(entry.agency(), last);
            }
        }
        return null;
    }
}
