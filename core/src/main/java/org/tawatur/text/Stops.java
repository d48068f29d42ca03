package org.tawatur.text;

import java.util.HashSet;
import java.util.Set;

/** Which full stops end no sentence, from {@code abbreviations.tsv} and {@code continuations.tsv}. */
final class Stops {

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> letters = new HashSet<>();
    private final Set<String> continuations = new HashSet<>();

    /** @throws BrokenPack if one of the files is broken */
    Stops(Language language) {
        for (PackFile.Row row : language.file("abbreviations.tsv").rows()) {
            if (row.exactly(2).need(0, "abbreviation").indexOf('|') >= 0) {
                throw row.broken("one abbreviation a line");
            }
            String word = language.letters().normal(row.get(0));
            abbreviations.add(word);
            if (!row.get(1).isEmpty()) {
                row.oneOf(1, "class", Set.of("letter"));
                letters.add(word);
            }
        }
        for (PackFile.Row row : language.file("continuations.tsv").rows()) {
            continuations.add(language.letters().normal(row.exactly(1).need(0, "word")));
        }
    }

    /**
     * Whether a word before a full stop is cut short by it.
     *
     * @param tight whether the text goes on at once after the stop
     */
    boolean isShort(Word word, boolean tight) {
        if (word.kind() != Word.Kind.WORD) {
            return false;
        }
        return word.form().length() == 1 || abbreviations.contains(word.form()) && (tight || !letters.contains(word.form()));
    }

    /** Whether no sentence begins with a word. */
    boolean goesOn(Word word) {
        return word.kind() == Word.Kind.WORD && continuations.contains(word.form());
    }
}
