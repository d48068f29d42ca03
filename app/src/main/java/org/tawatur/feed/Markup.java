package org.tawatur.feed;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/** The text of a piece of HTML that is all article: each block one line, nothing judged. */
public final class Markup {

    /** More tags than any article has; beyond it the tags are not looked at. */
    private static final int MOST_TAGS = 100_000;
    private static final int DEEPEST = 256;
    private static final Evaluator UNSEEN = Selector.evaluatorOf("script, style, template, noscript, iframe, object, svg, form, button, select, head");
    private static final Set<String> LINES = Set.of("br", "tr", "dt", "dd");

    private Markup() {
    }

    /** The lines of a fragment; words without any tag are given as they stand but for character references. */
    public static String text(String html) {
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            return "";
        }
        if (tags == 0 && html.indexOf('&') < 0) {
            return plain(html);
        }
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(tags == 0 ? html.replace("\n", "<br>") : html, "");
        page.select(UNSEEN).remove();
        StringBuilder out = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    words(out, words.getWholeText());
                } else if (breaks(node)) {
                    line(out);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    line(out);
                }
            }
        });
        return out.toString().strip();
    }

    private static String plain(String words) {
        StringBuilder out = new StringBuilder();
        words.lines().forEach(l -> {
            words(out, l);
            line(out);
        });
        return out.toString().strip();
    }

    /** A title or a name: one line without tags, in which references may have been escaped twice; null for none. */
    public static String line(String printed) {
        if (printed == null || printed.isBlank()) {
            return null;
        }
        boolean marked = printed.indexOf('<') >= 0 || printed.indexOf('&') >= 0;
        String line = marked ? Jsoup.parseBodyFragment(printed).text() : printed;
        String words = line.strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? null : words;
    }

    private static boolean breaks(Node node) {
        return node instanceof Element e && (e.isBlock() || LINES.contains(e.normalName()));
    }

    private static void words(StringBuilder out, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u00A0';
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        }
    }

    private static void line(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        if (end > 0 && out.charAt(end - 1) != '\n') {
            out.append('\n');
        }
    }
}
