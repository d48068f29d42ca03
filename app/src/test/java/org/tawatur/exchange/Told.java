package org.tawatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tawatur.cli.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code tell} writes of a sample, in whatever format. */
final class Told {

    static final Path SAMPLES = Path.of("../samples");

    private static final JsonMapper JSON = new JsonMapper();

    private Told() {}

    static String in(String format, Object... paths) {
        List<Object> call = new ArrayList<>(List.of("tell", "--one-story", "--format", format));
        call.addAll(List.of(paths));
        return call(call.toArray());
    }

    /** What a command writes that must go well. */
    static String call(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(Stream.of(words).map(Object::toString).toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    static JsonNode json(String format, Object... paths) {
        return JSON.readTree(in(format, paths));
    }

    /** The texts of a folder's reports, by id. */
    static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
        }
        return texts;
    }

    /** The characters of a text between two code points. */
    static String at(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** The reports of a folder as records that name an outlet each, the file's name for it. */
    static Path published(Path folder, Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, String> text : new TreeMap<>(texts(folder)).entrySet()) {
            String outlet = text.getKey().replaceAll("^[0-9]+-|[0-9]+$|-.*$", "");
            lines.append(JSON.writeValueAsString(Map.of("id", text.getKey(), "outlet", "Outlet " + outlet, "text", text.getValue()))).append('\n');
        }
        return Files.writeString(file, lines);
    }
}
