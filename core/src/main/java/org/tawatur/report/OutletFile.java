package org.tawatur.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rows of a file in the form of {@code outlets.tsv}, each checked for what it says by itself. */
final class OutletFile {

    private static final List<String> ROWS = List.of("outlet", "family", "before");
    private static final List<Integer> FIELDS = List.of(11, 3, 3);
    private static final List<String> KINDS = Arrays.stream(Outlet.Kind.values()).map(Outlet.Kind::word).toList();
    private static final List<String> CONTROLS = Arrays.stream(Outlet.Control.values()).map(Outlet.Control::word).toList();
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /** What a decoder puts where bytes are no UTF-8. */
    private static final char NO_LETTER = '\uFFFD';

    /** An outlet and the row it stands in. */
    record Entry(Outlet outlet, Phrases.Row row) {}

    private final Map<String, Entry> outlets = new LinkedHashMap<>();
    private final Map<String, String> families = new LinkedHashMap<>();
    private final Map<String, List<Outlet.Kind>> before = new LinkedHashMap<>();

    private OutletFile() {
    }

    /**
     * Reads a file; the stream is closed.
     *
     * @param name what messages call it
     * @throws IllegalArgumentException naming file and line, if a row is broken
     * @throws UncheckedIOException     if it cannot be read
     */
    static OutletFile read(String name, InputStream in) {
        OutletFile file = new OutletFile();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank() && text.charAt(0) != '#') {
                    file.add(new Phrases.Row(name, number, Arrays.stream(text.split("\t", -1)).map(String::strip).toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
        return file;
    }

    /** Outlets by their ids, as the file orders them. */
    Map<String, Entry> outlets() {
        return outlets;
    }

    /** Why the outlets of a family are one hand, by its id. */
    Map<String, String> families() {
        return families;
    }

    /** The kinds of outlets before whose names a phrase may stand, by the phrase. */
    Map<String, List<Outlet.Kind>> before() {
        return before;
    }

    private void add(Phrases.Row row) {
        int what = row.oneOf(0, "the row's first word", ROWS);
        check(row, FIELDS.get(what));
        switch (what) {
            case 0 -> once(row, outlets.put(id(row), new Entry(outlet(row), row)));
            case 1 -> once(row, families.put(id(row), text(row, 2, "owner or reason")));
            default -> once(row, before.put(Outlets.key(worded(row, row.need(1, "words"))), kinds(row)));
        }
    }

    private static void once(Phrases.Row row, Object earlier) {
        if (earlier != null) {
            throw row.broken("a second row of this " + row.fields().get(0));
        }
    }

    private static void check(Phrases.Row row, int fields) {
        if (row.fields().size() != fields) {
            throw row.broken(row.fields().size() + " fields, not " + fields);
        }
        for (String field : row.fields()) {
            if (field.isEmpty()) {
                throw row.broken("an empty field; nothing is written -");
            }
            if (field.startsWith("|") || field.endsWith("|") || field.contains("||")) {
                throw row.broken("an empty alternative");
            }
            if (field.indexOf(NO_LETTER) >= 0) {
                throw row.broken("not UTF-8");
            }
        }
    }

    private static String id(Phrases.Row row) {
        String id = row.need(1, "id");
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw row.broken("an id is of small Latin letters, digits and hyphens, 40 at most, not \"" + id + "\"");
        }
        return id;
    }

    private static Outlet outlet(Phrases.Row row) {
        List<String> names = list(row, 8);
        List<String> credits = list(row, 10);
        names.forEach(name -> worded(row, name));
        credits.forEach(name -> worded(row, name));
        if (names.isEmpty() && credits.isEmpty()) {
            throw row.broken("neither a name nor a credit");
        }
        List<String> domains = list(row, 9);
        domains.stream().filter(domain -> !WebAddress.isDomain(domain)).findFirst().ifPresent(domain -> {
            throw row.broken("no domain: " + domain);
        });
        return new Outlet(
                id(row), Outlet.Kind.values()[row.oneOf(2, "kind", KINDS)], Outlet.Control.values()[row.oneOf(3, "control", CONTROLS)],
                code(row, row.fields().get(4), "country", COUNTRIES), languages(row), text(row, 6, "owner"), text(row, 7, "family"), names, domains, credits);
    }

    private static List<String> languages(Phrases.Row row) {
        List<String> languages = list(row, 5);
        languages.forEach(language -> code(row, language, "language", LANGUAGES));
        if (languages.isEmpty()) {
            throw row.broken("no language");
        }
        return languages;
    }

    private static String code(Phrases.Row row, String code, String what, Set<String> known) {
        if (code.equals("-")) {
            return null;
        }
        if (!known.contains(code)) {
            throw row.broken("no " + what + " has the code \"" + code + "\"");
        }
        return code;
    }

    private static List<Outlet.Kind> kinds(Phrases.Row row) {
        return list(row, 2).stream().map(word -> {
            int kind = KINDS.indexOf(word);
            if (kind < 0) {
                throw row.broken("kinds are of " + KINDS + ", not \"" + word + "\"");
            }
            return Outlet.Kind.values()[kind];
        }).toList();
    }

    /** A field of one text, which no bar parts; null for nothing. */
    private static String text(Phrases.Row row, int column, String what) {
        String field = row.need(column, what);
        if (field.contains("|")) {
            throw row.broken("one " + what + ", not several");
        }
        return field.equals("-") ? null : field;
    }

    private static List<String> list(Phrases.Row row, int column) {
        String field = row.fields().get(column);
        return field.equals("-") ? List.of() : Arrays.stream(field.split("\\|")).map(String::strip).toList();
    }

    private static String worded(Phrases.Row row, String name) {
        if (Outlets.key(name).isEmpty()) {
            throw row.broken("a name without a letter or a digit, or too long: " + name);
        }
        return name;
    }
}
