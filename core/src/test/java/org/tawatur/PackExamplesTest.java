package org.tawatur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/**
 * Every entry of the pack has a text that is read right only with it, and one with the same words that it changes
 * nothing in. {@code docs/language-pack.md} has the format of the examples.
 */
class PackExamplesTest {

    private static final Path EXAMPLES = Pack.resources("language/" + Pack.LANGUAGE + "/examples");

    /** Words counted in a corpus: data, no rules. Their examples are samples. */
    private static final Set<String> COUNTED = Set.of("common-words.tsv", "ordinary-words.tsv", "no-names.tsv", "verb-forms.tsv", "frequencies.tsv");

    private static Language whole;

    @BeforeAll
    static void load() {
        whole = Pack.loaded();
    }

    /** The files of the pack, or with {@code -Dpack.file=NAME} that one only. */
    static List<Path> files() {
        String only = System.getProperty("pack.file");
        return Pack.files().stream().filter(f -> only == null || f.getFileName().toString().equals(only)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyEntryHasItsExamples(Path path) throws IOException {
        PackFile file = whole.file(path.getFileName().toString());
        List<PackExample> examples = examples(file.name());
        PackTrial trial = new PackTrial(whole, file);
        List<String> wrong = new ArrayList<>(strays(file, examples));
        for (PackFile.Row row : file.rows()) {
            List<PackExample> mine = examples.stream().filter(e -> e.isOf(row)).toList();
            boolean sampled = COUNTED.contains(file.name()) && mine.isEmpty();
            List<String> found = sampled ? List.of() : trial.wrong(row, mine);
            if (!found.isEmpty()) {
                wrong.add(file.name() + ":" + row.line() + " " + entry(row) + "\n    " + String.join("\n    ", found));
            }
        }
        Files.createDirectories(Path.of("target/examples"));
        Files.write(Path.of("target/examples").resolve(file.name()), wrong);
        assertThat(wrong.stream().limit(40)).as("%s wrong, all in target/examples/%s", wrong.size(), file.name()).isEmpty();
    }

    @Test
    void examplesAreOfFilesOfThePack() throws IOException {
        Set<String> names = new HashSet<>();
        Pack.files().forEach(f -> names.add(f.getFileName().toString()));
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(f -> f.getFileName().toString())).isSubsetOf(names);
        }
    }

    /** Examples that are of no row, and those that are of several without being frames. */
    private static List<String> strays(PackFile file, List<PackExample> examples) {
        List<String> wrong = new ArrayList<>();
        for (PackExample example : examples) {
            long rows = file.rows().stream().filter(example::isOf).count();
            if (rows == 0 || rows > 1 && !example.frame()) {
                wrong.add(example.at() + " is an example of " + rows + " rows: " + String.join(" / ", example.entry()));
            }
        }
        return wrong;
    }

    private static String entry(PackFile.Row row) {
        return String.join(" / ", row.fields());
    }

    private static List<PackExample> examples(String name) throws IOException {
        Path path = EXAMPLES.resolve(name);
        return Files.exists(path) ? PackFile.read("examples/" + name, Files.newInputStream(path)).rows().stream().map(PackExample::of).toList() : List.of();
    }
}
