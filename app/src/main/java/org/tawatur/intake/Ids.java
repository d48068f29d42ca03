package org.tawatur.intake;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Gives every report of a run an id of its own: the first keeps the one it comes with. */
final class Ids {

    private final Set<String> taken = new HashSet<>();

    /** The wanted id, or where that is taken one with the name of what holds it before it, or with a number behind. */
    String of(String wanted, String holder) {
        if (taken.add(wanted)) {
            return wanted;
        }
        String longer = holder.isEmpty() ? wanted : holder + "/" + wanted;
        String id = longer;
        for (int n = 2; !taken.add(id); n++) {
            id = longer + "~" + n;
        }
        return id;
    }

    /** The name of the folder a file stands in, or "". */
    static String folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
    }
}
