package org.tawatur.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;
import org.tawatur.report.ZoneReader;

/** Of the lines around and in the element that holds an article, those that are article. */
final class Lines {

    private static final int MOST_ABOVE = 8;
    private static final int MOST_NESTED = 3;
    private static final int MOST_TRIED = 20;

    private final ZoneReader zones = new ZoneReader();
    private final Marks marks;
    private final BlockKinds kinds;

    Lines(Marks marks) {
        this.marks = marks;
        this.kinds = new BlockKinds(marks);
    }

    /** The standfirst, where it stands before the element that holds the article, and the article's lines. */
    List<Line> all(Element body, Element article, List<Block> blocks, TitleFinder.Title title) {
        List<Line> all = article(blocks, title.text());
        List<Line> standfirst = standfirst(body, title.heading(), article);
        if (!standfirst.isEmpty() && (all.isEmpty() || !standfirst.get(0).text().equals(all.get(0).text()))) {
            all.addAll(0, standfirst);
        }
        return all;
    }

    /**
     * The article's lines: from the first paragraph to the last, without lines that lead elsewhere; and of what stands
     * above the first, the standfirst, captions and the dateline. Where nothing is a paragraph, all lines are.
     */
    private List<Line> article(List<Block> blocks, String title) {
        List<Block> kept = blocks.subList(titleEnd(blocks, title), blocks.size()).stream().filter(b -> !kinds.isLink(b)).toList();
        int first = 0;
        while (first < kept.size() && !kinds.isParagraph(kept.get(first)) || first < kept.size() && kinds.isStandfirst(kept.get(first))) {
            first++;
        }
        int last = kept.size();
        while (last > first && !kinds.isParagraph(kept.get(last - 1))) {
            last--;
        }
        if (first >= last) {
            return kept.stream().map(this::line).collect(Collectors.toCollection(ArrayList::new));
        }
        List<Line> lines = above(kept.subList(0, first), kept.get(first));
        kept.subList(first, last).forEach(b -> lines.add(line(b)));
        return lines;
    }

    private Line line(Block block) {
        return new Line(block.text(), kinds.kind(block));
    }

    private List<Line> above(List<Block> blocks, Block paragraph) {
        List<Line> lines = new ArrayList<>();
        Set<String> datelines = datelines(blocks.subList(Math.max(0, blocks.size() - MOST_ABOVE), blocks.size()), paragraph);
        Element entry = entry(paragraph);
        for (Block block : blocks) {
            if (kinds.isCaption(block)) {
                lines.add(line(block));
            } else if (kinds.isStandfirst(block)) {
                lines.add(new Line(block.text(), Zone.Kind.HEADING));
            } else if (datelines.contains(block.text())) {
                lines.add(new Line(block.text(), Zone.Kind.DATELINE));
            } else if (isIn(block, entry)) {
                lines.add(line(block));
            }
        }
        return lines;
    }

    /** Where an article is a row of entries, as one told live, the entry of a paragraph: its time and heading belong to it. Otherwise null. */
    private static Element entry(Block paragraph) {
        Element entry = paragraph.owner().parent();
        for (int i = 0; i < MOST_NESTED && entry != null; i++, entry = entry.parent()) {
            Element next = entry.nextElementSibling();
            if (next != null && !entry.className().isEmpty() && next.className().equals(entry.className())) {
                return entry;
            }
        }
        return null;
    }

    private static boolean isIn(Block block, Element element) {
        return element != null && (block.owner() == element || block.owner().parents().contains(element));
    }

    /** Which lines are place and agency: what is known of them stands beside the reader of zones. */
    private Set<String> datelines(List<Block> blocks, Block paragraph) {
        Set<String> datelines = new HashSet<>();
        if (!blocks.isEmpty()) {
            StringBuilder text = new StringBuilder();
            blocks.forEach(b -> text.append(b.text()).append('\n'));
            Report report = Report.of("above", Imprint.NONE, "-", text.append(paragraph.text()).toString());
            zones.read(report).stream().filter(z -> z.kind() == Zone.Kind.DATELINE).forEach(z -> datelines.add(z.span().in(report.text())));
        }
        return datelines;
    }

    /** The summary between an article's heading and the element of its paragraphs, if the page names it so. */
    private List<Line> standfirst(Element body, Element heading, Element article) {
        boolean below = false;
        int tried = 0;
        for (Element element : body.getAllElements()) {
            if (element == article || tried > MOST_TRIED) {
                break;
            }
            if (below && element.isBlock() && marks.of(element).contains(Marks.Kind.STANDFIRST) && !article.parents().contains(element)) {
                tried++;
                List<Line> lines = Blocks.of(element).stream().filter(b -> kinds.isParagraph(b) || kinds.isStandfirst(b))
                        .map(b -> new Line(b.text(), Zone.Kind.HEADING)).toList();
                if (!lines.isEmpty()) {
                    return lines;
                }
            }
            below |= element == heading;
        }
        return List.of();
    }

    /** The first line below the title, where the title stands above the first paragraph. */
    private int titleEnd(List<Block> blocks, String title) {
        String folded = title == null ? "" : Letters.folded(title);
        int from = 0;
        for (int i = 0; i < blocks.size() && !kinds.isParagraph(blocks.get(i)); i++) {
            if (kinds.isTitle(blocks.get(i)) || Letters.folded(blocks.get(i).text()).equals(folded)) {
                from = i + 1;
            }
        }
        return from;
    }
}
