package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.tawatur.report.Zone;

/** Of the lines around and in an article, those that are article, and which are headings, captions and paragraphs. */
final class Lines {

    private static final String SENTENCE_ENDS = ".!?:\u061F\u06D4\u2026\u00BB\u201D\"')\u3002\uFF01\uFF1F\u0964";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TITLES = Set.of("h1");
    private static final int LONGEST_LINE = 80;
    private static final int SHORTEST_SENTENCE = 25;
    private static final int LONGEST_CAPTION = 500;
    private static final double MOST_LINKS = 0.5;
    private static final double ALL_LINKS = 0.8;
    /** So far around a line stands what tells that it is a caption, a heading or a byline. */
    private static final int NEAR = 3;
    /** What is named a caption or a byline has few parts; an article that is has many. */
    private static final int FEW = 8;
    private static final int MOST_BELOW = 6;

    private final Marks marks;

    /** @param below the first lines below it */
    record Article(List<Line> lines, List<String> below) {
    }

    Lines(Marks marks) {
        this.marks = marks;
    }

    /** The article's lines, from below its title to its last paragraph; above the first paragraph and between, no lists of links. */
    Article article(List<Block> blocks, String title) {
        List<Block> kept = blocks.subList(titleEnd(blocks, title), blocks.size()).stream().filter(b -> !isLinks(b)).toList();
        int first = 0;
        while (first < kept.size() && !isParagraph(kept.get(first))) {
            first++;
        }
        int last = kept.size();
        while (last > first && !isParagraph(kept.get(last - 1))) {
            last--;
        }
        if (first >= last) {
            return new Article(kept.stream().map(b -> new Line(b.text(), kind(b))).toList(), List.of());
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            Zone.Kind kind = kind(kept.get(i));
            if (i >= first || kind == Zone.Kind.CAPTION || isHeadline(kept.get(i))) {
                lines.add(new Line(kept.get(i).text(), kind));
            }
        }
        return new Article(lines, kept.subList(last, Math.min(kept.size(), last + MOST_BELOW)).stream().map(Block::text).toList());
    }

    /** The summary between an article's heading and the element of its paragraphs, if the page names it so. */
    List<Line> standfirst(Element body, Element heading, Element article) {
        boolean below = false;
        for (Element element : body.getAllElements()) {
            if (element == article) {
                return List.of();
            }
            if (below && element.isBlock() && marks.of(element).contains(Marks.Kind.STANDFIRST) && article.parents().indexOf(element) < 0) {
                List<Line> lines = Blocks.of(element).stream().filter(b -> isParagraph(b) || isHeadline(b)).map(b -> new Line(b.text(), Zone.Kind.HEADING)).toList();
                if (!lines.isEmpty()) {
                    return lines;
                }
            }
            below |= element == heading;
        }
        return List.of();
    }

    private static boolean isHeadline(Block block) {
        return isIn(block, HEADINGS) && block.linkShare() < MOST_LINKS && block.text().length() > SHORTEST_SENTENCE;
    }

    /** The first line below the title, where the title stands above the first paragraph. */
    private int titleEnd(List<Block> blocks, String title) {
        String folded = title == null ? "" : Letters.folded(title);
        int from = 0;
        for (int i = 0; i < blocks.size() && !isParagraph(blocks.get(i)); i++) {
            if (isIn(blocks.get(i), TITLES) || isIn(blocks.get(i), HEADINGS) && Letters.folded(blocks.get(i).text()).equals(folded)) {
                from = i + 1;
            }
        }
        return from;
    }

    private Zone.Kind kind(Block block) {
        if (isCaption(block)) {
            return Zone.Kind.CAPTION;
        }
        if (isIn(block, HEADINGS)) {
            return Zone.Kind.HEADING;
        }
        boolean long_ = block.text().length() >= LONGEST_LINE || endsSentence(block);
        return long_ || block.owner().normalName().equals("li") ? Zone.Kind.BODY : null;
    }

    private boolean isCaption(Block block) {
        return block.text().length() <= LONGEST_CAPTION && (isIn(block, Set.of("figcaption", "figure", "caption")) || isMarked(block, Marks.Kind.CAPTION));
    }

    private static boolean isLinks(Block block) {
        return block.linkShare() > ALL_LINKS && !endsSentence(block);
    }

    private boolean isParagraph(Block block) {
        boolean long_ = block.text().length() >= LONGEST_LINE || block.text().length() > SHORTEST_SENTENCE && endsSentence(block);
        return long_ && block.linkShare() < MOST_LINKS && !isIn(block, HEADINGS) && !isMarked(block, Marks.Kind.BYLINE) && !isCaption(block);
    }

    private static boolean isIn(Block block, Set<String> tags) {
        Element element = block.owner();
        for (int i = 0; i < NEAR && element != null; i++, element = element.parent()) {
            if (tags.contains(element.normalName())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMarked(Block block, Marks.Kind kind) {
        Element element = block.owner();
        for (int i = 0; i < NEAR && element != null && (i == 0 || element.childNodeSize() <= FEW); i++, element = element.parent()) {
            if (marks.of(element).contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(Block block) {
        return SENTENCE_ENDS.indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
    }
}
