package org.tawatur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tawatur.bytes.Decoded;
import org.tawatur.page.PageReader;
import org.tawatur.page.PageReading;

/** Web pages as bytes: a file, an answer of a server, a record of a web archive. Safe for use by several threads. */
public final class Pages {

    /** So many bytes of a page are read; an article ends long before. */
    static final int MOST_BYTES = 10 << 20;

    /** So many tags of a page are read: of them, not of its words, the memory is that reading takes. */
    private static final int MOST_TAGS = 200_000;

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
    public static PageReading read(byte[] bytes, String charset, String url, String id) {
        List<String> cuts = new ArrayList<>();
        byte[] read = bytes;
        if (bytes.length > MOST_BYTES) {
            read = Arrays.copyOf(bytes, MOST_BYTES);
            cuts.add("longer than " + MOST_BYTES + " bytes");
        }
        Decoded decoded = Decoded.of(read, charset);
        String flaw = decoded.problem() == null ? null : decoded.problem() + (decoded.offset() < 0 ? "" : " (byte " + decoded.offset() + ": " + decoded.words() + ")");
        if (decoded.text() == null) {
            return new PageReading(null, List.of(left(cuts, flaw)));
        }
        String html = decoded.text();
        int end = tagsEnd(html);
        if (end < html.length()) {
            cuts.add("of more than " + MOST_TAGS + " tags");
            html = html.substring(0, end);
        }
        PageReading reading = READER.read(html, url, id);
        List<String> problems = new ArrayList<>();
        if (flaw != null) {
            problems.add(flaw);
        }
        if (reading.report() != null && !cuts.isEmpty()) {
            problems.add("a page " + String.join(" and ", cuts) + "; only its beginning is read");
        }
        reading.problems().forEach(p -> problems.add(left(cuts, p)));
        return new PageReading(reading.report(), problems);
    }

    /** One sentence of a page that is not read, and that it is long besides. */
    private static String left(List<String> cuts, String why) {
        return cuts.isEmpty() ? why : "a page " + String.join(" and ", cuts) + ", whose beginning is " + why;
    }

    private static int tagsEnd(String html) {
        int tags = 0;
        int at = html.indexOf('<');
        while (at >= 0 && tags++ < MOST_TAGS) {
            at = html.indexOf('<', at + 1);
        }
        return at < 0 ? html.length() : at;
    }
}
