package org.tawatur.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in the vocabulary of schema.org, written as JSON-LD. Pages write it with errors that
 * browsers never see; of what is no JSON at all single fields are still read.
 */
final class JsonLd {

    private static final JsonMapper LENIENT = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();
    private static final String[] SALVAGED = {"headline", "datePublished", "dateModified", "articleBody"};
    private static final String[] INWARD = {"@graph", "mainEntity", "mainEntityOfPage"};
    private static final int MOST_NODES = 2000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();
    private final Map<String, String> salvaged = new HashMap<>();

    static JsonLd of(Document page) {
        JsonLd all = new JsonLd();
        for (Element script : page.select("script[type~=(?i)ld.json]")) {
            String data = bare(script.data());
            try {
                all.collect(LENIENT.readTree(data));
            } catch (JacksonException e) {
                all.salvage(data);
            }
        }
        return all;
    }

    /** Without the comment marks that old pages put around scripts. */
    private static String bare(String data) {
        int from = data.indexOf('{');
        int list = data.indexOf('[');
        int start = from >= 0 && data.startsWith("<![CDATA[", Math.max(0, list - 2)) || list < 0 || from >= 0 && from < list ? from : list;
        int end = Math.max(data.lastIndexOf('}'), start == list && start >= 0 ? data.lastIndexOf(']', data.length()) : -1);
        return start < 0 || end < start ? data : data.substring(start, end + 1);
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int n = 0; !open.isEmpty() && n < MOST_NODES; n++) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                keep(node);
                for (String name : INWARD) {
                    if (node.has(name)) {
                        open.add(node.get(name));
                    }
                }
            }
        }
    }

    private void keep(JsonNode node) {
        String type = node.path("@type").toString();
        if (type.contains("Article") || type.contains("Posting") || type.contains("Report\"")) {
            articles.add(node);
        } else if (type.contains("Page\"")) {
            pages.add(node);
        }
        if (node.path("@id").isString() && node.size() > 1) {
            named.putIfAbsent(node.get("@id").asString(), node);
        }
    }

    private void salvage(String data) {
        for (String name : SALVAGED) {
            int at = data.indexOf('"' + name + '"');
            int open = at < 0 ? -1 : data.indexOf('"', data.indexOf(':', at + name.length() + 2));
            int end = open < 0 ? -1 : open + 1;
            while (end > 0 && end < data.length() && data.charAt(end) != '"') {
                end += data.charAt(end) == '\\' ? 2 : 1;
            }
            if (end > 0 && end < data.length()) {
                salvaged.putIfAbsent(name, data.substring(open + 1, end).replace("\\\"", "\"").replace("\\/", "/"));
            }
        }
    }

    /** A field of the article, or of the page where the article has none; or null. */
    String text(String field) {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                String value = words(node.path(field));
                if (value != null) {
                    return value;
                }
            }
        }
        return salvaged.get(field);
    }

    /** The names in a field of the article that holds persons or organizations; empty where there are none. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        for (JsonNode node : articles) {
            JsonNode value = node.path(field);
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                String name = name(one);
                if (name != null && !names.contains(name)) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    private String name(JsonNode node) {
        JsonNode whole = node.isObject() && !node.has("name") ? named.getOrDefault(node.path("@id").asString(""), node) : node;
        return words(whole.isObject() ? whole.path("name") : whole);
    }

    private static String words(JsonNode node) {
        JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        String words = value.isString() ? value.asString().strip() : "";
        return words.isEmpty() ? null : words;
    }
}
