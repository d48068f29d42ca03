package org.tawatur.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** What ties the parts of a long noun phrase together: the classes of phrase-ties.tsv. */
final class PhraseTies {

    private static final Set<String> CLASSES = Set.of("tie", "origin", "origin-tie", "place-tie", "emphasis", "any", "issued", "body-tie", "place",
            "platform-tie", "platform", "for-head", "name-tail", "name-particle", "son", "attribute", "lapse", "percent", "withholding", "withheld", "counterpart", "more", "feminine", "described", "called");

    private final Map<String, Set<String>> words = new HashMap<>();

    /** @throws org.tawatur.text.BrokenPack if the file is broken */
    PhraseTies(Language language) {
        CLASSES.forEach(name -> words.put(name, new HashSet<>()));
        for (PackFile.Row row : language.file("phrase-ties.tsv").rows()) {
            String word = language.letters().normal(row.exactly(2).need(0, "word"));
            words.get(row.oneOf(1, "class", CLASSES)).add(word);
        }
    }

    /**
     * Whether a word is of a class.
     *
     * @param name one of the classes of the file
     * @param form in normal letters
     */
    boolean is(String name, String form) {
        return words.get(name).contains(form);
    }
}
