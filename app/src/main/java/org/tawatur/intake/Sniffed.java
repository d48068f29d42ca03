package org.tawatur.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells by its first bytes what a file is whose name does not. */
final class Sniffed {

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");
    private static final Set<String> PAGES = Set.of("html", "head", "body", "meta", "title");

    private Sniffed() {
    }

    static boolean isGzip(byte[] head) {
        return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B && head[2] == 8;
    }

    static boolean isWebArchive(byte[] head) {
        return new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1).equals("WARC/");
    }

    /** Whether there is hardly a byte that no text has. */
    static boolean isText(byte[] bytes) {
        int size = Math.min(bytes.length, 1024);
        int odd = 0;
        for (int i = 0; i < size; i++) {
            odd += bytes[i] >= 0 && bytes[i] < 0x20 && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' ? 1 : 0;
        }
        return odd * 100 <= size;
    }

    /** The format, or null for none of ours; a name may have told that it is JSON and not in which shape. */
    static Format format(byte[] head, Format told) {
        if (isWebArchive(head)) {
            return Format.WEB_ARCHIVE;
        }
        String text = text(head);
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.startsWith("{") || text.startsWith("[")) {
            return isLines(text) ? Format.JSON_LINES : Format.JSON;
        }
        if (lower.startsWith("mime-version:") || lower.startsWith("from: <saved by")) {
            return Format.SAVED_PAGE;
        }
        return lower.startsWith("<") ? markup(lower) : told;
    }

    /** The characters as far as ASCII goes, in UTF-8 or UTF-16, without a mark and blanks before them. */
    private static String text(byte[] head) {
        StringBuilder text = new StringBuilder(head.length);
        for (byte b : head) {
            if (b > 0) {
                text.append((char) b);
            }
        }
        return text.toString().stripLeading();
    }

    /** Whether a line ends with an object and the next begins with one. */
    private static boolean isLines(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).strip();
        return first.startsWith("{") && first.endsWith("}") && (text.substring(end).isBlank() || text.substring(end).strip().startsWith("{"));
    }

    private static Format markup(String text) {
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0 || open + 1 == text.length()) {
                return null;
            }
            if (text.startsWith("<!doctype html", open)) {
                return Format.PAGE;
            }
            if (text.startsWith("<!--", open)) {
                int end = text.indexOf("-->", open);
                at = end < 0 ? text.length() : end;
            } else if (text.charAt(open + 1) == '!' || text.charAt(open + 1) == '?') {
                at = open + 1;
            } else {
                return element(text, open + 1);
            }
        }
        return null;
    }

    private static Format element(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        String name = text.substring(from, end);
        String local = name.substring(name.indexOf(':') + 1);
        return FEEDS.contains(local) ? Format.FEED : PAGES.contains(local) ? Format.PAGE : null;
    }
}
