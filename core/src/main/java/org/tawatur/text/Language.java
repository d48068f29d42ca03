package org.tawatur.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A language pack: a folder of {@linkplain PackFile plain files} that hold what is known of one language. Each reader
 * loads the files it needs and refuses a broken one at once.
 */
public final class Language {

    private static final String HOME = "/org/tawatur/language/";
    private static final String LETTERS = "letters.tsv";

    private final String code;
    private final Path folder;
    private final Map<String, PackFile> exchanged;
    private final Letters letters;
    private final Map<Class<?>, Part> parts;
    /** which files were asked for */
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    /** What a reader made, and of which files. */
    private record Part(Object made, Set<String> files) {}

    private Language(String code, Path folder, Map<String, PackFile> exchanged) {
        this.code = code;
        this.folder = folder;
        this.exchanged = exchanged;
        this.parts = new ConcurrentHashMap<>();
        this.letters = Letters.of(file(LETTERS));
    }

    /** The same pack and its parts, with an own list of what was read. */
    private Language(Language same) {
        this.code = same.code;
        this.folder = same.folder;
        this.exchanged = same.exchanged;
        this.parts = same.parts;
        this.letters = same.letters;
    }

    /** The pack of a language that Tawatur brings along. */
    public static Language of(String code) {
        return new Language(code, null, Map.of());
    }

    /** A pack from a folder; its name is the language's code. */
    public static Language in(Path folder) {
        return new Language(folder.getFileName().toString(), folder, Map.of());
    }

    /**
     * This pack with another file in the place of its own of that name. What was made of the other files is shared.
     */
    public Language with(PackFile file) {
        Map<String, PackFile> files = new HashMap<>(exchanged);
        files.put(file.name(), file);
        Language changed = new Language(code, folder, Map.copyOf(files));
        if (!file.name().equals(LETTERS)) {
            parts.forEach((type, part) -> {
                if (!part.files.contains(file.name())) {
                    changed.parts.put(type, part);
                }
            });
        }
        return changed;
    }

    /** The same pack with what was made of it; which files are asked for is noted apart. */
    public Language noting() {
        return new Language(this);
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
        Part part = parts.get(type);
        if (part == null) {
            part = made(type, make);
        }
        read.addAll(part.files);
        return type.cast(part.made);
    }

    /** Whoever comes while a part is made waits for it: making it twice would take as long. */
    private <T> Part made(Class<T> type, Function<Language, T> make) {
        synchronized (parts) {
            Part part = parts.get(type);
            if (part == null) {
                Language noting = noting();
                part = new Part(make.apply(noting), noting.read);
                parts.put(type, part);
            }
            return part;
        }
    }

    /**
     * A file of this pack.
     *
     * @throws BrokenPack where there is none, or where it is broken as any file could be
     */
    public PackFile file(String name) {
        read.add(name);
        PackFile other = exchanged.get(name);
        if (other != null) {
            return other;
        }
        String place = folder == null ? "language/" + code + "/" + name : folder.resolve(name).toString();
        try {
            InputStream in = folder == null ? Language.class.getResourceAsStream(HOME + code + "/" + name) : Files.newInputStream(folder.resolve(name));
            if (in == null) {
                throw new BrokenPack(place, 1, "no such file", "");
            }
            return PackFile.read(place, in);
        } catch (NoSuchFileException e) {
            throw new BrokenPack(place, 1, "no such file", "");
        } catch (IOException e) {
            throw new UncheckedIOException("language pack file " + place, e);
        }
    }

    /** Sixteen hexadecimal digits of SHA-256 over the rows of every file that was asked for so far, in the order of their names. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : read.stream().sorted().toList()) {
                digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
                file(name).rows().forEach(row -> digest.update((String.join("\t", row.fields()) + "\n").getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
