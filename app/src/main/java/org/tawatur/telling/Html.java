package org.tawatur.telling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** Writes HTML: whatever is given as text or attribute is escaped, whatever is opened must be closed in its turn. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final String lang;

    /**
     * @param lang the language that attributes begin with
     */
    Html(String lang) {
        this.lang = lang;
    }

    /**
     * @param attributes names and values in turn; one with a null value is left out
     */
    Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element without content. */
    Html tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Html close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds but text. */
    Html text(String tag, String cssClass, String text) {
        return open(tag, "class", cssClass).text(text).close();
    }

    /** Words of the interface, in each language; the page shows one of them. */
    Html say(Function<Words, String> sentence) {
        for (String code : Words.LANGUAGES) {
            out.append("<span class=\"w\" lang=\"").append(code).append("\">");
            isolates(sentence.apply(Words.of(code)));
            out.append("</span>");
        }
        return this;
    }

    Html say(String key, Object... arguments) {
        return say(words -> words.say(key, arguments));
    }

    /** The attributes of one name in each language, to be given to {@link #open}. */
    String[] said(String name, Function<Words, String> sentence, String... more) {
        List<String> codes = Words.LANGUAGES;
        String[] out = new String[2 + 2 * codes.size() + more.length];
        out[0] = name;
        out[1] = Words.plain(sentence.apply(Words.of(lang)));
        for (int i = 0; i < codes.size(); i++) {
            out[2 + 2 * i] = "data-" + name + "-" + codes.get(i);
            out[3 + 2 * i] = Words.plain(sentence.apply(Words.of(codes.get(i))));
        }
        System.arraycopy(more, 0, out, 2 + 2 * codes.size(), more.length);
        return out;
    }

    /** Everything another has written. */
    Html add(Html other) {
        out.append(other);
        return this;
    }

    private void isolates(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == Words.ISOLATE) {
                out.append("<bdi>");
            } else if (c == Words.END_OF_ISOLATE) {
                out.append("</bdi>");
            } else {
                escape(c);
            }
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            // A page's reader would make another line end of it, and every offset after it would be wrong.
            case '\r' -> out.append("&#13;");
            case '\0' -> out.append('\uFFFD');
            default -> out.append(c);
        }
    }

    /** @throws IllegalStateException if an element is still open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
