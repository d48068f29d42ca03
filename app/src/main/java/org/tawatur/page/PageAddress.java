package org.tawatur.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.tawatur.report.WebAddress;

/** Addresses as pages write them. */
final class PageAddress {

    private PageAddress() {
    }

    /** An address as written on a page, made whole by the page's own and without what only counts readers, or null where that cannot be done. */
    static String whole(String written, String base) {
        try {
            URI address = new URI(written.strip().replace(" ", "%20"));
            URI whole = address.isAbsolute() || base == null || base.isBlank() ? address : new URI(base).resolve(address);
            boolean web = whole.isAbsolute() && whole.getHost() != null && whole.getScheme().toLowerCase(Locale.ROOT).startsWith("http");
            return web ? WebAddress.untracked(whole.toString()) : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
