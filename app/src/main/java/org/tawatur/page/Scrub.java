package org.tawatur.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Takes out of a page what its markup says is no article. */
final class Scrub {

    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas",
            "audio", "video", "button", "select", "textarea", "input", "option", "datalist", "dialog", "map", "amp-ad", "amp-analytics", "head");
    private static final Set<String> AROUND = Set.of("nav", "menu", "aside", "footer", "form", "header");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alert");

    private static final Set<String> BOXES = Set.of("div", "section", "ul", "ol", "dl", "nav");
    private static final double LINKED = 0.5;
    private static final String SURE = "h1, article, [itemprop=articleBody]";

    /** A part of a page with more of its paragraphs than this is not thrown away for its name. */
    private static final double MOST_SHARE = 0.4;

    private final Marks marks;

    Scrub(Marks marks) {
        this.marks = marks;
    }

    /** What no browser shows as text. */
    void unseen(Element page) {
        page.filter((node, depth) -> node instanceof Comment || node instanceof Element e && NEVER_TEXT.contains(e.normalName())
                ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE);
    }

    /** What is hidden, stands around the article by its element, or is furniture by its name. */
    void furniture(Element page) {
        Weights weights = new Weights(page);
        int all = weights.weight(page);
        Set<Element> around = around(page);
        page.filter((node, depth) -> isOut(node, weights, all, around) ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE);
    }

    /** The elements around what is the article's for sure. */
    private static Set<Element> around(Element page) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element sure : page.select(SURE)) {
            for (Element e = sure; e != null && around.add(e); e = e.parent()) {
                // the loop's own steps do the work
            }
        }
        return around;
    }

    private boolean isOut(Node node, Weights weights, int all, Set<Element> around) {
        if (!(node instanceof Element element) || element.normalName().equals("body") || element.normalName().equals("html")) {
            return false;
        }
        Set<Marks.Kind> kinds = marks.of(element);
        boolean holdsArticle = kinds.contains(Marks.Kind.ARTICLE) || element.normalName().equals("article");
        if (kinds.contains(Marks.Kind.COMMENTS) && !holdsArticle && !around.contains(element)) {
            return true;
        }
        boolean small = weights.weight(element) <= MOST_SHARE * all;
        return small && (AROUND.contains(element.normalName()) && !isStandfirst(element) || ROLES.contains(element.attr("role")) || isHidden(element) && !isLocked(element, weights)
                || kinds.contains(Marks.Kind.FURNITURE) && !holdsArticle);
    }

    /** Lists of links in an article, each with its head: what has no paragraph and is for the most part links. */
    void lists(Element article) {
        Weights weights = new Weights(article);
        article.filter((node, depth) -> node instanceof Element e && e != article && BOXES.contains(e.normalName()) && weights.weight(e) == 0
                && weights.linkShare(e) >= LINKED && weights.linked(e) > 1 ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE);
    }

    private static boolean isStandfirst(Element element) {
        return element.normalName().equals("header") && element.closest("article, main") != null && element.selectFirst("nav") == null;
    }

    /** Paragraphs in the midst of an article that are shown to subscribers, or at a click. */
    private boolean isLocked(Element element, Weights weights) {
        return weights.weight(element) > 0 && element.childrenSize() > 1 && weights.linkShare(element) < LINKED / 2 && element.parents().stream().limit(2).anyMatch(e -> marks.of(e).contains(Marks.Kind.ARTICLE));
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
