package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;

/**
 * Reads the report on a web page: its title, its article without the page's furniture, and what its metadata says of
 * its publication. Safe for use by several threads.
 */
public final class PageReader {

    /** Elements nested deeper are hung up at this depth: no page made for people comes near it. */
    private static final int DEEPEST = 256;

    /**
     * @param html the page
     * @param url  its address, or null where nobody knows
     * @param id   the report's id
     */
    public PageReading read(String html, String url, String id) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
        List<String> lines = new ArrayList<>();
        Blocks.of(page.body()).forEach(b -> lines.add(b.text()));
        if (lines.isEmpty()) {
            return new PageReading(null, List.of("a page without an article; not read"));
        }
        String title = page.title().isBlank() ? null : page.title();
        return new PageReading(Report.of(id, Imprint.NONE.url(url), title, String.join("\n", lines)), List.of());
    }
}
