package org.tawatur.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Words for tests of pages, which no Java file may hold. */
final class PageTexts {

    private PageTexts() {
    }

    static String arabic() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/org/tawatur/page/agency.expected")).get(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
