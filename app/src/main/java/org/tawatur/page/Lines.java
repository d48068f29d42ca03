package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Of the lines around and in an article, those that are article. */
final class Lines {

    private static final String SENTENCE_ENDS = ".!?:\u061F\u06D4\u2026\u00BB\u201D\"')";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Marks marks;

    Lines(Marks marks) {
        this.marks = marks;
    }

    List<Block> article(List<Block> all, String title) {
        List<Block> lines = new ArrayList<>(all);
        String folded = title == null ? "" : TitleFinder.folded(title);
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Block block = lines.get(i);
            if (isParagraph(block)) break;
            if (isHeading(block) && TitleFinder.folded(block.text()).equals(folded)) from = i + 1;
        }
        lines.subList(0, from).clear();
        lines.removeIf(this::isLinks);
        int first = 0;
        while (first < lines.size() && !isParagraph(lines.get(first))) first++;
        if (first < lines.size()) lines.subList(0, first).clear();
        int last = lines.size();
        while (last > 0 && !isParagraph(lines.get(last - 1))) last--;
        if (last > 0) lines.subList(last, lines.size()).clear();
        return lines;
    }

    private boolean isLinks(Block b) {
        return b.linkShare() > 0.8 && !endsSentence(b) ;
    }

    static boolean isHeading(Block block) {
        for (Element e = block.owner(); e != null; e = e.parent()) if (HEADINGS.contains(e.normalName())) return true;
        return false;
    }

    private boolean isByline(Block block) {
        Element e = block.owner();
        for (int i = 0; i < 2 && e != null; i++, e = e.parent()) if (marks.of(e).contains(Marks.Kind.BYLINE)) return true;
        return false;
    }

    private boolean isParagraph(Block b) {
        return (b.text().length() >= 80 || b.text().length() > 25 && endsSentence(b)) && b.linkShare() < 0.5 && !isHeading(b) && !isByline(b);
    }

    private static boolean endsSentence(Block b) {
        return SENTENCE_ENDS.indexOf(b.text().charAt(b.text().length() - 1)) >= 0;
    }
}
