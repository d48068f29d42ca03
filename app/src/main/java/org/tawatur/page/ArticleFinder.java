package org.tawatur.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element of a page that holds its article: the first part of weight that is named as an article's body, with
 * the parts that continue it; where nothing is named so, the innermost element around the bulk of the paragraphs.
 */
final class ArticleFinder {

    /** A child with so much of its parent's paragraphs stands for the parent. */
    private static final double BULK = 0.75;
    /** The same in a part that is named as an article's body, and may hold no more than that. */
    private static final double NAMED_BULK = 0.9;
    /** A part named as an article's body is one if so much of the heaviest such part's text stands in it. */
    private static final double NAMED = 0.3;
    private static final double LEAST_NAMED = 0.1;

    private static final int MOST_PARTS = 100;

    private final Marks marks;

    ArticleFinder(Marks marks) {
        this.marks = marks;
    }

    /** @param heading the article's heading on the page, or null */
    Element find(Element body, Element heading) {
        Weights weights = new Weights(body);
        Element named = named(body, weights);
        if (named != null) {
            return inner(named, weights, NAMED_BULK);
        }
        Element article = heading == null ? null : heading.closest("article, main");
        boolean heavy = article != null && weights.weight(article) > LEAST_NAMED * weights.weight(body);
        return inner(heavy ? article : body, weights, BULK);
    }

    private Element named(Element body, Weights weights) {
        List<Element> named = new ArrayList<>();
        int most = 0;
        for (Element element : body.getAllElements()) {
            if (weights.weight(element) > 0 && element.isBlock() && marks.of(element).contains(Marks.Kind.ARTICLE)) {
                named.add(element);
                most = Math.max(most, weights.weight(element));
            }
        }
        if (most < LEAST_NAMED * weights.weight(body)) {
            return null;
        }
        for (Element element : named) {
            if (weights.weight(element) >= NAMED * most) {
                return withContinuations(element, named);
            }
        }
        return null;
    }

    /** Pages part a body by what they set between; each part then has the same names, and none a title of its own. */
    private static Element withContinuations(Element first, List<Element> named) {
        Element around = first;
        for (Element other : named.subList(0, Math.min(named.size(), MOST_PARTS))) {
            if (other.className().equals(first.className()) && other.normalName().equals(first.normalName()) && !isInside(other, around)) {
                Element common = common(around, other);
                if (common == null || !common.select("h1").isEmpty() && startsOver(common, first, other)) {
                    break;
                }
                around = common;
            }
        }
        return around;
    }

    private static boolean startsOver(Element common, Element first, Element other) {
        boolean begun = false;
        Elements all = common.getAllElements();
        for (Element element : all) {
            if (element == other) {
                return false;
            }
            begun |= element == first;
            if (begun && element.normalName().equals("h1")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Element element, Element around) {
        return element == around || element.parents().contains(around);
    }

    private static Element common(Element a, Element b) {
        Element around = a;
        while (around != null && !isInside(b, around)) {
            around = around.parent();
        }
        return around == null || around.normalName().equals("body") ? null : around;
    }

    private static Element inner(Element from, Weights weights, double bulk) {
        Element at = from;
        Element next = heaviest(at, weights);
        while (next != null && !next.normalName().equals("p") && weights.weight(next) > 0 && weights.weight(next) >= bulk * weights.weight(at)) {
            at = next;
            next = heaviest(at, weights);
        }
        return at;
    }

    private static Element heaviest(Element parent, Weights weights) {
        Element heaviest = null;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (heaviest == null || weights.weight(child) > weights.weight(heaviest)) {
                heaviest = child;
            }
        }
        return heaviest;
    }
}
