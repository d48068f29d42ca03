package org.tawatur.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Addresses of pages: whole, and without what only tells who followed a link. */
final class PageAddress {

    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "ocid", "cmpid", "_ga", "ref_src");

    private PageAddress() {
    }

    /** An address as written on a page, made whole by the page's own, or null where that cannot be done. */
    static String whole(String written, String base) {
        try {
            URI address = new URI(written.strip().replace(" ", "%20"));
            URI whole = address.isAbsolute() || base == null || base.isBlank() ? address : new URI(base).resolve(address);
            boolean web = whole.isAbsolute() && whole.getHost() != null && whole.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
            return web ? untracked(whole.toString()) : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Without a fragment and the fields of the query that campaigns and networks add. */
    static String untracked(String address) {
        int hash = address.indexOf('#');
        String bare = hash < 0 ? address : address.substring(0, hash);
        int query = bare.indexOf('?');
        if (query < 0) {
            return bare;
        }
        List<String> kept = new ArrayList<>();
        for (String field : bare.substring(query + 1).split("&")) {
            String name = field.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
                kept.add(field);
            }
        }
        return bare.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }

    /** Whether an address is that of a site's front page. */
    static boolean isFront(String address) {
        try {
            URI uri = new URI(address);
            return (uri.getPath() == null || uri.getPath().length() <= 1) && uri.getQuery() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The host's name without "www." and the like, or null. */
    static String domain(String address) {
        try {
            String host = address == null ? null : new URI(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(www\\d?|m|mobile|amp)\\.", "");
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
