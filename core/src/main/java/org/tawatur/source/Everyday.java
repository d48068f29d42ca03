package org.tawatur.source;

import java.util.HashSet;
import java.util.Set;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** The lists of everyday words that were counted in a corpus. They are kept in normal letters. */
final class Everyday {

    final Set<String> common;
    final Set<String> ordinary;
    final Set<String> verbs;

    /** The lists of a language, shared by all who ask for them. */
    static Everyday of(Language language) {
        return language.part(Everyday.class, Everyday::new);
    }

    private Everyday(Language language) {
        common = words(language, "common-words.tsv");
        ordinary = words(language, "ordinary-words.tsv");
        verbs = words(language, "verb-forms.tsv");
    }

    private static Set<String> words(Language language, String file) {
        Set<String> words = new HashSet<>();
        for (PackFile.Row row : language.file(file).rows()) {
            String word = row.exactly(1).need(0, "word");
            if (!language.letters().normal(word).equals(word) || word.indexOf(' ') >= 0) {
                throw row.broken("not one word in normal letters");
            }
            words.add(word);
        }
        return words;
    }
}
