package org.tawatur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of a JSON object that say something of a report; the others are passed over, however large. */
final class JsonFields {

    private static final int DEEPEST = 4;
    /** Authors of a report, and of whatever else there may be a list. */
    private static final int MOST_VALUES = 20;

    private record Meaning(Role role, int rank) {}

    private static final Map<String, List<Meaning>> MEANINGS = meanings();

    private final Map<Role, TreeMap<Integer, List<String>>> values = new EnumMap<>(Role.class);

    private static Map<String, List<Meaning>> meanings() {
        try (InputStream in = Objects.requireNonNull(JsonFields.class.getResourceAsStream("json-fields.tsv"), "json-fields.tsv")) {
            Map<String, List<Meaning>> meanings = new HashMap<>();
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#")) {
                    String[] fields = lines.get(i).split("\t");
                    Meaning meaning = new Meaning(Role.valueOf(fields[0].toUpperCase(java.util.Locale.ROOT)), i);
                    meanings.computeIfAbsent(fields[1], f -> new ArrayList<>()).add(meaning);
                }
            }
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException("json-fields.tsv", e);
        }
    }

    /** Whether the objects in a field of this name are reports. */
    static boolean isList(String field) {
        return MEANINGS.getOrDefault(field, List.of()).stream().anyMatch(m -> m.role() == Role.LIST);
    }

    /** Reads the value that the parser stands on, and goes to its end. */
    void read(JsonParser json, String path, int depth) {
        JsonToken token = json.currentToken();
        if (token.isScalarValue()) {
            if (token != JsonToken.VALUE_NULL) {
                add(path, json);
            }
        } else if (depth == DEEPEST) {
            json.skipChildren();
        } else {
            for (token = json.nextToken(); token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    String name = path.isEmpty() ? json.currentName() : path + "." + json.currentName();
                    json.nextToken();
                    read(json, name, depth + 1);
                } else {
                    read(json, path, depth + 1);
                }
            }
        }
    }

    private void add(String path, JsonParser json) {
        for (Meaning meaning : MEANINGS.getOrDefault(path, List.of())) {
            List<String> list = values.computeIfAbsent(meaning.role(), r -> new TreeMap<>()).computeIfAbsent(meaning.rank(), r -> new ArrayList<>());
            if (list.size() < MOST_VALUES) {
                list.add(json.getString());
            }
        }
    }

    /** The first value of the role that is not blank, or null. */
    String first(Role role) {
        return all(role).stream().findFirst().orElse(null);
    }

    /** The values of the first field of the role that has any that are not blank. */
    List<String> all(Role role) {
        for (List<String> list : values.getOrDefault(role, new TreeMap<>()).values()) {
            List<String> full = list.stream().filter(v -> !v.isBlank()).toList();
            if (!full.isEmpty()) {
                return full;
            }
        }
        return List.of();
    }

    /** Whether a text is given, be it a blank one. */
    boolean hasText() {
        return values.containsKey(Role.TEXT);
    }
}
