package org.tawatur.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives every report of a run an id of its own: the first keeps the one it comes with. */
final class Ids {

    private final Set<String> taken = new HashSet<>();
    /** How many numbers were tried behind an id, so that the next is not looked for from the first. */
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> changed = new HashMap<>();

    /** The wanted id, or where that is taken one with the name of what holds it before it, or with a number behind. */
    String of(String wanted, String holder) {
        if (taken.add(wanted)) {
            return wanted;
        }
        String longer = holder.isEmpty() ? wanted : holder + "/" + wanted;
        String id = longer;
        while (!taken.add(id)) {
            id = longer + "~" + (numbers.merge(longer, 1, Integer::sum) + 1);
        }
        changed.put(id, wanted);
        return id;
    }

    /** What was wanted where this was given; known until it is asked for. */
    String wanted(String id) {
        String wanted = changed.remove(id);
        return wanted == null ? id : wanted;
    }

    /** The name of the folder a file stands in, or "". */
    static String folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
    }
}
