package org.tawatur.page;

import org.jsoup.nodes.Element;

/**
 * A line of a page.
 *
 * @param owner     the innermost block element it stands in
 * @param linkChars how many of its characters are links, blanks aside
 * @param boldChars how many of them are bold, blanks aside
 */
record Block(String text, Element owner, int linkChars, int boldChars) {

    private static final int SHORTEST_PARAGRAPH = 60;

    double linkShare() {
        return (double) linkChars / text.length();
    }

    /** Whether all of it is bold. */
    boolean isBold() {
        return boldChars > 0 && boldChars >= text.chars().filter(c -> c > ' ').count();
    }

    /** How much the line speaks for an article around it: its characters that are no links, if it is as long as a sentence. */
    int weight() {
        int plain = text.length() - linkChars;
        return text.length() >= SHORTEST_PARAGRAPH && plain * 2 > text.length() ? plain : 0;
    }
}
