package org.tawatur.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The text of a file's bytes. Line ends become LF, so that offsets are those a program counts that opens the file as
 * text; a byte order mark of UTF-8 stays in the text for the same reason, that of UTF-16 does not.
 *
 * @param text    null where the bytes are no text
 * @param problem one sentence on what was wrong, or null
 * @param offset  the byte it begins at, or -1
 * @param words   the bytes there, in hexadecimal, or ""
 */
public record Decoded(String text, String problem, long offset, String words) {

    /** The {@link #problem} of bytes that hold nothing but blanks. */
    public static final String EMPTY = "empty";

    private static final String[] NO_TEXT = {"%PDF", "PK\u0003\u0004", "GIF8", "\u0089PNG", "\u00FF\u00D8\u00FF", "\u001F\u008B", "\u007FELF", "\u00D0\u00CF\u0011\u00E0", "Rar!"};
    /** Control bytes that a text may hold by accident. */
    private static final int FEW_CONTROLS = 3;
    /** For each byte that is no UTF-8, so many characters of several bytes must be, to call the file UTF-8. */
    private static final int VALID_FOR_ONE_BROKEN = 4;

    public static Decoded of(byte[] bytes) {
        return of(bytes, null);
    }

    /**
     * @param said the charset a server or a feed says they are in, or null; believed where the bytes themselves do not
     *             show that they are in another
     */
    public static Decoded of(byte[] bytes, String said) {
        Charset plain = Charsets.plain(bytes);
        if (plain != null && plain != StandardCharsets.UTF_8) {
            return text(new String(bytes, plain));
        }
        int control = controls(bytes);
        if (control >= 0) {
            return new Decoded(null, "not text but some other kind of file; not read", control, hex(bytes, control, 8));
        }
        Utf8 utf8 = Utf8.of(bytes);
        return utf8.broken() == 0 ? text(utf8.text()) : older(bytes, utf8, said);
    }

    private static Decoded older(byte[] bytes, Utf8 utf8, String said) {
        long valid = utf8.text().chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        Charset told = Charsets.told(bytes, said);
        Charset charset = valid < (long) utf8.broken() * VALID_FOR_ONE_BROKEN ? ArabicCharset.of(bytes, told) : null;
        if (charset == null) {
            return text(utf8.text()).with(utf8.broken() + " bytes are not UTF-8; each stands as U+FFFD, the first at byte", utf8.first(), hex(bytes, utf8.first(), 4));
        }
        Decoded read = text(new String(bytes, charset));
        return charset.equals(told) ? read : read.with("not UTF-8; read as " + charset + ", which it looks like", utf8.first(), hex(bytes, utf8.first(), 4));
    }

    private static Decoded text(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        boolean blank = lines.isBlank() || lines.equals("\uFEFF");
        return blank ? new Decoded(null, EMPTY, -1, "") : new Decoded(lines, null, -1, "");
    }

    private Decoded with(String problem, long offset, String words) {
        return text == null ? this : new Decoded(text, problem, offset, words);
    }

    /** The first byte that shows the file to be no text, or -1. */
    private static int controls(byte[] bytes) {
        for (String magic : NO_TEXT) {
            if (Charsets.begins(bytes, magic.chars().toArray())) {
                return 0;
            }
        }
        int first = -1;
        int count = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return i;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                first = count++ == 0 ? i : first;
            }
        }
        return count > FEW_CONTROLS && count * 100L > bytes.length ? first : -1;
    }

    private static String hex(byte[] bytes, int from, int length) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes, from, Math.min(bytes.length, from + length));
    }
}
