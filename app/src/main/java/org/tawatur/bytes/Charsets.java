package org.tawatur.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** Finds the charset of bytes: by their mark, by what they are, by what was said of them, in this order. */
public final class Charsets {

    /** A document names its charset within so many bytes, or not at all. */
    private static final int HEAD = 4096;
    private static final int SAMPLE = 1 << 16;
    /** So many of a hundred UTF-16 units must be what texts are made of. */
    private static final int ENOUGH = 92;

    private static final Charset UTF_32 = Charset.forName("UTF-32");

    private Charsets() {
    }

    /**
     * The charset that bytes are marked with or plainly are in, whatever is said of them, or null: one of UTF-16 and
     * UTF-32, or UTF-8 by its mark.
     */
    static Charset plain(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32;
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        int size = Math.min(bytes.length, SAMPLE) / 2;
        if (size > 0 && plausible(bytes, size, 1) * 100 >= size * ENOUGH) {
            return StandardCharsets.UTF_16LE;
        }
        return size > 0 && plausible(bytes, size, 0) * 100 >= size * ENOUGH ? StandardCharsets.UTF_16BE : null;
    }

    /** How many units are Arabic, ASCII or punctuation, with the high byte at the even (0) or odd (1) place. */
    private static int plausible(byte[] bytes, int size, int high) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            int unit = (bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + 1 - high] & 0xFF;
            boolean ascii = unit >= 0x20 && unit < 0x7F || unit == '\n' || unit == '\r' || unit == '\t';
            // two spaces of one byte each look like a dagger, and pages are full of them
            boolean beyond = unit != 0x2020 && (unit >= 0xA0 && unit < 0x180 || unit >= 0x600 && unit < 0x700 || unit >= 0x2000 && unit < 0x2070 || unit >= 0xFE70 && unit < 0xFEFD);
            count += ascii || beyond ? 1 : 0;
        }
        return count;
    }

    /**
     * The charset of a longer text by its beginning.
     *
     * @param head up to some tens of kilobytes; its last character may be cut
     * @param said what was said of it, or null; if so, what an XML declaration or a meta element in it says counts
     */
    public static Charset of(byte[] head, String said) {
        Charset plain = plain(head);
        if (plain != null) {
            return plain;
        }
        if (Utf8.isCutOnly(head)) {
            return StandardCharsets.UTF_8;
        }
        Charset guess = ArabicCharset.of(head, told(head, said));
        return guess == null ? StandardCharsets.UTF_8 : guess;
    }

    /** The charset that is named from outside, else in an XML declaration or a meta element of the bytes, or null. */
    static Charset told(byte[] bytes, String said) {
        Charset outer = named(said);
        return outer != null ? outer : named(inside(bytes));
    }

    private static Charset named(String name) {
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** What stands after {@code charset=} or, in an XML declaration, {@code encoding=}, or null. */
    private static String inside(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).stripLeading();
        String key = head.startsWith("<?xml") ? "encoding=" : head.startsWith("<") ? "charset=" : null;
        int at = key == null ? -1 : head.indexOf(key);
        if (at < 0) {
            return null;
        }
        int from = at + key.length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        // whoever can read the name is not in two bytes a character
        return end == from || head.startsWith("utf-16", from) || head.startsWith("utf-32", from) ? null : head.substring(from, end);
    }

    static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
