package org.tawatur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.report.Outlets;

/** A slip of the pen anywhere in the file of outlets is refused with file and line. */
class OutletsMutationTest {

    private static final long SEED = 20261121;
    private static final int ROWS = 40;

    /** Fields of an outlet's row that hold a word of the format: row, id, kind, control, country, languages, family. */
    private static final List<Integer> CODED = List.of(0, 1, 2, 3, 4, 5, 7);

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void refusesEverySlip(Mutation mutation, @TempDir Path folder) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(Outlets.class.getResource("outlets.tsv").toURI()));
        List<Integer> rows = IntStream.range(0, lines.size()).filter(i -> !lines.get(i).isBlank() && lines.get(i).charAt(0) != '#').boxed().toList();
        Random random = new Random(SEED);
        List<String> accepted = new ArrayList<>();
        for (int n = 0; n < ROWS; n++) {
            int line = rows.get(random.nextInt(rows.size()));
            String slip = slip(mutation, lines.get(line).split("\t", -1), random);
            if (slip != null) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(line, slip);
                Path file = Files.write(folder.resolve("own.tsv"), bytes(String.join("\n", changed)));
                String told = file + ":" + (line + (mutation == Mutation.TWICE ? 2 : 1)) + ": ";
                String why = refusal(file);
                if (why == null || !why.startsWith(told)) {
                    accepted.add(slip + " refused as " + why);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    /** A name may be any word, so that unknown words are put where the format has its own. */
    private static String slip(Mutation mutation, String[] fields, Random random) {
        if (mutation != Mutation.UNKNOWN) {
            return mutation.of(List.of(fields), random);
        }
        fields[fields[0].equals("outlet") ? CODED.get(random.nextInt(CODED.size())) : 0] = "zz9";
        return String.join("\t", fields);
    }

    private static String refusal(Path file) {
        try {
            Outlets.load().with(file);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static byte[] bytes(String text) {
        byte[] bytes = text.replace(Mutation.BROKEN, '\u0001').getBytes(StandardCharsets.UTF_8);
        IntStream.range(0, bytes.length).filter(i -> bytes[i] == 1).forEach(i -> bytes[i] = (byte) 0xFF);
        return bytes;
    }
}
