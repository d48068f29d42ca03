package org.tawatur.telling;

/**
 * A passage as it leaves Tawatur: W3C text position and text quote selectors together.
 *
 * @param start  Unicode code point of the report's text
 * @param end    exclusive
 * @param quote  exactly the characters from start to end
 * @param prefix what stands before, at most {@value #AROUND} UTF-16 units
 * @param suffix what stands after, likewise
 */
public record Citation(String report, int start, int end, String quote, String prefix, String suffix) {

    public static final int AROUND = 30;

    /** As text and Markdown print it. */
    public String label() {
        return "[" + report + ":" + start + "-" + end + "]";
    }
}
