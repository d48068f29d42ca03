package org.tawatur.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawatur.report.WebAddress;

/**
 * A web address as it is asked for: letters beyond ASCII and what is not allowed in addresses escaped, the host in lower
 * case and Punycode, without user, password and fragment.
 *
 * @param scheme "http" or "https"
 * @param host   a name, an IPv4 address, or an IPv6 address without brackets
 * @param port   from 1
 * @param path   path and query, from "/"
 */
public record Address(String scheme, String host, int port, String path) {

    private static final int LONGEST = 4_096;
    private static final Pattern PRINTED = Pattern.compile("(?i)(https?)://(?:[^/?#@]*+@)?+(\\[[0-9a-f:.%]++]|[^/?#:@\\[\\]]++)(?::(\\d{0,5}+))?+([/?][^#]*+)?+(?:#.*+)?+");
    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?%";

    /** The address as printed somewhere, or null where it is no address of a page or feed. */
    public static Address of(String printed) {
        Matcher m = PRINTED.matcher(printed == null ? "" : printed.strip());
        if (printed == null || printed.length() > LONGEST || !m.matches()) {
            return null;
        }
        String scheme = m.group(1).toLowerCase(Locale.ROOT);
        String host = host(m.group(2));
        int port = m.group(3) == null || m.group(3).isEmpty() ? usual(scheme) : Integer.parseInt(m.group(3));
        String path = m.group(4) == null ? "/" : m.group(4).startsWith("?") ? "/" + m.group(4) : m.group(4);
        return host == null || port < 1 || port > 0xFFFF ? null : new Address(scheme, host, port, escaped(path));
    }

    private static String host(String printed) {
        return printed.startsWith("[") ? printed.substring(1, printed.length() - 1).toLowerCase(Locale.ROOT) : WebAddress.ascii(printed);
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String escaped(String printed) {
        StringBuilder out = new StringBuilder(printed.length() + 16);
        byte[] bytes = printed.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
            boolean escape = c == '%' && i + 2 < bytes.length && Character.digit(bytes[i + 1], 16) >= 0 && Character.digit(bytes[i + 2], 16) >= 0;
            if (letter || escape || c != '%' && c < 0x80 && ALLOWED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    /** The address that a page at this one means by a link, or null where that is none. */
    public Address link(String printed) {
        if (printed == null || printed.length() > LONGEST) {
            return null;
        }
        String link = printed.strip();
        if (link.startsWith("//")) {
            return of(scheme + ":" + link);
        }
        if (link.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*+:.*+")) {
            return of(link);
        }
        int fragment = link.indexOf('#');
        String bare = escaped(fragment < 0 ? link : link.substring(0, fragment));
        if (bare.startsWith("/")) {
            return of(site() + bare);
        }
        String here = path.indexOf('?') < 0 ? path : path.substring(0, path.indexOf('?'));
        return of(site() + (bare.startsWith("?") ? here + bare : beside(here, bare)));
    }

    private static String beside(String here, String relative) {
        String whole = here.substring(0, here.lastIndexOf('/') + 1) + relative;
        int query = whole.indexOf('?');
        Deque<String> kept = new ArrayDeque<>();
        for (String step : (query < 0 ? whole : whole.substring(0, query)).substring(1).split("/", -1)) {
            if (step.equals("..")) {
                kept.pollLast();
            } else if (!step.equals(".")) {
                kept.addLast(step);
            }
        }
        return "/" + String.join("/", kept) + (query < 0 ? "" : whole.substring(query));
    }

    /** Scheme, host and, where it does not go without saying, port. */
    public String site() {
        return scheme + "://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + (port == usual(scheme) ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return site() + path;
    }
}
