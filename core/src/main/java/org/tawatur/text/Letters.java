package org.tawatur.text;

import java.util.Arrays;

/**
 * The normal form of a language's letters: a view for looking words up, never a replacement of the printed text. One
 * printed character becomes one normal character or none.
 */
public final class Letters {

    /** Stands in the table for a character that the normal form leaves out. */
    static final char GONE = 0;

    private final char[] normal = new char[Character.MAX_VALUE + 1];

    private Letters(PackFile file) {
        for (int c = 0; c < normal.length; c++) {
            normal[c] = Character.toLowerCase((char) c);
        }
        for (PackFile.Row row : file.rows()) {
            row.exactly(2);
            String to = row.get(1);
            if (to.length() > 1) {
                throw row.broken("a letter becomes one letter or none");
            }
            String from = row.need(0, "letter");
            char first = character(row, from.split("\\.\\.", 2)[0]);
            char last = from.contains("..") ? character(row, from.split("\\.\\.", 2)[1]) : first;
            Arrays.fill(normal, first, last + 1, to.isEmpty() ? GONE : to.charAt(0));
        }
    }

    static Letters of(PackFile file) {
        return new Letters(file);
    }

    private static char character(PackFile.Row row, String field) {
        if (field.length() == 1) {
            return field.charAt(0);
        }
        if (field.matches("U\\+[0-9A-F]{4}")) {
            return (char) Integer.parseInt(field.substring(2), 16);
        }
        throw row.broken("not one letter");
    }

    /** The normal character, or {@code 0} where the normal form leaves the character out. */
    public char normal(char printed) {
        return normal[printed];
    }

    /** The normal form of a stretch of text. */
    public String normal(CharSequence printed, int start, int end) {
        char[] out = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = normal[printed.charAt(i)];
            if (c != GONE) {
                out[n++] = c;
            }
        }
        return new String(out, 0, n);
    }

    public String normal(CharSequence printed) {
        return normal(printed, 0, printed.length());
    }
}
