package org.tawatur.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.text.BrokenPack;
import org.tawatur.text.Language;

class NameFilesTest {

    private static final Path PACK = Path.of("src/main/resources/org/tawatur/language/ar");

    @Test
    void theFilesOfThePackAreWhole() {
        assertThatCode(() -> new NameReader(Language.of("ar"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"states.tsv,X;-;z;Y;-;-", "states.tsv,X;-;f;-;-;-", "titles.tsv,X;m;king", "bodies.tsv,X;q;army", "bodies.tsv,X;f;choir", "media.tsv,X;radio;f;-",
            "first-names.tsv,X;n", "names.tsv,article;X", "likeness.tsv,XY;vowel", "ordinary-words.tsv,X;Y"})
    void refusesABrokenRowWithFileAndLine(String file, String row, @TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("ar"));
        try (var files = Files.list(PACK)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.copy(each, pack.resolve(each.getFileName()));
            }
        }
        int line = Files.readAllLines(pack.resolve(file)).size() + 1;
        Files.writeString(pack.resolve(file), row.replace(';', '\t') + "\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> new NameReader(Language.in(pack))).isInstanceOf(BrokenPack.class).hasMessageContaining(file + ":" + line + ":");
    }
}
