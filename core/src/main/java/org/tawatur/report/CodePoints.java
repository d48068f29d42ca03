package org.tawatur.report;

import java.util.Arrays;

/** Turns UTF-16 offsets of one text into Unicode code point offsets, for everything that leaves Tawatur. */
public final class CodePoints {

    /** Of texts without a surrogate pair, which are nearly all. */
    private static final CodePoints ONE_FOR_ONE = new CodePoints(new int[0]);

    private final int[] pairs;

    private CodePoints(int[] pairs) {
        this.pairs = pairs;
    }

    public static CodePoints of(CharSequence text) {
        if (text instanceof String string && string.codePointCount(0, string.length()) == string.length()) {
            return ONE_FOR_ONE;
        }
        int[] found = new int[0];
        int size = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, size * 2));
                }
                found[size++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, size));
    }

    /** The code point offset of a UTF-16 offset; one inside a surrogate pair counts as after it. */
    public int at(int offset) {
        int i = Arrays.binarySearch(pairs, offset);
        return offset - (i >= 0 ? i : -i - 1);
    }
}
