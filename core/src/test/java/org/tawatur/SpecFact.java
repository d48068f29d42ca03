package org.tawatur;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that was read.
 *
 * @param fields a text, a constant, a list whose order counts, or a set
 */
record SpecFact(String word, Map<String, Object> fields) {

    /** A fact of alternating field names and values; null is read as "-". */
    static SpecFact of(String word, Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1] == null ? "-" : fields[i + 1]);
        }
        return new SpecFact(word, map);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(word).append(':');
        fields.forEach((field, value) -> out.append(out.charAt(out.length() - 1) == ':' ? " " : " | ").append(field).append('=').append(value));
        return out.toString();
    }
}
