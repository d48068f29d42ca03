package org.tawatur.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tawatur.bytes.Charsets;

/**
 * Reads RSS and Atom, item by item, in memory that does not grow with the feed. Broken XML is read as far as it can
 * be; entities a feed declares for itself are never expanded, and nothing outside of it is ever asked for.
 */
public final class FeedReader implements AutoCloseable {

    /** Characters of an item with all its markup. */
    static final int MOST_ITEM = 2 << 20;
    private static final int SAMPLE = 1 << 16;
    private static final int DEEPEST = 64;

    private final InputStream in;
    private final Flaws flaws;
    private final Pieces pieces;
    private final Items items;
    private final FeedHead head;
    private long number;
    private boolean ended;

    /**
     * @param charset what a server says the feed is written in, or null
     * @throws IOException where the stream cannot be read as far as its first item
     */
    public FeedReader(InputStream in, String charset, Flaws flaws) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE);
        this.in = buffered;
        this.flaws = flaws;
        buffered.mark(SAMPLE);
        Charset found = Charsets.of(buffered.readNBytes(SAMPLE), charset);
        buffered.reset();
        pieces = new Pieces(new InputStreamReader(buffered, found), MOST_ITEM);
        Document start = parsed(pieces.head());
        items = new Items(new Names(start));
        head = items.head(start);
        if (pieces.declaresEntities()) {
            flaws.flaw(-1, "the feed declares entities of its own; they are not expanded");
        }
    }

    private static Document parsed(String xml) {
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml.startsWith("\uFEFF") ? xml.substring(1) : xml, "");
    }

    public FeedHead head() {
        return head;
    }

    /** The next item, or null where there is none left. */
    public FeedItem next() throws IOException {
        while (!ended) {
            String piece = pieces.item();
            if (piece == null) {
                ended = true;
                if (pieces.isCut()) {
                    flaws.flaw(number + 1, "the feed ends in the middle, before item");
                }
                return null;
            }
            number++;
            Element item = pieces.tooLong() ? null : parsed(piece).firstElementChild();
            if (item != null) {
                return items.item(item, number);
            }
            flaws.flaw(number, "an item longer than " + MOST_ITEM + " characters; not read");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
