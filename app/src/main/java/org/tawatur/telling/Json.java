package org.tawatur.telling;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Trees of maps and lists that become JSON, every order kept. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static <T> List<Object> list(List<T> items, Function<T, Object> as) {
        return items.stream().map(as).toList();
    }

    /** Keys and values in turn; a null value is kept. */
    public static Map<String, Object> object(Object... fields) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            out.put((String) fields[i], fields[i + 1]);
        }
        return out;
    }

    /**
     * Writes a tree with two blanks for each depth and a line end behind it.
     *
     * @throws IOException if {@code out} does
     */
    public static void print(Object tree, Appendable out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        out.append(MAPPER.writer().with(printer).writeValueAsString(tree)).append('\n');
    }
}
