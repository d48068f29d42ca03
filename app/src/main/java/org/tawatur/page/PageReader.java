package org.tawatur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    private static final int DEEPEST = 128;
    private static final int LINES_ABOVE = 4;
    private static final int LINES_BELOW = 12;

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
        Imprint said = metadata.imprint(printed);
        TitleFinder.Title title = TitleFinder.find(page, metadata.titles());
        Element body = page.body();
        scrub.unseen(body);
        List<Block> seen = Blocks.of(body);
        scrub.furniture(body);
        Element article = finder.find(body, title.heading());
        scrub.lists(article);
        List<Block> blocks = Blocks.of(article);
        title = title.heading() == null && !title.sure() ? TitleFinder.above(seen, blocks, title) : title;
        List<Line> all = lines.all(body, article, blocks, title);
        if (all.isEmpty()) {
            return new PageReading(null, List.of("a page without an article; not read"));
        }
        String text = all.stream().map(Line::text).collect(Collectors.joining("\n"));
        Imprint imprint = said.language(metadata.language(text)).or(printed.imprint(around(seen, title), all, below(seen, all)));
        return new PageReading(report(id, imprint, title.text(), all), List.of());
    }

    /** The lines below the title, then those above it. */
    private static List<String> around(List<Block> seen, TitleFinder.Title title) {
        Set<Element> heading = Collections.newSetFromMap(new IdentityHashMap<>());
        heading.addAll(title.heading() == null ? List.of() : title.heading().getAllElements());
        int at = 0;
        while (at < seen.size() && !heading.contains(seen.get(at).owner())) {
            at++;
        }
        at = at == seen.size() ? 0 : at;
        List<Block> around = new ArrayList<>(seen.subList(at, Math.min(seen.size(), at + LINES_BELOW)));
        around.addAll(seen.subList(Math.max(0, at - LINES_ABOVE), at));
        return around.stream().map(Block::text).toList();
    }

    /** The lines below the article's last. */
    private static List<String> below(List<Block> seen, List<Line> article) {
        String last = article.get(article.size() - 1).text();
        int at = seen.size();
        while (at > 0 && !seen.get(at - 1).text().equals(last)) {
            at--;
        }
        return at == 0 ? List.of() : seen.subList(at, Math.min(seen.size(), at + LINES_BELOW)).stream().map(Block::text).toList();
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
