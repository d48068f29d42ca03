package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The lines a browser would show of an element: a line for each paragraph, heading, caption, list item and row of
 * a table. White space is as shown; two line breaks part paragraphs, and one does where a sentence
 * ends before it or what stands before it is too short to be one wrapped by hand.
 */
final class Blocks implements NodeVisitor {

    private static final String SENTENCE_ENDS = ".!?:\u061F\u06D4\u2026\u00BB\u201D\"\u3002\uFF01\uFF1F\u0964";

    private static final int SHORT = 50;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> rows = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element owner;
    private Block.Run run = new Block.Run(null);
    private int links;
    private int linkChars;
    private int bold;
    private int boldChars;
    private int pre;
    private int breaks;
    private boolean space;

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks();
        blocks.owner = root;
        root.traverse(blocks);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            breakLine();
        } else if (isCell(tag) && isInRow()) {
            cell();
        } else if (element.isBlock()) {
            flush();
            owner = element;
            pre += tag.equals("pre") ? 1 : 0;
            if (tag.equals("tr") && isPlain(element)) {
                rows.add(element);
            }
        } else {
            links += tag.equals("a") ? 1 : 0;
            bold += isBold(tag) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        links -= tag.equals("a") ? 1 : 0;
        bold -= isBold(tag) ? 1 : 0;
        if (element.isBlock() && !(isCell(tag) && isInRow())) {
            flush();
            owner = element.parent() == null ? element : element.parent();
            pre -= tag.equals("pre") ? 1 : 0;
            if (isInRow() && rows.get(rows.size() - 1) == element) {
                rows.remove(rows.size() - 1);
            }
        }
    }

    private boolean isInRow() {
        return !rows.isEmpty();
    }

    private static boolean isBold(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }

    private static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    /** Whether a row's cells hold words alone, so that it is a row of data and not of a page's layout. */
    private static boolean isPlain(Element row) {
        int cells = 0;
        for (Element cell : row.children()) {
            cells++;
            for (Element inner = cell.firstElementChild(); inner != null; inner = inner.nextElementSibling()) {
                if (inner.isBlock() || inner.normalName().equals("br") || inner.childrenSize() > 3) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    private void cell() {
        if (line.length() > 0) {
            line.append('\t');
            space = false;
        }
    }

    private void breakLine() {
        if (pre > 0) {
            flush();
            return;
        }
        breaks++;
        space = true;
    }

    private void text(String text) {
        if (pre > 0) {
            preformatted(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                space = true;
            } else if (c != '\u00AD' && c != '\uFEFF') {
                letter(c);
            }
        }
    }

    private void letter(char c) {
        if (breaks > 1 || breaks == 1 && (line.length() < SHORT || SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0)) {
            flush();
        }
        breaks = 0;
        if (space && line.length() > 0 && line.charAt(line.length() - 1) != '\t') {
            line.append(' ');
        }
        space = false;
        line.append(c);
        linkChars += links > 0 ? 1 : 0;
        boldChars += bold > 0 ? 1 : 0;
    }

    private void preformatted(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flush();
            }
            line.append(lines[i].replace("\r", ""));
            linkChars += links > 0 ? lines[i].length() : 0;
        }
    }

    private void flush() {
        int end = line.length();
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            run = run.isOf(owner) ? run : new Block.Run(owner);
            run.add(end, Math.min(linkChars, end));
            blocks.add(new Block(line.substring(0, end), owner, Math.min(linkChars, end), boldChars, run));
        }
        line.setLength(0);
        linkChars = 0;
        boldChars = 0;
        breaks = 0;
        space = false;
    }
}
