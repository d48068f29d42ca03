package org.tawatur.telling;

import org.tawatur.source.Name;

/** Says in the words of one language why two spellings are one name. */
public final class NameWords {

    private final Words words;

    /** @throws IllegalArgumentException if there are no words in that language */
    public NameWords(String lang) {
        words = Words.of(lang);
    }

    /** A sentence without marks of direction. */
    public String say(Name.Join join) {
        return Words.plain(words.say("name." + join.reason().name(), join.spelling(), join.with()));
    }
}
