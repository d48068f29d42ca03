package org.tawatur.report;

import java.util.Locale;

/** Hosts of addresses, as far as outlets are told by them. */
final class Domains {

    /** RFC 1035: no name of a host is longer. */
    private static final int LONGEST = 253;

    private Domains() {
    }

    /** The host of an address, or of what is a bare host already, in small letters; null where there is none. */
    static String host(String hostOrUrl) {
        int from = hostOrUrl.indexOf("://");
        from = from < 0 ? hostOrUrl.startsWith("//") ? 2 : 0 : from + 3;
        int to = from;
        while (to < hostOrUrl.length() && "/?#\\".indexOf(hostOrUrl.charAt(to)) < 0) {
            to++;
        }
        int user = hostOrUrl.lastIndexOf('@', to - 1);
        from = user >= from ? user + 1 : from;
        int port = hostOrUrl.indexOf(':', from);
        to = port >= 0 && port < to ? port : to;
        while (to > from && hostOrUrl.charAt(to - 1) == '.') {
            to--;
        }
        String host = to - from > LONGEST ? "" : hostOrUrl.substring(from, to).strip().toLowerCase(Locale.ROOT);
        return isDomain(host) ? host : null;
    }

    /** Labels of letters, digits and hyphens with dots between them, at least two. */
    static boolean isDomain(String domain) {
        boolean dotted = false;
        char before = '.';
        for (int i = 0; i < domain.length(); i++) {
            char c = domain.charAt(i);
            boolean label = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!label && (c != '.' || before == '.')) {
                return false;
            }
            dotted |= c == '.';
            before = c;
        }
        return dotted && before != '.' && domain.length() <= LONGEST;
    }

    /** The domain without its first label, or null for the last. */
    static String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? null : domain.substring(dot + 1);
    }
}
