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
    private final Set<String> onward = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> nameTies = new HashSet<>();
    private String accusative = " ";

    public SourceWords(Language language) {
        for (PackFile.Row row : language.file("source-words.tsv").rows()) {
            String word = language.letters().normal(row.exactly(2).need(0, "word"));
            switch (row.oneOf(1, "class", Set.of("document", "from", "emphasis", "description", "ministry", "accusative", "onward", "other", "name-tie"))) {
                case "document" -> documents.add(word);
                case "other" -> others.add(word);
                case "name-tie" -> nameTies.add(word);
                case "onward" -> onward.add(word);
                case "ministry" -> ministries.add(word);
                case "accusative" -> accusative = word;
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

    /** The text that a word names, with or without the ending of an accusative; null if none. */
    String document(Sense sense) {
        String base = sense.base();
        if (documents.contains(base)) {
            return base;
        }
        String stem = base.length() > 3 ? base.substring(0, base.length() - 1) : base;
        return base.endsWith(accusative) && documents.contains(stem) ? stem : null;
    }

    /** Whether a verb's form adds to what was said before. */
    boolean goesOn(String form) {
        return onward.contains(form);
    }

    /** Whether a word says that somebody else of the same kind is meant. */
    boolean isOther(String form) {
        return others.contains(form);
    }

    /** Whether a word ties the parts of a person's name. */
    boolean isNameTie(String form) {
        return nameTies.contains(form);
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
