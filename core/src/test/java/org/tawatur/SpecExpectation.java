package org.tawatur;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One line of a spec that must be read: {@code word: field=value | field=value}.
 *
 * @param word   what kind of fact
 * @param fields only the fields given are compared
 */
record SpecExpectation(int line, String word, Map<String, String> fields) {

    static SpecExpectation parse(SpecFile.Place place, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw place.broken("neither > text, == name, @ day, # comment, none, nor an expectation: " + line);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : line.substring(colon + 1).split("\\|")) {
            int equals = field.indexOf('=');
            if (equals < 0 || fields.put(field.substring(0, equals).strip(), field.substring(equals + 1).strip()) != null) {
                throw place.broken("not one field=value, or a field twice: " + field);
            }
        }
        return new SpecExpectation(place.line(), line.substring(0, colon).strip(), fields);
    }

    boolean isMetBy(SpecFact fact) {
        return word.equals(fact.word()) && fields.entrySet().stream().allMatch(f -> isMet(f.getKey(), f.getValue(), fact));
    }

    private boolean isMet(String field, String expected, SpecFact fact) {
        Object read = fact.fields().get(field);
        if (read == null) {
            throw new IllegalArgumentException("line " + line + ": a " + word + " has no field " + field + ", only " + fact.fields().keySet());
        }
        if (read instanceof Enum<?> constant) {
            return constant.name().equals(expected.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
        }
        if (read instanceof Collection<?>) {
            List<String> parts = expected.equals("-") ? List.of() : List.of(expected.split("\\s*;\\s*"));
            return read instanceof Set ? read.equals(Set.copyOf(parts)) : read.equals(parts);
        }
        return read.equals(expected);
    }

    @Override
    public String toString() {
        return new SpecFact(word, Map.copyOf(fields)).toString();
    }
}
