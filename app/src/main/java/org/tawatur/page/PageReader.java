package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;

/**
 * Reads the report on a web page: its title, its article without the page's furniture, and what the page says of its
 * publication. What is article is told by the page's markup, by the names its authors gave to parts of it
 * ({@code marks.tsv}), and by how much text and how many links stand where. Safe for use by several threads.
 */
public final class PageReader {

    /** Elements nested deeper are hung up at this depth: no page made for people comes near it. */
    private static final int DEEPEST = 256;
    private static final int LINES_ABOVE = 4;
    private static final int LINES_AROUND = 16;

    private final Marks marks = new Marks();
    private final Scrub scrub = new Scrub(marks);
    private final ArticleFinder finder = new ArticleFinder(marks);
    private final Lines lines = new Lines(marks);
    private final Printed printed = new Printed();

    /**
     * @param html the page
     * @param url  its address, or null where nobody knows
     * @param id   the report's id
     */
    public PageReading read(String html, String url, String id) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
        Metadata metadata = new Metadata(page, url);
        TitleFinder.Title title = TitleFinder.find(page, metadata.titles());
        Element body = page.body();
        scrub.unseen(body);
        List<String> above = above(Blocks.of(body), title.heading());
        scrub.furniture(body);
        Element article = finder.find(body, title.heading());
        Lines.Article read = lines.article(Blocks.of(article), title.text());
        List<Line> all = new ArrayList<>(lines.standfirst(body, title.heading(), article));
        if (!all.isEmpty() && !read.lines().isEmpty() && all.get(0).text().equals(read.lines().get(0).text())) {
            all.clear();
        }
        all.addAll(read.lines());
        if (all.isEmpty()) {
            return new PageReading(null, List.of("a page without an article; not read"));
        }
        String text = all.stream().map(Line::text).collect(Collectors.joining("\n"));
        Imprint imprint = metadata.imprint(text, printed).or(printed.imprint(above, all, read.below()));
        return new PageReading(report(id, imprint, title.text(), all), List.of());
    }

    /** The lines around the title, above the first paragraph. */
    private static List<String> above(List<Block> blocks, Element heading) {
        int at = 0;
        while (heading != null && at < blocks.size() && blocks.get(at).owner() != heading && !blocks.get(at).owner().parents().contains(heading)) {
            at++;
        }
        int from = heading == null || at == blocks.size() ? 0 : Math.max(0, at - LINES_ABOVE);
        return blocks.subList(from, Math.min(blocks.size(), from + LINES_AROUND)).stream().map(Block::text).toList();
    }

    private static Report report(String id, Imprint imprint, String title, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        String given = title == null || title.isBlank() ? null : title.strip();
        if (given != null) {
            text.append(given).append("\n\n");
        }
        List<Zone> marked = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind() != null) {
                marked.add(new Zone(line.kind(), new Span(text.length(), text.length() + line.text().length())));
            }
            text.append(line.text()).append('\n');
        }
        text.setLength(text.length() - 1);
        return new Report(id, imprint, given, text.toString(), marked);
    }
}
