package org.tawatur.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.tawatur.report.Zone;

/** What a line of a page is, by the elements it stands in, their names, and its shape. */
final class BlockKinds {

    private static final String SENTENCE_ENDS = ".!?:\u061F\u06D4\u2026\u00BB\u201D\"')\u3002\uFF01\uFF1F\u0964";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TITLES = Set.of("h1");
    private static final Set<String> PICTURES = Set.of("figcaption", "figure", "caption");
    private static final int LONG = 80;
    private static final int SHORTEST_SENTENCE = 25;
    private static final int LONGEST_TIME = 40;
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_CAPTION = 500;
    private static final double MOST_LINKS = 0.5;
    private static final double ALL_LINKS = 0.8;
    /** So far around a line stands what tells that it is a caption, a heading or a byline. */
    private static final int NEAR = 3;
    /** What is named a caption or a byline has few parts; an article that is has many. */
    private static final int FEW = 8;

    private final Marks marks;

    BlockKinds(Marks marks) {
        this.marks = marks;
    }

    /** HEADING, CAPTION or BODY, or null where the markup does not tell. */
    Zone.Kind kind(Block block) {
        if (isCaption(block)) {
            return Zone.Kind.CAPTION;
        }
        if (isHeading(block) || isTime(block)) {
            return Zone.Kind.HEADING;
        }
        boolean paragraph = block.length() >= LONG || endsSentence(block);
        if (!paragraph && block.isBold() && block.text().length() <= LONGEST_HEADING) {
            return Zone.Kind.HEADING;
        }
        return paragraph || block.owner().normalName().equals("li") ? Zone.Kind.BODY : null;
    }

    boolean isHeading(Block block) {
        return isIn(block, HEADINGS);
    }

    /** The time of an entry in an article told live heads it. */
    private static boolean isTime(Block block) {
        boolean few = block.text().length() <= LONGEST_TIME && block.owner().childNodeSize() <= FEW;
        Element time = few ? block.owner().selectFirst("> time") : null;
        return time != null && time.text().equals(block.text());
    }

    /** A heading of the highest rank. */
    boolean isTitle(Block block) {
        return isIn(block, TITLES);
    }

    boolean isCaption(Block block) {
        return block.text().length() <= LONGEST_CAPTION && (isIn(block, PICTURES) || isMarked(block, Marks.Kind.CAPTION));
    }

    /** What stands above the first paragraph and is more than a label. */
    boolean isStandfirst(Block block) {
        boolean named = isMarked(block, Marks.Kind.STANDFIRST) && block.text().length() > SHORTEST_SENTENCE;
        return (named || isHeading(block) && block.text().length() > SHORTEST_SENTENCE) && block.linkShare() < MOST_LINKS && !isCaption(block);
    }

    /** A line that leads elsewhere. */
    boolean isLink(Block block) {
        return block.linkShare() > ALL_LINKS && !endsSentence(block);
    }

    /** A line that only articles have: long, or a sentence. */
    boolean isParagraph(Block block) {
        boolean sentence = block.length() >= LONG || block.text().length() > SHORTEST_SENTENCE && endsSentence(block);
        return sentence && block.linkShare() < MOST_LINKS && !isHeading(block) && !isMarked(block, Marks.Kind.BYLINE) && !isCaption(block);
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
