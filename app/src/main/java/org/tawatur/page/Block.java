package org.tawatur.page;

import org.jsoup.nodes.Element;

/**
 * A line of a page.
 *
 * @param owner     the innermost block element it stands in
 * @param linkChars how many of its characters are links, blanks aside
 * @param boldChars how many of them are bold, blanks aside
 * @param run       the lines of one element that nothing but line breaks parts, of which it is one
 */
record Block(String text, Element owner, int linkChars, int boldChars, Run run) {

    /** What the lines of a run hold together. */
    static final class Run {

        private final Element owner;
        private int chars;
        private int linkChars;

        Run(Element owner) {
            this.owner = owner;
        }

        boolean isOf(Element element) {
            return owner == element;
        }

        void add(int more, int links) {
            chars += more;
            linkChars += links;
        }
    }

    /** The lines of a paragraph stand and fall together. */
    private boolean isOfParagraph() {
        return owner.normalName().equals("p");
    }

    /** The characters of the line, or of the paragraph that it is a part of. */
    int length() {
        return isOfParagraph() ? run.chars : text.length();
    }

    /** The share of links in them, 0 to 1. */
    double linkShare() {
        return isOfParagraph() ? (double) run.linkChars / run.chars : (double) linkChars / text.length();
    }

    /** Whether all of the line is bold. */
    boolean isBold() {
        return boldChars > 0 && boldChars >= text.chars().filter(c -> c > ' ').count();
    }
}
