package org.tawatur.feed;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the fields of items and heads, whatever the format: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0. */
final class Items {

    private static final String[] BODY = {"content:encoded", "content", "atom:content", "xhtml:body", "body", "description", "summary", "atom:summary", "media:description"};
    private static final String[] PUBLISHED = {"pubDate", "published", "atom:published", "issued", "dcterms:issued", "dc:date", "created", "dcterms:created"};
    private static final String[] MODIFIED = {"updated", "atom:updated", "modified", "dcterms:modified"};
    private static final Set<String> AUTHORS = Set.of("author", "dc:creator", "atom:author");
    private static final Set<String> LINKS = Set.of("link", "atom:link");

    /** Minutes in the periods of the syndication module. */
    private static final Map<String, Integer> PERIODS = Map.of("hourly", 60, "daily", 24 * 60, "weekly", 7 * 24 * 60, "monthly", 30 * 24 * 60, "yearly", 365 * 24 * 60);

    private final Names names;

    Items(Names names) {
        this.names = names;
    }

    FeedHead head(Document head) {
        Element root = head.firstElementChild();
        if (root == null) {
            return new FeedHead(null, null, null, 0);
        }
        Fields whole = new Fields(root, names);
        Element channel = whole.first("channel");
        Fields from = channel == null ? whole : new Fields(channel, names);
        return new FeedHead(Markup.line(from.text("title", "dc:title")), or(from.text("language", "dc:language"), root.attr("xml:lang")), link(from), minutes(whole, from));
    }

    /** RSS 1.0 has the syndication module's fields in its channel, too, but they may stand in the root. */
    private static int minutes(Fields root, Fields from) {
        int ttl = number(from.text("ttl"));
        String period = or(from.text("sy:updatePeriod"), root.text("sy:updatePeriod"));
        Integer all = period == null ? null : PERIODS.get(period.strip().toLowerCase(Locale.ROOT));
        int times = Math.max(1, number(or(from.text("sy:updateFrequency"), root.text("sy:updateFrequency"))));
        return Math.max(ttl, all == null ? 0 : all / times);
    }

    private static int number(String printed) {
        return printed != null && printed.strip().matches("\\d{1,7}") ? Integer.parseInt(printed.strip()) : 0;
    }

    /** @param number from 1 */
    FeedItem item(Element item, long number) {
        Fields fields = new Fields(item, names);
        String guid = or(fields.text("guid", "id"), item.attr("rdf:about"));
        Element named = fields.first("guid");
        boolean address = guid != null && guid.startsWith("http") && (named == null || !"false".equals(named.attr("isPermaLink")));
        String published = fields.text(PUBLISHED);
        String modified = fields.text(MODIFIED);
        return new FeedItem(number, guid, or(link(fields), address ? guid : null), Markup.line(fields.text("title", "dc:title")), body(fields),
                published == null ? modified : published, modified, authors(fields), credit(fields), or(fields.text("dc:language"), item.attr("xml:lang")));
    }

    /** Content, unless it is shorter than what should be its summary. */
    private static String body(Fields item) {
        String body = "";
        for (String name : BODY) {
            for (Element e : item.all(Set.of(name))) {
                String html = html(e);
                body = html.length() > body.length() ? html : body;
            }
        }
        return body.isBlank() ? null : body;
    }

    private static String html(Element e) {
        return e.childrenSize() > 0 ? e.html() : e.attr("type").equals("text") ? e.text().replace("&", "&amp;").replace("<", "&lt;") : e.wholeText();
    }

    private String authors(Fields item) {
        Set<String> authors = new LinkedHashSet<>();
        for (Element e : item.all(AUTHORS)) {
            Element name = new Fields(e, names).first("name");
            String words = Markup.line(name == null ? bracketed(e.wholeText()) : name.wholeText());
            if (words != null) {
                authors.add(words);
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

    private String credit(Fields item) {
        Element source = item.first("source");
        Element title = source == null ? null : new Fields(source, names).first("title");
        String said = title != null ? title.wholeText() : source == null || source.childrenSize() > 0 ? null : source.wholeText();
        return Markup.line(or(said, item.text("dc:source")));
    }

    private static String link(Fields of) {
        for (Element e : of.all(LINKS)) {
            String rel = e.attr("rel");
            String address = e.hasAttr("href") ? e.attr("href").strip() : e.wholeText().strip();
            if ((rel.isEmpty() || rel.equals("alternate")) && !address.isEmpty()) {
                return address;
            }
        }
        return null;
    }

    /** The first of two texts that says something, or null. */
    private static String or(String text, String other) {
        return text != null && !text.isBlank() ? text.strip() : other != null && !other.isBlank() ? other.strip() : null;
    }
}
