package org.tawatur.telling;

/** Reads the page's own HTML back, far enough for a test. */
final class Unhtml {

    private Unhtml() {}

    static String text(String html) {
        return unescaped(html.replaceAll("<[^>]*>", ""));
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&#13;", "\r").replace("&amp;", "&");
    }
}
