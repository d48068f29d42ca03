package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds a page's title: the heading on the page that its metadata names, else what the metadata names. */
final class TitleFinder {

    /** Marks between an article's title and the outlet's name. */
    private static final String[] PARTINGS = {" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00AB ", " \u2022 ", " \u00B7 ", " / ", " < ", ": "};
    private static final int LONGEST_HEADING = 300;
    private static final int MOST_NAMES = 8;
    private static final int MOST_HEADINGS = 200;
    private static final int SHORTEST_PARAGRAPH = 60;

    /**
     * @param text    the title, or null
     * @param heading where it stands on the page, or null
     * @param sure    whether the page says that it is the title
     */
    record Title(String text, Element heading, boolean sure) {
    }

    private TitleFinder() {
    }

    /** @param said the title as the page's metadata has it, the surest first */
    static Title find(Document page, List<String> said) {
        List<String> names = new ArrayList<>(said);
        if (!page.title().isBlank()) {
            names.add(page.title());
        }
        names.subList(Math.min(names.size(), MOST_NAMES), names.size()).clear();
        for (String tags : new String[] {"h1", "h2, h3", "[class*=title], [class*=headline], [id*=title]"}) {
            Element heading = heading(page, tags, names);
            if (heading != null) {
                return new Title(heading.text(), heading, true);
            }
        }
        List<Element> only = page.select("h1").stream().filter(TitleFinder::isHeading).toList();
        Element heading = only.size() == 1 ? only.get(0) : null;
        String text = !said.isEmpty() ? said.get(0) : !names.isEmpty() ? shorn(names.get(0)) : heading == null ? null : heading.text();
        return new Title(text, heading, !said.isEmpty());
    }

    /** The nearest heading above an article's first paragraph, on a page whose own title may be no more than the site's. */
    static Title above(List<Block> seen, List<Block> article, Title other) {
        String first = article.stream().filter(b -> b.text().length() >= SHORTEST_PARAGRAPH).map(Block::text).findFirst().orElse(null);
        Element nearest = null;
        for (Block block : seen) {
            if (block.text().equals(first)) {
                break;
            }
            Element heading = block.owner().closest("h1, h2, h3, h4");
            nearest = heading != null && isHeading(heading) ? heading : nearest;
        }
        return first == null || nearest == null ? other : new Title(nearest.text(), nearest, false);
    }

    private static boolean isHeading(Element element) {
        String text = element.text();
        return !text.isBlank() && text.length() <= LONGEST_HEADING;
    }

    private static Element heading(Document page, String tags, List<String> names) {
        List<Element> all = page.select(tags);
        List<Element> headings = all.subList(0, Math.min(all.size(), MOST_HEADINGS));
        for (String name : names) {
            String folded = Letters.folded(name);
            for (Element heading : headings) {
                String text = isHeading(heading) ? Letters.folded(heading.text()) : "";
                if (words(text) > 2 && (folded.equals(text) || folded.startsWith(text + " ") || folded.endsWith(" " + text)
                        || words(folded) > 3 && text.startsWith(folded + " ") || text.length() > 30 && folded.length() > 30 && begin(text, folded))) {
                    return heading;
                }
            }
        }
        return null;
    }

    private static boolean begin(String a, String b) {
        int n = Math.min(40, Math.min(a.length(), b.length()));
        return a.regionMatches(0, b, 0, n);
    }

    private static int words(String folded) {
        return folded.isEmpty() ? 0 : folded.split(" ").length;
    }

    /** A title without the outlet's name behind it. */
    private static String shorn(String title) {
        for (String parting : PARTINGS) {
            int at = title.lastIndexOf(parting);
            if (at > title.length() / 2) {
                return title.substring(0, at).strip();
            }
        }
        return title.strip();
    }
}
