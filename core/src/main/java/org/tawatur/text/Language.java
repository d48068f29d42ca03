package org.tawatur.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A language pack: a folder of {@linkplain PackFile plain files} that hold what is known of one language. Each reader
 * loads the files it needs and refuses a broken one at once.
 */
public final class Language {

    private static final String HOME = "/org/tawatur/language/";

    private final String code;
    private final Path folder;
    private final Letters letters;

    private Language(String code, Path folder) {
        this.code = code;
        this.folder = folder;
        this.letters = Letters.of(file("letters.tsv"));
    }

    /** The pack of a language that Tawatur brings along. */
    public static Language of(String code) {
        return new Language(code, null);
    }

    /** A pack from a folder; its name is the language's code. */
    public static Language in(Path folder) {
        return new Language(folder.getFileName().toString(), folder);
    }

    /** BCP 47 code. */
    public String code() {
        return code;
    }

    public Letters letters() {
        return letters;
    }

    /** A file of this pack. */
    public PackFile file(String name) {
        String place = folder == null ? "language/" + code + "/" + name : folder.resolve(name).toString();
        try {
            InputStream in = folder == null ? Language.class.getResourceAsStream(HOME + code + "/" + name) : Files.newInputStream(folder.resolve(name));
            if (in == null) {
                throw new IllegalArgumentException("language pack " + code + " has no " + name);
            }
            return PackFile.read(place, in);
        } catch (IOException e) {
            throw new UncheckedIOException("language pack file " + place, e);
        }
    }
}
