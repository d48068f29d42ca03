package org.tawatur.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The children of an element by their usual names, which are asked for many times and made out once. */
final class Fields {

    private final List<Element> elements = new ArrayList<>();
    private final List<String> usual = new ArrayList<>();
    private final Map<String, Element> firsts = new HashMap<>();

    Fields(Element of, Names names) {
        for (Element e : of.children()) {
            String name = names.of(e);
            elements.add(e);
            usual.add(name);
            firsts.putIfAbsent(name, e);
        }
    }

    /** The first of a name, or null. */
    Element first(String name) {
        return firsts.get(name);
    }

    /** Those of any of the names, in their order. */
    List<Element> all(Set<String> names) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (names.contains(usual.get(i))) {
                all.add(elements.get(i));
            }
        }
        return all;
    }

    /** What stands in the first element that says something, of the names in their order, or null. */
    String text(String... names) {
        for (String name : names) {
            Element e = first(name);
            String text = e == null ? "" : e.childrenSize() > 0 ? e.children().stream().map(Element::outerHtml).collect(Collectors.joining()) : e.wholeText();
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }
}
