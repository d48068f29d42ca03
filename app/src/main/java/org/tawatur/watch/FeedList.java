package org.tawatur.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tawatur.bytes.Decoded;
import org.tawatur.fetch.Address;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;

/** The feeds somebody names: addresses, files with an address a line, and OPML, which feed readers export. */
public final class FeedList {

    private static final int MOST_BYTES = 10 << 20;
    private static final int MOST_FEEDS = 10_000;
    private static final int DEEPEST = 64;
    private static final int MOST_WORDS = 120;

    private final Problems problems;
    private final Set<Address> feeds = new LinkedHashSet<>();

    private FeedList(Problems problems) {
        this.problems = problems;
    }

    /**
     * The addresses, each once, in the order they are named.
     *
     * @param sources addresses, and names of files
     * @param problems where goes what is no address or cannot be read
     */
    public static List<Address> of(List<String> sources, Problems problems) {
        FeedList list = new FeedList(problems);
        for (String source : sources) {
            if (source.matches("(?i)https?://.*")) {
                list.add(source, "command line", -1);
            } else {
                list.file(source);
            }
        }
        return new ArrayList<>(list.feeds);
    }

    private void file(String name) {
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            Decoded decoded = bytes.length > MOST_BYTES ? null : Decoded.of(bytes);
            if (decoded == null || decoded.text() == null) {
                tell(name, -1, decoded == null ? "longer than " + MOST_BYTES + " bytes; not read" : decoded.problem(), "");
            } else if (decoded.text().replace("\uFEFF", "").stripLeading().startsWith("<")) {
                outlines(name, decoded.text());
            } else {
                lines(name, decoded.text());
            }
        } catch (IOException | InvalidPathException e) {
            tell(name, -1, "neither a web address nor a file that can be read", "");
        }
    }

    private void lines(String name, String text) {
        String[] lines = text.replace("\uFEFF", "").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, name, i + 1);
            }
        }
    }

    /** Entities that the file declares are never expanded, and nothing outside of it is asked for: jsoup does neither. */
    private void outlines(String name, String xml) {
        Document opml = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
        int before = feeds.size();
        int number = 0;
        for (Element outline : opml.getElementsByTag("outline")) {
            number++;
            String address = outline.hasAttr("xmlUrl") ? outline.attr("xmlUrl") : outline.attr("xmlurl");
            if (!address.isBlank()) {
                add(address, name, number);
            }
        }
        if (feeds.size() == before && number == 0) {
            tell(name, -1, "no list of feeds: it holds no outline", "");
        }
    }

    private void add(String printed, String where, long place) {
        Address address = Address.of(printed);
        if (address == null) {
            tell(where, place, "no web address", printed);
        } else if (feeds.size() >= MOST_FEEDS) {
            tell(where, place, "more than " + MOST_FEEDS + " feeds; not followed", printed);
        } else {
            feeds.add(address);
        }
    }

    private void tell(String where, long place, String what, String words) {
        problems.add(new Problem(where, place, what, words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "\u2026"));
    }
}
