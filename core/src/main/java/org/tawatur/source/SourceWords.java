package org.tawatur.source;

import java.util.HashSet;
import java.util.Set;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** The words that the resolution of speakers asks for by name, from {@code source-words.tsv}. */
public final class SourceWords {

    private final Set<String> documents = new HashSet<>();
    private final Set<String> ministries = new HashSet<>();
    private final Set<String> froms = new HashSet<>();
    private final Set<String> emphasis = new HashSet<>();
    private final Set<String> descriptions = new HashSet<>();

    public SourceWords(Language language) {
        for (PackFile.Row row : language.file("source-words.tsv").rows()) {
            String word = language.letters().normal(row.atMost(2).need(0, "word"));
            switch (row.oneOf(1, "class", Set.of("document", "from", "emphasis", "description", "ministry"))) {
                case "document" -> documents.add(word);
                case "ministry" -> ministries.add(word);
                case "from" -> froms.add(word);
                case "emphasis" -> emphasis.add(word);
                default -> descriptions.add(word);
            }
        }
    }

    boolean isMinistry(Sense sense) {
        return ministries.contains(sense.base());
    }

    boolean isDocument(Sense sense) {
        return documents.contains(sense.base());
    }

    boolean isFrom(String form) {
        return froms.contains(form);
    }

    boolean isEmphasis(String form) {
        return emphasis.contains(form);
    }

    boolean isDescription(Sense sense) {
        return descriptions.contains(sense.base());
    }
}
