package org.tawatur.report;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an address of the web says, as printed anywhere: whose it is, and what is read there. */
public final class WebAddress {

    /** RFC 1035: no name of a host is longer. */
    private static final int LONGEST_HOST = 253;

    /** What sites put before their own name for some of their readers. */
    private static final Set<String> DOORS = Set.of("www", "www1", "www2", "www3", "m", "mobile", "amp");

    /** What addresses carry for those who count readers, not to say what is read: of Google, Meta, Microsoft, Yandex, Mailchimp, AT Internet and others. */
    private static final Set<String> COUNTING = Set.of("fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "ocid", "cmpid", "_ga", "ref_src");
    private static final Set<String> COUNTING_STARTS = Set.of("utm_", "mc_", "at_");

    private WebAddress() {
    }

    /**
     * The host of an address, or of what is a bare host already, in small letters, those beyond ASCII in Punycode.
     *
     * @param hostOrUrl or null
     * @return null where there is none that has a dot
     */
    public static String host(String hostOrUrl) {
        if (hostOrUrl == null) {
            return null;
        }
        int from = start(hostOrUrl);
        int to = from;
        while (to < hostOrUrl.length() && "/?#\\".indexOf(hostOrUrl.charAt(to)) < 0) {
            to++;
        }
        int user = hostOrUrl.lastIndexOf('@', to - 1);
        from = user >= from ? user + 1 : from;
        int port = hostOrUrl.indexOf(':', from);
        to = port >= 0 && port < to ? port : to;
        String host = to - from > LONGEST_HOST ? null : ascii(hostOrUrl.substring(from, to).strip());
        return host != null && isDomain(host) ? host : null;
    }

    /** Where an address's host begins. */
    private static int start(String address) {
        int scheme = address.indexOf("://");
        return scheme >= 0 ? scheme + 3 : address.startsWith("//") ? 2 : 0;
    }

    /** A host's name as it is asked for: small letters, Punycode, no dots at its end; null for what is no name. */
    public static String ascii(String host) {
        try {
            String ascii = (host.chars().allMatch(c -> c < 0x80) ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)).toLowerCase(Locale.ROOT);
            int end = ascii.length();
            while (end > 0 && ascii.charAt(end - 1) == '.') {
                end--;
            }
            String bare = ascii.substring(0, end);
            return bare.isEmpty() || !bare.chars().allMatch(c -> isLabel((char) c) || c == '.') ? null : bare;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Labels of letters, digits and hyphens with dots between them, at least two. */
    static boolean isDomain(String domain) {
        boolean dotted = false;
        char before = '.';
        for (int i = 0; i < domain.length(); i++) {
            char c = domain.charAt(i);
            if (!isLabel(c) && (c != '.' || before == '.')) {
                return false;
            }
            dotted |= c == '.';
            before = c;
        }
        return dotted && before != '.' && domain.length() <= LONGEST_HOST;
    }

    private static boolean isLabel(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** The domain without its first label, or null for the last. */
    static String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? null : domain.substring(dot + 1);
    }

    /** The host without "www." and the like before it, or null where there is none. */
    public static String site(String hostOrUrl) {
        String host = host(hostOrUrl);
        String site = host != null && DOORS.contains(host.substring(0, host.indexOf('.'))) ? parent(host) : host;
        return site != null && isDomain(site) ? site : host;
    }

    /** The address without a fragment and without what only counts readers. */
    public static String untracked(String address) {
        int hash = address.indexOf('#');
        String bare = hash < 0 ? address : address.substring(0, hash);
        int query = bare.indexOf('?');
        if (query < 0) {
            return bare;
        }
        String kept = Arrays.stream(bare.substring(query + 1).split("&")).filter(f -> !isCounting(f)).collect(Collectors.joining("&"));
        return bare.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** Whether a field of a query says nothing of what is read. */
    private static boolean isCounting(String field) {
        String name = field.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return field.isEmpty() || COUNTING.contains(name) || COUNTING_STARTS.stream().anyMatch(name::startsWith);
    }

    /**
     * An address as far as it says what is read: without scheme, the port that goes without saying, fragment and
     * what only counts readers, its path's letters unescaped; null for none and for a site's front page, which is
     * nobody's own.
     */
    public static String read(String printed) {
        String address = printed == null ? "" : untracked(printed.strip());
        int from = start(address);
        int slash = address.indexOf('/', from);
        int query = address.indexOf('?', from);
        int end = slash < 0 || query >= 0 && query < slash ? query : slash;
        if (end < 0 || slash == end && slash == address.length() - 1) {
            return null;
        }
        String path = slash != end ? "/" : query < 0 ? address.substring(slash) : address.substring(slash, query);
        return withoutPort(address.substring(from, end).toLowerCase(Locale.ROOT)) + unescaped(path) + (query < 0 ? "" : address.substring(query));
    }

    private static String withoutPort(String host) {
        return host.endsWith(":80") ? host.substring(0, host.length() - 3) : host.endsWith(":443") ? host.substring(0, host.length() - 4) : host;
    }

    private static String unescaped(String path) {
        try {
            return path.indexOf('%') < 0 ? path : new URI("http://h" + path).getPath();
        } catch (URISyntaxException e) {
            return path;
        }
    }
}
