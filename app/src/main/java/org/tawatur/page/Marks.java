package org.tawatur.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names tell that authors of pages give to parts of them, from {@code marks.tsv}. */
final class Marks {

    /** What a part of a page is. */
    enum Kind {
        ARTICLE, FURNITURE, COMMENTS, CAPTION, BYLINE, STANDFIRST
    }

    private static final String[] NAMING = {"class", "id", "role", "itemprop", "data-component", "data-testid"};
    private static final int MOST_CHARS = 400;

    private record Name(String[] words, boolean open, Kind kind) {

        boolean stands(List<String> in, int at) {
            if (at + words.length > in.size()) {
                return false;
            }
            int last = words.length - 1;
            for (int i = 0; i < last; i++) {
                if (!words[i].equals(in.get(at + i))) {
                    return false;
                }
            }
            String word = in.get(at + last);
            return open ? word.startsWith(words[last]) : word.equals(words[last]);
        }
    }

    private final Map<Character, List<Name>> names = new HashMap<>();

    /** @throws IllegalArgumentException naming file and line, if the data file is broken */
    Marks() {
        for (Sheet.Row row : Sheet.rows("marks.tsv", 2)) {
            String name = row.need(1, "name");
            boolean open = name.endsWith("*");
            String[] words = (open ? name.substring(0, name.length() - 1) : name).split("-");
            if (words[0].isEmpty()) {
                throw row.broken("a name without a first word");
            }
            names.computeIfAbsent(words[0].charAt(0), c -> new ArrayList<>()).add(new Name(words, open, row.kind(Kind.class)));
        }
    }

    /** All that an element's names say of it. */
    Set<Kind> of(Element element) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String naming : NAMING) {
            String value = element.attr(naming);
            for (String name : value.isEmpty() ? new String[0] : value.substring(0, Math.min(value.length(), MOST_CHARS)).split("\\s")) {
                add(words(name), kinds);
            }
        }
        return kinds;
    }

    private void add(List<String> words, Set<Kind> kinds) {
        for (int i = 0; i < words.size(); i++) {
            for (Name name : names.getOrDefault(words.get(i).charAt(0), List.of())) {
                if (!kinds.contains(name.kind()) && name.stands(words, i)) {
                    kinds.add(name.kind());
                }
            }
        }
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean in = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
            boolean turn = in && i > from && Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1));
            if (!in || turn) {
                if (i > from) {
                    words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = in ? i : i + 1;
            }
        }
        return words;
    }
}
