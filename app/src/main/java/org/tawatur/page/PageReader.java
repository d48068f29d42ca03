package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    private final Marks marks = new Marks();
    private final Scrub scrub = new Scrub(marks);
    private final ArticleFinder finder = new ArticleFinder(marks);
    private final Lines cut = new Lines(marks);

    private static List<String> said(Document page) {
        List<String> said = new ArrayList<>();
        for (var e : page.select("meta[property=og:title], meta[name=og:title], meta[name=twitter:title]")) if (!e.attr("content").isBlank()) said.add(e.attr("content").strip());
        return said;
    }

    /**
     * @param html the page
     * @param url  its address, or null where nobody knows
     * @param id   the report's id
     */
    public PageReading read(String html, String url, String id) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
        TitleFinder.Title found = TitleFinder.find(page, said(page));
        scrub.unseen(page.body());
        scrub.furniture(page.body());
        Element article = finder.find(page.body(), found.heading());
        List<Line> lines = new ArrayList<>(cut.standfirst(page.body(), found.heading(), article));
        List<Line> body = cut.article(Blocks.of(article), found.text());
        if (!body.isEmpty() && !lines.isEmpty() && lines.get(0).text().equals(body.get(0).text())) {
            lines.clear();
        }
        lines.addAll(body);
        if (lines.isEmpty()) {
            return new PageReading(null, List.of("a page without an article; not read"));
        }
        return new PageReading(Report.of(id, Imprint.NONE.url(url), found.text(), lines.stream().map(Line::text).collect(java.util.stream.Collectors.joining("\n"))), List.of());
    }
}
