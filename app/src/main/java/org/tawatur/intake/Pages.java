package org.tawatur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tawatur.page.PageReader;
import org.tawatur.page.PageReading;

/** Web pages as bytes: a file, an answer of a server, a record of a web archive. Safe for use by several threads. */
final class Pages {

    /** So many bytes of a page are read; an article ends long before. */
    static final int MOST_BYTES = 10 << 20;

    /** A page names its charset within so many bytes, or not at all. */
    private static final int HEAD_BYTES = 4096;

    private static final PageReader READER = new PageReader();

    private Pages() {
    }

    /** Like {@link #read(byte[], String, String, String)}, of what is left of a stream, up to {@link #MOST_BYTES}. */
    static PageReading read(InputStream in, String charset, String url, String id) throws IOException {
        return read(in.readNBytes(MOST_BYTES + 1), charset, url, id);
    }

    /**
     * The report of a page; of a longer one than {@link #MOST_BYTES} what stands before.
     *
     * @param charset what the server or the archive said it is written in, or null
     * @param url     its address, or null
     * @param id      the report's id
     */
    static PageReading read(byte[] bytes, String charset, String url, String id) {
        List<String> problems = new ArrayList<>();
        byte[] read = bytes;
        if (bytes.length > MOST_BYTES) {
            read = Arrays.copyOf(bytes, MOST_BYTES);
            problems.add("a page longer than " + MOST_BYTES + " bytes; only its beginning is read");
        }
        Decoded decoded = decoded(read, charset);
        if (decoded.problem() != null) {
            problems.add(decoded.problem() + (decoded.offset() < 0 ? "" : " (byte " + decoded.offset() + ": " + decoded.words() + ")"));
        }
        if (decoded.text() == null) {
            return new PageReading(null, problems);
        }
        PageReading reading = READER.read(decoded.text(), url, id);
        problems.addAll(reading.problems());
        return new PageReading(reading.report(), problems);
    }

    /** Bytes that are UTF-8 are read so whatever a page says of itself; others in the charset they are said to be in. */
    private static Decoded decoded(byte[] bytes, String charset) {
        Charset said = said(charset) != null ? said(charset) : said(named(bytes));
        if (said == null || isMarked(bytes) || isUtf8(bytes)) {
            return Decoded.of(bytes);
        }
        return new Decoded(new String(bytes, said), null, -1, "");
    }

    /** A charset that tells more than the bytes themselves do, or null. */
    private static Charset said(String name) {
        try {
            Charset said = name == null ? null : Charset.forName(name);
            return said == null || said.equals(StandardCharsets.UTF_8) || said.equals(StandardCharsets.ISO_8859_1) || said.equals(StandardCharsets.US_ASCII) ? null : said;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** What stands after {@code charset=} (or {@code encoding=}) at the page's beginning, or null; a page whose name for it can be read is not in UTF-16. */
    private static String named(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        int from = at >= 0 ? at + "charset=".length() : head.startsWith("<?xml") ? head.indexOf("encoding=") + "encoding=".length() : -1;
        while (from >= 0 && from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end >= 0 && end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        String name = end > from ? head.substring(from, end) : null;
        return name == null || name.startsWith("utf-16") || name.startsWith("utf-32") ? null : name;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)
                || bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
