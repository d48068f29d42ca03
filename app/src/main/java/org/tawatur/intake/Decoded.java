package org.tawatur.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
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
record Decoded(String text, String problem, long offset, String words) {

    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final String[] NO_TEXT = {"%PDF", "PK\u0003\u0004", "GIF8", "\u0089PNG", "\u00FF\u00D8\u00FF", "\u001F\u008B", "\u007FELF", "\u00D0\u00CF\u0011\u00E0", "Rar!"};
    /** Control bytes that a text may hold by accident. */
    private static final int FEW_CONTROLS = 3;
    /** For each byte that is no UTF-8, so many characters of several bytes must be, to call the file UTF-8. */
    private static final int VALID_FOR_ONE_BROKEN = 4;

    static Decoded of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return text(new String(bytes, Charset.forName("UTF-32")));
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return text(new String(bytes, StandardCharsets.UTF_16));
        }
        int control = controls(bytes);
        if (control >= 0) {
            return new Decoded(null, "not text but some other kind of file; not read", control, hex(bytes, control, 8));
        }
        return utf8(bytes);
    }

    private static Decoded text(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        boolean blank = lines.isBlank() || lines.equals("\uFEFF");
        return blank ? new Decoded(null, "empty", -1, "") : new Decoded(lines, null, -1, "");
    }

    private Decoded with(String problem, long offset, String words) {
        return text == null ? this : new Decoded(text, problem, offset, words);
    }

    private static Decoded utf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int broken = 0;
        int first = -1;
        for (CoderResult result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            first = broken == 0 ? in.position() : first;
            broken += result.length();
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        String text = out.flip().toString();
        if (broken == 0) {
            return text(text);
        }
        long valid = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        if (valid < (long) broken * VALID_FOR_ONE_BROKEN && looksArabic(bytes)) {
            return text(new String(bytes, ARABIC)).with("not UTF-8; read as windows-1256, which it looks like", first, hex(bytes, first, 4));
        }
        return text(text).with(broken + " bytes are not UTF-8; each stands as U+FFFD, the first at byte", first, hex(bytes, first, 4));
    }

    /** Whether nearly all bytes beyond ASCII are Arabic in windows-1256, and the words are made of them. */
    private static boolean looksArabic(byte[] bytes) {
        String text = new String(bytes, ARABIC);
        int beyond = 0;
        int arabic = 0;
        int pairs = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean here = Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC;
            beyond += c >= 0x80 ? 1 : 0;
            arabic += here ? 1 : 0;
            pairs += here && before ? 1 : 0;
            before = here;
        }
        return arabic * 10L >= beyond * 9L && pairs * 2 >= arabic;
    }

    /** The first byte that shows the file to be no text, or -1. */
    private static int controls(byte[] bytes) {
        for (String magic : NO_TEXT) {
            if (begins(bytes, magic.chars().toArray())) {
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

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hex(byte[] bytes, int from, int length) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes, from, Math.min(bytes.length, from + length));
    }
}
