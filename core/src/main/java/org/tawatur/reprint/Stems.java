package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/**
 * Cuts words down to what their inflected forms share, roughly: good enough to tell that two reports speak of the same
 * matter, never used for anything that is printed.
 */
public final class Stems {

    /** Words kept: bounds the memory of a run that never ends. */
    private static final int CACHED = 200_000;

    private record Affix(String letters, int least) {}

    private final List<Affix> prefixes = new ArrayList<>();
    private final List<Affix> suffixes = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    /** @throws org.tawatur.text.BrokenPack if the pack's {@code affixes.tsv} is broken */
    public Stems(Language language) {
        for (PackFile.Row row : language.file("affixes.tsv").rows()) {
            boolean before = row.exactly(3).oneOf(0, "side", Set.of("before", "after")).equals("before");
            String letters = language.letters().normal(row.need(1, "affix"));
            String least = row.need(2, "least letters");
            if (!least.matches("[1-9]")) {
                throw row.broken("least letters must be a digit");
            }
            (before ? prefixes : suffixes).add(new Affix(letters, Integer.parseInt(least)));
        }
    }

    /** @param form a normal form */
    public String stem(String form) {
        if (known.size() >= CACHED) {
            known.clear();
        }
        return known.computeIfAbsent(form, this::cut);
    }

    /** The same, made anew: for those who keep what they ask for. */
    public String cut(String form) {
        int start = 0;
        int end = form.length();
        for (Affix prefix : prefixes) {
            if (form.startsWith(prefix.letters) && end - prefix.letters.length() >= prefix.least) {
                start = prefix.letters.length();
                break;
            }
        }
        for (Affix suffix : suffixes) {
            if (form.endsWith(suffix.letters) && end - start - suffix.letters.length() >= suffix.least) {
                end -= suffix.letters.length();
                break;
            }
        }
        return form.substring(start, end);
    }
}
