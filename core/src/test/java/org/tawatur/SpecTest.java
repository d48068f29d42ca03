package org.tawatur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.text.Language;

/**
 * The examples are the specification: every {@code .spec} file beside the language packs' tests is run, line by line.
 */
class SpecTest {

    private static final String LANGUAGE = "ar";

    /** Which reader each spec file is for. */
    private static final Map<String, Supplier<SpecKind>> KINDS = SpecKind.all(Language.of(LANGUAGE));

    private static final Map<String, SpecKind> MADE = new HashMap<>();

    static List<SpecExample> examples() throws IOException, URISyntaxException {
        List<SpecExample> all = new ArrayList<>();
        for (Path file : files()) {
            all.addAll(SpecFile.read(file));
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsWhatTheSpecSays(SpecExample example) {
        List<SpecFact> facts = kind(example).read(example);
        List<String> wrong = SpecMatch.wrong(example.place().file(), example.expectations(), facts);
        assertThat(wrong).as("%s%n%s", example, example.text()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsEveryBeginningAndEndOfAnExample(SpecExample example) {
        String text = example.text();
        SpecKind kind = kind(example);
        for (int i = 0; i <= text.length(); i++) {
            for (String part : List.of(text.substring(0, i), text.substring(i))) {
                SpecExample cut = new SpecExample(example.place(), example.name(), example.published(), part, List.of());
                assertThatCode(() -> kind.read(cut)).as("%s%n%s", example, part).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void everySpecSaysWhatMustNotBeRead() throws IOException, URISyntaxException {
        for (Path file : files()) {
            assertThat(SpecFile.read(file)).as("%s has no example with none", file).anyMatch(e -> e.expectations().isEmpty());
        }
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(SpecTest.class.getResource("language/" + LANGUAGE).toURI()))) {
            return files.filter(f -> f.toString().endsWith(".spec")).sorted().toList();
        }
    }

    private static SpecKind kind(SpecExample example) {
        String file = example.place().file();
        assertThat(KINDS).as("SpecKind has a line for each spec").containsKey(file);
        return MADE.computeIfAbsent(file, f -> KINDS.get(f).get());
    }
}
