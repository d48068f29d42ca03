package org.tawatur.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A language pack: a folder of {@linkplain PackFile plain files} that hold what is known of one language. Each reader
 * loads the files it needs and refuses a broken one at once.
 */
public final class Language {

    private static final String HOME = "/org/tawatur/language/";

    private final String code;
    private final Path folder;
    private final Letters letters;
    private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();

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

    /**
     * What a reader made of this pack, made once and shared by all readers of this language.
     *
     * @param make only called where nothing of that type was made before
     */
    public <T> T part(Class<T> type, Function<Language, T> make) {
        Object part = parts.get(type);
        if (part == null) {
            part = make.apply(this);
            parts.put(type, part);
        }
        return type.cast(part);
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
