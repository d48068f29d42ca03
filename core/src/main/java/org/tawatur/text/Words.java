package org.tawatur.text;

import java.util.List;
import org.tawatur.report.Span;

/**
 * Parts text into words, numbers and marks. The number sign before and the low line between the words of a hashtag
 * part words and are no marks, since outlets print names that way.
 */
final class Words {

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte BLANK = 3;
    private static final byte OTHER = 4;
    /** What each character is, 0 until it is asked for; two threads find the same. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    private final Letters letters;

    Words(Letters letters) {
        this.letters = letters;
    }

    void read(String text, Span stretch, List<Word> out) {
        int i = stretch.start();
        while (i < stretch.end()) {
            char c = text.charAt(i);
            byte of = kind(c);
            if (of == BLANK || letters.normal(c) == Letters.GONE) {
                i++;
                continue;
            }
            int end = i + 1;
            Word.Kind kind;
            if (of == DIGIT) {
                end = numberEnd(text, i, stretch.end());
                kind = Word.Kind.NUMBER;
            } else if (of == LETTER) {
                end = wordEnd(text, i, stretch.end());
                kind = Word.Kind.WORD;
            } else {
                if (Character.isHighSurrogate(c) && end < stretch.end() && Character.isLowSurrogate(text.charAt(end))) {
                    end++;
                }
                kind = Word.Kind.MARK;
            }
            out.add(new Word(new Span(i, end), letters.normal(text, i, end), kind));
            i = end;
        }
    }

    private int wordEnd(String text, int start, int limit) {
        int i = start + 1;
        while (i < limit && (kind(text.charAt(i)) == LETTER || letters.normal(text.charAt(i)) == Letters.GONE && !Character.isWhitespace(text.charAt(i)))) {
            i++;
        }
        while (i > start + 1 && letters.normal(text.charAt(i - 1)) == Letters.GONE && Character.getType(text.charAt(i - 1)) == Character.FORMAT) {
            i--;
        }
        return i;
    }

    private static int numberEnd(String text, int start, int limit) {
        int i = start + 1;
        while (i < limit && (kind(text.charAt(i)) == DIGIT || isInner(text.charAt(i)) && i + 1 < limit && kind(text.charAt(i + 1)) == DIGIT)) {
            i++;
        }
        return i;
    }

    /** Separators of thousands and decimals, Latin and Arabic. */
    private static boolean isInner(char c) {
        return c == ',' || c == '.' || c == '\u066B' || c == '\u066C';
    }

    private static byte kind(char c) {
        byte known = KINDS[c];
        if (known == 0) {
            known = newKind(c);
            KINDS[c] = known;
        }
        return known;
    }

    private static byte newKind(char c) {
        if (Character.isWhitespace(c) || c == '_' || c == '#' || Character.isSpaceChar(c)) {
            return BLANK;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? LETTER : OTHER;
    }
}
