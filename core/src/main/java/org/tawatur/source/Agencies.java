package org.tawatur.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.text.Language;
import org.tawatur.text.Letters;

/** The news agencies of {@code outlets.tsv} under all their names, found among words in normal letters. */
public final class Agencies {

    /** A name by its first word. */
    private record Entry(List<String> rest, String agency) {}

    /**
     * An agency found among words.
     *
     * @param name as {@link Outlet#name}
     * @param last the index after its last word
     */
    record Found(String name, int last) {}

    private final Letters letters;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** Agencies in the language's normal letters. */
    public Agencies(Language language) {
        letters = language.letters();
        Outlets.load().all().stream().filter(outlet -> outlet.kind() == Outlet.Kind.AGENCY).forEach(this::add);
        byFirst.values().forEach(entries -> entries.sort(Comparator.comparingInt((Entry e) -> -e.rest().size())));
    }

    private void add(Outlet outlet) {
        Stream.concat(outlet.credits().stream(), outlet.names().stream()).forEach(name -> add(name, outlet.name()));
    }

    private void add(String name, String agency) {
        List<String> words = words(name);
        byFirst.computeIfAbsent(words.remove(0), k -> new ArrayList<>()).add(new Entry(List.copyOf(words), agency));
    }

    private List<String> words(String name) {
        StringBuilder parted = new StringBuilder(name.length());
        name.codePoints().forEach(c -> parted.appendCodePoint(isOfWord(c) ? c : ' '));
        return new ArrayList<>(List.of(letters.normal(parted.toString()).strip().split("\\s+")));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u0640';
    }

    /** The usual name of the agency that a phrase names, or the phrase itself where it names none. */
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
