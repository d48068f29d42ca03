package org.tawatur.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.tawatur.intake.Arrival;
import org.tawatur.report.WebAddress;

/**
 * What makes a report the same one wherever and whenever it is met: its address; else its outlet and own id; else the
 * file it fills; else, for a nameless record among others in a file, its words.
 */
final class Identity {

    private static final String FILE = "file ";

    private Identity() {}

    static String of(Arrival arrival, String hash) {
        String address = arrival.named() ? WebAddress.read(arrival.report().url()) : null;
        if (address != null) {
            return "url " + address;
        }
        if (arrival.named()) {
            String outlet = arrival.report().outlet();
            return "id " + (outlet == null ? "" : outlet) + "\n" + arrival.given();
        }
        return arrival.place() < 0 ? FILE + real(arrival.file()) : "words " + hash;
    }

    /** The file a report fills, or null for a report that is told apart otherwise. */
    static Path file(String identity) {
        return identity.startsWith(FILE) ? Path.of(identity.substring(FILE.length())) : null;
    }

    private static String real(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().toString();
        }
    }
}
