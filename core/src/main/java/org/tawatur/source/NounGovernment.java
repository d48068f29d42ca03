package org.tawatur.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** The prepositions that nouns and participles take, from {@code noun-government.tsv}. */
final class NounGovernment {

    private final Map<String, Set<String>> prepositions = new HashMap<>();

    /** @throws org.tawatur.text.BrokenPack if the file is broken */
    NounGovernment(Language language) {
        Particles particles = Vocabulary.of(language).particles();
        for (PackFile.Row row : language.file("noun-government.tsv").rows()) {
            String noun = language.letters().normal(row.exactly(2).need(0, "noun"));
            row.need(1, "prepositions");
            for (String preposition : row.list(1)) {
                String normal = language.letters().normal(preposition);
                add(noun, normal);
                particles.of("feminine").forEach(ending -> add(noun + ending, normal));
                particles.of("plural").forEach(ending -> add(noun + ending, normal));
            }
        }
    }

    private void add(String noun, String preposition) {
        prepositions.computeIfAbsent(noun, k -> new HashSet<>()).add(preposition);
    }

    /**
     * Whether a noun takes a preposition.
     *
     * @param base        without article, in normal letters
     * @param preposition in normal letters; one letter where it is attached
     */
    boolean takes(String base, String preposition) {
        Set<String> taken = prepositions.get(base);
        return taken != null && taken.contains(preposition);
    }
}
