package org.tawatur.report;

import java.text.Normalizer;
import java.util.Arrays;

/** The form in which page phrases and printed words are compared, whatever the language: a view, one letter for one. */
final class Folding {

    private static final char GONE = 0;
    private static final char UNSEEN = '\uFFFF';

    // filled as characters are met; two threads that meet one together write the same
    private static final char[] FOLDED = table();
    private static final short[] SCRIPTS = new short[Character.MAX_VALUE + 1];
    private static final short NO_LETTER = -1;
    private static final byte[] WORD = new byte[Character.MAX_VALUE + 1];

    private Folding() {
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        Arrays.fill(table, UNSEEN);
        for (Phrases.Row row : Phrases.rows("letters.tsv", 2)) {
            table[row.need(0, "letter").charAt(0)] = row.need(1, "letter").charAt(0);
        }
        return table;
    }

    private static char fold(char c) {
        char folded = FOLDED[c];
        if (folded == UNSEEN) {
            folded = foldNew(c);
            FOLDED[c] = folded;
        }
        return folded;
    }

    private static char foldNew(char c) {
        if (c < 0x80 || c >= 0xAC00 && c <= 0xD7A3 || Character.isSurrogate(c)) {
            return Character.toLowerCase(c);
        }
        char first = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return isLeftOut(first) ? GONE : Character.toLowerCase(first);
    }

    private static boolean isLeftOut(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT || c == '\u0640';
    }

    /** The script of a letter as {@link Character.UnicodeScript#ordinal()}, or -1 for what is no letter. */
    static int script(char c) {
        short script = SCRIPTS[c];
        if (script == 0) {
            boolean letter = Character.isLetter(c) && !Character.isSurrogate(c);
            script = letter ? (short) (Character.UnicodeScript.of(c).ordinal() + 1) : NO_LETTER;
            SCRIPTS[c] = script;
        }
        return script < 0 ? -1 : script - 1;
    }

    /** Whether a character belongs to a word: letters, digits, what joins them, and what the folded form leaves out. */
    static boolean isWord(char c) {
        byte known = WORD[c];
        if (known == 0) {
            known = (byte) (isWordNew(c) ? 1 : -1);
            WORD[c] = known;
        }
        return known > 0;
    }

    private static boolean isWordNew(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c) || c > 0x80 && fold(c) == GONE && !isDirection(c);
    }

    /** Marks of writing direction stand around words, not in them. */
    static boolean isDirection(char c) {
        return c >= '\u200E' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\uFEFF';
    }

    /** The folded word, or "" where a stretch has no letter or digit. */
    static String folded(CharSequence text, int start, int end) {
        char[] out = new char[end - start];
        int n = 0;
        boolean word = false;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c != GONE) {
                out[n++] = c;
                word |= c != '_' && !Character.isSurrogate(c);
            }
        }
        return word ? new String(out, 0, n) : "";
    }
}
