package org.tawatur.feed;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The names of elements, with the prefixes they usually have whatever a feed calls them. */
final class Names {

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy:"),
            Map.entry("http://search.yahoo.com/mrss/", "media:"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"),
            Map.entry("http://www.w3.org/2005/Atom", "atom:"),
            Map.entry("http://purl.org/atom/ns#", "atom:"));

    private final Map<String, String> prefixes = new HashMap<>();
    private final String own;

    /** @param head the root element's opening tag and what follows */
    Names(Document head) {
        Element root = head.firstElementChild();
        if (root != null) {
            for (Attribute a : root.attributes()) {
                String usual = a.getKey().startsWith("xmlns:") ? USUAL.get(a.getValue().strip()) : null;
                if (usual != null) {
                    prefixes.put(a.getKey().substring("xmlns:".length()) + ":", usual);
                }
            }
        }
        int colon = root == null ? -1 : root.tagName().indexOf(':');
        own = colon < 0 ? "" : root.tagName().substring(0, colon + 1);
    }

    /** The usual name; what belongs to the feed's own format has no prefix. */
    String of(Element e) {
        String name = e.tagName();
        int colon = name.indexOf(':') + 1;
        if (colon == 0) {
            return name;
        }
        String prefix = name.substring(0, colon);
        return prefix.equals(own) ? name.substring(colon) : prefixes.getOrDefault(prefix, prefix) + name.substring(colon);
    }
}
