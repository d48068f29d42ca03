package org.tawatur.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.tawatur.fetch.Site;

/** Pages and feeds of invented outlets; what they say in Arabic stands in {@code words.properties}. */
final class Newsstand {

    private static final Properties WORDS = words();

    private Newsstand() {}

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = Newsstand.class.getResourceAsStream("words.properties")) {
            words.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static String word(String key) {
        return WORDS.getProperty(key);
    }

    /** A page whose second paragraph is said by a key. */
    static String page(String head, String title, String paragraph) {
        return "<!DOCTYPE html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>" + title + "</title>" + head + "</head><body><article><h1>" + title + "</h1><p>" + word("opening")
                + "</p><p>" + word(paragraph) + "</p></article></body></html>";
    }

    static String feed(String channel, String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>" + word("outlet") + "</title>" + channel + items + "</channel></rss>";
    }

    static String item(String link, String title) {
        return "<item><title>" + title + "</title><link>" + link + "</link><guid isPermaLink=\"false\">" + link + "</guid><pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate><source url=\"x\">"
                + word("agency") + "</source><description>" + word("summary") + "</description></item>";
    }

    /** A feed at {@code /feed} with a page for each item, {@code /0} and so on. */
    static void stock(Site site, int pages) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            items.append(item("/" + i, word("title") + " " + i));
            site.on("/" + i, "text/html", page("", word("title") + " " + i, "detail"));
        }
        site.on("/feed", "application/rss+xml", feed("", items.toString()));
    }
}
