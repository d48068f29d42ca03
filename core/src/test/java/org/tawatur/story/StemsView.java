package org.tawatur.story;

import org.tawatur.reprint.Stems;
import org.tawatur.text.Language;

/** Lets examples of the language pack look at how words are cut down. */
public final class StemsView {

    private final Stems stems;

    public StemsView(Language language) {
        stems = new Stems(language);
    }

    /** @param form a normal form */
    public String stem(String form) {
        return stems.stem(form);
    }
}
