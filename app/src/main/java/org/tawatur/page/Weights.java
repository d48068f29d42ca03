package org.tawatur.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much of a page's text stands in each of its elements. */
final class Weights {

    private static final class Sum {
        private int weight;
        private int chars;
        private int linkChars;
        private int linked;

        private void add(Sum inner) {
            weight += inner.weight;
            chars += inner.chars;
            linkChars += inner.linkChars;
            linked += inner.linked;
        }
    }

    private static final int SHORTEST_PARAGRAPH = 60;
    private static final Sum NOTHING = new Sum();

    private final Map<Element, Sum> sums = new IdentityHashMap<>();

    Weights(Element root) {
        List<Block> blocks = Blocks.of(root);
        for (int i = 0; i < blocks.size(); ) {
            Element owner = blocks.get(i).owner();
            int chars = 0;
            int links = 0;
            for (; i < blocks.size() && blocks.get(i).owner() == owner; i++) {
                chars += blocks.get(i).text().length();
                links += blocks.get(i).linkChars();
            }
            add(owner, chars, links);
        }
        List<Element> all = root.getAllElements();
        for (int i = all.size() - 1; i > 0; i--) {
            Sum sum = sums.get(all.get(i));
            if (sum != null) {
                sums.computeIfAbsent(all.get(i).parent(), e -> new Sum()).add(sum);
            }
        }
    }

    /** Lines of one element in a row weigh as the paragraph they would be without the breaks between them. */
    private void add(Element owner, int chars, int links) {
        Sum sum = sums.computeIfAbsent(owner, e -> new Sum());
        sum.weight += chars >= SHORTEST_PARAGRAPH && links * 2 < chars ? chars - links : 0;
        sum.chars += chars;
        sum.linkChars += links;
        sum.linked += links > 0 ? 1 : 0;
    }

    private Sum sum(Element element) {
        return sums.getOrDefault(element, NOTHING);
    }

    /** Of the lines in an element that could be paragraphs, the characters that are no links. */
    int weight(Element element) {
        return sum(element).weight;
    }

    /** How many of the lines in an element hold a link; those that only line breaks part are one. */
    int linked(Element element) {
        return sum(element).linked;
    }

    /** The share of links in an element's characters, 0 to 1. */
    double linkShare(Element element) {
        Sum sum = sum(element);
        return sum.chars == 0 ? 0 : (double) sum.linkChars / sum.chars;
    }
}
