package org.tawatur.archive;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tawatur.intake.Arrival;

/**
 * What makes a report the same one wherever and whenever it is met: its address; else its outlet and own id; else the
 * file it fills; else, for a nameless record among others in a file, its words.
 */
final class Identity {

    /** What addresses carry for those who count readers, not to say what is read. */
    private static final String COUNTING = "utm_[a-z]+|fbclid|gclid|igshid|mc_[a-z]+|cmpid|ocid|at_[a-z_]+|ref_src";

    private static final String FILE = "file ";

    private Identity() {}

    static String of(Arrival arrival, String hash) {
        String address = arrival.named() ? address(arrival.report().url()) : null;
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

    /**
     * An address as far as it says what is read: without scheme, fragment, the port that goes without saying and
     * counting parameters; null for none and for a site's front page, which is nobody's own.
     */
    static String address(String printed) {
        if (printed == null) {
            return null;
        }
        String bare = printed.strip().replaceFirst("#.*$", "");
        int scheme = bare.indexOf("://");
        int slash = bare.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (slash < 0 || slash == bare.length() - 1) {
            return null;
        }
        String host = host(bare.substring(scheme < 0 ? 0 : scheme + 3, slash));
        int query = bare.indexOf('?', slash);
        String path = query < 0 ? bare.substring(slash) : bare.substring(slash, query);
        String kept = query < 0 ? "" : Arrays.stream(bare.substring(query + 1).split("&"))
                .filter(p -> !p.isEmpty() && !p.split("=", 2)[0].toLowerCase(Locale.ROOT).matches(COUNTING)).collect(Collectors.joining("&"));
        return host + decoded(path) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static String host(String printed) {
        String host = printed.toLowerCase(Locale.ROOT);
        return host.endsWith(":80") ? host.substring(0, host.length() - 3) : host.endsWith(":443") ? host.substring(0, host.length() - 4) : host;
    }

    /** One path whether its letters are escaped or not. */
    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : new URI(path).getPath();
        } catch (URISyntaxException e) {
            return path;
        }
    }

    private static String real(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().toString();
        }
    }
}
