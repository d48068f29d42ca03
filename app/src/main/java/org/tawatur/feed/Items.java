package org.tawatur.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the fields of items and heads, whatever the format: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0. */
final class Items {

    private static final String[] BODY = {"content:encoded", "content", "atom:content", "xhtml:body", "body", "description", "summary", "atom:summary", "media:description"};
    private static final String[] PUBLISHED = {"pubDate", "published", "atom:published", "issued", "dcterms:issued", "dc:date", "created", "dcterms:created"};
    private static final String[] MODIFIED = {"updated", "atom:updated", "modified", "dcterms:modified"};
    private static final Set<String> AUTHORS = Set.of("author", "dc:creator", "atom:author");

    /** Minutes in the periods of the syndication module. */
    private static final Map<String, Integer> PERIODS = Map.of("hourly", 60, "daily", 24 * 60, "weekly", 7 * 24 * 60, "monthly", 30 * 24 * 60, "yearly", 365 * 24 * 60);

    private final Names names;

    Items(Names names) {
        this.names = names;
    }

    FeedHead head(Document head) {
        Element root = head.firstElementChild();
        Element channel = root == null ? null : child(root, "channel");
        Element from = channel == null ? root : channel;
        if (from == null) {
            return new FeedHead(null, null, null, 0);
        }
        String language = first(text(from, "language"), text(from, "dc:language"), root.attr("xml:lang"));
        return new FeedHead(Markup.line(first(text(from, "title"), text(from, "dc:title"))), language, link(from), minutes(root, from));
    }

    /** RSS 1.0 has the syndication module's fields in its channel, too, but they may stand in the root. */
    private int minutes(Element root, Element from) {
        int ttl = number(text(from, "ttl"));
        String period = first(text(from, "sy:updatePeriod"), text(root, "sy:updatePeriod"));
        Integer all = period == null ? null : PERIODS.get(period.toLowerCase(Locale.ROOT));
        int times = Math.max(1, number(first(text(from, "sy:updateFrequency"), text(root, "sy:updateFrequency"))));
        return Math.max(ttl, all == null ? 0 : all / times);
    }

    private static int number(String printed) {
        return printed != null && printed.strip().matches("\\d{1,7}") ? Integer.parseInt(printed.strip()) : 0;
    }

    /** @param number from 1 */
    FeedItem item(Element item, long number) {
        String guid = first(text(item, "guid"), text(item, "id"), item.attr("rdf:about"));
        Element named = child(item, "guid");
        boolean address = guid != null && guid.startsWith("http") && (named == null || !"false".equals(named.attr("isPermaLink")));
        String published = first(texts(item, PUBLISHED));
        String modified = first(texts(item, MODIFIED));
        return new FeedItem(number, guid, first(link(item), address ? guid : null), Markup.line(first(text(item, "title"), text(item, "dc:title"))), body(item),
                published == null ? modified : published, modified, authors(item), credit(item), first(text(item, "dc:language"), item.attr("xml:lang")));
    }

    /** Content, unless it is shorter than what should be its summary. */
    private String body(Element item) {
        String body = "";
        for (String name : BODY) {
            for (Element e : item.children()) {
                String html = names.of(e).equals(name) ? html(e) : "";
                body = html.length() > body.length() ? html : body;
            }
        }
        return body.isBlank() ? null : body;
    }

    private static String html(Element e) {
        return e.childrenSize() > 0 ? e.html() : e.attr("type").equals("text") ? e.text().replace("&", "&amp;").replace("<", "&lt;") : e.wholeText();
    }

    private String authors(Element item) {
        List<String> authors = new ArrayList<>();
        for (Element e : item.children()) {
            if (AUTHORS.contains(names.of(e))) {
                Element name = child(e, "name");
                String words = Markup.line(name == null ? bracketed(e.wholeText()) : name.wholeText());
                if (words != null && !authors.contains(words)) {
                    authors.add(words);
                }
            }
        }
        return authors.isEmpty() ? null : String.join("; ", authors);
    }

    /** RSS writes an author as {@code mail@host (name)}. */
    private static String bracketed(String author) {
        int open = author.indexOf('(');
        int close = author.lastIndexOf(')');
        return author.indexOf('@') >= 0 && open >= 0 && close > open ? author.substring(open + 1, close) : author;
    }

    private String credit(Element item) {
        Element source = child(item, "source");
        Element title = source == null ? null : child(source, "title");
        return Markup.line(first(title == null ? null : title.wholeText(), source == null || source.childrenSize() > 0 ? null : source.wholeText(), text(item, "dc:source")));
    }

    private String link(Element of) {
        String link = null;
        for (Element e : of.children()) {
            String name = names.of(e);
            if (name.equals("link") || name.equals("atom:link")) {
                String rel = e.attr("rel");
                String address = e.hasAttr("href") ? e.attr("href").strip() : e.wholeText().strip();
                boolean own = (rel.isEmpty() || rel.equals("alternate")) && !address.isEmpty();
                link = own && link == null ? address : link;
            }
        }
        return link;
    }

    private Element child(Element of, String name) {
        for (Element e : of.children()) {
            if (names.of(e).equals(name)) {
                return e;
            }
        }
        return null;
    }

    private String[] texts(Element of, String[] fields) {
        String[] texts = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            texts[i] = text(of, fields[i]);
        }
        return texts;
    }

    private String text(Element of, String name) {
        Element e = child(of, name);
        return e == null ? null : e.childrenSize() > 0 ? e.children().stream().map(Element::outerHtml).collect(Collectors.joining()) : e.wholeText();
    }

    /** The first that says something, or null. */
    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }
}
