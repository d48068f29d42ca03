package org.tawatur.claim;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.text.BrokenPack;
import org.tawatur.text.Language;

/** A broken line of a file that claims are read by is refused with its file and line. */
class ClaimPackTest {

    @TempDir
    Path pack;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            speech-verbs.tsv        | a~b~c~d~shout~an~-~-      | act
            speech-verbs.tsv        | a~b~c~d~assert~-~-~-      | government
            speech-verbs.tsv        | -~b~c~d~assert~an~-~-     | perfect
            speech-verbs.tsv        | a~b~c~d~assert~an~-~-~x~y | fields
            speech-verbs.tsv        | a~b~c~d~assert~an~-       | fields
            speech-verbs.tsv        | a~b~c~d~assert~an/up~-~-  | government
            speech-verbs.tsv        | a~b~c~d~assert~an~up~-    | preposition
            speech-verbs.tsv        | a~b~c~d~assert~an~-~loud  | notes
            speech-nouns.tsv        | a~nobody                  | verb
            cue-words.tsv           | a~no-class                | class
            cue-words.tsv           | -~in                      | word
            nominal-cues.tsv        | a~verb~-                  | what follows
            nominal-cues.tsv        | -~name~-                  | cue
            verbal-noun-shapes.tsv  | -~a                       | shape
            source-words.tsv        | a~no-class                | class
            phrase-ties.tsv         | a~no-class                | class
            particles.tsv           | a~no-class                | class
            function-words.tsv      | a~no-class                | class
            titles.tsv              | a~x~office                | gender
            bodies.tsv              | a~x~ministry              | gender
            states.tsv              | a~-~x~b~-~-               | gender
            stances.tsv             | a~shout                   | act
            """)
    void refusesABrokenLine(String file, String line, String what) throws IOException, URISyntaxException {
        Path original = Path.of(Language.class.getResource("/org/tawatur/language/ar/" + file).toURI());
        try (Stream<Path> files = Files.list(original.getParent())) {
            for (Path each : files.toList()) {
                Files.copy(each, pack.resolve(each.getFileName()));
            }
        }
        long lines = Files.readString(original).lines().count();
        boolean open = !Files.readString(original).endsWith("\n");
        Files.writeString(pack.resolve(file), (open ? "\n" : "") + line.replace('~', '\t') + "\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> new ClaimReader(Language.in(pack))).isInstanceOf(BrokenPack.class)
                .hasMessageContaining(file + ":" + (lines + 1)).hasMessageContaining(what);
    }
}
