package org.tawatur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawatur.text.BrokenPack;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** A slip of the pen anywhere in the pack is refused with the file and line where it was made, never read over. */
class PackMutationTest {

    private static final long SEED = 20261121;

    /** Rows of a file in which each slip is tried. */
    private static final int ROWS = 10;

    /** Files whose first field is any word the writer likes, so long as no other row has it. */
    private static final Set<String> FREE = Set.of("status.tsv");

    private static Language whole;

    @BeforeAll
    static void load() {
        whole = Pack.loaded();
    }

    static List<Path> files() {
        return Pack.files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void refusesEverySlip(Path path) throws IOException {
        String name = path.getFileName().toString();
        List<String> lines = Files.readAllLines(path);
        List<Integer> rows = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isBlank() && lines.get(i).charAt(0) != '#').boxed().toList();
        Random random = new Random(SEED ^ name.hashCode());
        List<String> accepted = new ArrayList<>();
        for (Mutation mutation : Mutation.values()) {
            for (int n = 0; n < ROWS; n++) {
                int line = rows.get(random.nextInt(rows.size()));
                String slip = mutation.of(List.of(lines.get(line).split("\t", -1)), random);
                if (slip != null && !(mutation == Mutation.UNKNOWN && FREE.contains(name))) {
                    List<String> changed = new ArrayList<>(lines);
                    changed.set(line, slip);
                    String why = refusal(name, changed);
                    int told = line + (mutation == Mutation.TWICE ? 2 : 1);
                    if (why == null || !why.startsWith(name + ":" + told + ": ")) {
                        accepted.add(mutation + " " + name + ":" + told + " " + slip + (why == null ? "" : " refused as " + why));
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    private static String refusal(String name, List<String> lines) {
        try {
            Pack.load(whole.with(PackFile.read(name, new ByteArrayInputStream(bytes(String.join("\n", lines))))));
            return null;
        } catch (BrokenPack e) {
            return e.getMessage();
        }
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String part : text.split("(?<=" + Mutation.BROKEN + ")|(?=" + Mutation.BROKEN + ")")) {
            out.writeBytes(part.equals(String.valueOf(Mutation.BROKEN)) ? new byte[] {(byte) 0xFF} : part.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void refusesAPackWithoutOneOfItsFiles(@TempDir Path pack) throws IOException {
        for (Path file : Pack.files()) {
            Files.copy(file, pack.resolve(file.getFileName()));
        }
        for (Path file : Pack.files()) {
            Path gone = pack.resolve(file.getFileName());
            Files.delete(gone);
            assertThatThrownBy(() -> Pack.load(Language.in(pack))).as("%s", gone).isInstanceOf(BrokenPack.class).hasMessageContaining(gone.getFileName() + ":1: no such file");
            Files.copy(file, gone);
        }
    }

    @Test
    void refusesAFileWithoutARow() {
        for (Path file : Pack.files()) {
            String name = file.getFileName().toString();
            assertThatThrownBy(() -> PackFile.read(name, new ByteArrayInputStream("# nothing\n".getBytes(StandardCharsets.UTF_8)))).isInstanceOf(BrokenPack.class).hasMessageContaining(name + ":1: no rows");
        }
    }
}
