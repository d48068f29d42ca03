package org.tawatur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tawatur.source.NameReader;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** The language pack under test, its files in memory, so that one of them is quickly exchanged for another. */
final class Pack {

    static final String LANGUAGE = "ar";

    private static final Path FOLDER = place("/org/tawatur/language/" + LANGUAGE + "/letters.tsv").getParent();

    private Pack() {}

    /** The pack's files, by name. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackFile file(Path path) {
        try {
            return PackFile.read(path.getFileName().toString(), Files.newInputStream(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole pack, loaded from memory; every reader has asked for its parts. */
    static Language loaded() {
        Language language = Language.of(LANGUAGE);
        for (Path path : files()) {
            language = language.with(file(path));
        }
        load(language);
        return language;
    }

    /** Makes every reader, so that every file is looked at. */
    static void load(Language language) {
        Tawatur.of(language);
        new NameReader(language);
    }

    /** A folder of the tests' resources. */
    static Path resources(String folder) {
        return place(folder);
    }

    private static Path place(String resource) {
        try {
            return Path.of(Pack.class.getResource(resource).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
